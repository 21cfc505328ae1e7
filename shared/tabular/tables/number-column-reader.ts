import { parseNumber, parseNumberText } from '../cells/parse-number.ts';
import { cellAt, cellText } from '../rows/batch.ts';
import type { ColumnReader } from './column-reader.ts';
import { joinChunks } from './join-chunks.ts';

/** Numbers; the blank cell, quoted or not, and every missing token are NaN. */
export function createNumberColumnReader(name: string, { place, missingValues }: { readonly place: number; readonly missingValues: ReadonlySet<string> }): ColumnReader {
  /** Missing tokens that are numbers, such as -999: only where a cell has this value, its text is looked at. */
  const numericTokens = new Set(Array.from(missingValues, parseNumberText));
  const chunks: Float64Array<ArrayBuffer>[] = [];
  return {
    take(batch) {
      const { bytes, rows, starts, ends } = batch;
      const values = new Float64Array(rows);
      for (let row = 0; row < rows; row++) {
        const cell = cellAt(batch, row, place);
        const start = starts[cell] as number;
        const end = ends[cell] as number;
        const value = start === end ? Number.NaN : parseNumber(bytes, start, end);
        values[row] = value;
        if (start === end || !(Number.isNaN(value) || numericTokens.has(value))) continue;
        const text = cellText(batch, row, place);
        if (missingValues.has(text)) values[row] = Number.NaN;
        else if (Number.isNaN(value) && /[^ \t]/.test(text)) return row;
      }
      chunks.push(values);
      return -1;
    },
    finish: () => ({ kind: 'number', name, values: joinChunks(chunks, (length) => new Float64Array(length)) }),
  };
}
