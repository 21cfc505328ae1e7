import type { z } from 'zod';

import { UserError } from '../verdict/errors.ts';
import type { Environment } from './workflow-run.ts';

/** Unicode blanks stay: who trims them too lets a name pass for another. */
const BLANKS = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/** What `with:` says of an input; undefined where it is absent or empty, which the runner doesn't tell apart. */
export function readInput(environment: Environment, name: string): string | undefined {
  const text = environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.replace(BLANKS, '');
  return text === '' ? undefined : text;
}

/**
 * All inputs of an action, by its schema.
 * @throws UserError naming the first input with a value that is not allowed
 */
export function readInputs<T extends z.ZodObject>(schema: T, environment: Environment): z.output<T> {
  const given = Object.keys(schema.shape).flatMap((name) => {
    const value = readInput(environment, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const texts: Readonly<Record<string, string>> = Object.fromEntries(given);
  const parsed = schema.safeParse(texts);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = issue?.path.join('.') ?? '';
  throw new UserError(`input ${name}: ${JSON.stringify(texts[name])} found, ${issue === undefined ? 'which is not allowed' : allowed(issue)}`);
}

function allowed(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_value') return `which is not allowed: ${issue.message}`;
  // A flag takes many more words than anyone needs to know of.
  const values = issue.values.includes('true') ? ['true', 'false'] : issue.values.map(String);
  return `${values.join(' or ')} expected`;
}
