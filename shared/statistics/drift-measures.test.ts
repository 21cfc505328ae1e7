import { readFile } from 'node:fs/promises';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chiSquareUpperPoint, chiSquareUpperTail } from './chi-square.ts';
import { cramersV } from './cramers-v.ts';
import { jensenShannonDistance } from './jensen-shannon.ts';
import { kolmogorovSmirnov } from './kolmogorov-smirnov.ts';
import { populationStabilityIndex, stabilityNoisePoint } from './population-stability.ts';
import { wassersteinDistance } from './wasserstein.ts';
import type { WeightedValues } from './weighted-values.ts';

const scipy = JSON.parse(await readFile(new URL('../../test/fixtures/scipy.json', import.meta.url), 'utf8'));
const a = sample(Array.from({ length: 200 }, (_, i) => Math.sin(i * 0.7) * 2 + i * 0.01));
const b = sample(Array.from({ length: 150 }, (_, j) => Math.sin(j * 0.7 + 0.3) * 2.2 + j * 0.01 + 0.25));

function sample(values: readonly number[]): WeightedValues {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([x], [y]) => x - y);
  return { values: sorted.map(([value]) => value), counts: sorted.map(([, count]) => count) };
}

describe('against SciPy', () => {
  it('takes the Kolmogorov–Smirnov distance and its exact p-value', () => {
    const { statistic, pValue } = kolmogorovSmirnov(a, b);
    expect(statistic).toBeCloseTo(scipy.ks_2samp.stat, 12);
    expect(pValue).toBeCloseTo(scipy.ks_2samp.p_exact, 12);
  });

  it('takes the Wasserstein distance', () => {
    expect(wassersteinDistance(a, b)).toBeCloseTo(scipy.wasserstein, 12);
  });

  it("takes Cramér's V, chi-square and its p-value", () => {
    const [first, second] = scipy.chi2_contingency.obs;
    const { value, chiSquare, pValue } = cramersV(first, second);
    expect([value, chiSquare, pValue]).toEqual([scipy.cramers_v, scipy.chi2_contingency.stat, scipy.chi2_contingency.p].map((number) => expect.closeTo(number, 12)));
  });

  // The shares that the fixture was made from: both its values follow from them.
  it('takes the Jensen–Shannon distance in bits and the population stability index', () => {
    const [reference, current] = [[1, 2, 3, 4], [1, 1, 1, 1]];
    expect(jensenShannonDistance(reference, current)).toBeCloseTo(scipy.js.distance_base2, 12);
    expect(populationStabilityIndex(reference, current, 0)).toBeCloseTo(scipy.psi, 12);
  });

  it('takes both tails of a 2 × 2 table without correction', () => {
    const [chiSquare, pValue] = scipy.chi2_2x2.plain;
    expect(chiSquareUpperTail(chiSquare, 1)).toBeCloseTo(pValue, 14);
  });
});

describe('by definition', () => {
  it('finds no distance between a sample and itself, and a finite one where a bin is empty on one side', () => {
    expect([kolmogorovSmirnov(a, a), wassersteinDistance(a, a), jensenShannonDistance([3, 0, 2], [3, 0, 2]), populationStabilityIndex([3, 0, 2], [3, 0, 2])]).toEqual([{ statistic: 0, pValue: 1 }, 0, 0, 0]);
    expect(jensenShannonDistance([5, 0], [0, 5])).toBe(1);
    expect(populationStabilityIndex([10, 0], [0, 10])).toBeCloseTo(2 * (10 / 11) * Math.log(21), 12);
  });

  it('takes the limit where samples are large', () => {
    const shifted = (by: number): WeightedValues => ({ values: Array.from({ length: 2000 }, (_, i) => i + by), counts: Array.from({ length: 2000 }, () => 1) });
    const { statistic, pValue } = kolmogorovSmirnov(shifted(0), shifted(60));
    expect(statistic).toBeCloseTo(0.03, 12);
    // Q_KS(0.03 · √1000) by its definition, summed to the last digit.
    expect(pValue).toBeCloseTo(2 * (Math.exp(-2 * 0.9) - Math.exp(-8 * 0.9) + Math.exp(-18 * 0.9)), 10);
  });

  it('has the textbook points of chi-square', () => {
    // Abramowitz and Stegun, table 26.8.
    expect([chiSquareUpperPoint(0.01, 1), chiSquareUpperPoint(0.01, 9), chiSquareUpperPoint(0.01, 100)]).toEqual([6.6349, 21.666, 135.8067].map((point) => expect.closeTo(point, 3)));
    expect(() => chiSquareUpperTail(1, 0)).toThrow(new RangeError('Degrees of freedom are a whole number from 1 on, not 0'));
    expect(() => chiSquareUpperPoint(1, 3)).toThrow(new RangeError('A probability lies between 0 and 1, not 1'));
  });

  it('counts noise by rows and by bins that are occupied', () => {
    const tens = Array.from({ length: 10 }, () => 10);
    expect(stabilityNoisePoint(tens, tens)).toBeCloseTo((21.666 / 50) * (1 + 0.08 + 0.1), 4);
    // A bin of few rows is noisier than its share of the whole says.
    expect(stabilityNoisePoint([99, 1], [99, 1])).toBeCloseTo((6.6349 / 50) * (1 + 0.08 + (2 / 198 + 2 / 2) / 2), 4);
    // However many rows the other side has, the smaller one makes the tail heavy.
    expect(stabilityNoisePoint(tens.map((rows) => 1e9 * rows), tens)).toBeCloseTo((21.666 / 100) * (1 + 0.08 + 0.1), 4);
    expect(stabilityNoisePoint([...tens, 0], [...tens, 0])).toBe(stabilityNoisePoint(tens, tens));
    expect([stabilityNoisePoint([7], [9]), stabilityNoisePoint([7, 1], [0, 0])]).toEqual([0, Number.POSITIVE_INFINITY]);
  });

  it('is the same from both sides', () => {
    const counts = fc.array(fc.nat(50), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        expect(populationStabilityIndex(first, second)).toBeCloseTo(populationStabilityIndex(second, first), 10);
        expect(cramersV(first, second).chiSquare).toBeCloseTo(cramersV(second, first).chiSquare, 8);
      }),
    );
  });
});
