import type { EvaluateResult } from '../../results/evaluate-and-gate.ts';
import { cutText } from '../cut-text.ts';
import { escapeText } from '../escape.ts';
import { decimalsFor, formatNumber, formatPercent, formatRows } from '../format.ts';
import { table } from '../table.ts';

const MAX_NAME = 100;
/** Columns; `result.json` has them all. */
const MAX_ROWS = 30;

/** What the model leans on: by how much the metric gets worse without the meaning of a column. Markdown; empty where it was not asked for. */
export function importanceTable({ importance, confidence }: Pick<EvaluateResult, 'importance' | 'confidence'>): string {
  if (importance === undefined) return '';
  if (importance.state === 'not-measured') return `Importance of the columns: not measured, because ${escapeText(importance.reason)}.`;
  const { metric, rows, repeats, features } = importance;
  const cells = features.slice(0, MAX_ROWS).map(({ feature, value, low, high }) => {
    const decimals = decimalsFor(value ?? 0, ((high ?? 0) - (low ?? 0)) / 2);
    const interval = low === null || high === null ? '–' : `${formatNumber(low, decimals)} … ${formatNumber(high, decimals)}`;
    return [escapeText(cutText(feature, MAX_NAME)), formatNumber(value, decimals), interval];
  });
  const more = features.length > MAX_ROWS ? `\n\n${features.length - MAX_ROWS} less important columns are in \`result.json\`.` : '';
  const said = `By how much ${escapeText(metric)} gets worse when a column is shuffled among ${formatRows(rows)} (mean of ${repeats} shuffles); a column that others stand in for shows little:`;
  return `${said}\n\n${table(['Column', 'Worse by', `Interval (${formatPercent(2 * confidence - 1)})`], ['left', 'right', 'right'], cells)}${more}`;
}
