import type { EvaluateResult, Importance } from '../../../results/evaluate-and-gate.ts';
import { cutText } from '../../cut-text.ts';
import { formatCount, formatPercent, formatRows } from '../../format.ts';
import { barPlot } from '../../html/bar-plot.ts';
import { type Content, type Html, html } from '../../html/html.ts';
import { extentOf, type Extent } from '../../html/interval-plot.ts';
import { htmlSection } from '../../html/section.ts';
import { importanceTexts } from '../importance-texts.ts';

type Feature = Extract<Importance, { state: 'measured' }>['features'][number];

const MAX_NAME = 100;
const MAX_REASON = 500;
/** Columns; `result.json` has them all. */
const MAX_ROWS = 30;

/** What the model leans on: each column as a bar with its interval, the one that matters most first. */
export function importanceSection({ importance, confidence }: Pick<EvaluateResult, 'importance' | 'confidence'>): Content {
  if (importance === undefined) return [];
  const heading = 'On which columns it leans';
  if (importance.state === 'not-measured') return htmlSection(heading, [html`<p>Not measured, because ${cutText(importance.reason, MAX_REASON)}.</p>`]);
  const { metric, rows, repeats, features } = importance;
  const shown = features.slice(0, MAX_ROWS);
  const extent = extentOf(shown.map((feature) => ({ ...feature, limit: null })));
  return htmlSection(heading, [
    html`<p>By how much <code>${cutText(metric, MAX_NAME)}</code> gets worse when a column is shuffled among ${formatRows(rows)}: the mean of ${repeats} shuffles, and its interval (${formatPercent(2 * confidence - 1)}, each side ${formatPercent(confidence)}). A column that others stand in for shows little.</p>`,
    html`<div class="group">${shown.map((feature) => line(feature, extent))}</div>`,
    features.length > MAX_ROWS ? html`<p class="soft small">${formatCount(features.length - MAX_ROWS)} less important columns are in result.json.</p>` : [],
  ]);
}

function line(feature: Feature, extent: Extent): Html {
  const name = cutText(feature.feature, MAX_NAME);
  const { value, interval } = importanceTexts(feature);
  const said = interval === '–' ? value : `${value} (${interval})`;
  return html`<div class="compare"><div><code>${name}</code></div><div class="plot">${barPlot(`${name}: worse by ${said}`, feature, extent)}</div><div class="numbers">${said}</div></div>
`;
}
