import type { Verdict } from '../../verdict/verdict.ts';
import { formatCountOf, formatTogether } from '../format-number.ts';
import type { Bounds } from '../intervals/draws.ts';
import type { Estimate } from '../intervals/estimate.ts';

interface Limits {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

export interface BoundVerdict {
  readonly verdict: Exclude<Verdict, 'warn'>;
  /** What is to be said of the metric: it follows its name. */
  readonly reason: string;
  /** Inconclusive only because the interval holds the limit. */
  readonly tooLittle: boolean;
}

/**
 * Holds a metric against `min` and `max`: its value, or with a confidence the bound that speaks for it
 * (`low ≥ min` pass, `high < min` fail, else inconclusive).
 * @param options.confidence null judges the value itself
 */
export function judgeBound(estimate: Estimate, limits: Limits, { rows, confidence }: { readonly rows: number; readonly confidence: number | null }): BoundVerdict {
  if (estimate.state === 'undefined') return { verdict: 'inconclusive', reason: `is undefined: ${estimate.reason}`, tooLittle: false };
  if (confidence === null) return judgeRange({ low: estimate.value, high: estimate.value }, limits, { rows });
  const bounds = estimate.bounds(confidence);
  if (bounds === null) return { verdict: 'inconclusive', reason: `has no interval: ${estimate.noBounds}`, tooLittle: false };
  return judgeRange(bounds, limits, { rows });
}

/** Holds a value, or both of its bounds, against the limits. */
export function judgeRange({ low, high }: Bounds, { min, max }: Limits, { rows }: { readonly rows: number }): BoundVerdict {
  const isPoint = low === high;
  const [lowText = '', highText = '', ...limits] = formatTogether([low, high, ...[min, max].filter((limit) => limit !== undefined)]);
  const minimum = `the minimum of ${limits[0]}`;
  const maximum = `the maximum of ${limits.at(-1)}`;
  if (min !== undefined && high < min) return { verdict: 'fail', reason: `is ${isPoint ? '' : 'at most '}${highText}, below ${minimum}`, tooLittle: false };
  if (max !== undefined && low > max) return { verdict: 'fail', reason: `is ${isPoint ? '' : 'at least '}${lowText}, above ${maximum}`, tooLittle: false };

  const range = isPoint ? `is ${lowText}` : `is between ${lowText} and ${highText}`;
  const sides = [
    { limit: min, isKept: min === undefined || low >= min, text: `at or above ${minimum}` },
    { limit: max, isKept: max === undefined || high <= max, text: `at or below ${maximum}` },
  ].filter(({ limit }) => limit !== undefined);
  const open = sides.filter(({ isKept }) => !isKept);
  const told = (open.length === 0 ? sides : open).map(({ text }) => text).join(' and ');
  if (open.length === 0) return { verdict: 'pass', reason: `${range}, ${told}`, tooLittle: false };
  return { verdict: 'inconclusive', reason: `${range}; ${formatCountOf(rows, 'row')} can't decide whether it is ${told}`, tooLittle: true };
}
