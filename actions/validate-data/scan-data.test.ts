import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { configSchema, type DataConfig } from '../../shared/config/schema.ts';
import { profileBytes } from '../../shared/tabular/profile/profile-bytes.ts';
import { dataFile } from '../../shared/tabular/source/data-file.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { describeColumns, profileOf } from './describe-columns.ts';
import { scanData, type ScanDataOptions } from './scan-data.ts';

const DATA = dataOf({
  columns: {
    id: { unique: true, missing: 0 },
    amount: { type: 'number', min: -50, missing: 3 },
    day: { type: 'date', max: '2001-12-31' },
    name: { pattern: '^[a-z ]*$' },
  },
  rows: { unique: ['amount', 'name'] },
  'missing-values': ['NA'],
});

function dataOf(data: object): DataConfig {
  const parsed = configSchema.parse({ model: 'm', data: { source: 'a.csv', ...data } });
  return parsed.data ?? expect.fail('no data');
}

type Options = Partial<Pick<ScanDataOptions, 'blockBytes' | 'rangeBytes'>>;

/** Files of these texts: what was found in them, and the profile as it is written. */
async function lookAt(texts: readonly string[], { data = DATA, ...options }: Options & { readonly data?: DataConfig } = {}) {
  const folder = await temporaryFolder();
  const files = await Promise.all(texts.map(async (text, index) => {
    await writeFile(join(folder, `${index}.csv`), text);
    return dataFile(join(folder, `${index}.csv`), `${index}.csv`, data);
  }));
  const scanned = await scanData(files, { data, signal: new AbortController().signal, onProgress: () => undefined, ...options });
  const { rows, header, columns, faults, repeats } = scanned;
  const described = describeColumns(scanned);
  return {
    found: { rows, header, faults, repeats, breaches: columns.map(({ breaches }) => breaches.map(({ count, examples }) => ({ count, examples }))), statistics: described.map(({ statistics }) => statistics) },
    profile: Buffer.from(profileBytes(profileOf(scanned, described))).toString(),
  };
}

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('', '7', '-60', '2.5', '1e3', '9007199254740993', 'NA', ' ', '2001-03-04', '2002-03-04', '2001-02-30', 'ab', 'a b', 'Z') },
  { weight: 2, arbitrary: fc.integer({ min: -99, max: 999_999 }).map(String) },
  { weight: 2, arbitrary: fc.constantFrom('"a,b"', '"two\nlines"', '"q""q"', '""', '"\r\n"', '"x"y', 'a"b', 'é', '"\n\n\n"') },
);
const line = fc.oneof({ weight: 12, arbitrary: fc.array(cell, { minLength: 4, maxLength: 4 }).map((cells) => cells.join(',')) }, { weight: 1, arbitrary: fc.constantFrom('', '1,2', '1,2,3,4,5', 'x') });
const table = fc.tuple(fc.array(line, { maxLength: 60 }), fc.constantFrom('\n', '\r\n')).map(([lines, end]) => `id,amount,day,name${end}${lines.map((text) => `${text}${end}`).join('')}`);

describe('a scan range by range', () => {
  it('finds in small ranges what it finds in one, while all values are kept', async () => {
    await fc.assert(fc.asyncProperty(fc.array(table, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 400 }), async (texts, rangeBytes) => {
      expect((await lookAt(texts, { rangeBytes })).found).toEqual((await lookAt(texts)).found);
    }), { numRuns: 60 });
  });
});
