import { join } from 'node:path';

import { z } from 'zod';

import { type EvaluateResult, evaluateResultSchema } from '../../shared/results/evaluate-and-gate.ts';
import { type Digest, DIGEST_PATTERN, digestOfBytes, digestOfFile } from '../../shared/statement/digest.ts';
import { parseVersioned } from '../../shared/statement/parse-versioned.ts';
import { readSmallFile } from '../../shared/statement/read-small-file.ts';
import { readVerdict } from '../../shared/statement/read-verdict.ts';
import { FailedError, InconclusiveError, UserError } from '../../shared/verdict/errors.ts';

export interface Evaluation {
  readonly directory: string;
  readonly result: EvaluateResult;
  /** Digest of its statement, by which the log names it. */
  readonly digest: Digest;
}

const digest = z.string().regex(DIGEST_PATTERN);
const evidenceSchema = z.object({ predicate: z.object({ mlops_result: digest, mlops_predictions: digest, mlops_baseline_predictions: digest.optional() }) });

/**
 * Reads what evaluate-and-gate left and holds it against the model that is to be registered.
 * @throws UserError where there is no evaluation, or one of other bytes; FailedError, InconclusiveError where the model did not pass
 */
export async function readEvaluation(directory: string, model: { readonly name: string; readonly digest: Digest }): Promise<Evaluation> {
  const paths = { result: join(directory, 'result.json'), statement: join(directory, 'statement.json') };
  const [resultText, statementText] = [await readSmallFile(paths.result), await readSmallFile(paths.statement)];
  if (resultText === null || statementText === null) {
    throw new UserError(`no evaluation in ${directory} (${resultText === null ? 'result.json' : 'statement.json'} is absent); run evaluate-and-gate first`);
  }
  const result = parseVersioned(evaluateResultSchema, resultText, paths.result);
  const { subjects, verdict } = readVerdict(statementText, paths.statement);
  for (const judged of [result.model.digest, ...subjects]) {
    if (judged !== model.digest) throw new UserError(`${directory} judges ${judged}, but the model is ${model.digest}; run evaluate-and-gate on this model`);
  }
  await refuseAltered(directory, statementText);
  if (verdict !== result.verdict) throw new UserError(`${paths.result} says ${result.verdict}, but its statement says ${verdict}: one of them was altered; run evaluate-and-gate again`);
  if (verdict === 'fail') throw new FailedError(`${model.name} did not pass${reasonOf(result)}; nothing was registered`);
  if (verdict === 'inconclusive') throw new InconclusiveError(`${model.name} could not be judged${reasonOf(result)}; nothing was registered`);
  return { directory, result, digest: digestOfBytes(statementText) };
}

/** The statement names the bytes of what it rests on. */
async function refuseAltered(directory: string, statementText: string): Promise<void> {
  const evidence = evidenceSchema.safeParse(JSON.parse(statementText));
  if (!evidence.success) throw new UserError(`${join(directory, 'statement.json')}: does not name its result and predictions by digest; run evaluate-and-gate again`);
  const { mlops_result: result, mlops_predictions: predictions, mlops_baseline_predictions: baseline } = evidence.data.predicate;
  for (const [name, named] of [['result.json', result], ['predictions.csv', predictions], ['baseline.csv', baseline]] as const) {
    if (named === undefined) continue;
    const path = join(directory, name);
    const found = await digestOfFile(path).catch(() => null);
    if (found === null) throw new UserError(`${path} is absent; run evaluate-and-gate again`);
    if (found !== named) throw new UserError(`${path} was altered since its evaluation (${found}, its statement says ${named}); run evaluate-and-gate again`);
  }
}

function reasonOf({ verdict, gates }: EvaluateResult): string {
  const gate = gates.find((gate) => gate.verdict === verdict && gate.mode === 'enforce');
  return gate === undefined ? '' : ` (${gate.gate}: ${gate.reason})`;
}
