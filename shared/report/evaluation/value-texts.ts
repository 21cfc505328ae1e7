import type { MetricValue } from '../../results/evaluate-and-gate.ts';
import { decimalsFor, formatNumber } from '../format.ts';

/** A metric in numbers, as exact as its interval lets it be; `–` for what is not defined. */
export function valueTexts(metric: MetricValue | null): { readonly value: string; readonly interval: string; /** Why it is not defined; null where it is. */ readonly whyNone: string | null } {
  const { value = null, low = null, high = null, reason } = metric ?? {};
  const decimals = decimalsFor(value ?? 0, ((high ?? 0) - (low ?? 0)) / 2);
  return {
    value: formatNumber(value, decimals),
    interval: low === null || high === null ? '–' : `${formatNumber(low, decimals)} … ${formatNumber(high, decimals)}`,
    whyNone: metric !== null && value === null ? (reason ?? 'undefined') : null,
  };
}
