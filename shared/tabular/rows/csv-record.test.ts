import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { csvRecord } from './csv-record.ts';

test('quotes only where it must', () => {
  expect(csvRecord(['a', 7, 0.1, 'x, y', 'say "hi"', 'two\nlines', '', null, ' b'])).toBe('a,7,0.1,"x, y","say ""hi""","two\nlines","",," b"\n');
});

test('a record of one missing cell is no blank line', () => {
  expect(csvRecord([null])).toBe('""\n');
});

test("another reader finds the same cells", () => {
  const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'ä', '\uFEFF') }));
  const table = fc.integer({ min: 1, max: 5 }).chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 10 }));
  fc.assert(
    fc.property(table, (rows) => {
      expect(parse(rows.map(csvRecord).join(''), { record_delimiter: '\n' })).toEqual(rows);
    }),
  );
});
