import { describe, expect, it } from 'vitest';

import { createRandom } from '../../statistics/random.ts';
import { wilsonInterval } from '../../statistics/wilson-interval.ts';
import { spreadOfDifferences, spreadOfRatios } from './spread.ts';

function proportion(successes: number, trials: number) {
  return { value: successes / trials, bounds: (confidence: number) => wilsonInterval({ successes, trials, confidence }) };
}

describe('the spread of slices', () => {
  it('is Newcombe’s interval of two proportions: 56/70 and 48/80 (Newcombe 1998, table II a)', () => {
    const { value, low, high, highest, lowest } = spreadOfDifferences([proportion(56, 70), proportion(48, 80)], 0.975);
    // The upper bound is as published; the lower one is held to half of the error, since either slice could have been the higher one.
    expect([value, high]).toEqual([expect.closeTo(0.2, 10), expect.closeTo(0.3339, 4)]);
    expect(low).toBeLessThan(0.0524);
    expect(low).toBeGreaterThan(0.02);
    expect([highest, lowest]).toEqual([0, 1]);
  });

  it('takes the two that lie furthest apart, and never claims less than no difference', () => {
    const spread = spreadOfDifferences([proportion(50, 100), proportion(48, 100), proportion(55, 100)], 0.95);
    expect(spread).toMatchObject({ value: expect.closeTo(0.07, 10), low: 0, highest: 2, lowest: 1 });
  });

  it('has a ratio only of values above 0', () => {
    expect(spreadOfRatios([proportion(40, 100), proportion(80, 100)], 0.95)).toMatchObject({ value: expect.closeTo(0.5, 10), lowest: 0, highest: 1 });
    expect(spreadOfRatios([proportion(0, 100), proportion(80, 100)], 0.95)).toBeNull();
  });

  it('has no bounds where a slice has none', () => {
    expect(spreadOfDifferences([proportion(40, 100), { value: 0.5, bounds: () => null }], 0.95)).toMatchObject({ low: null, high: null });
    expect(spreadOfRatios([proportion(40, 100), { value: 0.5, bounds: () => null }], 0.95)).toMatchObject({ low: null, high: null });
  });

  it('claims a difference between ten equal slices, and misses one at the limit, about as seldom as it says', () => {
    const random = createRandom(5);
    const draw = (rate: number) => proportion(Array.from({ length: 200 }, () => random.uniform()).filter((uniform) => uniform < rate).length, 200);
    const runs = 1000;
    let claimed = 0;
    let missed = 0;
    for (let run = 0; run < runs; run++) {
      claimed += (spreadOfDifferences(Array.from({ length: 10 }, () => draw(0.7)), 0.95).low ?? 0) > 0 ? 1 : 0;
      missed += (spreadOfDifferences([draw(0.7), draw(0.8)], 0.95).high ?? 0) < 0.1 ? 1 : 0;
    }
    expect(claimed / runs).toBeLessThan(0.06);
    expect(missed / runs).toBeLessThan(0.065);
  });
});
