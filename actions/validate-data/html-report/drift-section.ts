import { cutText } from '../../../shared/report/cut-text.ts';
import { driftSummary, pValue } from '../../../shared/report/drift-report.ts';
import { byDrift, columnChanges, DRIFT_DEFINITION, driftChange, notCompared } from '../../../shared/report/drift-words.ts';
import { formatCount, formatNumber, formatPercent, formatRows } from '../../../shared/report/format.ts';
import { histogram, histogramLegend } from '../../../shared/report/html/histogram.ts';
import { type Content, html } from '../../../shared/report/html/html.ts';
import { phraseHtml } from '../../../shared/report/html/phrase-html.ts';
import { htmlDetails, htmlSection } from '../../../shared/report/html/section.ts';
import { type Column, htmlTable } from '../../../shared/report/html/table.ts';
import { verdictMark } from '../../../shared/report/html/verdict-mark.ts';
import type { Drift, ValidateDataResult } from '../../../shared/results/validate-data.ts';
import { sharesOf } from '../../../shared/statistics/shares-of.ts';

/** Columns of the table; the result file has every one. */
const MAX_COLUMNS = 200;
const MAX_NAME = 100;
const OTHERS = 'Beside it, deciding nothing: JS, the Jensen–Shannon distance in bits over the same bins; KS, the largest distance of the distribution functions of numbers; W, the Wasserstein distance of numbers in standard deviations of the reference; V, Cramér’s V of before and now.';

const HEAD: readonly Column[] = [
  { head: 'Column' }, { head: 'Verdict' }, { head: 'Before and now' }, { head: 'PSI', kind: 'number' }, { head: 'Limit', kind: 'number' }, { head: 'Missing', kind: 'number' }, { head: 'p-value', kind: 'number' },
  { head: 'JS', kind: 'number' }, { head: 'KS', kind: 'number' }, { head: 'W', kind: 'number' }, { head: 'V', kind: 'number' },
];

/** What changed since the reference; nothing where drift was not asked for. */
export function driftSection(result: ValidateDataResult): Content {
  const { drift = [], drift_reference: reference, rows } = result;
  if (reference === undefined) return [];
  if (reference.state !== 'compared') return htmlSection(`Drift against ${cutText(reference.reference, MAX_NAME)}`, [html`<p>${reference.state === 'first-version' ? 'Nothing to compare with' : 'Not judged'}: ${reference.reason}.</p>`]);
  const sorted = byDrift(drift);
  const shown = sorted.slice(0, MAX_COLUMNS);
  const changes = shown.map(driftChange).filter((change) => change !== null);
  const left = sorted.length - shown.length;
  const columns = columnChanges(reference);
  return htmlSection(`What changed since ${cutText(reference.name, MAX_NAME)}`, [
    html`<p>Before: ${formatRows(reference.rows)}; now: ${formatRows(rows)}. Drift: ${driftSummary(result) ?? 'none'}.</p>`,
    columns.length === 0 ? [] : html`<p>Columns. ${columns.map((change) => [phraseHtml(change), ' '])}</p>`,
    changes.length === 0 ? [] : html`<ul>${changes.map((change) => html`<li>${phraseHtml(change)}</li>`)}</ul>`,
    shown.length === 0 ? [] : [histogramLegend('now', 'before'), htmlTable('The furthest beyond its limit first', HEAD, shown.map(row))],
    left === 0 ? [] : html`<p class="soft small">${formatCount(left)} more columns are in result.json.</p>`,
    htmlDetails('How drift is measured', html`<p class="small">${phraseHtml(DRIFT_DEFINITION)}</p><p class="small">${OTHERS}</p><p class="small">${phraseHtml(notCompared(reference.not_compared))}</p>`),
  ]);
}

function row({ column, verdict, shapes, value, limit, missing, p_value: p, jensen_shannon: distance, kolmogorov_smirnov: largest, wasserstein, cramers_v: association }: Drift): Content[] {
  const picture = histogram({ label: `Shape of ${cutText(column, MAX_NAME)} before and now`, now: sharesOf(shapes.current), before: sharesOf(shapes.reference), size: 'spark' });
  return [html`<code>${cutText(column, MAX_NAME)}</code>`, verdictMark(verdict), picture, formatNumber(value, 3), formatNumber(limit, 3), `${formatPercent(missing.reference)} → ${formatPercent(missing.current)}`, pValue(p), ...[distance, largest, wasserstein, association].map((measure) => formatNumber(measure, 3))];
}
