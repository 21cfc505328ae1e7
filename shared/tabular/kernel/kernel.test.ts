import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { COLUMN_TYPES } from '../../config/column-types.ts';
import { missingTexts } from '../cells/missing-texts.ts';
import { type ColumnRules, type ColumnScan, createColumnScan, settleColumnScan } from '../columns/column-scan.ts';
import { scanColumn } from '../columns/scan-column.ts';
import { sortNumbers } from '../columns/sort-numbers.ts';
import { viewOf } from '../rows/batch.ts';
import { csvRecord } from '../rows/csv-record.ts';
import { scanFiles } from '../rows/scan-files.ts';
import { dataFile } from '../source/data-file.ts';
import { type Kernel, openKernel } from './kernel.ts';

/** A table of so many columns keeps only 1,000 values of each. */
const WIDE_TABLE = 10_000;
const KERNEL = openKernel() ?? expect.fail('this machine runs no kernel');

/** All that was seen, without where it lies. */
function seenOf(scan: ColumnScan): object {
  settleColumnScan(scan);
  const { mode, type, present, missing, blanks, undecodable, breaches, table, stream } = scan;
  const { size, wordsUsed, extents, words, counts, marks } = table;
  const kept = [size, extents.slice(0, 2 * size), words.slice(0, wordsUsed), counts.slice(0, size), marks.slice(0, size)].map(String);
  if (stream === null) return { mode, type, present, missing, blanks, undecodable, breaches, kept };
  const { distinct, numbers, times, wide, lengths, frequent } = stream;
  const { block: _, sketch, ...moments } = numbers;
  const levels = sketch.levels.map((values, level) => String(values.slice(0, sketch.filled[level])));
  const texts = frequent === null ? null : [frequent.table.size, String(frequent.table.words.slice(0, frequent.table.wordsUsed)), String(frequent.turnedAway), frequent.passed, frequent.long];
  return { mode, type, present, missing, blanks, undecodable, breaches, kept, ranks: String(distinct.ranks), moments, levels, times, wide, lengths, texts };
}

interface Looking {
  readonly rules: ColumnRules;
  readonly kernel: Kernel | null;
  readonly blockBytes: number;
  readonly delimiter: string;
}

/** All columns of a file, and what was wrong in it. */
async function look(text: string | Buffer, { rules, kernel, blockBytes, delimiter }: Looking): Promise<object> {
  const path = join(await temporaryFolder(), 'a.csv');
  await writeFile(path, text);
  let scans: readonly ColumnScan[] = [];
  const faults: object[] = [];
  await scanFiles([{ ...dataFile(path, 'a.csv'), delimiter }], {
    signal: new AbortController().signal,
    blockBytes,
    kernel,
    start(header) {
      scans = header.map((_, place) => createColumnScan(place, { rules, columns: WIDE_TABLE, kernel }));
      return {
        onBatch: (batch) => scans.forEach((scan) => scanColumn(scan, batch, viewOf(batch))),
        onFault: (fault) => faults.push(fault),
      };
    },
  });
  return { columns: scans.map(seenOf), faults };
}

function rulesOf(type: ColumnRules['type'], missing: readonly string[]): ColumnRules {
  const numeric = type === 'integer' || type === 'number';
  return { type, missing: missingTexts(missing), low: numeric ? -1000 : Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, byText: false, shortest: type === 'string' ? 1 : 0, longest: type === 'string' ? 12 : Number.POSITIVE_INFINITY, judge: (text) => (text.length > 12 ? 16 : 0) };
}

const digits = fc.stringMatching(/^[0-9]{1,17}$/);
const number = fc.oneof(fc.integer(), fc.double(), fc.float(), fc.tuple(fc.constantFrom('', '-', '+', ' '), digits, fc.constantFrom('', '.'), fc.oneof(digits, fc.constant('')), fc.constantFrom('', 'e3', ' ', '.')).map((parts) => parts.join('')));
const time = fc.oneof(
  fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 19).replace('T', ' ')),
  fc.constantFrom('2001-02-29', '2000-02-29', '1900-02-29', '2001-04-31', '2001-13-01', '2001-00-10', '2001-01-14T24:00:00', '2001-01-14 23:59:60', '2001-01-14T21:55:00Z', '2001-01-14 21:55', 'x001-01-14', '2001-1-14'),
);
const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 14 }), fc.constantFrom('NA', '-999', ' ', '"', 'a "b" c', 'x', 'line\nbreak', 'é', '日本'));
const kinds: readonly (readonly [string, fc.Arbitrary<string>])[] = [['numbers', number.map(String)], ['times', time], ['texts', text], ['all of these', fc.oneof(number.map(String), time, text)]];

