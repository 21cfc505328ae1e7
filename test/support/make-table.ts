import { dataFile } from '../../shared/tabular/source/data-file.ts';
import type { Column, Table } from '../../shared/tabular/tables/table.ts';

/** A table from plain lists: numbers make a column of numbers, texts one of texts, null is missing. */
export function makeTable(lists: Readonly<Record<string, readonly (number | string | null)[]>>): Table {
  const columns = new Map<string, Column>(Object.entries(lists).map(([name, list]) => [name, makeColumn(name, list)]));
  const rows = Math.max(0, ...Object.values(lists).map((list) => list.length));
  return { rows, source: 'data.csv', header: [...columns.keys()], columns, files: [{ ...dataFile('/data.csv', 'data.csv'), bytes: 0, sha256: '0'.repeat(64), rows }] };
}

function makeColumn(name: string, list: readonly (number | string | null)[]): Column {
  const texts = list.filter((cell) => typeof cell === 'string');
  if (texts.length === 0) return { kind: 'number', name, values: Float64Array.from(list, (cell) => (typeof cell === 'number' ? cell : Number.NaN)) };
  const dictionary = [...new Set(texts)];
  return { kind: 'text', name, dictionary, codes: Int32Array.from(list, (cell) => (cell === null ? -1 : dictionary.indexOf(String(cell)))) };
}
