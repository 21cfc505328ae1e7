import type { SplitConfig } from '../../../shared/config/schema.ts';
import type { MissingTexts } from '../../../shared/tabular/cells/missing-texts.ts';
import { parseTimeText } from '../../../shared/tabular/cells/parse-time.ts';
import { type Batch, CELL, cellAt, cellOrMissing } from '../../../shared/tabular/rows/batch.ts';
import { sideOfText } from '../../../shared/tabular/split/side-of-text.ts';
import { sideByHash } from '../../../shared/tabular/split/split-by-hash.ts';
import { SIDE } from '../../../shared/tabular/split/split.ts';

/** Where a model learns (validation rows too: they choose its weights), and where it is judged. */
export const LEARNS = 0;
export const JUDGES = 1;
export const NOWHERE = 2;

/** Texts whose side is remembered. */
const MAX_REMEMBERED = 100_000;

/** @param number of the row in the data, from 0 */
export type SideReader = (batch: Batch, row: number, number: number) => number;

/** Reads the side of a row from its cells, without the others. `column` is the place of the id or of the split's column; −1: by the number of the row. */
export function createSideReader(split: SplitConfig, { column, missing }: { readonly column: number; readonly missing: MissingTexts }): SideReader {
  const sideOf = sideReaderOf(split);
  if (column === -1) return (_, __, number) => sideOf(String(number + 1));
  const known = new Map<string, number>();
  return (batch, row) => {
    const cell = cellAt(batch, row, column);
    const text = batch.quoted[cell] === CELL.undecodable ? null : cellOrMissing(batch, row, column);
    if (text === null || missing.texts.has(text)) return NOWHERE;
    const found = known.get(text);
    if (found !== undefined) return found;
    const side = sideOf(text);
    // Ids never come again.
    if (split.by !== 'hash' && known.size < MAX_REMEMBERED) known.set(text, side);
    return side;
  };
}

/** The side of a text. */
export function sideReaderOf(split: SplitConfig): (text: string) => number {
  if (split.by === 'hash') return (id) => judges(sideByHash(id, split));
  if (split.by === 'time') {
    const from = parseTimeText(split['test-from']);
    return (text) => {
      const time = parseTimeText(text);
      if (Number.isNaN(time)) return NOWHERE;
      return time >= from ? JUDGES : LEARNS;
    };
  }
  const sideOf = sideOfText(split);
  return (text) => {
    const side = sideOf(text);
    return side === null ? NOWHERE : judges(side);
  };
}

function judges(side: number): number {
  return side === SIDE.test ? JUDGES : LEARNS;
}
