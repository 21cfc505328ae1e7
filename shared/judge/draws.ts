import { percentileInterval } from '../statistics/percentile-interval.ts';

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** What a bootstrap says about one quantity. */
interface Draws {
  readonly standardError: number;
  /** One-sided percentile bounds, each at `confidence`; null where too many resamples are undefined. */
  readonly bounds: (confidence: number) => Bounds | null;
  /** (1 + draws at or below the point) ÷ (1 + draws), and the same from above (Phipson & Smyth 2010: never 0). */
  readonly tails: (point: number) => { readonly atMost: number; readonly atLeast: number };
}

/** An undefined draw counts as the worst on either side: what can't be computed is no evidence for anything. */
export function summarizeDraws(values: Float64Array): Draws {
  const defined = values.filter(Number.isFinite);
  const undefinedDraws = values.length - defined.length;
  const worstLow = values.map((value) => (Number.isFinite(value) ? value : -Infinity)).sort();
  const worstHigh = undefinedDraws === 0 ? worstLow : values.map((value) => (Number.isFinite(value) ? value : Infinity)).sort();
  return {
    standardError: standardDeviation(defined),
    bounds: (confidence) => {
      const { low } = percentileInterval(worstLow, confidence);
      const { high } = percentileInterval(worstHigh, confidence);
      return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : null;
    },
    tails: (point) => {
      const atMost = defined.reduce((sum, value) => sum + (value <= point ? 1 : 0), undefinedDraws);
      const atLeast = defined.reduce((sum, value) => sum + (value >= point ? 1 : 0), undefinedDraws);
      return { atMost: (1 + atMost) / (1 + values.length), atLeast: (1 + atLeast) / (1 + values.length) };
    },
  };
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
