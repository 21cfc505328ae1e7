import type { LoadedConfig } from '../../config/loaded-config.ts';
import type { Table } from '../../tabular/tables/table.ts';
import { UserError } from '../../verdict/errors.ts';
import { formatCountOf } from '../format-number.ts';

/**
 * Which rows belong together, by the column `evaluate.group`: rows of one customer, one patient, one day; null without one.
 * @throws UserError where it is absent, or a row has no value there
 */
export function rowGroups({ config }: Pick<LoadedConfig, 'config'>, table: Table): Int32Array | null {
  const name = config.evaluate?.group;
  if (name === undefined) return null;
  const column = table.columns.get(name);
  if (column === undefined) throw new UserError(`evaluate.group: no column ${JSON.stringify(name)} beside the answers; without a data section the groups come with the predictions`);
  const cells = column.kind === 'number' ? column.values : column.codes;
  const known = new Map<number, number>();
  let missing = 0;
  const groups = Int32Array.from(cells, (cell) => {
    if (Number.isNaN(cell) || (column.kind === 'text' && cell === -1)) missing++;
    const group = known.get(cell) ?? known.size;
    known.set(cell, group);
    return group;
  });
  if (missing > 0) throw new UserError(`evaluate.group: column ${name} has no value in ${formatCountOf(missing, 'test row')}; every row belongs to a group`);
  return groups;
}
