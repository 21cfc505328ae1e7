import { formatDigits } from '../../shared/report/format.ts';
import { type NumberBins, numberBins } from '../../shared/report/html/number-bins.ts';
import type { Distribution } from '../../shared/results/profile.ts';
import { parseTimeText } from '../../shared/tabular/cells/parse-time.ts';

/** A distribution that has an order. */
export type Ordered = Exclude<Distribution, { kind: 'categories' }>;

/** Its histogram. Times are counted in days where every one of them is a whole day, else in milliseconds. */
export interface ColumnBins extends NumberBins {
  /** An edge in words. */
  readonly show: (edge: number) => string;
  /** Where the least or greatest value of the statistics lies among the edges; NaN where it can't be told. */
  readonly placeOf: (value: number | string | null) => number;
  /** A bin is of whole days, so that its last one can be named. */
  readonly days: boolean;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 1440 * MINUTE;

/** What a column holds over at most so many bins, beside what it held before where that was of the same kind; null where one of the two has no value. */
export function columnBins(now: Ordered, before: Distribution | null, most?: number): ColumnBins | null {
  const other = before !== null && before.kind === now.kind ? (before as Ordered) : null;
  const isTime = now.kind === 'times';
  const days = isTime && [now, ...(other === null ? [] : [other])].every(({ values }) => values.every((value) => value % DAY === 0));
  const unit = days ? DAY : 1;
  const scaled = (side: Ordered): Ordered => (days ? { ...side, values: side.values.map((value) => value / DAY) } : side);
  const bins = numberBins(scaled(now), other === null ? null : scaled(other), most);
  if (bins === null) return null;
  const width = ((bins.edges[1] ?? 0) - (bins.edges[0] ?? 0)) * unit;
  return {
    ...bins,
    days,
    show: isTime ? (edge) => shownTime(edge * unit, width) : (edge) => formatDigits(edge, 6),
    placeOf: (value) => (typeof value === 'number' ? value : isTime && value !== null ? parseTimeText(value) / unit : Number.NaN),
  };
}

/** `2001-01-14`, `2001-01-14 21:55`, or as many more digits as bins of so many milliseconds need; UTC. */
function shownTime(milliseconds: number, width: number): string {
  const [day = '', time = ''] = new Date(milliseconds).toISOString().split('T');
  if (width >= DAY) return day;
  return `${day} ${time.slice(0, width >= MINUTE ? 5 : width >= SECOND ? 8 : 12)}`;
}
