import { join } from 'node:path';

import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import { alignBaseline, alignCandidate } from '../../shared/judge/answers/align-answers.ts';
import { type Answerer, openBundleAnswerer } from '../../shared/judge/answers/answerer.ts';
import { type JudgedRows, readJudgedRows } from '../../shared/judge/answers/judged-rows.ts';
import { judge } from '../../shared/judge/judge.ts';
import type { Answers, BaselineAnswers } from '../../shared/judge/judgement.ts';
import { prepareJudgement } from '../../shared/judge/prepare-judgement.ts';
import { readPredictions } from '../../shared/model/predictions.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { EvaluateResult, StandingWaiver } from '../../shared/results/evaluate-and-gate.ts';
import { findSource } from '../../shared/tabular/source/resolve-source.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import type { Candidate } from './read-candidate.ts';
import { refuseOtherAnswers } from './refuse-other-answers.ts';
import { refuseOtherJudgement } from './refuse-other-judgement.ts';

export interface JudgeAgainOptions {
  readonly loaded: LoadedConfig;
  readonly candidate: Candidate;
  readonly waivers: readonly StandingWaiver[];
  readonly wasmDirectory?: string | undefined;
}

/**
 * Judges the recorded predictions a second time, by the labels of the data and the gates of mlops.yml, and asks the model itself whether
 * they are its answers. So a result that was altered between the stages is found, as far as the same hands did not alter all of it.
 * @returns true, or why it could not be done
 * @throws UserError where the second judgement, the answers or the rows are others than those on record
 */
export async function judgeAgain(options: JudgeAgainOptions, { cancel }: Pick<Ports, 'cancel'>): Promise<true | string> {
  const { loaded, candidate, waivers } = options;
  const { evaluation, bundleDirectory, digest } = candidate;
  const recorded = evaluation.result;
  if (recorded.data === null) return 'not judged again: the labels came with the predictions, not from data';
  const source = loaded.config.data?.source;
  if (source === undefined) return `not judged again: ${loaded.name} names no data`;
  if ((await findSource(source, { directory: loaded.directory })).state === 'absent') return `not judged again: ${source} is not here`;

  const answerer = await openBundleAnswerer(bundleDirectory, { manifest: candidate.manifest, digest, wasmDirectory: options.wasmDirectory });
  try {
    const judged = await readJudgedRows(loaded, { columns: answerer.columns, signal: cancel.signal });
    if (judged.data?.test !== recorded.data.test) {
      throw new UserError(`${source}: its test rows are others than those that the model was judged on; run evaluate-and-gate again, or register with the data of that time`);
    }
    const answers = await recordedAnswers(join(evaluation.directory, 'predictions.csv'), { judged, answerer });
    const baseline = await recordedBaseline(evaluation.directory, { recorded, judged, kind: answers.kind });
    refuseOtherJudgement(recorded, judge(prepareJudgement(loaded, { judged, digest, candidate: answers, baseline, costs: recorded.costs, waivers })), { model: loaded.config.model, path: evaluation.directory });
    return true;
  } finally {
    await answerer.dispose();
  }
}

async function recordedAnswers(path: string, { judged, answerer }: { readonly judged: JudgedRows; readonly answerer: Answerer }) {
  const recorded = alignCandidate(await readPredictions(path, { idName: 'id' }), judged, path);
  refuseOtherAnswers(recorded, (await answerer.answer(judged, 'candidate')).answers, { ids: judged.ids, path });
  return recorded;
}

async function recordedBaseline(directory: string, { recorded, judged, kind }: { readonly recorded: EvaluateResult; readonly judged: JudgedRows; readonly kind: Answers['kind'] }): Promise<BaselineAnswers> {
  const { baseline } = recorded;
  if (baseline.state !== 'compared') return baseline;
  const { reference, digest, version, joined, rows, slices } = baseline;
  const path = join(directory, 'baseline.csv');
  // A baseline that answered none of these rows left a file without rows.
  const none: Answers = { kind: kind === 'probabilities' ? 'class' : kind, values: new Float64Array(judged.ids.length).fill(Number.NaN) };
  const answers = rows === 0 ? none : alignBaseline(await readPredictions(path, { idName: 'id' }), judged, path).answers;
  return { state: 'answered', reference, digest, version, joined, answers, slices };
}
