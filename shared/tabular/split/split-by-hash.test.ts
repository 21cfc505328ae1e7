import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { splitByHash } from './split-by-hash.ts';
import { SIDE } from './split.ts';

const shares = { test: 0.2, validation: 0.1 };
const ids = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 60 });

test('the rule is the one that is documented: 48 bits of the sha256 of the id', () => {
  const expected = (id: string): number => {
    const share = createHash('sha256').update(id, 'utf8').digest().readUIntBE(0, 6) / 2 ** 48;
    return share < 0.2 ? SIDE.test : share < 0.1 + 0.2 ? SIDE.validation : SIDE.train;
  };
  const names = ['1', '2', 'DL-1142', 'Zoë', '', '🛫', ...Array.from({ length: 500 }, (_, row) => `row ${row}`)];
  expect([...splitByHash(names, shares)]).toEqual(names.map(expected));
});

test('a row keeps its side when rows are added, taken out or change places', () => {
  fc.assert(
    fc.property(ids, ids, fc.infiniteStream(fc.nat()), (some, others, keys) => {
      const alone = new Map(Array.from(splitByHash(some, shares), (side, row) => [some[row], side]));
      const mixed = [...new Set([...others, ...some])].map((id) => ({ id, key: keys.next().value })).sort((a, b) => a.key - b.key).map(({ id }) => id);
      const together = splitByHash(mixed, shares);
      mixed.forEach((id, row) => {
        if (alone.has(id)) expect(together[row]).toBe(alone.get(id));
      });
    }),
  );
});

test('a test row stays one when the share of test rows grows', () => {
  const names = Array.from({ length: 2000 }, (_, row) => `customer ${row}`);
  const small = splitByHash(names, { test: 0.1, validation: 0.2 });
  const large = splitByHash(names, { test: 0.3, validation: 0.1 });
  expect(names.filter((_, row) => small[row] === SIDE.test && large[row] !== SIDE.test)).toEqual([]);
});

test('the shares are kept within chance', () => {
  const sides = splitByHash(Array.from({ length: 100_000 }, (_, row) => String(row)), shares);
  const count = (side: number): number => sides.reduce((sum, other) => sum + Number(other === side), 0);
  // Four standard deviations of the binomial distribution.
  expect(Math.abs(count(SIDE.test) - 20_000)).toBeLessThan(4 * Math.sqrt(100_000 * 0.2 * 0.8));
  expect(Math.abs(count(SIDE.validation) - 10_000)).toBeLessThan(4 * Math.sqrt(100_000 * 0.1 * 0.9));
});