/** Different in every row, and mostly of one kind. */
const MANY: readonly ((row: number) => string)[] = [
  (row) => new Date(Date.UTC(1700, 0, 1 + row)).toISOString().slice(0, 10),
  (row) => new Date(1e12 - row * 7e8).toISOString().slice(0, 19),
  (row) => `${'é'.repeat(row % 5)}${row}`,
  (row) => String((row * 7919 - 900) / 1000),
  (row) => String(9_007_199_254_740_000 + row),
];

describe.each(kinds)('%s', (_, cell) => {
  // Few and often repeated, then all different, so that tables are filled and left.
  const cells = fc.tuple(fc.array(fc.oneof({ weight: 8, arbitrary: cell }, fc.constant('')), { minLength: 1, maxLength: 60 }), fc.constantFrom(1, 60), fc.constantFrom(...MANY), fc.integer({ min: 1, max: 97 }));

  it('are seen in the kernel as in TypeScript, to the last bit', async () => {
    const options = fc.record({ type: fc.constantFrom(null, ...COLUMN_TYPES), missing: fc.constantFrom([], ['NA'], ['NA', '-999']), blockBytes: fc.integer({ min: 50, max: 20_000 }), delimiter: fc.constantFrom(',', ';', '\t') });
    await fc.assert(
      fc.asyncProperty(cells, options, async ([given, times, many, step], { type, missing, blockBytes, delimiter }) => {
        const record = (cells: string[]): string => (delimiter === ',' ? csvRecord(cells) : `${cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(delimiter)}\n`);
        const rows = Array.from({ length: given.length * times }, (_, row) => {
          const cell = given[(row * step) % given.length] ?? '';
          return record([cell, row % 50 === 49 ? cell : many(row)]);
        });
        const file = `cell${delimiter}many\n${rows.join('')}`;
        const rules = rulesOf(type, missing);
        expect(await look(file, { rules, kernel: KERNEL, blockBytes, delimiter })).toEqual(await look(file, { rules, kernel: null, blockBytes: 1024 * 1024, delimiter }));
      }),
      { numRuns: 25 },
    );
  });
});

it('stops at what is no usual record', async () => {
  const bytes = fc.array(fc.constantFrom('1,2\n', '3,4\r\n', '"a,b",2\n', '"a\n\nb",2\n', '"x"y,2\n', 'a"b,2\n', '1\n', '1,2,3\n', '\n', '\r\n', ',\n', '"",""\n', 'é,ß\n', '"a""b",2\n', '\u00ff\u00fe,1\n'), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(bytes, fc.boolean(), fc.integer({ min: 1, max: 200 }), async (records, isLatin, blockBytes) => {
      const file = Buffer.from(`cell,other\n${records.join('')}9,9`, isLatin ? 'latin1' : 'utf8');
      const rules = rulesOf(null, []);
      expect(await look(file, { rules, kernel: KERNEL, blockBytes, delimiter: ',' })).toEqual(await look(file, { rules, kernel: null, blockBytes, delimiter: ',' }));
    }),
    { numRuns: 60 },
  );
});

it('sorts as the engine does', () => {
  const values = KERNEL.room.float64(4096);
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 2, maxLength: 4096, size: 'max' }), (given) => {
      const part = values.subarray(0, given.length);
      part.set(given);
      const isSorted = KERNEL.calls.sortNumbers(part.byteOffset, given.length, KERNEL.scratch.byteOffset) === 1;
      const expected = sortNumbers(Float64Array.from(given));
      expect([...(isSorted ? part : part.sort())]).toEqual([...expected]);
    }),
    { numRuns: 20 },
  );
});
