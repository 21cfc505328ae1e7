import type { Drift, DriftReference } from '../results/validate-data.ts';
import { byDrift, columnChanges, DRIFT_DEFINITION, driftChange, notCompared } from './drift-words.ts';
import { codeSpan, escapeText } from './escape.ts';
import { formatCount, formatNumber, formatPercent, formatRows, ICON } from './format.ts';
import { phraseMarkdown } from './phrase.ts';
import { sparkline } from './sparkline.ts';
import { table } from './table.ts';

/** What was measured, as far as drift was asked for. */
export interface MeasuredDrift {
  readonly rows: number;
  readonly drift?: readonly Drift[] | undefined;
  readonly drift_reference?: DriftReference | undefined;
}

/** Columns of a report; the result file has every one. */
const MAX_COLUMNS = 50;
/** Bins of a histogram that a table has room for. */
const MAX_BINS = 12;

/** `none`, `2 columns`, `nothing to compare with`, `not judged`; null where drift was not asked for. */
export function driftSummary({ drift = [], drift_reference: reference }: MeasuredDrift): string | null {
  if (reference === undefined) return null;
  if (reference.state === 'first-version') return 'nothing to compare with';
  if (reference.state === 'unavailable') return 'not judged';
  const drifted = drift.filter(({ verdict }) => verdict !== 'pass').length;
  return drifted === 0 ? 'none' : `${drifted} ${drifted === 1 ? 'column' : 'columns'}`;
}

/** The measured columns, what drifted first, folded where nothing did; empty where drift was not asked for. */
export function driftReport(measured: MeasuredDrift): string {
  const { drift_reference: reference } = measured;
  if (reference?.state !== 'compared') return '';
  const body = driftDetails(measured);
  return `<details${driftSummary(measured) === 'none' ? '' : ' open'}><summary>Drift against ${escapeText(reference.name)}: ${driftSummary(measured)}</summary>\n\n${body}\n\n</details>`;
}

/** Definition, table and what was not compared. */
export function driftDetails({ rows, drift = [], drift_reference: reference }: MeasuredDrift, columns: number = MAX_COLUMNS): string {
  if (reference === undefined || columns === 0) return '';
  if (reference.state !== 'compared') return `Drift against ${escapeText(reference.reference)}: ${escapeText(reference.reason)}.`;
  const sorted = byDrift(drift);
  const body = table(
    ['Column', 'PSI', 'Limit', 'Rows before', 'now', 'Missing before', 'now', 'p', 'Before', 'Now', ''],
    ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'left', 'left', 'center'],
    sorted.slice(0, columns).map((each) => [
      codeSpan(each.column), decimals(each.value), decimals(each.limit), formatCount(each.rows.reference), formatCount(each.rows.current),
      formatPercent(each.missing.reference), formatPercent(each.missing.current), pValue(each.p_value), picture(each.shapes.reference), picture(each.shapes.current), ICON[each.verdict],
    ]),
  );
  const more = sorted.length > columns ? `\n\n${formatCount(sorted.length - columns)} more columns are in the result file.` : '';
  const changes = sorted.slice(0, columns).map(driftChange).filter((change) => change !== null).map((change) => `- ${phraseMarkdown(change)}`);
  const parts = [`Before: ${formatRows(reference.rows)} of ${escapeText(reference.name)}; now: ${formatRows(rows)}. ${phraseMarkdown(DRIFT_DEFINITION)}`, `${body}${more}`, changes.join('\n'), columnChanges(reference).map(phraseMarkdown).join(' '), phraseMarkdown(notCompared(reference.not_compared))];
  return parts.filter((part) => part !== '').join('\n\n');
}

function picture(counts: readonly number[]): string {
  return sparkline(counts.length <= MAX_BINS ? counts : counts.slice(0, MAX_BINS));
}

function decimals(value: number): string {
  return formatNumber(value, 3);
}

export function pValue(value: number | null): string {
  if (value === null) return '–';
  return value < 0.001 ? '< 0.001' : formatNumber(value, 3);
}
