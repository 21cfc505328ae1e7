import fc from 'fast-check';
import { expect, test } from 'vitest';

import { splitSchema } from '../../config/schema.ts';
import type { TextColumn } from '../tables/table.ts';
import { sideByHash } from './split-by-hash.ts';
import { splitRows } from './split-rows.ts';
import { SIDE } from './split.ts';

/** Rows that no side may lack, so that every drawn table can be split. */
const ANCHORS = ['g0', 'g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7', 'g8', 'g9', 'g10', 'g11', 'g12'];

function column(texts: readonly string[]): TextColumn {
  const dictionary = [...new Set(texts)];
  return { kind: 'text', name: 'customer', codes: Int32Array.from(texts, (text) => dictionary.indexOf(text)), dictionary };
}

function sidesOf(texts: readonly string[], split: object): Map<string, Set<number>> {
  const sides = splitRows(splitSchema.parse(split), { ids: texts.map((_, row) => String(row)), column: column(texts), source: 'a.csv', places: { files: [], lines: new Int32Array(texts.length) } });
  const found = new Map<string, Set<number>>();
  for (const [row, text] of texts.entries()) found.set(text, (found.get(text) ?? new Set()).add(sides[row] ?? -1));
  return found;
}

const groups = fc.array(fc.stringMatching(/^\S{1,4}$/), { maxLength: 40 });

test('all rows of a group are on one side, and stay there whatever other rows come, go or change places', () => {
  fc.assert(
    fc.property(groups, groups, fc.nat(), (some, others, turn) => {
      const alone = sidesOf([...ANCHORS, ...some], { by: 'group', column: 'customer' });
      const all = [...some, ...others, ...ANCHORS];
      const together = sidesOf([...all.slice(turn % all.length), ...all.slice(0, turn % all.length)], { by: 'group', column: 'customer' });
      for (const [group, sides] of alone) {
        expect(sides.size).toBe(1);
        expect(together.get(group)).toEqual(sides);
        expect([...sides]).toEqual([sideByHash(group, { test: 0.2, validation: 0.1 })]);
      }
    }),
  );
});

test('a split by column is what the column says, whatever the order of the rows', () => {
  const names = { train: SIDE.train, '1': SIDE.validation, '2': SIDE.validation, last: SIDE.test };
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.keys(names)), { maxLength: 60 }), (texts) => {
      const sides = sidesOf([...texts, 'train', 'last'], { by: 'column', column: 'fold', validation: [1, 2], test: 'last' });
      for (const [text, found] of sides) expect([...found]).toEqual([names[text as keyof typeof names]]);
    }),
  );
});
