/** Mantissas that a person would write. */
const NICE = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/**
 * Bounds for values like those seen, with room: half as much again as the range or the magnitude, whichever is larger, rounded outwards.
 * What was never negative gets 0 as its lower bound. A bound that a double can't hold exactly as an integer is null.
 * @param whole the bounds are whole numbers too
 */
export function niceBounds(min: number, max: number, { whole = false }: { readonly whole?: boolean } = {}): { readonly min: number | null; readonly max: number | null } {
  const range = max - min;
  const low = min >= 0 ? 0 : -niceAbove(0.5 * Math.max(range, -min) - min);
  const high = max + 0.5 * Math.max(range, Math.abs(max));
  const up = high > 0 ? niceAbove(high) : -niceFloor(-high);
  return { min: usable(whole ? Math.floor(low) : low), max: usable(whole ? Math.ceil(up) : up) };
}

/** A round number at least `room` beyond the value, on that side. */
export function niceBeyond(value: number, { room, side }: { readonly room: number; readonly side: 'min' | 'max' }): number {
  if (side === 'min') return -niceBeyond(-value, { room, side: 'max' }) + 0;
  const high = value + room;
  return high > 0 ? niceAbove(high) : -niceFloor(-high) + 0;
}

function niceAbove(value: number): number {
  if (value === 0) return 0;
  const { power, mantissa } = parts(value);
  return scaled(NICE.find((nice) => nice >= mantissa) ?? 10, power);
}

/** The largest nice number that is not above. */
export function niceFloor(value: number): number {
  if (value === 0) return 0;
  const { power, mantissa } = parts(value);
  return scaled(NICE.findLast((nice) => nice <= mantissa) ?? 1, power);
}

function parts(value: number): { readonly power: number; readonly mantissa: number } {
  const power = Math.floor(Math.log10(value));
  return { power, mantissa: Number((value / 10 ** power).toPrecision(12)) };
}

/** Through the decimal text, so that 3 · 10⁻¹ is 0.3. */
function scaled(mantissa: number, power: number): number {
  return Number(`${mantissa}e${power}`);
}

function usable(bound: number): number | null {
  const exact = Number.isFinite(bound) && (!Number.isInteger(bound) || Number.isSafeInteger(bound));
  return exact ? bound + 0 : null;
}
