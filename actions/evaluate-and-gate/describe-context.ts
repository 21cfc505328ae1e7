import { cutText } from '../../shared/report/cut-text.ts';
import { compareTestRows } from '../../shared/report/decision/test-rows.ts';
import type { ReportContext } from '../../shared/report/evaluation/report-context.ts';
import type { EvaluateResult } from '../../shared/results/evaluate-and-gate.ts';
import { type EvaluationContext, MAX_LISTED, MAX_TEXT } from '../../shared/results/evaluation-context.ts';
import type { BaselineEvidence } from './baseline/baseline-evidence.ts';
import type { TrainingEvidence } from './candidate/read-training.ts';
import { changedInputs } from './pull-request/changed-inputs.ts';

/** What the report is told with beside the result, as a file: a job that has neither checkout nor baseline may tell it again. */
export function describeContext(result: EvaluateResult, context: ReportContext, evidence: { readonly training: TrainingEvidence | null; readonly baseline: BaselineEvidence }): EvaluationContext {
  const { training, baseline } = evidence;
  const { commit, run, statement, data, insteadOf = null, verdict = null } = baseline.origin;
  const changed = training === null || baseline.training === null ? null : changedInputs(training, baseline.training);
  return {
    schema: 'mlops/evaluation-context/v1',
    model: context.model,
    baseline: context.baseline === null ? null : cutText(context.baseline, MAX_TEXT),
    data: context.data === null ? null : { rows: context.data.rows, findings: context.data.findings },
    baseline_origin: { commit, run, statement, data, instead_of: insteadOf, verdict },
    changed_inputs: changed === null ? null : { ...changed, files: changed.files === null ? null : cutNames(changed.files), parameters: cutNames(changed.parameters) },
    test_rows: compareTestRows(result, baseline.judged),
  };
}

function cutNames(names: readonly string[]): string[] {
  return names.slice(0, MAX_LISTED).map((name) => cutText(name, MAX_TEXT));
}
