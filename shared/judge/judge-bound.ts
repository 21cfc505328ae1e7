import type { Verdict } from '../verdict/verdict.ts';
import type { Bounds } from './draws.ts';
import type { Estimate } from './estimate.ts';
import { formatCount, formatTogether } from './format-number.ts';

interface Limits {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

export interface BoundVerdict {
  readonly verdict: Exclude<Verdict, 'warn'>;
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

function judgeRange({ low, high }: Bounds, { min, max }: Limits, { rows }: { readonly rows: number }): BoundVerdict {
  const isPoint = low === high;
  const [lowText = '', highText = '', ...limitTexts] = formatTogether([low, high, ...[min, max].filter((limit) => limit !== undefined)]);
  const minText = min === undefined ? '' : limitTexts[0];
  const maxText = limitTexts.at(-1);
  if (min !== undefined && high < min) return { verdict: 'fail', reason: `${isPoint ? '' : 'is at most '}${highText}${isPoint ? ' is' : ','} below the minimum ${minText}`, tooLittle: false };
  if (max !== undefined && low > max) return { verdict: 'fail', reason: `${isPoint ? '' : 'is at least '}${lowText}${isPoint ? ' is' : ','} above the maximum ${maxText}`, tooLittle: false };
  const keepsMin = min === undefined || low >= min;
  const keepsMax = max === undefined || high <= max;
  if (keepsMin && keepsMax) {
    const sides = [...(min === undefined ? [] : [`at or above the minimum ${minText}`]), ...(max === undefined ? [] : [`at or below the maximum ${maxText}`])];
    return { verdict: 'pass', reason: `${isPoint ? `${lowText} is` : `is between ${lowText} and ${highText},`} ${sides.join(' and ')}`, tooLittle: false };
  }
  const open = [...(keepsMin ? [] : [`the minimum ${minText}`]), ...(keepsMax ? [] : [`the maximum ${maxText}`])];
  return { verdict: 'inconclusive', reason: `is between ${lowText} and ${highText}: ${formatCount(rows)} rows do not decide about ${open.join(' and ')}`, tooLittle: true };
}
