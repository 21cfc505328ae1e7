import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bcaConfidence, bcaOf, bcaShare } from './bca.ts';
import { jackknifeBlocks } from './jackknife-blocks.ts';
import { createRandom } from './random.ts';

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const correction = fc.record({ bias: fc.double({ min: -0.5, max: 0.5, noNaN: true }), acceleration: fc.double({ min: -0.1, max: 0.1, noNaN: true }) });

describe('BCa', () => {
  it('is the percentile interval where there is nothing to correct', () => {
    fc.assert(fc.property(share, (at) => Math.abs(bcaShare({ bias: 0, acceleration: 0 }, at) - at) < 1e-12));
  });

  it('is what Efron’s formula says: Φ(z0 + (z0 + z) ÷ (1 − a(z0 + z)))', () => {
    // z0 = 0.1, a = 0.05, by scipy.stats.norm.
    expect(bcaShare({ bias: 0.1, acceleration: 0.05 }, 0.05)).toBeCloseTo(0.0910886004202, 10);
    expect(bcaShare({ bias: 0.1, acceleration: 0.05 }, 0.95)).toBeCloseTo(0.9778704853869, 10);
  });

  it('gives back the confidence of a bound', () => {
    fc.assert(fc.property(correction, share, (bca, at) => Math.abs(bcaConfidence(bca, bcaShare(bca, at)) - at) < 1e-6));
  });

  it('has no bound where the scale of the correction is used up', () => {
    expect([bcaShare({ bias: 0, acceleration: 1 }, 0.95), bcaShare({ bias: 0, acceleration: -1 }, 0.05)]).toEqual([1, 0]);
  });

  it('takes the bias from the draws, equal ones half, and never as infinite', () => {
    const leftOut = Float64Array.of(1, 2, 3);
    expect(bcaOf(Float64Array.of(1, 2, 2, 3), { estimate: 2, leftOut })).toEqual({ bias: 0, acceleration: 0 });
    expect(bcaOf(Float64Array.from({ length: 100 }, (_, place) => place), { estimate: 84.13, leftOut }).bias).toBeCloseTo(1.036, 2);
    expect(bcaOf(Float64Array.of(1, 2, 3, 4), { estimate: 9, leftOut }).bias).toBeCloseTo(1.150349, 5);
  });

  it('takes the acceleration of a mean from the skewness of its rows: skewness ÷ (6√n)', () => {
    const rows = Float64Array.from({ length: 50 }, (_, row) => (row % 10 === 0 ? 10 : row % 3));
    const mean = rows.reduce((sum, value) => sum + value, 0) / 50;
    const moment = (power: number): number => rows.reduce((sum, value) => sum + (value - mean) ** power, 0) / 50;
    const leftOut = rows.map((value) => (50 * mean - value) / 49);
    expect(bcaOf(rows, { estimate: mean, leftOut }).acceleration).toBeCloseTo(moment(3) / moment(2) ** 1.5 / (6 * Math.sqrt(50)), 10);
    expect(bcaOf(rows, { estimate: mean, leftOut: Float64Array.of(...leftOut, Number.NaN) }).acceleration).toBeGreaterThan(0);
    expect(bcaOf(rows, { estimate: mean, leftOut: new Float64Array(10).fill(3) }).acceleration).toBe(0);
  });
});

describe('blocks of a jackknife', () => {
  it('are of nearly equal size, in no order of the rows, and no more than there are rows', () => {
    const dealt = jackknifeBlocks({ rows: 1003, blocks: 10, random: createRandom(1) });
    const sizes = Array.from({ length: 10 }, (_, block) => dealt.filter((one) => one === block).length);
    expect(sizes.toSorted()).toEqual([100, 100, 100, 100, 100, 100, 100, 101, 101, 101]);
    expect(dealt.every((block, row) => block === row % 10)).toBe(false);
    expect([...jackknifeBlocks({ rows: 4, blocks: 10, random: createRandom(1) })].toSorted()).toEqual([0, 1, 2, 3]);
  });
});
