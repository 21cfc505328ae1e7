import type { SchemaElement } from 'hyparquet';
import { expect, it } from 'vitest';

import { createBatch } from '../rows/batch-arrays.ts';
import { cellOrMissing } from '../rows/batch.ts';
import { createColumnReader, createScratch } from './column-reader.ts';
import type { ColumnChunk } from './read-pages.ts';
import { createTextArena } from './text-arena.ts';

/** A struct of whole numbers and structs by their field numbers, as https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md has it. */
interface Fields {
  readonly [field: number]: number | Fields;
}

function struct(fields: Fields): Buffer {
  let last = 0;
  const parts = Object.entries(fields).map(([key, value]) => {
    const step = Number(key) - last;
    last = Number(key);
    return typeof value === 'number' ? Buffer.from([(step << 4) | 5, ...varint(2 * value)]) : Buffer.concat([Buffer.of((step << 4) | 12), struct(value)]);
  });
  return Buffer.concat([...parts, Buffer.of(0)]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))];
}

const [PLAIN, RLE, BIT_PACKED, DICTIONARY] = [0, 3, 4, 8];

function page(type: number, header: Fields, { body, length = body.length }: { readonly body: Buffer; readonly length?: number }): Buffer {
  return Buffer.concat([struct({ 1: type, 2: length, 3: body.length, ...header }), body]);
}

const dataPage = (rows: number, encoding: number, body: Buffer, levels = RLE): Buffer => page(0, { 5: { 1: rows, 2: encoding, 3: levels, 4: RLE } }, { body });
const dictionaryPage = (count: number, body: Buffer): Buffer => page(2, { 7: { 1: count, 2: PLAIN } }, { body });

const INTS: SchemaElement = { name: 'n', type: 'INT32' };
const ints = (...values: number[]): Buffer => Buffer.from(Int32Array.from(values).buffer);
/** Levels of so many values, all there. */
const allThere = (count: number): Buffer => Buffer.from([2, 0, 0, 0, 2 * count, 1]);
/** Places in a dictionary, three bits each, one run. */
const run = (count: number, place: number): Buffer => Buffer.from([3, 2 * count, place]);

/** The cells of these pages, in pieces of three rows. */
async function cells(bytes: Buffer, { element = INTS, rows = 7, to = bytes.length, levels = 0 }: Partial<Pick<ColumnChunk, 'element' | 'rows' | 'to' | 'levels'>> = {}): Promise<(string | null)[]> {
  const chunk: ColumnChunk = { path: 'a.parquet', from: 0, to, codec: 'UNCOMPRESSED', element, rows, levels, read: async (from, end) => bytes.subarray(from, end) };
  const reader = createColumnReader(chunk, createScratch(3));
  const batch = createBatch('a.parquet', { columns: 1, isCsv: false });
  const seen: (string | null)[] = [];
  for (;;) {
    if (reader.left() === 0 && !(await reader.load())) return seen;
    const arena = createTextArena('a.parquet');
    batch.rows = Math.min(3, reader.left());
    reader.write(batch, { column: 0, rows: batch.rows, arena });
    batch.bytes = arena.bytes;
    for (let row = 0; row < batch.rows; row++) seen.push(cellOrMissing(batch, row, 0));
  }
}

it('a column goes on from its dictionary to plain values, over empty pages and from page to page', async () => {
  const bytes = Buffer.concat([dictionaryPage(2, ints(-5, 70)), dataPage(4, DICTIONARY, run(4, 1)), dataPage(0, PLAIN, Buffer.alloc(0)), dataPage(3, PLAIN, ints(1, 2, 3))]);
  expect(await cells(bytes)).toEqual(['70', '70', '70', '70', '1', '2', '3']);
});

it('rows without a value are missing, and a page may have none', async () => {
  const some = Buffer.concat([Buffer.from([2, 0, 0, 0, 3, 0b0101]), ints(8, 9)]);
  const none = Buffer.from([2, 0, 0, 0, 4, 0]);
  expect(await cells(Buffer.concat([dictionaryPage(1, ints(7)), dataPage(4, PLAIN, some), dataPage(2, DICTIONARY, none), dataPage(1, PLAIN, Buffer.concat([allThere(1), ints(3)]))]), { levels: 1 })).toEqual(['8', null, '9', null, null, null, '3']);
});

it('truths are written out, packed or in runs', async () => {
  const element: SchemaElement = { name: 'b', type: 'BOOLEAN' };
  expect(await cells(Buffer.concat([dataPage(5, PLAIN, Buffer.of(0b01001)), dataPage(2, RLE, Buffer.from([2, 0, 0, 0, 4, 1]))]), { element })).toEqual(['true', 'false', 'false', 'true', 'false', 'true', 'true']);
});

it('what its header leads astray is refused', async () => {
  const refused: readonly (readonly [bytes: Buffer, says: string, options?: Parameters<typeof cells>[1]])[] = [
    [Buffer.concat([dictionaryPage(2, ints(1, 2)), dataPage(3, DICTIONARY, run(3, 2))]), 'value 2 of a dictionary of 2'],
    [dataPage(3, DICTIONARY, run(3, 0)), 'values of a dictionary that is not there'],
    [Buffer.concat([dictionaryPage(1, ints(1)), dictionaryPage(1, ints(1))]), 'a dictionary where none can be'],
    [dictionaryPage(900, ints(1)), 'a dictionary of 900 values in 4 bytes'],
    [dictionaryPage(2, ints(1)), 'bounds'],
    [dataPage(8, PLAIN, ints(1)), 'a page of 8 values in a row group of 7 rows'],
    [dataPage(2, PLAIN, ints(1)), 'bounds'],
    [Buffer.concat([dictionaryPage(2, ints(1, 2)), dataPage(3, DICTIONARY, run(2, 0))]), 'fewer runs than values'],
    [dataPage(1, BIT_PACKED, ints(1)), 'unsupported encoding BIT_PACKED of type INT32'],
    [dataPage(1, PLAIN, Buffer.concat([allThere(1), ints(1)]), BIT_PACKED), 'unsupported encoding BIT_PACKED of levels', { levels: 1 }],
    [dataPage(1, PLAIN, Buffer.from([200, 0, 0, 0, 2, 1])), 'runs from 4 to 204 in a page of 6 bytes', { levels: 1 }],
    [dataPage(1, PLAIN, ints(1)), 'a page goes on behind its column', { to: dataPage(1, PLAIN, ints(1)).length - 1 }],
    [page(0, { 5: { 1: 1, 2: PLAIN, 3: RLE, 4: RLE } }, { body: ints(1), length: 5 }), 'a page unpacks to 4 bytes, not to 5'],
    [page(0, { 5: { 1: 1, 2: PLAIN, 3: RLE, 4: RLE } }, { body: ints(1), length: 2 ** 30 + 1 }), 'a.parquet: a page says that it unpacks to 1073741825 bytes; no writer makes such pages'],
    [page(0, {}, { body: ints(1) }), 'a page without its header'],
  ];
  for (const [bytes, says, options] of refused) await expect(cells(bytes, options), says).rejects.toThrow(says);
});
