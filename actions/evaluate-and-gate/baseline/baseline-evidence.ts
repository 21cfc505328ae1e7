import { join } from 'node:path';

import type { BaselineOrigin } from '../../../shared/report/evaluation/report-context.ts';
import { type EvaluateResult, evaluateResultSchema } from '../../../shared/results/evaluate-and-gate.ts';
import { parseVersioned } from '../../../shared/statement/parse-versioned.ts';
import { readSmallFile } from '../../../shared/statement/read-small-file.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { readTraining, type TrainingEvidence } from '../candidate/read-training.ts';

/** What is known of how the baseline was made and judged, to be shown; of what it decides only that slices it was judged on must still be there. */
export interface BaselineEvidence {
  readonly origin: BaselineOrigin;
  /** How it was judged itself; null where its evaluation is not at hand. */
  readonly judged: Pick<EvaluateResult, 'data' | 'rows' | 'slices'> | null;
  readonly training: TrainingEvidence | null;
}

export const NO_EVIDENCE: BaselineEvidence = { origin: { commit: null, run: null, statement: null, data: null }, judged: null, training: null };

/** What lies in the package of a registered version, which was verified when it was opened. */
export async function evidenceOfVersion(directory: string, entry: { readonly digest: string; readonly evaluation?: string }): Promise<BaselineEvidence> {
  const judged = await readJudged(join(directory, 'evaluation/result.json'));
  return {
    origin: { commit: null, run: null, statement: entry.evaluation ?? null, data: judged?.data?.digest ?? null },
    judged,
    training: await readTraining(join(directory, 'statements/training.json'), entry.digest),
  };
}

async function readJudged(path: string): Promise<EvaluateResult | null> {
  try {
    const text = await readSmallFile(path);
    return text === null ? null : parseVersioned(evaluateResultSchema, text, path);
  } catch (error) {
    // Written by another version, say: then less is shown.
    if (error instanceof UserError) return null;
    throw error;
  }
}
