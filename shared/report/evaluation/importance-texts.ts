import type { Importance } from '../../results/evaluate-and-gate.ts';
import { decimalsFor, formatNumber } from '../format.ts';

type Feature = Extract<Importance, { state: 'measured' }>['features'][number];

/** By how much the metric gets worse without the meaning of a column, and between which bounds; to as many digits as the bounds allow. */
export function importanceTexts({ value, low, high }: Feature): { readonly value: string; readonly interval: string } {
  const decimals = decimalsFor(value ?? 0, ((high ?? 0) - (low ?? 0)) / 2);
  return { value: formatNumber(value, decimals), interval: low === null || high === null ? '–' : `${formatNumber(low, decimals)} … ${formatNumber(high, decimals)}` };
}
