import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import type { ColumnType } from '../../config/schema.ts';
import type { ColumnStatistics } from '../../results/validate-data.ts';
import { missingTexts } from '../cells/missing-texts.ts';
import { csvRecord } from '../rows/csv-record.ts';
import { scanFiles } from '../rows/scan-files.ts';
import { dataFile } from '../source/data-file.ts';
import { type ColumnScan, createColumnScan } from './column-scan.ts';
import { scanColumn } from './scan-column.ts';
import { columnStatistics } from './column-statistics.ts';

/** A table of so many columns keeps only 1,000 values of each, so that a test of a few thousand rows streams. */
const WIDE_TABLE = 10_000;

interface Options {
  readonly type?: ColumnType | null;
  readonly missing?: readonly string[];
  readonly columns?: number;
  readonly blockBytes?: number;
}

/** What is found in a column of these cells (null: an empty cell). */
async function describeCells(cells: readonly (string | null)[], { type = null, missing = [], columns = 1, blockBytes = 4096 }: Options = {}): Promise<ColumnStatistics> {
  const path = join(await temporaryFolder(), 'column.csv');
  await writeFile(path, `value,last\n${cells.map((cell) => csvRecord([cell, 'x'])).join('')}`);
  const rules = { type, missing: missingTexts(missing), low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, byText: false, shortest: 0, longest: Number.POSITIVE_INFINITY, judge: () => 0 };
  const scan: ColumnScan = createColumnScan(0, { rules, columns });
  await scanFiles([dataFile(path, 'column.csv')], {
    signal: new AbortController().signal,
    blockBytes,
    start: () => ({
      onBatch: (batch) => scanColumn(scan, batch, new DataView(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.length)),
      onFault: (fault) => expect.fail(JSON.stringify(fault)),
    }),
  });
  return columnStatistics(scan);
}

const NOTHING = { min: null, max: null, mean: null, stddev: null, quantiles: null };

describe('the type of a column that nobody declared', () => {
  const cases: readonly (readonly [ColumnType, readonly (string | null)[]])[] = [
    ['boolean', ['true', 'FALSE', 'True', null]],
    ['integer', ['1', '-7', '+3', '007', '-0', ' 5 ', '', '   ']],
    ['number', ['1', '2.5', '1e5', '.5', '5.', '-0']],
    ['number', ['3.0']],
    ['date', ['2001-01-14', '2000-02-29']],
    ['timestamp', ['2001-01-14', '2001-01-14 21:55']],
    ['timestamp', ['2001-01-14T21:55:00Z', '2001-01-14T21:55:00.123456+02:00']],
    ['string', ['2023-02-30']],
    ['string', ['1', 'true']],
    ['string', ['1_000']],
    ['string', ['1,000']],
    ['string', ['0x10']],
    ['string', ['Infinity']],
    ['string', ['NaN']],
    ['string', ['1', 'NA']],
    ['string', [null, null]],
    ['string', []],
  ];
  it.each(cases)('%s: %j', async (type, cells) => {
    expect((await describeCells(cells)).type).toBe(type);
  });

  it('is the same where there are too many values to keep', async () => {
    const integers = Array.from({ length: 3000 }, (_, index) => String(index));
    const dates = Array.from({ length: 3000 }, (_, index) => new Date(index * 86_400_000).toISOString().slice(0, 10));
    const typeOf = async (cells: readonly string[]): Promise<ColumnType> => (await describeCells(cells, { columns: WIDE_TABLE })).type;
    expect(await typeOf(integers)).toBe('integer');
    expect(await typeOf([...integers, '0.5'])).toBe('number');
    expect(await typeOf([...integers, '0.5', 'x'])).toBe('string');
    expect(await typeOf([...integers, '2001-01-14'])).toBe('string');
    expect(await typeOf(dates)).toBe('date');
    expect(await typeOf([...dates, '2001-01-14 21:55'])).toBe('timestamp');
    expect(await typeOf([...dates, '5'])).toBe('string');
    expect(await typeOf([...dates, '2001-01-14 21:55', '2001-02-30'])).toBe('string');
    expect(await typeOf(['x', ...integers])).toBe('string');
  });
});

