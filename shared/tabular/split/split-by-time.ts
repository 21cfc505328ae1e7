import { SIDE } from './split.ts';

/**
 * Sides by time, as a model is used: it learns from the past and is judged by what came after.
 *
 * Rows from `testFrom` on are test rows. Validation is the last share of the rows before it: of n such rows in order of time, the time of
 * row n − max(1, round(validation · n)) is where validation starts. Equal times stay together, so validation may be larger than its share.
 * The earliest time always trains; where all rows before `testFrom` have the same time, none is for validation.
 *
 * @param times milliseconds since 1970 per row, none NaN
 * @returns a `Side` per row
 */
export function splitByTime(times: Float64Array, { testFrom, validation }: { readonly testFrom: number; readonly validation: number }): Uint8Array {
  const before = times.filter((time) => time < testFrom).sort();
  const wanted = Math.max(1, Math.round(validation * before.length));
  const earliest = before[0];
  const start = before[before.length - wanted];
  const validationFrom = start === earliest ? before.find((time) => time !== earliest) : start;
  const sides = new Uint8Array(times.length);
  for (const [row, time] of times.entries()) {
    if (time >= testFrom) sides[row] = SIDE.test;
    else sides[row] = validationFrom !== undefined && time >= validationFrom ? SIDE.validation : SIDE.train;
  }
  return sides;
}
