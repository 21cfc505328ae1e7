import type { Bounds } from '../intervals/draws.ts';

/** A metric of one slice. */
export interface Measured {
  readonly value: number;
  /** One-sided bounds, each at `confidence`; null where there are none. */
  readonly bounds: (confidence: number) => Bounds | null;
}

export interface Spread {
  readonly value: number;
  /** One-sided bounds, each at `confidence`; null where a slice has none. */
  readonly low: number | null;
  readonly high: number | null;
  /** Places of the two slices that lie furthest apart. */
  readonly highest: number;
  readonly lowest: number;
}

/*
 * The slices of a column share no rows, so their estimates are independent, and the bounds of a pair follow from those of its two members
 * (MOVER: Zou & Donner, Stat. Med. 27, 2008; of Wilson's bounds it is Newcombe's interval).
 *
 * That no pair lies further apart than the limit is shown by showing it of each pair, an intersection–union test, which takes no correction.
 * That some pair does is a claim chosen from all of them, so there each pair is held to its share of the error (Bonferroni).
 */

/** The largest difference between two slices. */
export function spreadOfDifferences(parts: readonly Measured[], confidence: number): Spread {
  const { highest, lowest } = extremes(parts);
  const value = (parts[highest]?.value ?? Number.NaN) - (parts[lowest]?.value ?? Number.NaN);
  const [plain, corrected] = [boundsOf(parts, confidence), boundsOf(parts, correctedFor(parts.length, confidence))];
  if (plain === null || corrected === null) return { value, low: null, high: null, highest, lowest };
  const low = overPairs(parts, (a, b) => a.value - b.value - Math.hypot(a.value - a.low, b.high - b.value), corrected);
  const high = overPairs(parts, (a, b) => a.value - b.value + Math.hypot(a.high - a.value, b.value - b.low), plain);
  return { value, low: Math.max(0, low), high, highest, lowest };
}

/** The smallest ratio of one slice to another, by the same on the logarithmic scale; null where a value is not above 0. */
export function spreadOfRatios(parts: readonly Measured[], confidence: number): Spread | null {
  if (parts.some(({ value }) => !(value > 0))) return null;
  const logarithms = parts.map(({ value, bounds }): Measured => ({
    value: Math.log(value),
    bounds: (level) => {
      const found = bounds(level);
      return found && { low: Math.log(Math.max(0, found.low)), high: Math.log(found.high) };
    },
  }));
  const { value, low, high, highest, lowest } = spreadOfDifferences(logarithms, confidence);
  return { value: Math.exp(-value), low: high === null ? null : Math.exp(-high), high: low === null ? null : Math.exp(-low), highest, lowest };
}

function extremes(parts: readonly Measured[]): { readonly highest: number; readonly lowest: number } {
  let highest = 0;
  let lowest = 0;
  for (const [place, { value }] of parts.entries()) {
    if (value > (parts[highest]?.value ?? 0)) highest = place;
    if (value < (parts[lowest]?.value ?? 0)) lowest = place;
  }
  return { highest, lowest };
}

function correctedFor(parts: number, confidence: number): number {
  return 1 - (1 - confidence) / (parts * (parts - 1));
}

function boundsOf(parts: readonly Measured[], confidence: number): readonly Bounds[] | null {
  const found = parts.flatMap(({ bounds }) => bounds(confidence) ?? []);
  return found.length === parts.length ? found : null;
}

function overPairs(parts: readonly Measured[], bound: (a: Bounds & { readonly value: number }, b: Bounds & { readonly value: number }) => number, bounds: readonly Bounds[]): number {
  const all = parts.map(({ value }, place) => ({ value, low: bounds[place]?.low ?? Number.NaN, high: bounds[place]?.high ?? Number.NaN }));
  let most = Number.NEGATIVE_INFINITY;
  for (const a of all) for (const b of all) if (a !== b) most = Math.max(most, bound(a, b));
  return most;
}
