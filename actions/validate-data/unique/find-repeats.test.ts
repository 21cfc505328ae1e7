import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { type Batch, CELL, viewOf } from '../../../shared/tabular/rows/batch.ts';
import { createSpillFile, createSpillReader } from '../../../shared/tabular/spill-file.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { createRepeats, findRepeats, type Repeats, settleRepeats } from './find-repeats.ts';
import { createHashLog, logHash, repeatedHashes } from './hash-log.ts';
import { createKeyScan, hashKey, type Key, type KeyScan, scanKeys } from './key-scan.ts';
import { addSuspect, createSuspects, isSuspect } from './suspects.ts';

/** So many share the memory that nearly nothing of each stays in it. */
const CROWDED = 4096;
const KEY: Key = { places: [0], rules: [], skipMissing: false };

function batchOf(cells: readonly string[], firstLine = 2): Batch {
  const text = cells.join(',');
  const bytes = Buffer.concat([Buffer.from(text), Buffer.alloc(16)]);
  const starts = new Int32Array(cells.length);
  const ends = new Int32Array(cells.length);
  let at = 0;
  for (const [index, cell] of cells.entries()) {
    starts[index] = at;
    ends[index] = at + Buffer.byteLength(cell);
    at = (ends[index] ?? 0) + 1;
  }
  const lines = Float64Array.from(cells, (_, index) => index + firstLine);
  return { file: 'a.csv', isCsv: true, bytes, rows: cells.length, columns: 1, rowStep: 1, columnStep: 1, starts, ends, quoted: new Uint8Array(cells.length).fill(CELL.plain), lines };
}

/** The later rows, as the stage finds them when the rows come in these ranges. */
async function repeatsIn(ranges: readonly (readonly string[])[]): Promise<unknown> {
  const folder = await temporaryFolder();
  const [hashes, records] = [createSpillFile(join(folder, 'hashes')), createSpillFile(join(folder, 'records'))];
  const reader = createSpillReader();
  const batches = ranges.map((cells, place) => batchOf(cells, 2 + ranges.slice(0, place).flat().length));
  const scans = batches.map((batch): KeyScan => {
    const scan = createKeyScan(KEY, CROWDED, null);
    scanKeys(scan, batch, { view: viewOf(batch), spill: hashes });
    return structuredClone(scan);
  });
  hashes.close();
  const suspects = repeatedHashes(scans.map(({ hashes }) => hashes), { reader, keys: CROWDED });
  const parts = batches.map((batch): Repeats => {
    const repeats = createRepeats(KEY, { suspects, examples: 10 });
    findRepeats(repeats, batch, { view: viewOf(batch), spill: records });
    return structuredClone(repeats);
  });
  records.close();
  const { count, examples } = settleRepeats(parts, { reader, files: ['a.csv'], examples: 10 });
  reader.close();
  return { count, examples: examples.map(({ line, value }) => [line, value]) };
}

function laterRows(cells: readonly string[]): unknown {
  const seen = new Set<string>();
  const later = cells.flatMap((cell, index) => (seen.size === seen.add(cell).size ? [[index + 2, cell]] : []));
  return { count: later.length, examples: later.slice(0, 10) };
}

it('does not take two keys for one because they share a hash', () => {
  const batch = batchOf(['aa', 'bb', 'cc', 'aa']);
  const view = viewOf(batch);
  // As if the hashes of all of them had come twice.
  const suspects = createSuspects(1);
  const hash = new Int32Array(2);
  for (let row = 0; row < batch.rows; row++) {
    hashKey(KEY, { batch, view, row, out: hash });
    addSuspect(suspects, hash[0] ?? 0, hash[1] ?? 0);
  }
  const repeats = createRepeats(KEY, { suspects, examples: 10 });
  findRepeats(repeats, batch, { view, spill: createSpillFile('/nowhere') });
  expect(settleRepeats([repeats], { reader: createSpillReader(), files: ['a.csv'], examples: 10 })).toEqual({ count: 1, limit: 10, examples: [{ file: 'a.csv', line: 5, value: 'aa' }] });
});

