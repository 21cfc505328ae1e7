import { UserError } from '../../verdict/errors.ts';
import { DELIMITERS, delimiterName } from './delimiters.ts';

/** A wider table is refused before memory is taken for its columns. */
export const MAX_COLUMNS = 10_000;

/**
 * Holds the names of a header to what every later stage relies on: one plain name per column.
 * @throws UserError naming the place of the first name that isn't
 */
export function checkHeader(names: readonly string[], { displayPath, line, delimiter }: { readonly displayPath: string; readonly line: number; readonly delimiter: string }): void {
  const at = `${displayPath}:${line}`;
  const [first = ''] = names;
  if (names.length === 1 && first === '') throw new UserError(`${at}: the first line is blank; it must name the columns`);
  if (names.length > MAX_COLUMNS) throw new UserError(`${at}: the header names ${names.length} columns; at most ${MAX_COLUMNS} are read`);
  if (names.some((name) => name.includes('\r'))) throw new UserError(`${at}: lines end with a lone carriage return; save the file with LF or CRLF line endings`);
  const other = [...DELIMITERS.keys()].find((sign) => first.includes(sign));
  if (names.length === 1 && other !== undefined) {
    throw new UserError(`${at}: the header has no ${delimiterName(delimiter)} between its names, but ${delimiterName(other)}; correct data.delimiter, or leave it out`);
  }
  const places = new Map<string, number>();
  names.forEach((name, index) => {
    if (name.trim() === '') throw new UserError(`${at}: column ${index + 1} of the header has no name`);
    const earlier = places.get(name);
    if (earlier !== undefined) throw new UserError(`${at}: columns ${earlier} and ${index + 1} of the header have the same name, ${JSON.stringify(name)}`);
    places.set(name, index + 1);
  });
}
