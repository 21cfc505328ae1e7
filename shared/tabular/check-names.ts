import { UserError } from '../verdict/errors.ts';

/** A wider table is refused before memory is taken for its columns. */
export const MAX_COLUMNS = 10_000;

/**
 * Holds the names of columns to what every later stage relies on: one plain name per column.
 * @throws UserError naming the place of the first name that isn't
 */
export function checkNames(names: readonly string[], { at, where }: { /** File and line, for errors. */ readonly at: string; readonly where: 'header' | 'schema' }): void {
  if (names.length > MAX_COLUMNS) throw new UserError(`${at}: the ${where} names ${names.length} columns; at most ${MAX_COLUMNS} are read`);
  const places = new Map<string, number>();
  names.forEach((name, index) => {
    if (name.trim() === '') throw new UserError(`${at}: column ${index + 1} of the ${where} has no name`);
    const earlier = places.get(name);
    if (earlier !== undefined) throw new UserError(`${at}: columns ${earlier} and ${index + 1} of the ${where} have the same name, ${JSON.stringify(name)}`);
    places.set(name, index + 1);
  });
}
