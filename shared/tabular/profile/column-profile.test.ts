import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import type { ColumnType } from '../../config/schema.ts';
import { type Profile, profileSchema } from '../../results/profile.ts';
import { missingTexts } from '../cells/missing-texts.ts';
import { createColumnScan } from '../columns/column-scan.ts';
import { scanColumn } from '../columns/scan-column.ts';
import { columnStatistics } from '../columns/column-statistics.ts';
import { csvRecord } from '../rows/csv-record.ts';
import { scanFiles } from '../rows/scan-files.ts';
import { dataFile } from '../source/data-file.ts';
import { columnProfile } from './column-profile.ts';
import { profileBytes } from './profile-bytes.ts';
import { readProfile } from './read-profile.ts';

/** A table of so many columns keeps only 1,000 values of each, so that a test of a few thousand rows streams. */
const WIDE_TABLE = 10_000;

interface Options {
  readonly type?: ColumnType | null;
  readonly columns?: number;
  readonly blockBytes?: number;
}

async function profileOf(cells: readonly (string | null)[], { type = null, columns = 1, blockBytes = 4096 }: Options = {}): Promise<Profile> {
  const path = join(await temporaryFolder(), 'column.csv');
  await writeFile(path, `value,last\n${cells.map((cell) => csvRecord([cell, 'x'])).join('')}`);
  const scan = createColumnScan(0, { rules: { type, missing: missingTexts([]), low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, byText: false, shortest: 0, longest: Number.POSITIVE_INFINITY, judge: () => 0 }, columns });
  const onBatch = (batch: Parameters<typeof scanColumn>[1]): void => scanColumn(scan, batch, new DataView(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.length));
  await scanFiles([dataFile(path, 'column.csv')], { signal: new AbortController().signal, blockBytes, start: () => ({ onBatch, onFault: (fault) => expect.fail(JSON.stringify(fault)) }) });
  return { schema: 'mlops/profile/v2', data: { digest: 'sha256:0', files: [] }, rows: cells.length, columns: { value: columnProfile(scan, columnStatistics(scan)) } };
}

const shapeOf = ({ columns }: Profile): unknown => {
  const { zeros, skewness, lengths, distribution } = columns['value'] ?? expect.fail('no such column');
  return { zeros, skewness, lengths, distribution };
};

describe('what a profile keeps of a column', () => {
  it('numbers: each different value while they are few, its zeros, its skewness', async () => {
    expect(shapeOf(await profileOf(['0', '1', '-0', '1.0', null, '5']))).toEqual({
      zeros: 2,
      skewness: expect.closeTo(8.208 / 3.44 ** 1.5, 12),
      lengths: null,
      distribution: { kind: 'numbers', rank_error: 0, values: [0, 1, 5], counts: [2, 2, 1] },
    });
  });

  it('texts: the most frequent ones, and their lengths in characters', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `n${index}`);
    const { distribution, lengths } = shapeOf(await profileOf(['Łódź', 'Łódź', 'Łódź', '😀', ...names])) as { distribution: { values: string[]; counts: number[] }; lengths: unknown };
    expect(distribution.values.slice(0, 3)).toEqual(['Łódź', 'n0', 'n1']);
    expect(distribution.counts).toEqual([3, ...Array.from({ length: 99 }, () => 1)]);
    expect(lengths).toEqual({ min: 1, max: 4, mean: (12 + 1 + 20 + 270 + 80) / 124 });
    expect(shapeOf(await profileOf(['TRUE', 'true ', 'False'], { type: 'boolean' }))).toMatchObject({ distribution: { values: ['true', 'false'], counts: [2, 1] }, lengths: null });
  });

  it('dates and times: each different one in milliseconds, however it is written', async () => {
    const day = Date.parse('2001-01-14');
    expect(shapeOf(await profileOf(['2001-01-15', '2001-01-14', '2001-01-14 ', null]))).toEqual({
      zeros: null,
      skewness: null,
      lengths: null,
      distribution: { kind: 'times', rank_error: 0, values: [day, day + 86_400_000], counts: [2, 1] },
    });
    const times = ['2001-01-14T01:00:00+01:00', '2001-01-14', '1969-12-31 23:59:59.999', 'no time', '2001-01-14 00:00'];
    expect(shapeOf(await profileOf(times, { type: 'timestamp' }))).toMatchObject({ distribution: { kind: 'times', rank_error: 0, values: [-1, day], counts: [1, 3] } });
  });

  it('many times by 512 points, as of numbers, also where the column began as dates', async () => {
    const [n, step] = [6000, 977_000];
    const cells = Array.from({ length: n }, (_, index) => new Date(((index * 7919) % n) * step).toISOString());
    const profile = await profileOf(['2001-01-14', ...cells], { columns: WIDE_TABLE });
    const { distribution, type } = profile.columns['value'] ?? expect.fail('no such column');
    if (distribution?.kind !== 'times') return expect.fail('no times');
    expect({ type, rows: distribution.counts.reduce((sum, count) => sum + count, 0) }).toEqual({ type: 'timestamp', rows: n + 1 });
    let upTo = 0;
    for (const [place, value] of distribution.values.entries()) {
      expect(Math.abs(value / step - (upTo + (distribution.counts[place] ?? 0) / 2)) / n).toBeLessThan(distribution.rank_error);
      upTo += distribution.counts[place] ?? 0;
    }
    expect(Buffer.from(profileBytes(profile)).length).toBeLessThan(20_000);
  });

  it('many numbers by 512 points, each within 0.5 % of its place', async () => {
    const n = 40_000;
    for (const columns of [1, WIDE_TABLE]) {
      const profile = await profileOf(Array.from({ length: n }, (_, index) => String((index * 7919) % n)), { columns });
      const { distribution } = profile.columns['value'] ?? expect.fail('no such column');
      if (distribution?.kind !== 'numbers') return expect.fail('no numbers');
      expect(distribution.counts.reduce((sum, count) => sum + count, 0)).toBe(n);
      let upTo = 0;
      for (const [place, value] of distribution.values.entries()) {
        expect(Math.abs(value - (upTo + (distribution.counts[place] ?? 0) / 2)) / n).toBeLessThan(distribution.rank_error);
        upTo += distribution.counts[place] ?? 0;
      }
      expect(Buffer.from(profileBytes(profile)).length).toBeLessThan(20_000);
    }
  });

  it('the worst that texts can be, in less than 20 kB', async () => {
    const texts = Array.from({ length: 200 }, (_, index) => `${index}`.padEnd(70, '\u0001'));
    expect(Buffer.from(profileBytes(await profileOf(texts))).length).toBeLessThan(20_000);
  });

  it('the same bytes whatever the size of a block', async () => {
    const cell = fc.oneof(fc.integer({ min: -50, max: 50 }).map(String), fc.double({ noNaN: true, noDefaultInfinity: true }).map(String), fc.constant(null), fc.string({ maxLength: 8 }));
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 60 }), fc.integer({ min: 64, max: 300 }), async (cells, blockBytes) => {
        const [one, other] = [await profileOf(cells), await profileOf(cells, { blockBytes })];
        expect(Buffer.from(profileBytes(other)).toString()).toBe(Buffer.from(profileBytes(one)).toString());
      }),
      { numRuns: 25 },
    );
  });
});

