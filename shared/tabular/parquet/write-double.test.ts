import fc from 'fast-check';
import { expect, it } from 'vitest';

import { doubleText, MOST_DOUBLE_BYTES, writeDouble } from './write-double.ts';

it('a double is written as JavaScript does, whichever came before, but never like a whole number', () => {
  const decimal = fc.tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 9 })).map(([units, places, zeros]) => (units * 10 ** zeros) / 10 ** places);
  const edge = fc.constantFrom(0, -0, 1e-6, 9.999999e-7, 1e-7, 0.1, 1 / 3, 999_999_999_999_999, 999_999_999_999_999.9, 1e15, 1e21, 1e22, 5e-324, Number.MAX_VALUE, Number.NaN, Number.POSITIVE_INFINITY);
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.double(), fc.float(), decimal, edge), { maxLength: 20 }), (values) => {
      const habit = { places: 0 };
      const bytes = Buffer.alloc(MOST_DOUBLE_BYTES);
      const written = values.map((value) => bytes.toString('latin1', 0, writeDouble(bytes, 0, value, habit)));
      expect(written).toEqual(values.map((value) => (/[.eNI]/.test(String(value)) ? String(value) : `${Object.is(value, -0) ? '-0' : value}.0`)));
      expect(written).toEqual(values.map(doubleText));
    }),
    { numRuns: 2000 },
  );
});