it('knows which hashes came more than once, also the ones that look like a free slot', () => {
  const word = fc.oneof(fc.constantFrom(0, 1, -1), fc.integer());
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { maxLength: 3000 }), (hashes) => {
      const log = createHashLog(1);
      const counts = new Map<string, number>();
      for (const [first, second] of hashes) {
        logHash(log, Int32Array.of(first, second), createSpillFile('/nowhere'));
        counts.set(`${first} ${second}`, (counts.get(`${first} ${second}`) ?? 0) + 1);
      }
      const again = repeatedHashes([log], { reader: createSpillReader(), keys: 1 });
      const zeros = (counts.get('0 0') ?? 0) + (counts.get('0 1') ?? 0);
      for (const [first, second] of hashes) {
        // 0, 0 is kept as 0, 1: a repeat too many is cleared by the second pass, one too few would be lost.
        const expected = first === 0 && (second === 0 || second === 1) ? zeros > 1 : (counts.get(`${first} ${second}`) ?? 0) > 1;
        expect(isSuspect(again, first, second)).toBe(expected);
      }
    }),
    { numRuns: 50 },
  );
});

it('keeps every hash, in memory or on the disk', async () => {
  const path = join(await temporaryFolder(), 'hashes');
  const spill = createSpillFile(path);
  const log = createHashLog(64);
  const hashOf = (number: number): Int32Array => Int32Array.of(Math.imul(number, 0x9e3779b1), Math.imul(number, 0x85ebca6b));
  for (let number = 0; number < 300_000; number++) logHash(log, hashOf(number), spill);
  logHash(log, hashOf(7), spill);
  spill.close();
  const reader = createSpillReader();
  const again = repeatedHashes([log], { reader, keys: 64 });
  reader.close();
  expect(again.size).toBe(1);
  expect(isSuspect(again, Math.imul(7, 0x9e3779b1), Math.imul(7, 0x85ebca6b))).toBe(true);
});

it('forgets no suspect when there are too many to keep', () => {
  const suspects = createSuspects(CROWDED);
  const words = Array.from({ length: 2000 }, (_, number) => [Math.imul(number, 0x9e3779b1), Math.imul(number, 0x85ebca6b)] as const);
  for (const [first, second] of words) addSuspect(suspects, first, second);
  expect(suspects.kept).toBe(null);
  expect(words.filter(([first, second]) => !isSuspect(suspects, first, second))).toEqual([]);
  const others = Array.from({ length: 10_000 }, (_, number) => isSuspect(suspects, Math.imul(number + 5000, 0x9e3779b1), Math.imul(number + 5000, 0x85ebca6b)));
  expect(others.filter(Boolean).length).toBeLessThan(1000);
});

it('finds the later rows of each key, however the rows are cut into ranges', async () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 30 }).map(String), fc.constantFrom('', 'ü', 'x'.repeat(600), `${'x'.repeat(600)}y`));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(value, { maxLength: 60 }), { minLength: 1, maxLength: 4 }), async (ranges) => {
      const cut = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text);
      const expected = laterRows(ranges.flat()) as { count: number; examples: [number, string][] };
      expect(await repeatsIn(ranges)).toEqual({ count: expected.count, examples: expected.examples.map(([line, text]) => [line, cut(text)]) });
    }),
    { numRuns: 30 },
  );
});

it('counts and names repeats that no table in memory holds', async () => {
  const once = Array.from({ length: 40_000 }, (_, number) => `key-${number}`);
  const cells = [...once, ...once.toReversed(), 'key-1', 'key-39999'];
  expect(await repeatsIn([cells])).toEqual(laterRows(cells));
  expect(await repeatsIn([cells.slice(0, 30_000), cells.slice(30_000, 50_000), cells.slice(50_000)])).toEqual(laterRows(cells));
});

it('writes no file where everything fits in memory', async () => {
  const folder = await temporaryFolder();
  const spill = createSpillFile(join(folder, 'hashes'));
  const scan = createKeyScan(KEY, 1, null);
  const batch = batchOf(['a', 'b', 'a']);
  scanKeys(scan, batch, { view: viewOf(batch), spill });
  spill.close();
  expect(readdirSync(folder)).toEqual([]);
});

it('says that the disk is full in one sentence', () => {
  const spill = createSpillFile('/dev/full');
  expect(() => {
    spill.append(new Uint8Array(300_000));
    spill.close();
  }).toThrow('/dev/full: it can\'t be written: the disk is full; free some space and run it again');
});
