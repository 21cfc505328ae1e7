import fc from 'fast-check';
import { expect, it } from 'vitest';

import { countLineFeeds } from './count-line-feeds.ts';

it('counts line feeds as a look at each byte does, wherever the bytes lie', () => {
  // Neighbours of a line feed, and bytes whose lower seven bits are those of one.
  const byte = fc.constantFrom(10, 10, 9, 11, 0, 0x8a, 0x7f, 0x80, 0xff, 65);
  fc.assert(fc.property(fc.array(byte, { maxLength: 40 }), fc.nat(7), fc.nat(8), (values, before, cut) => {
    const bytes = new Uint8Array([...Array.from({ length: before }, () => 10), ...values, 10, 10]).subarray(before);
    const from = Math.min(cut, values.length);
    expect(countLineFeeds(bytes, from, values.length)).toBe(values.slice(from).filter((value) => value === 10).length);
  }));
});
