import { formatCount, formatCountOf, formatTogether, roundTo } from '../format-number.ts';
import type { Bounds } from './draws.ts';

interface Facts {
  readonly metric: string;
  readonly direction: 'higher' | 'lower';
  readonly improvement: number;
  readonly bounds: Bounds;
  readonly margin: number;
}

/** Not worse by the margin, shown by the lower bound. */
export function reasonToPass({ metric, bounds: { low }, margin }: Facts): string {
  if (low > 0) return `${metric} is better by at least ${formatTogether([low])[0]}`;
  const [worst, allowed] = formatTogether([-low, margin]);
  return `${metric} is at most ${worst} worse; ${allowed} is allowed`;
}

/** Worse by more than the margin, shown by the upper bound. */
export function reasonToFail(facts: Facts): string {
  return `${facts.metric} ${loss(facts)}`;
}

/** The interval holds both answers; says how many rows would decide, where more rows are expected to. */
export function reasonToWait(facts: Facts, { rows, rowsNeeded }: { readonly rows: number; readonly rowsNeeded: number | null }): string {
  const { metric, bounds, improvement, margin } = facts;
  const [worst, allowed, estimate] = formatTogether([-bounds.low, margin, -improvement]);
  if (margin === 0) return `${metric} is not proven better: it could be up to ${worst} worse, and margin 0 asks for a proven gain`;
  const open = `${metric} could be up to ${worst} worse; ${allowed} is allowed`;
  if (rowsNeeded !== null && rowsNeeded > rows) return `${open}. About ${formatCount(roundTo(rowsNeeded, 2))} rows would decide it (${formatCount(rows)} now)`;
  if (improvement >= 0) return `${open}. ${formatCountOf(rows, 'row')} can't decide it; more may`;
  return `${open}. The estimate itself is ${estimate} worse, so more rows may not help`;
}

/** Beyond the margin by itself, but not after Holm's correction over the slices of the gate. */
export function reasonNotProven(facts: Facts, { slices }: { readonly slices: number }): string {
  return `${facts.metric} is worse, not proven over ${formatCountOf(slices, 'slice')} (alone it ${loss(facts)})`;
}

function loss({ direction, bounds: { high }, margin }: Facts): string {
  const moved = direction === 'higher' ? 'fell' : 'rose';
  const [least, allowed] = formatTogether([-high, margin]);
  return `${moved} by at least ${least}; ${margin === 0 ? 'no loss' : allowed} is allowed`;
}
