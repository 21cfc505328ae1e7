import { type Content, type Html, html } from './html.ts';

export interface Interval {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Where it would be too low. */
  readonly limit: number | null;
}

/** The numbers that all intervals of a plot lie between. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** Of the extent, free at each end. */
const AIR = 0.04;

/** Zero, and every end of every interval. */
export function extentOf(intervals: readonly Interval[]): Extent {
  const ends = [0, ...intervals.flatMap(({ value, low, high, limit }) => [value, low, high, limit].flatMap((end) => (end !== null && Number.isFinite(end) ? [end] : [])))];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** One line of a forest plot: the interval with its middle, zero, and the limit. As wide as there is room: places are shares of the width. */
export function intervalPlot(label: string, { value, low, high, limit }: Interval, extent: Extent): Html {
  const at = (number: number): string => `${placeOf(number, extent)}%`;
  const bar: Content = low === null || high === null ? [] : html`<line class="stroke-state" x1="${at(low)}" x2="${at(high)}" y1="12" y2="12"/>`;
  return html`<svg class="line" role="img" aria-label="${label}"><line class="stroke-axis" x1="${at(0)}" x2="${at(0)}" y1="0" y2="24"/>${limit === null ? [] : html`<line class="limit" x1="${at(limit)}" x2="${at(limit)}" y1="0" y2="24"/>`}${bar}${value === null ? [] : html`<circle class="fill-state" cx="${at(value)}" cy="12" r="4"/>`}</svg>`;
}

/** In hundredths of the width. */
export function placeOf(number: number, { low, high }: Extent): number {
  // Halved, because the distance of two doubles may be more than a double holds.
  const width = high / 2 - low / 2;
  const share = width > 0 ? (number / 2 - low / 2) / width : 0.5;
  return Number((100 * (AIR + (1 - 2 * AIR) * Math.min(1, Math.max(0, share)))).toFixed(2));
}
