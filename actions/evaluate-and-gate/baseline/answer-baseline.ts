import type { Config } from '../../../shared/config/schema.ts';
import type { BaselineAnswers } from '../../../shared/judge/judgement.ts';
import { InconclusiveError, UserError } from '../../../shared/verdict/errors.ts';
import type { Rows } from '../candidate/read-rows.ts';
import { mayHaveSeen } from './may-have-seen.ts';
import type { Baseline } from './resolve-baseline.ts';

/** The baseline's answers to the judged rows. One that can't answer them is unavailable, which no gate passes over. */
export async function answerBaseline(baseline: Baseline, { judged, baselineConflict }: Rows, config: Config): Promise<BaselineAnswers> {
  if (baseline.state !== 'found') return baseline;
  const { reference, version, answerer, evidence } = baseline;
  if (baselineConflict !== null) return { state: 'unavailable', reference, reason: baselineConflict };
  const seen = answerer.predictions === null ? mayHaveSeen(evidence.training, config) : null;
  if (seen !== null) return { state: 'unavailable', reference, reason: `it may have learned from these test rows: ${seen}` };
  try {
    return { state: 'answered', reference, digest: answerer.digest, version, slices: evidence.judged?.slices, ...(await answerer.answer(judged, 'baseline')) };
  } catch (error) {
    if (error instanceof UserError || error instanceof InconclusiveError) return { state: 'unavailable', reference, reason: error.message };
    throw error;
  }
}
