import type { EvaluateResult } from '../../results/evaluate-and-gate.ts';
import { cutText } from '../cut-text.ts';
import { escapeText } from '../escape.ts';
import { formatPercent, formatRows } from '../format.ts';
import { table } from '../table.ts';
import { importanceTexts } from './importance-texts.ts';

const MAX_NAME = 100;
/** Columns; `result.json` has them all. */
const MAX_ROWS = 30;

/** What the model leans on: by how much the metric gets worse without the meaning of a column. Markdown; empty where it was not asked for. */
export function importanceTable({ importance, confidence }: Pick<EvaluateResult, 'importance' | 'confidence'>): string {
  if (importance === undefined) return '';
  if (importance.state === 'not-measured') return `Importance of the columns: not measured, because ${escapeText(importance.reason)}.`;
  const { metric, rows, repeats, features } = importance;
  const cells = features.slice(0, MAX_ROWS).map((each) => {
    const { value, interval } = importanceTexts(each);
    return [escapeText(cutText(each.feature, MAX_NAME)), value, interval];
  });
  const more = features.length > MAX_ROWS ? `\n\n${features.length - MAX_ROWS} less important columns are in \`result.json\`.` : '';
  const said = `**On which columns it leans.** By how much ${escapeText(metric)} gets worse when a column is shuffled among ${formatRows(rows)} (mean of ${repeats} shuffles); a column that others stand in for shows little:`;
  return `${said}\n\n${table(['Column', 'Worse by', `Interval (${formatPercent(2 * confidence - 1)})`], ['left', 'right', 'right'], cells)}${more}`;
}
