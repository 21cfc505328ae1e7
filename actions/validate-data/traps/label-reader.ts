import { type Batch, CELL, cellAt, cellText } from '../../../shared/tabular/rows/batch.ts';
import { NO_LABEL } from './row-table.ts';
import { labelOf } from './target-classes.ts';
import type { TrapPlan } from './trap-plan.ts';

/** Texts of a class that are remembered: `true` is written in many ways, not in thousands. */
const MAX_REMEMBERED = 1000;

/** Reads the class of a row as a small number. */
export function createLabelReader({ place, type, kind }: NonNullable<TrapPlan['target']>): (batch: Batch, row: number) => number {
  const classes = kind.task === 'classes' ? [...kind.counts.keys()] : [];
  const known = new Map<string, number>();
  return (batch, row) => {
    if (batch.quoted[cellAt(batch, row, place)] === CELL.undecodable) return NO_LABEL;
    const text = cellText(batch, row, place);
    const found = known.get(text);
    if (found !== undefined) return found;
    const at = classes.indexOf(labelOf(text, type));
    const code = at === -1 ? NO_LABEL : at;
    if (known.size < MAX_REMEMBERED) known.set(text, code);
    return code;
  };
}
