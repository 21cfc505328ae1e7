import { copyFile, open, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { configSchema, type DataConfig } from '../../../shared/config/schema.ts';
import { localThreads } from '../../../shared/host-local/threads.ts';
import type { Threads } from '../../../shared/ports/threads.ts';
import { openKernel } from '../../../shared/tabular/kernel/kernel.ts';
import { profileBytes } from '../../../shared/tabular/profile/profile-bytes.ts';
import { dataFile } from '../../../shared/tabular/source/data-file.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { describeColumns, profileOf } from '../describe-columns.ts';
import { scanData, type ScanDataOptions } from './scan-data.ts';
import { rangeAnswerer } from './scan-thread.ts';

/** One for all, because opening it takes as long as a small scan. */
const KERNEL = openKernel() ?? expect.fail('this machine runs no kernel');
const THREAD = join(import.meta.dirname, '../../../test/support/scan-thread.ts');
const DATA = dataOf({
  columns: {
    id: { unique: true, missing: 0 },
    amount: { type: 'number', min: -50, missing: 3 },
    day: { type: 'date', max: '2001-12-31' },
    name: { pattern: '^[a-z ]*$', shares: { ab: { min: 0.5 }, Z: { max: 0.1 } } },
  },
  rules: ['amount > 1.0', { rule: 'name.size() < 3', id: 'short' }],
  rows: { unique: ['amount', 'name'] },
  'missing-values': ['NA'],
});

function dataOf(data: object): DataConfig {
  const parsed = configSchema.parse({ model: 'm', data: { source: 'a.csv', ...data } });
  return parsed.data ?? expect.fail('no data');
}

interface Options extends Partial<Pick<ScanDataOptions, 'blockBytes' | 'rangeBytes' | 'threads' | 'kernel'>> {
  readonly data?: DataConfig;
  readonly ending?: string;
}

/** Files of these contents: what was found in them, and the profile as it is written. */
async function lookAt(contents: readonly (string | Uint8Array)[], { data = DATA, ending = 'csv', ...options }: Options = {}) {
  const folder = await temporaryFolder();
  const files = await Promise.all(contents.map(async (content, index) => {
    const name = `${index}.${ending}`;
    await writeFile(join(folder, name), content);
    return dataFile(join(folder, name), name, data);
  }));
  const scanned = await scanData(files, { data, signal: new AbortController().signal, onProgress: () => undefined, worthThreads: 0, spillDirectory: folder, placesKept: () => 10, ...options });
  const { rows, header, columns, faults, repeats, rules, shares } = scanned;
  const described = describeColumns(scanned);
  return {
    found: { rows, header, faults, repeats, rules, shares, breaches: columns.map(({ breaches }) => breaches.map(({ count, examples }) => ({ count, examples }))), statistics: described.map(({ statistics }) => statistics) },
    profile: Buffer.from(profileBytes(profileOf(scanned, described))).toString(),
  };
}

/** Threads that are none: they get copies of what they are told, and answer whenever they like. */
function threadsHere(count: number): Threads {
  return {
    count,
    start() {
      const scan = rangeAnswerer(KERNEL);
      let turn = 0;
      let last: Promise<unknown> = Promise.resolve();
      return {
        async ask(question) {
          const asked = structuredClone(question);
          const answer = last.then(() => scan(asked));
          last = answer;
          for (let wait = turn++ % 3; wait > 0; wait--) await setImmediate();
          return structuredClone(await answer);
        },
        stop: () => Promise.resolve(),
      };
    },
  };
}

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('', '7', '-60', '2.5', '1e3', '9007199254740993', 'NA', ' ', '2001-03-04', '2002-03-04', '2001-02-30', 'ab', 'a b', 'Z') },
  { weight: 2, arbitrary: fc.integer({ min: -99, max: 999_999 }).map(String) },
  { weight: 2, arbitrary: fc.constantFrom('"a,b"', '"two\nlines"', '"q""q"', '""', '""""', '"\r\n"', '"x"y', '"x"y"', 'a"b', 'é', '"\n\n\n"', '"q""\n""q"', '\u00ff') },
);
const line = fc.oneof({ weight: 12, arbitrary: fc.array(cell, { minLength: 4, maxLength: 4 }).map((cells) => cells.join(',')) }, { weight: 1, arbitrary: fc.constantFrom('', '', '\r', '1,2', '1,2,3,4,5', 'x') });
const header = fc.constantFrom('id,amount,day,name', 'id,amount,day,name', 'name,day,id,amount');
const table = fc.tuple(header, fc.array(line, { maxLength: 60 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.boolean())
  .map(([names, lines, end, mark, open]) => `${mark ? '\ufeff' : ''}${[names, ...lines].join(end)}${open ? '' : end}`);
const record = fc.oneof(
  { weight: 12, arbitrary: fc.record({ id: fc.integer({ min: 0, max: 30 }), amount: fc.oneof(fc.integer(), fc.constant('x\n"')), day: fc.constantFrom('2001-03-04', null), name: fc.record({ first: fc.string(), tags: fc.array(fc.integer()) }) }, { requiredKeys: ['id'] }).map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '{"id":1', '[1]', '{"id":1,"id":2}', '{"late":{"key":1}}') },
);
const places = { blockBytes: fc.integer({ min: 9, max: 300 }), rangeBytes: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 400 })), count: fc.integer({ min: 2, max: 3 }) };

