import type { Drift, DriftReference } from '../results/validate-data.ts';
import { codeSpan, escapeText } from './escape.ts';
import { formatCount, formatNumber, formatPercent, formatRows, ICON } from './format.ts';
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
const NAMED = 3;
/** Standard deviations that are worth a word. */
const FAR = 0.1;
/** Bins of a histogram that a table has room for. */
const MAX_BINS = 12;

const DEFINITION = 'PSI is the population stability index, Σ (now − before) · ln(now ÷ before) over the shares of ten bins at the deciles of the reference, or of its categories, one bin for all other values and one for missing ones; half a row is added to each. The limit is `data.drift.max`, or what data without drift stays below 99 times of 100 with these numbers of rows, where that is more. The p-value (Kolmogorov–Smirnov; chi-square of categories) decides nothing.';

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
  const sorted = drift.toSorted((a, b) => Number(a.verdict === 'pass') - Number(b.verdict === 'pass') || b.value / b.limit - a.value / a.limit);
  const body = table(
    ['Column', 'PSI', 'Limit', 'Rows before', 'now', 'Missing before', 'now', 'p', 'Before', 'Now', ''],
    ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'left', 'left', 'center'],
    sorted.slice(0, columns).map((each) => [
      codeSpan(each.column), decimals(each.value), decimals(each.limit), formatCount(each.rows.reference), formatCount(each.rows.current),
      formatPercent(each.missing.reference), formatPercent(each.missing.current), pValue(each.p_value), picture(each.shapes.reference), picture(each.shapes.current), ICON[each.verdict],
    ]),
  );
  const more = sorted.length > columns ? `\n\n${formatCount(sorted.length - columns)} more columns are in the result file.` : '';
  return [`Before: ${formatRows(reference.rows)} of ${escapeText(reference.name)}; now: ${formatRows(rows)}. ${DEFINITION}`, `${body}${more}`, ...changes(sorted, columns), ...notCompared(reference.not_compared)].join('\n\n');
}

function changes(drift: readonly Drift[], columns: number): string[] {
  const lines = drift.slice(0, columns).flatMap(({ column, verdict, new_values: added, vanished_values: gone, wasserstein }) => {
    const parts = [
      ...(added !== null && added.length > 0 ? [`new: ${some(added)}`] : []),
      ...(gone !== null && gone.length > 0 ? [`gone: ${some(gone)}`] : []),
      ...(verdict !== 'pass' && wasserstein !== null && wasserstein >= FAR ? [`on the average ${formatNumber(wasserstein, 2)} standard deviations away`] : []),
    ];
    return parts.length === 0 ? [] : [`- ${codeSpan(column)} ${parts.join('; ')}`];
  });
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function notCompared(columns: readonly string[]): string[] {
  return columns.length === 0 ? [] : [`Not compared: ${some(columns, 10)} (ids, dates, texts that name rows, columns that only one side has or that \`data.drift.except\` names).`];
}

function some(names: readonly string[], most: number = NAMED): string {
  const shown = names.slice(0, most).map((name) => codeSpan(name)).join(', ');
  return names.length > most ? `${shown} and ${formatCount(names.length - most)} more` : shown;
}

function picture(counts: readonly number[]): string {
  return sparkline(counts.length <= MAX_BINS ? counts : counts.slice(0, MAX_BINS));
}

function decimals(value: number): string {
  return formatNumber(value, 3);
}

function pValue(value: number | null): string {
  if (value === null) return '–';
  return value < 0.001 ? '< 0.001' : formatNumber(value, 3);
}
