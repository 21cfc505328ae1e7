import type { EvaluateResult, MetricValue } from '../../../results/evaluate-and-gate.ts';
import { cutText } from '../../cut-text.ts';
import { formatCount, formatPercent } from '../../format.ts';
import { type Content, html } from '../../html/html.ts';
import { htmlSection } from '../../html/section.ts';
import { htmlTable } from '../../html/table.ts';
import { sliceText } from '../../slice-name.ts';
import { constantSentence, isBeaten } from '../constant-sentence.ts';
import { formatVersions } from '../format-versions.ts';
import { noIntervalSentences } from '../no-interval-sentences.ts';
import { unrecordedSentence } from '../unrecorded-sentence.ts';
import { valueTexts } from '../value-texts.ts';
import { phraseHtml } from '../../html/phrase-html.ts';

const MAX_METRICS = 100;
const MAX_SLICES = 300;
/** Of the table of slices, which would else be as wide as it is long. */
const MAX_SLICE_METRICS = 12;
const MAX_NAME = 100;
const MAX_REASON = 200;

/** Every metric with its interval, on all rows and on each slice. */
export function metricsSection(result: EvaluateResult, baseline: string): Content {
  const { metrics, slices, confidence, constant, judged_before: before } = result;
  const unrecorded = unrecordedSentence(result);
  const others = result.baseline.state === 'compared' ? result.baseline.metrics : null;
  const head = [{ head: 'Metric' }, { head: 'Value', kind: 'number' as const }, { head: `Interval (${formatPercent(2 * confidence - 1)})`, kind: 'number' as const }, ...(others === null ? [] : [{ head: cutText(baseline, MAX_NAME), kind: 'number' as const }]), { head: 'Rows', kind: 'number' as const }];
  const rows = Object.entries(metrics).slice(0, MAX_METRICS).map(([name, value]) => [cutText(name, MAX_NAME), shown(value), valueTexts(value).interval, ...(others === null ? [] : [shown(Object.hasOwn(others, name) ? (others[name] ?? null) : null)]), formatCount(value.rows)]);
  return [
    htmlSection('Metrics', [
      rows.length === 0 ? html`<p>None was computed.</p>` : htmlTable('On all test rows', head, rows),
      noIntervalSentences(metrics).map((sentence) => html`<p class="soft">${sentence}</p>`),
      constant === undefined || constant === null ? [] : html`<p class="${isBeaten(constant) ? 'soft' : ''}">${isBeaten(constant) ? [] : html`<strong>Not better than a constant.</strong> `}${phraseHtml(constantSentence(constant))}</p>`,
      unrecorded === null ? [] : html`<p class="soft">${unrecorded}</p>`,
      before === undefined || before === null || before.versions === 0 ? [] : html`<p class="soft">${formatVersions(before.versions)} ${before.versions === 1 ? 'was' : 'were'} judged on these test rows before: the more often the same rows choose, the more they flatter what they choose.</p>`,
    ]),
    slices.length === 0 ? [] : slicesSection(slices),
  ];
}

function slicesSection(slices: EvaluateResult['slices']): Content {
  const names = [...new Set(slices.flatMap(({ metrics }) => Object.keys(metrics)))].slice(0, MAX_SLICE_METRICS);
  const rows = slices.slice(0, MAX_SLICES).map(({ slice, rows: count, metrics }) => [html`<code>${sliceText(slice)}</code>`, formatCount(count), ...names.map((name) => shown(Object.hasOwn(metrics, name) ? (metrics[name] ?? null) : null))]);
  const more = slices.length - MAX_SLICES;
  return htmlSection('Slices', [
    htmlTable('Each slice, with the metrics on its rows', [{ head: 'Slice' }, { head: 'Rows', kind: 'number' }, ...names.map((name) => ({ head: cutText(name, MAX_NAME), kind: 'number' as const }))], rows),
    more > 0 ? html`<p class="soft small">${formatCount(more)} smaller slices are in result.json.</p>` : [],
  ]);
}

function shown(metric: MetricValue | null): Content {
  const { value, whyNone } = valueTexts(metric);
  return whyNone === null ? value : html`<span title="${cutText(whyNone, MAX_REASON)}">–</span>`;
}