describe('a scan range by range', () => {
  it('finds in small ranges what it finds in one, while all values are kept', async () => {
    await fc.assert(fc.asyncProperty(fc.array(table, { minLength: 1, maxLength: 3 }), places.rangeBytes, async (texts, rangeBytes) => {
      expect((await lookAt(texts, { rangeBytes })).found).toEqual((await lookAt(texts)).found);
    }), { numRuns: 30 });
  });

  it('finds the same on one thread and on several, whatever the size of a block', async () => {
    await fc.assert(fc.asyncProperty(fc.array(table, { minLength: 1, maxLength: 3 }), fc.record(places), async (texts, { count, rangeBytes, blockBytes }) => {
      const alone = await lookAt(texts, { rangeBytes });
      expect(await lookAt(texts, { rangeBytes, blockBytes, kernel: KERNEL })).toEqual(alone);
      expect(await lookAt(texts, { rangeBytes, blockBytes, threads: threadsHere(count) })).toEqual(alone);
    }), { numRuns: 40, examples: [[['id,amount,day,name\n1,2,,a\n\n\r\n\n\n2,3,,b\n\n\n'], { count: 2, rangeBytes: 1, blockBytes: 9 }]] });
  });

  it('also in JSONL, where a record far behind may have a key that none before had', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.array(record, { minLength: 1, maxLength: 50 }).map((lines) => `{"id":0}\n${lines.join('\n')}`), { minLength: 1, maxLength: 2 }), fc.record(places), async (texts, { count, rangeBytes, blockBytes }) => {
      const alone = await lookAt(texts, { rangeBytes, ending: 'jsonl' });
      expect(await lookAt(texts, { rangeBytes, blockBytes, ending: 'jsonl', threads: threadsHere(count) })).toEqual(alone);
    }), { numRuns: 30 });
  });
});

it('knows the most frequent of texts that are too many to keep, on threads as on one', async () => {
  const rows = Array.from({ length: 51_000 }, (_, row) => `${row % 3 === 0 ? ['x', 'x', 'x', 'x', 'a long name', 'a long name', '"q""q"'][row % 7] : `name ${row}`}\n`);
  const options = { data: dataOf({}), rangeBytes: 300_000 };
  const alone = await lookAt([`name\n${rows.join('')}`], options);
  const exact = new Map([['x', 9715], ['a long name', 4856], ['q"q', 2429]]);
  const top = alone.found.statistics[0]?.top ?? [];
  expect(top.map(({ value, count, error = 0 }) => [value, count - error <= (exact.get(value) ?? 0) && (exact.get(value) ?? 0) <= count])).toEqual([...exact.keys()].map((value) => [value, true]));
  expect(alone.profile).toContain('"top"');
  expect(await lookAt([`name\n${rows.join('')}`], { ...options, threads: threadsHere(2), blockBytes: 5000 })).toEqual(alone);
});

