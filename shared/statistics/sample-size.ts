import { normalQuantile } from './normal.ts';

/** The usual chance that a test which should succeed does. */
const POWER = 0.8;

/**
 * Rows that a non-inferiority test needs to pass with 80 % power when the two models are truly equal:
 * n·((z_confidence + z_power)·se/margin)², since the standard error shrinks with √n.
 * @param standardError of the difference, as estimated from `rows` rows
 * @returns a whole number; null where none can be named: margin 0, or a standard error that is not known
 * @throws RangeError when rows is not positive or the margin is negative
 */
export function rowsNeeded({ rows, standardError, margin, confidence }: {
  readonly rows: number;
  readonly standardError: number;
  readonly margin: number;
  readonly confidence: number;
}): number | null {
  if (!(rows > 0)) throw new RangeError(`Rows are more than 0, not ${rows}`);
  if (!(margin >= 0)) throw new RangeError(`A margin is at least 0, not ${margin}`);
  const needed = Math.ceil(rows * (smallestDifference({ standardError, confidence }) / margin) ** 2);
  return Number.isSafeInteger(needed) ? needed : null;
}

/**
 * The smallest true loss that is told from none with 80 % power: (z_confidence + z_power)·se, in the unit of the metric.
 * @param standardError of the difference; NaN gives NaN
 */
export function smallestDifference({ standardError, confidence }: {
  readonly standardError: number;
  readonly confidence: number;
}): number {
  return (normalQuantile(confidence) + normalQuantile(POWER)) * standardError;
}
