import { UserError } from '../../verdict/errors.ts';
import { checkNames } from '../check-names.ts';
import { delimiterName, DELIMITERS } from './delimiters.ts';

/**
 * Holds the names of a header to what every later stage relies on.
 * @throws UserError naming the place of the first name that isn't
 */
export function checkHeader(names: readonly string[], { displayPath, line, delimiter }: { readonly displayPath: string; readonly line: number; readonly delimiter: string }): void {
  const at = `${displayPath}:${line}`;
  const [first = ''] = names;
  if (names.length === 1 && first === '') throw new UserError(`${at}: the first line is blank; it must name the columns`);
  if (names.some((name) => name.includes('\r'))) throw new UserError(`${at}: lines end with a lone carriage return; save the file with LF or CRLF line endings`);
  const other = [...DELIMITERS.keys()].find((sign) => first.includes(sign));
  if (names.length === 1 && other !== undefined) {
    throw new UserError(`${at}: the header has no ${delimiterName(delimiter)} between its names, but ${delimiterName(other)}; correct data.delimiter, or leave it out`);
  }
  checkNames(names, { at, where: 'header' });
}