describe('what counts as missing', () => {
  it('is the empty cell; a quoted empty or blank one where the column is not of strings; the texts that are named', async () => {
    const cells = ['1', null, '', '  ', 'NA', '-999', '2'];
    expect(await describeCells(cells, { type: 'integer', missing: ['NA', '-999'] })).toMatchObject({ count: 2, missing: 5, distinct: { value: 2, exact: true } });
    expect(await describeCells(cells, { missing: ['NA', '-999'] })).toMatchObject({ type: 'integer', count: 2, missing: 5 });
    expect(await describeCells(cells, { type: 'string', missing: ['NA', '-999'] })).toMatchObject({ count: 4, missing: 3 });
    expect(await describeCells(['a', '', '  ', null])).toMatchObject({ type: 'string', count: 3, missing: 1, distinct: { value: 3, exact: true } });
  });

  it('is the same where there are too many values to keep', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => String(index));
    const cells = ['1', null, '', '  ', 'NA', ...many, null, '', '  ', 'NA', '-999'];
    const options = { missing: ['NA', '-999'], columns: WIDE_TABLE };
    expect(await describeCells(cells, { ...options, type: 'integer' })).toMatchObject({ count: 3001, missing: 9, min: 0 });
    expect(await describeCells(cells, options)).toMatchObject({ type: 'integer', count: 3001, missing: 9, min: 0 });
    expect(await describeCells([...cells, 'x'], options)).toMatchObject({ type: 'string', count: 3006, missing: 5 });
    expect(await describeCells(cells, { ...options, type: 'string' })).toMatchObject({ type: 'string', count: 3005, missing: 5 });
    const days = many.map((_, index) => new Date(index * 86_400_000).toISOString().slice(0, 10));
    expect(await describeCells([...days, null, '', ' ', '9999-12-31', 'NA'], { type: 'date', missing: ['NA', '9999-12-31'], columns: WIDE_TABLE })).toMatchObject({ count: 3000, missing: 5, max: days.at(-1) });
  });
});

it('describes whole numbers beyond 2^53 exactly', async () => {
  const cells = ['9007199254740993', '9007199254740992', '-9007199254740993', '-9007199254740992', '0'];
  expect(await describeCells(cells)).toMatchObject({ type: 'integer', min: '-9007199254740993', max: '9007199254740993', distinct: { value: 5, exact: true } });
  const many = Array.from({ length: 3000 }, (_, index) => String(index));
  expect(await describeCells([...many, ...cells], { columns: WIDE_TABLE })).toMatchObject({ type: 'integer', min: '-9007199254740993', max: '9007199254740993' });
  expect(await describeCells([...many, ...cells.map((cell) => ` ${cell} `)], { type: 'integer', columns: WIDE_TABLE })).toMatchObject({ min: '-9007199254740993', max: '9007199254740993' });
});

it('describes values with quotes, line ends and letters beyond ASCII', async () => {
  const cells = ['a "quoted" word', 'two\nlines', 'né', 'né', '\u{1F600}'];
  expect(await describeCells(cells)).toEqual({
    type: 'string', count: 5, missing: 0, distinct: { value: 4, exact: true }, ...NOTHING,
    top: [{ value: 'né', count: 2 }, { value: 'a "quoted" word', count: 1 }, { value: 'two\nlines', count: 1 }, { value: '\u{1F600}', count: 1 }],
  });
});

it('takes values of another type for present and leaves them out of the numbers', async () => {
  expect(await describeCells(['1', 'x', '3'], { type: 'number' })).toMatchObject({ count: 3, missing: 0, min: 1, max: 3, mean: 2 });
  expect(await describeCells(['x', 'y'], { type: 'number' })).toMatchObject({ count: 2, ...NOTHING });
});

it('gives the first and last time as they stand in the file', async () => {
  const cells = ['2001-01-14T21:55:00+02:00', '2001-01-14 20:00', '2001-01-14T23:00:00.5Z', '2001-01-14'];
  expect(await describeCells(cells)).toMatchObject({ type: 'timestamp', min: '2001-01-14', max: '2001-01-14T23:00:00.5Z', mean: null, quantiles: null });
  const many = Array.from({ length: 3000 }, (_, index) => `1999-01-01 ${String(Math.floor(index / 60) % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}:${String(index % 59).padStart(2, '0')}`);
  expect(await describeCells([...many, ...cells], { columns: WIDE_TABLE, blockBytes: 100 })).toMatchObject({ type: 'timestamp', min: '1999-01-01 00:00:00', max: '2001-01-14T23:00:00.5Z' });
});

interface Straight {
  readonly mean: number;
  readonly stddev: number | null;
  readonly quantile: (share: number) => number;
}

