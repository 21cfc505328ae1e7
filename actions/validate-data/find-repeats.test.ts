import fc from 'fast-check';
import { expect, it } from 'vitest';

import { type Batch, CELL } from '../../shared/tabular/batch.ts';
import { createRepeats, findRepeats } from './find-repeats.ts';
import { createHashLog, logHash, repeatedHashes } from './hash-log.ts';
import { addToSet, createHashSet, isInSet } from './hash-set.ts';
import { hashKey, type Key } from './key-scan.ts';

function batchOf(cells: readonly string[]): { readonly batch: Batch; readonly view: DataView } {
  const bytes = Buffer.concat([Buffer.from(cells.join(',')), Buffer.alloc(16)]);
  const ends = Int32Array.from(cells, (_, index) => cells.slice(0, index + 1).join(',').length);
  const starts = ends.map((end, index) => end - (cells[index]?.length ?? 0));
  const lines = Float64Array.from(cells, (_, index) => index + 2);
  const batch = { file: 'a.csv', isCsv: true, bytes, rows: cells.length, columns: 1, starts, ends, quoted: new Uint8Array(cells.length).fill(CELL.plain), lines };
  return { batch, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length) };
}

it('does not take two keys for one because they share a hash', () => {
  const key: Key = { places: [0], rules: [], skipMissing: false };
  const { batch, view } = batchOf(['aa', 'bb', 'cc', 'aa']);
  // As if the hashes of all of them had come twice.
  const suspects = createHashSet();
  const hash = new Int32Array(2);
  for (let row = 0; row < batch.rows; row++) {
    hashKey(key, { batch, view, row, out: hash });
    addToSet(suspects, hash[0] ?? 0, hash[1] ?? 0);
  }
  const repeats = createRepeats(key, suspects);
  findRepeats(repeats, batch, view);
  expect(repeats.tally).toEqual({ count: 1, examples: [{ file: 'a.csv', line: 5, value: 'aa' }] });
});

it('knows which hashes came more than once, also the ones that look like a free slot', () => {
  const word = fc.oneof(fc.constantFrom(0, 1, -1), fc.integer());
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { maxLength: 3000 }), (hashes) => {
      const log = createHashLog();
      const counts = new Map<string, number>();
      for (const [first, second] of hashes) {
        logHash(log, first, second);
        counts.set(`${first} ${second}`, (counts.get(`${first} ${second}`) ?? 0) + 1);
      }
      const again = repeatedHashes(log);
      const zeros = (counts.get('0 0') ?? 0) + (counts.get('0 1') ?? 0);
      for (const [first, second] of hashes) {
        // 0, 0 is kept as 0, 1: a repeat too many is cleared by the second pass, one too few would be lost.
        const expected = first === 0 && (second === 0 || second === 1) ? zeros > 1 : (counts.get(`${first} ${second}`) ?? 0) > 1;
        expect(isInSet(again, first, second)).toBe(expected);
      }
    }),
    { numRuns: 50 },
  );
});

it('keeps every hash when it grows', () => {
  const log = createHashLog();
  for (let number = 0; number < 300_000; number++) logHash(log, Math.imul(number, 0x9e3779b1), Math.imul(number, 0x85ebca6b));
  logHash(log, Math.imul(7, 0x9e3779b1), Math.imul(7, 0x85ebca6b));
  const again = repeatedHashes(log);
  expect(again.size).toBe(1);
  expect(isInSet(again, Math.imul(7, 0x9e3779b1), Math.imul(7, 0x85ebca6b))).toBe(true);
});
