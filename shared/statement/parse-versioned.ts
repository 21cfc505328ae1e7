import type { z } from 'zod';

import { UserError } from '../verdict/errors.ts';

const MAX_SHOWN = 100;

/**
 * Parses JSON that crossed a job, a file or the network. Its `schema` field names what it is and its major version;
 * another version is an error that names both.
 * @param source what to call it in the error: a path or a reference
 */
export function parseVersioned<T extends z.ZodType<{ schema: string }>>(schema: T, json: string, source: string): z.output<T> {
  const value = parseJson(json, source);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const wrongVersion = result.error.issues.find((issue) => issue.path.join('.') === 'schema');
  if (wrongVersion !== undefined) {
    const found = (value as { schema?: unknown } | null)?.schema;
    const wanted = wrongVersion.code === 'invalid_value' ? wrongVersion.values.join(' or ') : 'a schema of this suite';
    const written = typeof found === 'string' ? `written as ${JSON.stringify(found.slice(0, MAX_SHOWN))}` : 'names no schema';
    throw new UserError(`${source}: ${written}, but this version of mlops reads ${wanted}`);
  }
  const [issue] = result.error.issues;
  throw new UserError(`${source}: ${issue?.path.join('.') || 'the whole file'}: ${issue?.message}`);
}

function parseJson(json: string, source: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new UserError(`${source}: not JSON (${(error as Error).message})`);
  }
}
