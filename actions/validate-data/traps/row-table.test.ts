import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createRowTable, NO_LABEL, noteRow, numberOf, type Repeated, repeatedRows, type RowTable } from './row-table.ts';

type Row = readonly [first: number, second: number, label: number];

/** Few different words, the awkward 0, 0 and 0, 1 among them, so that hashes come again and slots are fought for. */
const word = fc.constantFrom(0, 1, -1, 2 ** 31 - 1, -(2 ** 31), 1024, 2048, 7);
const rows = fc.array(fc.tuple(word, word, fc.constantFrom(0, 1, NO_LABEL)), { maxLength: 300 });

function filled(taken: readonly Row[], maxKept?: number): RowTable {
  const table = createRowTable(maxKept);
  for (const [first, second, label] of taken) noteRow(table, first, second, label);
  return table;
}

/** 0, 0 and 0, 1 are one: either may be taken for a free slot. */
const nameOf = ([first, second]: Row): string => `${first} ${first === 0 && second === 0 ? 1 : second}`;

function conflictOf(found: Repeated, [first, second]: Row): boolean | null {
  const number = numberOf(found, first, second);
  return number === -1 ? null : found.conflicts[number] === 1;
}

test('it knows exactly the hashes that came more than once, and whether with different labels', () => {
  fc.assert(
    fc.property(rows, (taken) => {
      const found = repeatedRows(filled(taken));
      const groups = Map.groupBy(taken, nameOf);
      for (const row of taken) {
        const group = groups.get(nameOf(row)) ?? [];
        const labels = new Set(group.map(([, , label]) => label).filter((label) => label !== NO_LABEL));
        expect(conflictOf(found, row)).toBe(group.length === 1 ? null : labels.size > 1);
      }
      expect(found.size).toBe([...groups.values()].filter((group) => group.length > 1).length);
    }),
  );
});

test('beyond its limit it keeps whole hashes, so that what it says of one is still right', () => {
  let state = 1;
  const next = (): number => (state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
  const different = Array.from({ length: 20_000 }, (): Row => [next(), next(), 0]);
  const again = different.filter((_, place) => place % 3 === 0);
  const table = filled([...different, ...again], 1000);
  expect(table.thinned).toBeGreaterThanOrEqual(4);
  expect(table.size).toBeLessThanOrEqual(1000);
  expect(table.labels.length).toBeLessThanOrEqual(4096);
  const found = repeatedRows(table);
  const kept = different.filter(([first]) => first >>> (32 - table.thinned) === 0);
  expect(kept.length).toBe(table.size);
  const twice = new Set(again);
  expect(kept.map((row) => conflictOf(found, row))).toEqual(kept.map((row) => (twice.has(row) ? false : null)));
});
