import type { MetricValue } from '../../results/evaluate-and-gate.ts';
import { cutText } from '../cut-text.ts';
import { formatList } from '../format.ts';

/** Why there is none, as the judge begins it. */
const NO_INTERVAL = 'no interval: ';
const MAX_NAMES = 8;
const MAX_REASONS = 5;
const MAX_REASON = 300;

/** `No interval of accuracy and f1: these rows are of 9 groups, and fewer than 10 show no spread to rely on.` Plain text, in which others may have written; metrics for the same reason stand together. */
export function noIntervalSentences(metrics: Readonly<Record<string, MetricValue>>): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const [name, { value, reason }] of Object.entries(metrics)) {
    if (value === null || reason === undefined || !reason.startsWith(NO_INTERVAL)) continue;
    byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
  return [...byReason].slice(0, MAX_REASONS).map(([reason, names]) => {
    const more = names.length - MAX_NAMES;
    return `No interval of ${formatList([...names.slice(0, MAX_NAMES), ...(more > 0 ? [`${more} more`] : [])])}: ${cutText(reason.slice(NO_INTERVAL.length), MAX_REASON)}.`;
  });
}
