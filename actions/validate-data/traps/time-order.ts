import type { MissingTexts } from '../../../shared/tabular/cells/missing-texts.ts';
import { parseTimeText } from '../../../shared/tabular/cells/parse-time.ts';
import { addToTally, createTally, type Tally } from '../../../shared/tabular/columns/breaches.ts';
import { type Batch, CELL, cellAt, cellOrMissing, placeInBatch } from '../../../shared/tabular/rows/batch.ts';
import { JUDGES, LEARNS } from './side-reader.ts';

/** Whether the rows that judge came after those that the model learned from. */
export interface TimeOrder {
  readonly place: number;
  readonly missing: MissingTexts;
  newestLearning: number;
  newestText: string;
  oldestJudging: number;
  /** Judging rows before the newest that was learned from; found by the second look. */
  readonly older: Tally;
}

export function createTimeOrder(place: number, missing: MissingTexts): TimeOrder {
  return { place, missing, newestLearning: Number.NEGATIVE_INFINITY, newestText: '', oldestJudging: Number.POSITIVE_INFINITY, older: createTally() };
}

export function restartedTimes(order: TimeOrder): TimeOrder {
  return { ...order, older: createTally() };
}

export function isOutOfOrder({ oldestJudging, newestLearning }: TimeOrder): boolean {
  return oldestJudging < newestLearning;
}

export function noteTimes(order: TimeOrder, batch: Batch, sideOf: (row: number) => number): void {
  for (let row = 0; row < batch.rows; row++) {
    const text = textAt(order, batch, row);
    const time = text === null ? Number.NaN : parseTimeText(text);
    if (text === null || Number.isNaN(time)) continue;
    const side = sideOf(row);
    if (side === LEARNS && time > order.newestLearning) {
      order.newestLearning = time;
      order.newestText = text.trim();
    } else if (side === JUDGES && time < order.oldestJudging) order.oldestJudging = time;
  }
}

export function noteOlder(order: TimeOrder, batch: Batch, sideOf: (row: number) => number): void {
  for (let row = 0; row < batch.rows; row++) {
    const text = textAt(order, batch, row);
    if (text === null || !(parseTimeText(text) < order.newestLearning) || sideOf(row) !== JUDGES) continue;
    addToTally(order.older, placeInBatch(batch, row), () => text);
  }
}

function textAt({ place, missing }: TimeOrder, batch: Batch, row: number): string | null {
  const text = batch.quoted[cellAt(batch, row, place)] === CELL.undecodable ? null : cellOrMissing(batch, row, place);
  return text === null || missing.texts.has(text) ? null : text;
}