it('looks at the row groups of Parquet files on threads as on one', async () => {
  const fixtures = join(import.meta.dirname, '../../../test/fixtures/parquet');
  const contents = await Promise.all(['snappy', 'zstd'].map((name) => readFile(join(fixtures, `${name}.parquet`))));
  const options = { data: dataOf({}), ending: 'parquet' };
  const alone = await lookAt(contents, { ...options, rangeBytes: 1 });
  let asked = 0;
  const threads = threadsHere(2);
  const counted: Threads = {
    count: 2,
    start() {
      const thread = threads.start();
      return { ...thread, ask: (question) => (asked++, thread.ask(question)) };
    },
  };
  expect(await lookAt(contents, { ...options, rangeBytes: 1, threads: counted })).toEqual(alone);
  // Three groups of each file, the first one here; and each thread is told once what to look for.
  expect(alone.found.rows).toBe(600);
  // What the columns are, and the row groups that this thread had no time for.
  expect(asked).toBeGreaterThan(1);
  expect(alone.found).toEqual((await lookAt(contents, options)).found);
});

it.each<[string, (path: string) => Promise<void>]>([
  ['by a copy of its size and time', async (path) => {
    await copyFile(path, `${path}.new`);
    await rename(`${path}.new`, path);
  }],
  ['by other bytes in its place', async (path) => {
    const handle = await open(path, 'r+');
    await handle.write(Buffer.from([0xff]), 0, 1, 300);
    await handle.close();
  }],
])('notices a Parquet file that is replaced %s before a thread opens it', async (_, replace) => {
  // Real ones, because each knows what it read of a file before.
  const [folder, threads] = [await temporaryFolder(), localThreads(THREAD, 2)];
  const path = join(folder, '0.parquet');
  await copyFile(join(import.meta.dirname, '../../../test/fixtures/parquet/snappy.parquet'), path);
  const { atime, mtime } = await stat(path);
  const replacing: Threads = {
    count: 2,
    start() {
      const thread = threads.start();
      const replaced = replace(path).then(() => utimes(path, atime, mtime));
      return { ...thread, ask: (question) => replaced.then(() => thread.ask(question)) };
    },
  };
  const scan = (rangeThreads: Threads) => scanData([dataFile(path, '0.parquet')], { data: dataOf({}), signal: new AbortController().signal, onProgress: () => undefined, worthThreads: 0, rangeBytes: 1, spillDirectory: folder, placesKept: () => 10, threads: rangeThreads });
  await utimes(path, atime, mtime);
  expect((await scan(threadsHere(2))).rows).toBe(300);
  await expect(scan(replacing)).rejects.toThrow(new UserError('0.parquet: it changed while this run was reading it; run again when nobody writes to it'));
});

/** So many different values that most columns stream: whole numbers, numbers, times, texts, a type that changes late, one that repeats. */
function manyRows(rows: number): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const scattered = (row * 48_271) % 2_147_483_647;
    return [row, scattered / 1000, new Date(scattered * 1000).toISOString(), `"t ${scattered}"`, row === rows - 5 ? 'late' : scattered, row % 7 === 0 ? '' : row % 5000, row % 20_000].join(',');
  });
  return `id,number,time,text,mixed,few,copies\n${lines.join('\n')}\n`;
}

