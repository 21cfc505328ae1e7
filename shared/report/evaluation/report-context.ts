import type { Verdict } from '../../verdict/verdict.ts';
import type { EvaluationEvidence } from '../../results/evaluation-evidence.ts';
import type { DecisionChanges } from '../decision/decision-block.ts';
import type { MeasuredDrift } from '../drift-report.ts';
import type { ChangedInputs } from './changed-inputs-line.ts';
import type { ChangedRow, ChangedRows } from './largest-changes-table.ts';

/** What a report tells beside the result. */
export interface ReportContext {
  readonly model: string;
  /** Name of the config file. */
  readonly config: string;
  /** `production (v1.0.0)`, `main`; null where nothing was compared. */
  readonly baseline: string | null;
  readonly candidate: string;
  /** It is no bundle, such as a file of answers, so that it can't be registered. */
  readonly unregistrable?: true;
  /** What validate-data said; null where the data was not validated. */
  readonly data: (MeasuredDrift & { readonly findings: number }) | null;
  readonly time: Date;
  /** Where the baseline comes from, as far as that is known. */
  readonly baselineOrigin?: BaselineOrigin | undefined;
  /** How both models answer, for a picture of it; absent for those who tell the report elsewhere. */
  readonly curves?: EvaluationEvidence | undefined;
  /** The rows that both models answer most differently; the rows themselves only where the values of the data may stand. */
  readonly largestChanges?: (Omit<ChangedRows, 'rows'> & { readonly count: number; readonly rows: readonly ChangedRow[] | null }) | undefined;
  /** What the pull request changes in the decision itself. */
  readonly decisionChanges?: DecisionChanges | undefined;
  readonly changedInputs?: ChangedInputs | undefined;
  /** The run that judged is in the hands of the author of the change, so that nothing may rest on its word. */
  readonly byAuthor?: true;
  /** The commit that was judged. */
  readonly commit?: string | undefined;
  /** Addresses. */
  readonly run?: string | undefined;
  readonly evidence?: string | undefined;
  readonly howTo?: string | undefined;
}

export interface BaselineOrigin {
  readonly commit: string | null;
  /** Address of the run that judged it. */
  readonly run: string | null;
  /** Digest of the statement of its evaluation. */
  readonly statement: string | null;
  /** Digest of the data that it was judged on. */
  readonly data: string | null;
  /** The commit that was looked for and has no evaluation. */
  readonly insteadOf?: string | null;
  /** Of that evaluation. */
  readonly verdict?: Verdict;
  /** It was trained in this run, to be compared with. */
  readonly trainedAgain?: true;
}
