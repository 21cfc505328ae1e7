import { CELL } from '../rows/batch.ts';
import type { ColumnReader } from './column-reader.ts';
import type { ParquetColumn } from './list-columns.ts';
import { nestedText } from './nested-text.ts';
import { appendText, createTextArena, separate } from './text-arena.ts';

/**
 * The cells of a list, a map or a repeated value in one row group, as JSON.
 * @param values of the column of the first level that it lies in
 */
export function createNestedReader(path: string, { column: { path: within, tree }, values }: { readonly column: ParquetColumn; readonly values: ArrayLike<unknown> }): ColumnReader {
  const arena = createTextArena(path);
  const ends = new Int32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = memberAt(values[row], within);
    if (value !== null && value !== undefined) appendText(arena, nestedText(value, tree));
    ends[row] = arena.filled;
  }
  let next = 0;
  return {
    left: () => values.length - next,
    load: async () => false,
    write(batch, { column, rows, arena: into }) {
      for (let cell = column; cell < column + rows * batch.columns; cell += batch.columns, next++) {
        batch.starts[cell] = into.filled;
        appendText(into, arena.bytes.subarray(ends[next - 1] ?? 0, ends[next]));
        batch.ends[cell] = into.filled;
        batch.quoted[cell] = CELL.plain;
        separate(into);
      }
    },
  };
}

function memberAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? Object.entries(inner).find(([name]) => name === key)?.[1] : undefined), value);
}
