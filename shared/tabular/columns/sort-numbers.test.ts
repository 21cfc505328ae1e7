import fc from 'fast-check';
import { expect, it } from 'vitest';

import { sortNumbers } from './sort-numbers.ts';

it('sorts as the engine does', () => {
  const number = fc.oneof(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true }), fc.double({ noNaN: true, min: 0, max: 1 }));
  fc.assert(fc.property(fc.array(number, { maxLength: 300 }), (numbers) => {
    // The two zeros are one number.
    const values = Float64Array.from(numbers, (value) => value + 0);
    expect(sortNumbers(values.slice())).toEqual(values.toSorted());
  }));
});

it('sorts what is spread evenly, and what crowds', () => {
  for (const shape of [(share: number) => share, (share: number) => Math.exp(40 * share), () => 7]) {
    const values = Float64Array.from({ length: 4096 }, (_, index) => shape(((index * 617) % 4096) / 4096));
    expect(sortNumbers(values.slice())).toEqual(values.toSorted());
  }
});