describe('reading a profile', () => {
  async function written(text: string | Uint8Array): Promise<string> {
    const path = join(await temporaryFolder(), 'profile.json');
    await writeFile(path, text);
    return path;
  }

  it('gives what was written, of a column __proto__ too', async () => {
    const profile = await profileOf(['1', '2', '2']);
    expect(await readProfile(await written(profileBytes(profile)))).toEqual(profile);
    const strange = profileBytes({ ...profile, columns: Object.fromEntries([['__proto__', profile.columns['value'] ?? expect.fail()]]) });
    expect(Buffer.from(strange).toString()).toContain('"__proto__": {"type":"integer"');
    expect(profileSchema.safeParse(JSON.parse(Buffer.from(strange).toString())).success).toBe(true);
  });

  it('takes one of v1, whose numbers were kept as seven quantiles', async () => {
    const column = { type: 'integer', count: 1000, missing: 0, distinct: { value: 900, exact: true }, min: 0, max: 99, mean: 50, stddev: 29, quantiles: { '0.01': 1, '0.05': 5, '0.25': 25, '0.5': 50, '0.75': 75, '0.95': 95, '0.99': 98 }, top: [] };
    const text = { ...column, type: 'string', distinct: { value: 2, exact: true }, min: null, max: null, mean: null, stddev: null, quantiles: null, top: [{ value: 'a', count: 990 }, { value: 'b', count: 10 }] };
    const profile = await readProfile(await written(JSON.stringify({ schema: 'mlops/profile/v1', data: { digest: 'sha256:0', files: [] }, rows: 1000, columns: { column, text } })));
    expect(profile?.columns['column']?.distribution).toEqual({ kind: 'numbers', rank_error: expect.closeTo(0.25, 10), values: [1, 5, 25, 50, 75, 95, 98, 99], counts: [10, 40, 200, 250, 250, 200, 40, 10] });
    expect(profile?.columns['text']?.distribution).toEqual({ kind: 'categories', values: ['a', 'b'], counts: [990, 10] });
  });

  it('gives times back, and refuses one that no calendar has', async () => {
    const profile = await profileOf(['2001-01-14', '2001-01-15']);
    expect(await readProfile(await written(profileBytes(profile)))).toEqual(profile);
    await expect(readProfile(await written(Buffer.from(profileBytes(profile)).toString().replace('979430400000', '9.9e15')), 'old.json')).rejects.toThrow('old.json');
  });

  it('refuses what is none', async () => {
    await expect(readProfile(await written('{"schema":"mlops/profile/v9"}'), 'old.json')).rejects.toThrow('old.json: written as "mlops/profile/v9", but this version of mlops reads');
    expect(await readProfile('/nowhere/profile.json')).toBeNull();
  });
});
