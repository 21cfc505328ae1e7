import type { LoadedConfig } from '../../config/loaded-config.ts';
import { parseNumberText } from '../../tabular/cells/parse-number.ts';
import type { Column, Table } from '../../tabular/tables/table.ts';
import { UserError } from '../../verdict/errors.ts';
import { formatCountOf } from '../format-number.ts';

/**
 * How much each row counts, by the column `evaluate.weight`; null without one.
 * @throws UserError where it is absent, or holds what is no weight
 */
export function rowWeights({ config }: Pick<LoadedConfig, 'config'>, table: Table): Float64Array | null {
  const name = config.evaluate?.weight;
  if (name === undefined) return null;
  const column = table.columns.get(name);
  if (column === undefined) throw new UserError(`evaluate.weight: no column ${JSON.stringify(name)} beside the answers; without a data section the weights come with the predictions`);
  const weights = numbersOf(column);
  const wrong = weights.reduce((sum, weight) => sum + (weight >= 0 && weight < Infinity ? 0 : 1), 0);
  if (wrong > 0) throw new UserError(`evaluate.weight: column ${name} holds no weight in ${formatCountOf(wrong, 'test row')}; a weight is a number from 0`);
  if (!weights.some((weight) => weight > 0)) throw new UserError(`evaluate.weight: column ${name} is 0 in every test row, so that none counts`);
  return weights;
}

function numbersOf(column: Column): Float64Array {
  if (column.kind === 'number') return column.values;
  const known = column.dictionary.map(parseNumberText);
  return Float64Array.from(column.codes, (code) => known[code] ?? Number.NaN);
}
