import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { WeightedMetric } from '../metrics/metric.ts';
import { evaluateTogether } from './evaluate-together.ts';
import { meanOf } from './mean-of.ts';
import { meansOfTwo } from './means-of-two.ts';

const values = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
const rows = fc.array(fc.tuple(values, values, fc.double({ noNaN: true, min: 0, max: 9 })), { maxLength: 40 });
const columns = (table: readonly (readonly [number, number, number])[]) => [0, 1, 2].map((column) => Float64Array.from(table, (row) => row[column] ?? Number.NaN));

describe('meansOfTwo', () => {
  it('are the two means, bit for bit', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const [first = new Float64Array(), second = new Float64Array(), counts = new Float64Array()] = columns(table);
        expect(meansOfTwo(first, second)(counts)).toEqual([meanOf(first)(counts), meanOf(second)(counts)]);
      }),
    );
  });

  it('refuses values of other rows', () => {
    expect(() => meansOfTwo(new Float64Array(3), new Float64Array(4))).toThrow(new RangeError('3 values, but 4 of the other'));
  });
});

describe('evaluateTogether', () => {
  it('gives each metric its own value, whichever of them are means', () => {
    const first: WeightedMetric = (counts) => counts[0] ?? Number.NaN;
    const means = [Float64Array.of(1, 2, 4), Float64Array.of(3, 5, 9), Float64Array.of(7, 7, 8)].map(meanOf);
    const metrics = [means[0], first, means[1], means[2]].filter((metric) => metric !== undefined);
    const counts = Float64Array.of(2, 1, 0);
    const taken = new Float64Array(metrics.length);
    evaluateTogether(metrics)(counts, (index, value) => void (taken[index] = value));
    expect([...taken]).toEqual([4 / 3, 2, 11 / 3, 7]);
  });
});
