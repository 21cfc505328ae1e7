import { join } from 'node:path';

import { z } from 'zod';

import type { Answerer } from '../../../shared/judge/answers/answerer.ts';
import { type EvaluateResult, evaluateResultSchema } from '../../../shared/results/evaluate-and-gate.ts';
import { type Digest, DIGEST_PATTERN, digestOfBytes, digestOfFile } from '../../../shared/statement/digest.ts';
import { parseVersioned } from '../../../shared/statement/parse-versioned.ts';
import { readSmallFile } from '../../../shared/statement/read-small-file.ts';
import { testResultStatementSchema } from '../../../shared/statement/statement.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { openKeptAnswers } from '../candidate/open-answerer.ts';
import { readTraining, type TrainingEvidence } from '../candidate/read-training.ts';
import { TRAINING_STATEMENT } from '../write-evaluation.ts';

/** An evaluation that another run left, every part of which is as its statement says. */
export interface KeptEvaluation {
  readonly result: EvaluateResult;
  /** Of the statement. */
  readonly digest: Digest;
  readonly answerer: Answerer;
  readonly training: TrainingEvidence | null;
}

const digest = z.custom<Digest>((value) => typeof value === 'string' && DIGEST_PATTERN.test(value), 'no sha256 digest');
const keptStatementSchema = testResultStatementSchema.extend({
  predicate: testResultStatementSchema.shape.predicate.extend({
    mlops_result: digest,
    mlops_predictions: digest,
    mlops_training: digest.optional(),
    mlops_classes: z.array(z.string()).min(2).optional(),
  }),
});

/** @throws UserError naming the file that is absent, altered, or about another model */
export async function readKeptEvaluation(directory: string, model: string): Promise<KeptEvaluation> {
  const text = await readSmallFile(join(directory, 'statement.json'));
  if (text === null) throw new UserError('it has no statement.json');
  const { subject, predicate } = parseStatement(text);
  const [named] = subject;
  if (named?.name !== model) throw new UserError(`its statement is about ${JSON.stringify(named?.name)}, not ${JSON.stringify(model)}`);
  await hold(directory, 'result.json', predicate.mlops_result);
  await hold(directory, 'predictions.csv', predicate.mlops_predictions);
  if (predicate.mlops_training !== undefined) await hold(directory, TRAINING_STATEMENT, predicate.mlops_training);
  const result = parseVersioned(evaluateResultSchema, (await readSmallFile(join(directory, 'result.json'))) ?? '', 'result.json');
  const judged: Digest = `sha256:${named.digest.sha256}`;
  if (result.model.digest !== judged) throw new UserError(`its result is about ${result.model.digest}, its statement about ${judged}`);
  const classes = predicate.mlops_classes ?? [];
  return {
    result,
    digest: digestOfBytes(text),
    answerer: await openKeptAnswers(join(directory, 'predictions.csv'), { digest: judged, classes }),
    training: await readTraining(join(directory, TRAINING_STATEMENT), judged),
  };
}

function parseStatement(text: string): z.output<typeof keptStatementSchema> {
  try {
    return keptStatementSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new UserError('its statement.json is none of an evaluation by this version', { cause: error });
  }
}

async function hold(directory: string, name: string, expected: Digest): Promise<void> {
  const found = await digestOfFile(join(directory, name)).catch(() => null);
  if (found === null) throw new UserError(`it has no ${name}`);
  if (found !== expected) throw new UserError(`${name} is ${found}, but its statement names ${expected}`);
}
