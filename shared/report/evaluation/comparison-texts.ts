import type { Comparison } from '../../results/evaluate-and-gate.ts';
import { decimalsFor, formatChange, formatNumber } from '../format.ts';

/** A comparison in numbers, all with the same decimals: `0.842`, `0.845`, `+0.003 (−0.004 … +0.010)`, `−0.010`. */
export function comparisonTexts({ candidate, baseline, improvement, low, high, margin, method }: Comparison): { readonly baseline: string; readonly candidate: string; readonly change: string; readonly allowed: string } {
  const decimals = decimalsFor(candidate ?? 0, ((high ?? 0) - (low ?? 0)) / 2);
  const interval = low === null || high === null ? '' : ` (${formatChange(low, decimals)} … ${formatChange(high, decimals)})`;
  return {
    baseline: formatNumber(baseline, decimals),
    candidate: formatNumber(candidate, decimals),
    change: method === 'identical' ? 'identical' : `${formatChange(improvement, decimals)}${interval}`,
    allowed: formatNumber(-margin, decimals),
  };
}
