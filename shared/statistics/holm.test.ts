import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { holm } from './holm.ts';

/** By definition: the closed test, in which a claim stands only if every set of hypotheses that holds it is rejected by Bonferroni. */
function closedTest(pValues: readonly number[]): number[] {
  return pValues.map((_, claim) => {
    let worst = 0;
    for (let set = 1; set < 2 ** pValues.length; set += 1) {
      const members = pValues.filter((_, place) => (set >> place) & 1);
      if ((set >> claim) & 1) worst = Math.max(worst, Math.min(1, members.length * Math.min(...members)));
    }
    return worst;
  });
}

describe('holm', () => {
  test('adjusts in the order given, never below the claim before', () => {
    expect(holm([0.04, 0.01, 0.03, 0.005])).toEqual([0.06, 0.03, 0.06, 0.02]);
    expect(holm([0.5, 0.9, 0])).toEqual([1, 1, 0]);
    expect(holm([0.2])).toEqual([0.2]);
    expect(holm([])).toEqual([]);
  });

  test('is the closed test over all sets of hypotheses', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 7 }), (pValues) => {
      const expected = closedTest(pValues);
      const adjusted = holm(pValues);
      expect(adjusted).toHaveLength(expected.length);
      for (const [place, p] of adjusted.entries()) expect(p).toBeCloseTo(expected[place] ?? NaN, 14);
    }));
  });

  test('refuses what is no p-value', () => {
    expect(() => holm([0.1, NaN])).toThrow(new RangeError('A p-value is from 0 to 1, not NaN'));
    expect(() => holm([1.1])).toThrow(new RangeError('A p-value is from 0 to 1, not 1.1'));
  });
});
