import type { Comparison, EvaluateResult } from '../../../results/evaluate-and-gate.ts';
import { isAccepted } from '../../../verdict/verdict.ts';
import { cutText } from '../../cut-text.ts';
import { formatCount, formatPercent, formatRows } from '../../format.ts';
import { type Content, type Html, html } from '../../html/html.ts';
import { extentOf, type Extent, type Interval, intervalPlot } from '../../html/interval-plot.ts';
import { phraseHtml } from '../../html/phrase-html.ts';
import { htmlSection } from '../../html/section.ts';
import { takeWithin } from '../../html/take-within.ts';
import { verdictMark } from '../../html/verdict-mark.ts';
import { sliceText } from '../../slice-name.ts';
import { comparisonTexts } from '../comparison-texts.ts';
import { resolution } from '../resolution.ts';

/** Of one metric. */
const ROOM = { most: 150, bytes: 250_000 };
const MAX_METRICS = 20;
const MAX_REASON = 500;
const MAX_NAME = 100;

/** Every comparison with the baseline as an interval beside zero and the limit, by metric; what did not pass first. */
export function comparisonsSection(result: EvaluateResult, names: { readonly baseline: string; readonly candidate: string }): Content {
  const { comparisons, confidence } = result;
  if (comparisons.length === 0) return [];
  const metrics = [...new Set(comparisons.map(({ metric }) => metric))];
  const told = resolution(result);
  const groups = metrics.slice(0, MAX_METRICS).map((metric) => group(metric, comparisons.filter((comparison) => comparison.metric === metric)));
  return htmlSection('Comparisons', [
    html`<p>Change from ${names.baseline} to ${names.candidate}, on the same rows; to the right is better. The line is the interval that decides (${formatPercent(2 * confidence - 1)}, each side ${formatPercent(confidence)}), the dot the change itself, the broken line the loss that is allowed.</p>`,
    groups,
    metrics.length > MAX_METRICS ? html`<p class="soft small">${formatCount(metrics.length - MAX_METRICS)} more metrics are in result.json.</p>` : [],
    told.length === 0 ? [] : html`<p class="soft">${phraseHtml(told)}</p>`,
  ]);
}

function group(metric: string, comparisons: readonly Comparison[]): Html {
  const extent = extentOf(comparisons.map(intervalOf));
  const sorted = comparisons.toSorted((a, b) => Number(a.slice !== null) - Number(b.slice !== null) || Number(isAccepted(a.verdict)) - Number(isAccepted(b.verdict)));
  const { shown, left } = takeWithin(sorted, (comparison) => line(comparison, extent), ROOM);
  return html`<div class="group"><h3><code>${cutText(metric, MAX_NAME)}</code></h3>
${shown}${left === 0 ? [] : html`<p class="soft small">${formatCount(left)} more slices are in result.json.</p>`}</div>
`;
}

function line(comparison: Comparison, extent: Extent): Html {
  const { slice, rows, verdict, reason } = comparison;
  const name = slice === null ? 'All rows' : sliceText(slice);
  const { baseline, candidate, change, allowed } = comparisonTexts(comparison);
  const label = `${name}: ${change}, allowed ${allowed}`;
  return html`<div class="compare"><div>${slice === null ? html`<strong>${name}</strong>` : html`<code>${name}</code>`} <div class="soft small">${formatRows(rows)}</div></div><div class="plot ${verdict}" title="${cutText(reason, MAX_REASON)}">${intervalPlot(label, intervalOf(comparison), extent)}</div><div class="numbers">${change} ${verdictMark(verdict)}<br><span class="soft">${baseline} → ${candidate}, allowed ${allowed}</span></div></div>
`;
}

function intervalOf({ improvement, low, high, margin }: Comparison): Interval {
  return { value: improvement, low, high, limit: -margin };
}