/** Straight from the definitions. */
function straight(values: readonly number[]): Straight {
  const sorted = [...values].sort((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const at = (place: number): number => sorted[Math.min(place, sorted.length - 1)] ?? Number.NaN;
  return {
    mean,
    stddev: values.length < 2 ? null : Math.sqrt(squares / (values.length - 1)),
    quantile: (share) => {
      const rank = share * (values.length - 1);
      return at(Math.floor(rank)) + (rank % 1) * (at(Math.floor(rank) + 1) - at(Math.floor(rank)));
    },
  };
}

describe('held against the definitions', () => {
  it('is exact while the values are few', async () => {
    const number = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double({ noDefaultInfinity: true, noNaN: true, min: -1e6, max: 1e6 }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(number, { freq: 8 }), { minLength: 1, maxLength: 80 }), fc.integer({ min: 20, max: 300 }), async (cells, blockBytes) => {
        const texts = cells.map((cell) => (cell === null ? null : String(cell)));
        const seen = await describeCells(texts, { type: 'number', blockBytes });
        const values = cells.filter((cell) => cell !== null);
        const counts = new Map<string, number>();
        for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
        expect(seen).toMatchObject({ count: values.length, missing: cells.length - values.length, distinct: { value: counts.size, exact: true } });
        expect(seen.top).toEqual([...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, 10));
        if (values.length === 0) {
          expect(seen).toMatchObject(NOTHING);
          return;
        }
        const { mean, stddev, quantile } = straight(values);
        expect(seen.min).toBeCloseTo(Math.min(...values), 12);
        expect(seen.max).toBeCloseTo(Math.max(...values), 12);
        const scale = Math.max(1, ...values.map(Math.abs));
        expect((seen.mean ?? Number.NaN) / scale).toBeCloseTo(mean / scale, 12);
        if (stddev === null) expect(seen.stddev).toBeNull();
        else expect((seen.stddev ?? Number.NaN) / scale).toBeCloseTo(stddev / scale, 12);
        for (const [share, value] of Object.entries(seen.quantiles ?? {})) expect(value / scale).toBeCloseTo(quantile(Number(share)) / scale, 12);
      }),
      { numRuns: 150 },
    );
  });

  it('stays within its bounds where values are streamed, and is the same whatever the size of a block', async () => {
    // A multiplicative generator: the numbers need no other quality than to be the same each time.
    let state = 1;
    const next = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    const values = Array.from({ length: 40_000 }, (_, index) => (index % 3 === 0 ? Math.round(1000 * next()) : Math.round(1e9 * next() ** 3) / 100));
    const cells = values.map(String);
    const seen = await describeCells(cells, { columns: WIDE_TABLE, blockBytes: 1 << 16 });
    const { mean, stddev } = straight(values);
    const distinct = new Set(cells).size;
    expect(seen).toMatchObject({ type: 'number', count: 40_000, missing: 0, min: Math.min(...values), max: Math.max(...values), top: [] });
    expect(seen.mean).toBeCloseTo(mean, 6);
    expect((seen.stddev ?? Number.NaN) / (stddev ?? Number.NaN)).toBeCloseTo(1, 12);
    expect(seen.distinct.exact).toBe(false);
    expect(Math.abs(seen.distinct.value / distinct - 1)).toBeLessThan(0.03);
    const sorted = values.toSorted((a, b) => a - b);
    for (const [share, value] of Object.entries(seen.quantiles ?? {})) {
      const low = sorted.findIndex((other) => other >= value) / values.length;
      const high = (sorted.findLastIndex((other) => other <= value) + 1) / values.length;
      expect(low).toBeLessThan(Number(share) + 0.005);
      expect(high).toBeGreaterThan(Number(share) - 0.005);
    }
    expect(await describeCells(cells, { columns: WIDE_TABLE, blockBytes: 777 })).toEqual(seen);
  });

  it('knows the most frequent of streamed texts within the error it states', async () => {
    let state = 1;
    const next = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    const cells = Array.from({ length: 30_000 }, (_, index) => (index % 4 === 0 ? `once ${index}` : index % 50 === 1 ? null : `a "text" ${Math.floor(2000 * next() ** 4)}`));
    const counts = new Map<string, number>();
    for (const cell of cells) if (cell !== null) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    const exact = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 5);
    const seen = await describeCells(cells, { columns: WIDE_TABLE, blockBytes: 1 << 16 });
    expect(seen.distinct.exact).toBe(false);
    expect(seen.top.slice(0, 5).map(({ value }) => value)).toEqual(exact.map(([value]) => value));
    for (const { value, count, error = 0 } of seen.top) {
      expect(count).toBeGreaterThanOrEqual(counts.get(value) ?? 0);
      expect(count - error).toBeLessThanOrEqual(counts.get(value) ?? 0);
      expect(error).toBeLessThan(cells.length / 100);
    }
    expect(await describeCells(cells, { columns: WIDE_TABLE, blockBytes: 777 })).toEqual(seen);
    const ids = Array.from({ length: 3000 }, (_, index) => `id ${index}`);
    expect(await describeCells(ids, { columns: WIDE_TABLE })).toMatchObject({ distinct: { exact: false }, top: [] });
  });
});
