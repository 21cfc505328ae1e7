import { bcaConfidence, bcaOf, bcaShare } from '../../statistics/bca.ts';
import { quantile } from '../../statistics/quantile.ts';

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A quantity resampled. */
export interface Resampled {
  /** Its value in each draw; NaN where that is undefined. */
  readonly draws: Float64Array;
  /** Its value without each block of the rows, by which BCa sees its skewness. */
  readonly leftOut: Float64Array;
}

/** What a bootstrap says about one quantity. */
interface Draws {
  readonly standardError: number;
  /** One-sided BCa bounds, each at `confidence`; null where too many resamples are undefined. */
  readonly bounds: (confidence: number) => Bounds | null;
  /**
   * With which probability draws as BCa corrects them lie at or below the point, and at or above it. From (1 + draws there) ÷ (1 + draws)
   * (Phipson & Smyth 2010), so never 0.
   */
  readonly tails: (point: number) => { readonly atMost: number; readonly atLeast: number };
}

/** An undefined draw counts as the worst on either side: what can't be computed is no evidence for anything. */
export function summarizeDraws({ draws, leftOut }: Resampled, estimate: number): Draws {
  const defined = draws.filter(Number.isFinite);
  const undefinedDraws = draws.length - defined.length;
  const worstLow = draws.map((value) => (Number.isFinite(value) ? value : -Infinity)).sort();
  const worstHigh = undefinedDraws === 0 ? worstLow : draws.map((value) => (Number.isFinite(value) ? value : Infinity)).sort();
  const bca = defined.length === 0 ? { bias: 0, acceleration: 0 } : bcaOf(defined, { estimate, leftOut });
  return {
    standardError: standardDeviation(defined),
    bounds: (confidence) => {
      const low = quantile(worstLow, bcaShare(bca, 1 - confidence));
      const high = quantile(worstHigh, bcaShare(bca, confidence));
      return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : null;
    },
    tails: (point) => {
      const atMost = defined.reduce((sum, value) => sum + (value <= point ? 1 : 0), undefinedDraws);
      const atLeast = defined.reduce((sum, value) => sum + (value >= point ? 1 : 0), undefinedDraws);
      const mirrored = { bias: -bca.bias, acceleration: -bca.acceleration };
      return { atMost: bcaConfidence(bca, tailShare(atMost, draws.length)), atLeast: bcaConfidence(mirrored, tailShare(atLeast, draws.length)) };
    },
  };
}

function tailShare(draws: number, all: number): number {
  return Math.min((1 + draws) / (1 + all), 1 - 1 / (2 + 2 * all));
}

/**
 * Whether a standard error is only what rounding leaves of 0, or no finite number, so that no interval can be made of it.
 * @param size of the quantities that were subtracted or averaged
 */
export function isDegenerate(standardError: number, size: number): boolean {
  return !Number.isFinite(standardError) || standardError <= 1e-12 * Math.abs(size);
}

function standardDeviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
