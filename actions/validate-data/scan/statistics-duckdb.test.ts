import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { configSchema } from '../../../shared/config/schema.ts';
import { csvRecord } from '../../../shared/tabular/rows/csv-record.ts';
import { dataFile } from '../../../shared/tabular/source/data-file.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { type DescribedColumn, describeColumns } from '../describe-columns.ts';
import { scanData } from './scan-data.ts';

let instance: DuckDBInstance;
let connection: DuckDBConnection;
beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  connection = await instance.connect();
});
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

const SHARES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
const { data } = configSchema.parse({ model: 'm', data: { source: 'a.csv', columns: { number: { type: 'number' }, whole: { type: 'integer' }, text: {} } } });

/** What we say of three columns, and what DuckDB says. */
async function describe(rows: readonly (readonly [number | null, number | null, string | null])[], rangeBytes?: number) {
  const path = join(await temporaryFolder(), 'a.csv');
  await writeFile(path, `number,whole,text\n${rows.map((cells) => csvRecord(cells.map((cell) => (cell === null ? null : String(cell))))).join('')}`);
  if (data === undefined) expect.fail('no data');
  const scanned = await scanData([dataFile(path, 'a.csv')], { data, signal: new AbortController().signal, onProgress: () => undefined, spillDirectory: join(path, '..'), placesKept: () => 10, ...(rangeBytes === undefined ? {} : { rangeBytes }) });
  const read = `read_csv('${path}', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, columns = {number: 'DOUBLE', whole: 'BIGINT', text: 'VARCHAR'})`;
  const query = async (sql: string): Promise<Record<string, unknown>> => (await connection.runAndReadAll(sql)).getRowObjectsJson()[0] ?? {};
  return { ours: describeColumns(scanned), query, read };
}

async function hold(column: DescribedColumn, { query, read }: { readonly query: (sql: string) => Promise<Record<string, unknown>>; readonly read: string }): Promise<void> {
  const { name, statistics, profile } = column;
  const isNumber = name !== 'text';
  const numbers = isNumber ? `, min(${name}) AS min, max(${name}) AS max, favg(${name}) AS mean, stddev_samp(${name}) AS stddev, count(*) FILTER (${name} = 0) AS zeros, quantile_cont(${name}::DOUBLE, [${SHARES.join(', ')}]) AS quantiles` : `, min(length(${name})) AS min, max(length(${name})) AS max, avg(length(${name})) AS mean`;
  const theirs = await query(`SELECT count(*) AS rows, count(${name}) AS present, count(DISTINCT ${name}) AS distinct_values ${numbers} FROM ${read}`);
  expect({ count: statistics.count, missing: statistics.missing }).toEqual({ count: Number(theirs['present']), missing: Number(theirs['rows']) - Number(theirs['present']) });
  if (statistics.count === 0) return;
  const near = (found: number | string | null | undefined, expected: unknown, scale = 1): void => expect(Math.abs(Number(found) - Number(expected)) / Math.max(scale, Math.abs(Number(expected)))).toBeLessThanOrEqual(1e-12);
  if (!isNumber) {
    near(profile.lengths?.min, theirs['min']);
    near(profile.lengths?.max, theirs['max']);
    near(profile.lengths?.mean, theirs['mean']);
    return;
  }
  const scale = Math.max(Math.abs(Number(theirs['min'])), Math.abs(Number(theirs['max'])), Number.MIN_VALUE);
  near(statistics.min, theirs['min']);
  near(statistics.max, theirs['max']);
  near(statistics.mean, theirs['mean'], scale);
  if (statistics.count > 1) near(statistics.stddev, theirs['stddev'], scale);
  expect(profile.zeros).toBe(Number(theirs['zeros']));
  if (!statistics.distinct.exact) return;
  const quantiles = theirs['quantiles'] as unknown[];
  for (const [index, share] of SHARES.entries()) near(statistics.quantiles?.[String(share)], quantiles[index], scale);
}

it('describes random columns as DuckDB does, exactly', async () => {
  const number = fc.option(fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })), { freq: 6 });
  const whole = fc.option(fc.integer({ min: -(2 ** 52), max: 2 ** 52 }), { freq: 6 });
  const text = fc.option(fc.oneof(fc.constantFrom('', 'a', '"', ',', 'two\nlines', '\r\n', 'é😀'), fc.string({ minLength: 1 })).filter((value) => !value.includes('\0')), { freq: 6 });
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(number, whole, text), { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 500 }), async (rows, rangeBytes) => {
    const { ours, ...duckdb } = await describe(rows, rangeBytes);
    for (const column of ours) await hold(column, duckdb);
  }), { numRuns: 25 });
});

it('stays within the stated errors where values are too many to keep', async () => {
  const rows = Array.from({ length: 60_000 }, (_, row) => [((row * 48_271) % 2_147_483_647) / 1000, (row * 69_621) % 2_147_483_647, `t${(row * 48_271) % 50_000}`] as const);
  const { ours, query, read } = await describe(rows, 400_000);
  for (const column of ours) await hold(column, { query, read });
  for (const { name, statistics: { distinct, quantiles } } of ours) {
    expect(distinct.exact).toBe(false);
    const { seen } = await query(`SELECT count(DISTINCT ${name}) AS seen FROM ${read}`);
    // Two standard errors of 0.8 %.
    expect(Math.abs(distinct.value / Number(seen) - 1)).toBeLessThan(0.017);
    for (const [share, value] of Object.entries(quantiles ?? {})) {
      const { below, upto } = await query(`SELECT (count(*) FILTER (${name} < ${value})) / count(*) AS below, (count(*) FILTER (${name} <= ${value})) / count(*) AS upto FROM ${read}`);
      expect(Number(below)).toBeLessThan(Number(share) + 0.005);
      expect(Number(upto)).toBeGreaterThan(Number(share) - 0.005);
    }
  }
});
