const DAY = 86_400_000;
/** More windows nobody looks at. */
const MOST_WINDOWS = 62;

export const WINDOW_UNITS = ['day', 'week', 'month', 'year'] as const;
export type WindowUnit = (typeof WINDOW_UNITS)[number];

/** Equal stretches of time, in UTC, that cover all rows. */
export interface TimeWindows {
  readonly unit: WindowUnit;
  /** The day on which each begins: `2024-01-01`. */
  readonly from: readonly string[];
  /** The place of the window that holds a time; −1 outside. */
  placeOf(time: number): number;
}

/** The shortest windows of which there are few enough; null where all times lie in one of them, or are too far apart. */
export function chooseWindows(earliest: number, latest: number): TimeWindows | null {
  for (const unit of WINDOW_UNITS) {
    const first = numberOf(unit, earliest);
    const count = numberOf(unit, latest) - first + 1;
    if (count === 1) return null;
    if (count > MOST_WINDOWS) continue;
    const from = Array.from({ length: count }, (_, place) => startOf(unit, first + place));
    return {
      unit,
      from,
      placeOf: (time) => {
        const place = numberOf(unit, time) - first;
        return place >= 0 && place < count ? place : -1;
      },
    };
  }
  return null;
}

/** Of windows of this unit since 1970; weeks begin on Monday. */
function numberOf(unit: WindowUnit, time: number): number {
  const day = Math.floor(time / DAY);
  if (unit === 'day') return day;
  // 1970 began on a Thursday.
  if (unit === 'week') return Math.floor((day + 3) / 7);
  const date = new Date(time);
  const year = date.getUTCFullYear() - 1970;
  return unit === 'month' ? 12 * year + date.getUTCMonth() : year;
}

function startOf(unit: WindowUnit, number: number): string {
  if (unit === 'day' || unit === 'week') return new Date((unit === 'day' ? number : 7 * number - 3) * DAY).toISOString().slice(0, 10);
  return new Date(Date.UTC(1970, unit === 'month' ? number : 12 * number, 1)).toISOString().slice(0, 10);
}
