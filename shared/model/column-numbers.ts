import { parseNumberText } from '../tabular/cells/parse-number.ts';
import { showValue } from '../tabular/cells/show-value.ts';
import type { Column } from '../tabular/tables/table.ts';
import { UserError } from '../verdict/errors.ts';

/**
 * The numbers of a column of a predictions file; true and false are 1 and 0, so that their mean is a rate. NaN where a cell is empty.
 * @throws UserError for another text
 */
export function columnNumbers(column: Column, { displayPath, showValues }: { readonly displayPath: string; readonly showValues: boolean }): Float64Array {
  if (column.kind === 'number') return column.values;
  const known = column.dictionary.map(numberOf);
  const strange = column.codes.find((code) => code !== -1 && Number.isNaN(known[code]));
  if (strange !== undefined) {
    throw new UserError(`${displayPath}: ${showValue(column.dictionary[strange] ?? '', showValues)} in column ${column.name} is neither a number nor true or false; leave the cell empty where there is no value`);
  }
  return Float64Array.from(column.codes, (code) => known[code] ?? Number.NaN);
}

function numberOf(text: string): number {
  const word = text.trim().toLowerCase();
  if (word === 'true' || word === 'false') return Number(word === 'true');
  return parseNumberText(text);
}