describe('what is too much to keep', () => {
  const rows = 45_000;
  const text = manyRows(rows);
  const data = dataOf({ columns: { id: { type: 'integer', unique: true }, number: { type: 'number', max: 2_000_000 }, copies: { type: 'integer', unique: true } } });

  it.each([['in the first range, on real threads', 2_500_000, localThreads(THREAD, 2)], ['only in several, on three threads', 900_000, threadsHere(3)]])('comes out the same to the last bit: %s', async (_, rangeBytes, threads) => {
    const alone = await lookAt([text], { data, rangeBytes });
    expect(alone.found).toMatchObject({ rows, statistics: [{ type: 'integer', count: rows, missing: 0, min: 0, max: rows - 1 }, { type: 'number' }, { type: 'timestamp' }, { type: 'string' }, { type: 'string' }, { distinct: { value: 5000, exact: true } }, {}] });
    expect(alone.found.repeats.get(6)).toMatchObject({ count: 25_000 });
    expect(await lookAt([text], { data, rangeBytes, blockBytes: 77_777, kernel: null })).toEqual(alone);
    expect(await lookAt([text], { data, rangeBytes, blockBytes: 55_555, kernel: KERNEL })).toEqual(alone);
    expect(await lookAt([text], { data, rangeBytes, threads })).toEqual(alone);
    const packed = await lookAt([gzipSync(text)], { data, rangeBytes, ending: 'csv.gz', threads });
    expect([packed.found.statistics, JSON.parse(packed.profile).columns]).toEqual([alone.found.statistics, JSON.parse(alone.profile).columns]);
  });
});

describe('what ends a scan', () => {
  const rows = (count: number): string => 'a,b\n1,2\n'.repeat(count);
  const cases: readonly (readonly [string, string])[] = [
    ['a quote that is never closed', `${rows(50)}3,"x\n${rows(20)}`],
    ['a NUL byte', `${rows(50)}3,\0\n`],
  ];
  it.each(cases)('%s ends it with the same sentence on threads', async (_, text) => {
    const options = { data: dataOf({}), rangeBytes: 64, blockBytes: 50 };
    const alone = await lookAt([text], options).catch((error: Error) => error);
    expect(alone).toMatchObject({ name: 'UserError' });
    expect(await lookAt([text], { ...options, threads: threadsHere(2) }).catch((error: Error) => error)).toEqual(alone);
  });

  it('a thread that dies, or throws, is no pass', async () => {
    const text = rows(500);
    const die: Threads = localThreads(join(import.meta.dirname, '../../../test/support/dying-thread.ts'), 2);
    await expect(lookAt([text], { data: dataOf({}), rangeBytes: 64, threads: die })).rejects.toMatchObject({ name: 'PlatformError', message: 'A thread of this run ended without an answer (3)' });
    const broken = (): Promise<never> => Promise.reject(new UserError('data/a.csv: no'));
    await expect(lookAt([text], { data: dataOf({}), rangeBytes: 64, threads: { count: 2, start: () => ({ ask: broken, stop: () => Promise.resolve() }) } })).rejects.toThrow('data/a.csv: no');
  });

  it('being asked to stop ends the threads', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), rows(5000));
    const controller = new AbortController();
    let running = 0;
    const threads: Threads = {
      count: 2,
      start() {
        running++;
        const { ask } = threadsHere(1).start();
        return {
          ask(question) {
            controller.abort();
            return ask(question);
          },
          stop() {
            running--;
            return Promise.resolve();
          },
        };
      },
    };
    const scanning = scanData([dataFile(join(folder, 'a.csv'), 'a.csv')], { data: dataOf({}), spillDirectory: folder, placesKept: () => 10, signal: controller.signal, onProgress: () => undefined, worthThreads: 0, rangeBytes: 64, blockBytes: 100, threads });
    await expect(scanning).rejects.toMatchObject({ name: 'CancelledError' });
    expect({ aborted: controller.signal.aborted, running }).toEqual({ aborted: true, running: 0 });
  });
});
