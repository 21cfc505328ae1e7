import fc from 'fast-check';
import { expect, it } from 'vitest';

import { canonicalJson } from './canonical-json.ts';

/** The same value with the keys of every object in another order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, field] of Object.entries(value).reverse()) copy[key] = reordered(field);
  return copy;
}

it('sorts keys at every depth, by UTF-16 code units, and writes no white space', () => {
  expect(canonicalJson({ b: [{ z: 1, a: null }, []], a: { '\u20ac': 1, '\r': 2, '1': 3, '\ud83d\ude00': 4, '\ufb33': 5, 'ö': 6 } })).toBe(
    '{"a":{"\\r":2,"1":3,"ö":6,"€":1,"😀":4,"\ufb33":5},"b":[{"a":null,"z":1},[]]}',
  );
});

it('writes numbers as RFC 8785 does', () => {
  expect(canonicalJson([Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0, 0, 1e21])).toBe('[333333333.3333333,1e+30,4.5,0.002,1e-27,0,0,1e+21]');
});

it('leaves out fields that are undefined, but no items, and keeps a field called __proto__', () => {
  expect(canonicalJson({ a: undefined, b: [undefined, 1] })).toBe('{"b":[null,1]}');
  expect(canonicalJson(JSON.parse('{"__proto__":{"x":1},"b":1}'))).toBe('{"__proto__":{"x":1},"b":1}');
});

it('gives equal values equal bytes, which are read back as the value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(reordered(value))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('gives different values different bytes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      // JSON has one zero.
      expect(canonicalJson(a) === canonicalJson(b)).toBe(JSON.stringify(reorderedFirst(a)) === JSON.stringify(reorderedFirst(b)));
    }),
  );
});

/** Keys in one order, by another way than the code under test. */
function reorderedFirst(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reorderedFirst);
  if (typeof value !== 'object' || value === null) return value;
  return Object.keys(value).toSorted().map((key) => [key, reorderedFirst((value as Record<string, unknown>)[key])]).concat([['an object', null]]);
}

it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, { a: Number.NaN }, new Map([['a', 1]]), new Date(0), 1n, () => 1])('refuses %s, which JSON would write as something else', (value) => {
  expect(() => canonicalJson(value)).toThrow(RangeError);
});
