import type { ColumnScan, Stream } from '../../shared/tabular/column-scan.ts';
import { takeBlock } from '../../shared/tabular/number-summary.ts';
import type { ValueTable } from '../../shared/tabular/value-table.ts';
import type { KeyScan } from './key-scan.ts';
import type { TableScan } from './table-scan.ts';

/** As plain data for another thread, which has the rules itself; arrays no longer than what they hold. */
export function packTableScan({ columns, keys, faults }: TableScan): PackedTableScan {
  return { columns: columns.map(packColumn), keys: new Map([...keys].map(([name, { hashes }]) => [name, { hashes }])), faults };
}

export interface PackedTableScan extends Pick<TableScan, 'faults'> {
  readonly columns: readonly Omit<ColumnScan, 'rules'>[];
  readonly keys: ReadonlyMap<number | 'rows', Pick<KeyScan, 'hashes'>>;
}

function packColumn(scan: ColumnScan): Omit<ColumnScan, 'rules'> {
  const { rules: _, ...kept } = scan;
  return { ...kept, table: packTable(scan.table), stream: scan.stream === null ? null : packStream(scan.stream) };
}

/** Only to be read: the slots stay. */
function packTable(table: ValueTable): ValueTable {
  const { size, wordsUsed, extents, words, counts, marks } = table;
  return { ...table, slots: new Int32Array(0), extents: extents.slice(0, 2 * size), words: words.slice(0, wordsUsed), counts: counts.slice(0, size), marks: marks.slice(0, size) };
}

function packStream(stream: Stream): Stream {
  const { numbers } = stream;
  takeBlock(numbers);
  const { sketch } = numbers;
  const levels = sketch.levels.map((values, level) => values.slice(0, sketch.filled[level]));
  return { ...stream, numbers: { ...numbers, block: new Float64Array(0), sketch: { ...sketch, levels } } };
}
