import { join } from 'node:path';

import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { Answerer } from '../../shared/judge/answers/answerer.ts';
import { answersToWrite } from '../../shared/judge/answers/answers-to-write.ts';
import type { JudgedRows } from '../../shared/judge/answers/judged-rows.ts';
import type { Answers, BaselineAnswers } from '../../shared/judge/judgement.ts';
import type { Engine } from '../../shared/model/engine.ts';
import { makeGolden } from '../../shared/model/golden.ts';
import { writePredictions } from '../../shared/model/predictions.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { EvaluateResult } from '../../shared/results/evaluate-and-gate.ts';
import { CONTEXT_NAME, type EvaluationContext } from '../../shared/results/evaluation-context.ts';
import { type EvaluationEvidence, EVIDENCE_NAME } from '../../shared/results/evaluation-evidence.ts';
import { type Digest, digestOfBytes, digestOfFile } from '../../shared/statement/digest.ts';
import { jsonBytes } from '../../shared/statement/json-bytes.ts';
import { type Named, testResultStatement } from '../../shared/statement/statement.ts';
import { classNames } from '../../shared/tabular/tables/target.ts';
import type { TrainingEvidence } from './candidate/read-training.ts';

/** Same rows for the same bytes, so that the golden rows of a version don't depend on the day. */
const GOLDEN_SEED = 1;

/** What computed the answers of the models that were run; predictions need none. */
export interface Engines {
  readonly candidate?: Engine;
  readonly baseline?: Engine;
}

/** Commands of `evaluate.predict` that answered. */
export interface AnsweringPrograms {
  readonly candidate?: readonly string[];
  readonly baseline?: readonly string[];
}

export interface WriteOptions {
  readonly loaded: LoadedConfig;
  readonly ports: Ports;
  readonly result: EvaluateResult;
  readonly report: string;
  /** The report as a page, and what its pictures are drawn from. */
  readonly page: string;
  readonly curves: EvaluationEvidence;
  readonly judged: JudgedRows;
  readonly candidate: { readonly answerer: Answerer; readonly answers: Answers; readonly training: TrainingEvidence | null };
  readonly baseline: BaselineAnswers;
  readonly engines: Engines;
  readonly programs: AnsweringPrograms;
  /** For those who tell the report again. */
  readonly context: EvaluationContext;
}

/** What the model was made from, as train left it: a later comparison with this model says what changed since. */
export const TRAINING_STATEMENT = 'training-statement.json';

/** Writes result, reports, what they are told with, both models' answers, the golden rows, and the statement that ties them together by digest. */
export async function writeEvaluation(directory: string, { loaded, ports: { files, clock }, result, report, page, curves, judged, candidate, baseline, engines, programs, context }: WriteOptions): Promise<void> {
  const at = (name: string): string => join(directory, name);
  const resultBytes = jsonBytes(result);
  await files.replace(at('result.json'), resultBytes);
  await files.replace(at('report.md'), Buffer.from(report));
  await files.replace(at('report.html'), Buffer.from(page));
  const evidenceBytes = Buffer.from(`${JSON.stringify(curves)}\n`);
  await files.replace(at(EVIDENCE_NAME), evidenceBytes);
  const contextBytes = jsonBytes(context);
  await files.replace(at(CONTEXT_NAME), contextBytes);
  await writePredictions(files, at('predictions.csv'), answersToWrite(candidate.answers, judged));
  if (baseline.state === 'answered') await writePredictions(files, at('baseline.csv'), answersToWrite(baseline.answers, judged));
  const { model } = candidate.answerer;
  if (model !== null && loaded.config.data?.['show-values'] !== false) {
    const rows = Int32Array.from({ length: judged.table.rows }, (_, row) => row);
    await files.replace(at('golden.json'), jsonBytes(makeGolden({ table: judged.table, rows, features: model.features, answers: candidate.answers.values, seed: GOLDEN_SEED })));
  }
  const { training } = candidate;
  if (training !== null) await files.copy(training.path, at(TRAINING_STATEMENT));
  const ids = (...verdicts: string[]): string[] => result.gates.filter(({ verdict }) => verdicts.includes(verdict)).map(({ gate }) => gate);
  const statement = testResultStatement({
    subject: [{ name: loaded.config.model, digest: candidate.answerer.digest }],
    verdict: result.verdict,
    configuration: await readDigests(loaded, { judged, baseline }),
    passed: ids('pass'),
    warned: ids('warn'),
    failed: ids('fail', 'inconclusive'),
    at: clock.now(),
    extension: {
      mlops_result: digestOfBytes(resultBytes),
      mlops_context: digestOfBytes(contextBytes),
      mlops_evidence: digestOfBytes(evidenceBytes),
      mlops_predictions: await digestOfFile(at('predictions.csv')),
      ...(baseline.state === 'answered' ? { mlops_baseline_predictions: await digestOfFile(at('baseline.csv')) } : {}),
      // A score means the probability of one class: whoever compares with these answers must know which.
      ...(classNames(judged.target).length === 0 ? {} : { mlops_classes: classNames(judged.target) }),
      ...(Object.keys(engines).length === 0 ? {} : { mlops_engines: engines }),
      // The digest is of the model's files; what a program answered for it is that program's word.
      ...(Object.keys(programs).length === 0 ? {} : { mlops_programs: programs }),
      ...(loaded.policy === undefined ? {} : { mlops_policy: loaded.policy.digest }),
      ...(result.waivers === undefined ? {} : { mlops_waivers: result.waivers }),
      ...(training === null ? {} : { mlops_training: await digestOfFile(at(TRAINING_STATEMENT)) }),
    },
  });
  await files.replace(at('statement.json'), jsonBytes(statement));
}

/** Everything that the verdict rests on. */
async function readDigests(loaded: LoadedConfig, { judged, baseline }: { readonly judged: JudgedRows; readonly baseline: BaselineAnswers }): Promise<Named[]> {
  const named: Named[] = [{ name: 'mlops.yml', digest: await digestOfFile(loaded.path) }];
  if (loaded.policy !== undefined) named.push({ name: 'policy', digest: loaded.policy.digest });
  if (judged.data !== null) named.push({ name: 'data', digest: judged.data.digest }, { name: 'test-rows', digest: judged.data.test });
  if (baseline.state === 'answered') named.push({ name: `baseline ${baseline.reference}`, digest: baseline.digest as Digest });
  return named;
}
