import { z } from 'zod';

import { type EvaluateResult, evaluateResultSchema } from '../../shared/results/evaluate-and-gate.ts';
import { CONTEXT_NAME, type EvaluationContext, evaluationContextSchema } from '../../shared/results/evaluation-context.ts';
import { DIGEST_PATTERN, digestOfBytes } from '../../shared/statement/digest.ts';
import { parseVersioned } from '../../shared/statement/parse-versioned.ts';
import { testResultStatementSchema } from '../../shared/statement/statement.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { refuseBulk } from './refuse-bulk.ts';

const MEBIBYTE = 1024 ** 2;

/** All that is read of an evaluation's artifact, and how many bytes each may have: ten times what twelve metrics on two hundred slices take. */
export const HELD_FILES: ReadonlyMap<string, number> = new Map([['result.json', 4 * MEBIBYTE], [CONTEXT_NAME, 4 * MEBIBYTE], ['statement.json', MEBIBYTE]]);

export interface HeldEvaluation {
  readonly result: EvaluateResult;
  readonly context: EvaluationContext;
}

const digest = z.string().regex(DIGEST_PATTERN);
const statementSchema = testResultStatementSchema.extend({
  predicate: testResultStatementSchema.shape.predicate.extend({ mlops_result: digest, mlops_context: digest }),
});

/**
 * Parses what an evaluation left, and holds its parts against each other: the statement is about this model, and names the bytes of the other two.
 * That shows damage and carelessness; whoever made one file could have made all three.
 * @throws UserError naming the first that is absent, not as its schema says, or about something else
 */
export function holdEvaluation(files: ReadonlyMap<string, Uint8Array>, model: string): HeldEvaluation {
  const { subject, predicate } = parseStatement(textOf(files, 'statement.json'));
  const [named] = subject;
  if (named?.name !== model) throw new UserError(`statement.json is about ${JSON.stringify(named?.name)}, but the artifact's name is about ${model}`);
  const result = parseVersioned(evaluateResultSchema, heldText(files, 'result.json', predicate.mlops_result), 'result.json');
  const context = parseVersioned(evaluationContextSchema, heldText(files, CONTEXT_NAME, predicate.mlops_context), CONTEXT_NAME);
  const judged = `sha256:${named.digest.sha256}`;
  if (result.model.digest !== judged) throw new UserError(`result.json is about ${result.model.digest}, but statement.json about ${judged}`);
  if (context.model !== model) throw new UserError(`${CONTEXT_NAME} is about ${JSON.stringify(context.model)}, not ${model}`);
  if (result.verdict !== predicate.mlops_verdict) throw new UserError(`result.json says ${result.verdict}, but statement.json ${predicate.mlops_verdict}`);
  return { result, context };
}

function parseStatement(text: string): z.output<typeof statementSchema> {
  try {
    return statementSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new UserError('statement.json is none of an evaluation by this version', { cause: error });
  }
}

function heldText(files: ReadonlyMap<string, Uint8Array>, name: string, expected: string): string {
  const text = textOf(files, name);
  const found = digestOfBytes(files.get(name) ?? '');
  if (found !== expected) throw new UserError(`${name} is ${found}, but statement.json names ${expected}`);
  return text;
}

function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = files.get(name);
  if (bytes === undefined) throw new UserError(`it has no ${name}`);
  const text = decoded(bytes, name);
  refuseBulk(text, name);
  return text;
}

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UserError(`${name} is not UTF-8`, { cause: error });
  }
}
