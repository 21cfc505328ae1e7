import { normalCdf, normalQuantile } from './normal.ts';

/** How a bootstrap distribution lies to its estimate: what BCa corrects for. */
export interface Bca {
  /** Φ⁻¹ of the share of draws below the estimate, equal ones half: 0 where the estimate is their median. */
  readonly bias: number;
  /** How fast the standard error grows with the parameter, in standard errors. */
  readonly acceleration: number;
}

/**
 * The corrections of Efron's BCa interval (JASA 82, 1987).
 *
 * The acceleration is a sixth of the skewness of the jackknife over its √size. It may leave out blocks of rows instead of single ones: of
 * sums over m rows the skewness is √m times smaller, and there are m times fewer of them.
 * @param draws resampled estimates, defined ones only
 * @param leftOut the estimate without each block of rows; undefined ones are passed over
 */
export function bcaOf(draws: Float64Array, { estimate, leftOut }: { readonly estimate: number; readonly leftOut: Float64Array }): Bca {
  let below = 0;
  for (const draw of draws) below += draw < estimate ? 1 : Number(draw === estimate) / 2;
  // All on one side would be an infinite bias; half a draw is the least to reckon with.
  const share = Math.min(Math.max(below, 0.5), draws.length - 0.5) / draws.length;
  return { bias: normalQuantile(share), acceleration: accelerationOf(leftOut.filter(Number.isFinite)) };
}

/** At which share of the ordered draws the one-sided bound with this share of confidence below it stands. */
export function bcaShare({ bias, acceleration }: Bca, share: number): number {
  const shifted = bias + normalQuantile(share);
  const scale = 1 - acceleration * shifted;
  // Beyond that point no bound is left on this side.
  if (scale <= 0) return shifted > 0 ? 1 : 0;
  return normalCdf(bias + shifted / scale);
}

/** The inverse: with which share of confidence below it a bound stands at this share of the ordered draws. */
export function bcaConfidence({ bias, acceleration }: Bca, share: number): number {
  const distance = normalQuantile(share) - bias;
  const scale = 1 + acceleration * distance;
  if (scale <= 0) return distance > 0 ? 1 : 0;
  return normalCdf(distance / scale - bias);
}

function accelerationOf(leftOut: Float64Array): number {
  const mean = leftOut.reduce((sum, value) => sum + value, 0) / leftOut.length;
  let squares = 0;
  let cubes = 0;
  for (const value of leftOut) {
    const influence = mean - value;
    squares += influence ** 2;
    cubes += influence ** 3;
  }
  // Cubes of what rounding left would be a skewness of noise.
  const acceleration = cubes / (6 * squares ** 1.5);
  return Number.isFinite(acceleration) ? acceleration : 0;
}
