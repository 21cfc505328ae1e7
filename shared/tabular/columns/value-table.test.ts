import fc from 'fast-check';
import { expect, it } from 'vitest';

import { codeOfValue, createValueTable, valueBytes, type ValueTable } from './value-table.ts';

function codeOf(table: ValueTable, text: string): number {
  const bytes = Buffer.from(`##${text}######`);
  return codeOfValue(table, new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 2, 2 + Buffer.byteLength(text));
}

it('gives each text its code in order of first appearance', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: fc.constantFrom('a', '\0'), maxLength: 9 })).map((value) => value.toWellFormed());
  fc.assert(
    fc.property(fc.array(text, { maxLength: 500 }), (texts) => {
      const table = createValueTable({ maxValues: 1000, maxBytes: 100_000 });
      const codes = new Map<string, number>();
      for (const each of texts) {
        const code = codes.get(each) ?? codes.size;
        codes.set(each, code);
        expect(codeOf(table, each)).toBe(code);
      }
      expect(Array.from({ length: table.size }, (_, code) => valueBytes(table, code).toString())).toEqual([...codes.keys()]);
    }),
  );
});

it('is full at its limits, and still knows what it holds', () => {
  const few = createValueTable({ maxValues: 2, maxBytes: 100 });
  expect(['a', 'b', 'c', 'a', 'b'].map((text) => codeOf(few, text))).toEqual([0, 1, -1, 0, 1]);
  const short = createValueTable({ maxValues: 100, maxBytes: 8 });
  expect(['abcd', 'efghi', 'efgh', '', 'i'].map((text) => codeOf(short, text))).toEqual([0, -1, 1, 2, -1]);
});
