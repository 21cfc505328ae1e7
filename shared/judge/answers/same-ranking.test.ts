import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sameRanking } from './same-ranking.ts';

/** Few distinct scores, so that there are ties. */
const scores = fc.array(fc.integer({ min: 0, max: 8 }).map((step) => step / 8), { minLength: 2, maxLength: 40 }).map((values) => Float64Array.from(values));

/** The definition: every pair of rows stands in the same order, or is tied, in both. */
function everyPairAgrees(a: Float64Array, b: Float64Array): boolean {
  const order = (of: Float64Array, x: number, y: number) => Math.sign((of[x] ?? 0) - (of[y] ?? 0));
  return Array.from(a.keys()).every((x) => Array.from(a.keys()).every((y) => order(a, x, y) === order(b, x, y)));
}

describe('sameRanking', () => {
  it('is kept by every strictly increasing transform', () => {
    fc.assert(
      fc.property(scores, fc.uniqueArray(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 }), (a, points) => {
        const ascending = points.toSorted((x, y) => x - y);
        const moved = a.map((score) => ascending[8 * score] ?? Number.NaN);
        expect(sameRanking(a, moved)).toBe(true);
        expect(sameRanking(moved, a)).toBe(true);
      }),
    );
  });

  it('is lost where a tie is broken or made', () => {
    fc.assert(
      fc.property(scores, fc.nat(), fc.nat(), (a, first, distance) => {
        const row = first % a.length;
        const other = (row + 1 + (distance % (a.length - 1))) % a.length;
        const tied = a.with(other, a[row] ?? 0);
        // 1/16 is less than the step between two scores, so no other pair of rows changes its order but those tied with this one.
        const broken = tied.with(other, (a[row] ?? 0) + 1 / 16);
        expect([sameRanking(tied, broken), sameRanking(broken, tied)]).toEqual([false, false]);
      }),
    );
  });

  it('is what every pair of rows says', () => {
    const pair = fc.integer({ min: 2, max: 6 }).chain((rows) => {
      const side = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: rows, maxLength: rows }).map((values) => Float64Array.from(values));
      return fc.tuple(side, side);
    });
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(sameRanking(a, b)).toBe(everyPairAgrees(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, number[], number[], boolean]>([
    ['nothing to rank', [], [], true],
    ['one row', [0.3], [0.9], true],
    ['all tied in both', [0.3, 0.3, 0.3], [0.9, 0.9, 0.9], true],
    ['all tied in one', [0.3, 0.3, 0.3], [0.9, 0.9, 0.8], false],
    ['turned over', [0.1, 0.2, 0.3], [0.9, 0.8, 0.7], false],
    ['neighbours that only the last bit tells apart', [0.1, 0.5, 0.5 + 2 ** -53], [0.1, 0.2, 0.3], true],
    ['two zeros', [0, -0, 1], [0.1, 0.1, 0.2], true],
  ])('%s', (_, a, b, expected) => {
    expect(sameRanking(Float64Array.from(a), Float64Array.from(b))).toBe(expected);
  });
});
