import { UserError } from '../../shared/verdict/errors.ts';

/** Many times what twelve metrics on two hundred slices, under fifty gates, come to. */
const MAX_VALUES = 200_000;
const MAX_KEYS = 1000;
const MAX_TEXT = 10_000;
const MAX_DEPTH = 20;

/**
 * Refuses JSON that is small as a file and would be minutes of work for a schema or a table: measured, 4 MiB can be two million faults of a
 * schema, or a table of sixty thousand rows.
 * @param name what to call it in the error
 * @throws UserError; not for what is no JSON, which its parser tells better
 */
export function refuseBulk(text: string, name: string): void {
  let level: readonly unknown[] = parsed(text);
  for (let values = 0, depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    if (values > MAX_VALUES) throw new UserError(`${name} holds more than ${MAX_VALUES} values`);
    if (depth > MAX_DEPTH) throw new UserError(`${name} is nested more than ${MAX_DEPTH} deep`);
    level = level.flatMap((value) => inside(value, name));
  }
}

function parsed(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

function inside(value: unknown, name: string): readonly unknown[] {
  if (typeof value === 'string') return bounded(value, name);
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length > MAX_KEYS) throw new UserError(`${name} holds ${keys.length} keys in one place; ${MAX_KEYS} are allowed`);
  for (const key of keys) bounded(key, name);
  return Object.values(value);
}

function bounded(text: string, name: string): readonly unknown[] {
  if (text.length > MAX_TEXT) throw new UserError(`${name} holds a text of ${text.length} characters; ${MAX_TEXT} are allowed`);
  return [];
}
