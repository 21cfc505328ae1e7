import { type Batch, CELL, cellAt, cellText } from '../rows/batch.ts';
import { createByteDictionary } from './byte-dictionary.ts';
import type { ColumnReader } from './column-reader.ts';
import { joinChunks } from './join-chunks.ts';

/** Texts as they stand in the file; the empty cell and every missing token are missing, a quoted `""` is an empty text. */
export function createTextColumnReader(name: string, { place, missingValues }: { readonly place: number; readonly missingValues: ReadonlySet<string> }): ColumnReader {
  const found = createByteDictionary();
  const chunks: Int32Array<ArrayBuffer>[] = [];

  const codeOf = (batch: Batch, row: number, cell: number): number => {
    if (batch.quoted[cell] !== CELL.escaped) return found.codeOf(batch.bytes, batch.starts[cell] as number, batch.ends[cell] as number);
    const bytes = Buffer.from(cellText(batch, row, place));
    return found.codeOf(bytes, 0, bytes.length);
  };

  return {
    take(batch) {
      const codes = new Int32Array(batch.rows);
      for (let row = 0; row < batch.rows; row++) {
        const cell = cellAt(batch, row, place);
        const isEmpty = batch.starts[cell] === batch.ends[cell] && batch.quoted[cell] === CELL.plain;
        codes[row] = isEmpty ? -1 : codeOf(batch, row, cell);
      }
      chunks.push(codes);
      return -1;
    },
    finish() {
      const codes = joinChunks(chunks, (length) => new Int32Array(length));
      const texts = found.texts();
      if (!texts.some((text) => missingValues.has(text))) return { kind: 'text', name, codes, dictionary: texts };
      const places = new Int32Array(texts.length);
      const dictionary: string[] = [];
      for (const [code, text] of texts.entries()) places[code] = missingValues.has(text) ? -1 : dictionary.push(text) - 1;
      for (let row = 0; row < codes.length; row++) codes[row] = places[codes[row] as number] ?? -1;
      return { kind: 'text', name, codes, dictionary };
    },
  };
}
