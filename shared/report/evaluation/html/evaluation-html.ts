import type { EvaluateResult } from '../../../results/evaluate-and-gate.ts';
import type { EvaluationEvidence } from '../../../results/evaluation-evidence.ts';
import { shortDigest } from '../../../statement/digest.ts';
import { cutText } from '../../cut-text.ts';
import { formatCount, formatPercent, formatTime } from '../../format.ts';
import { type Content, type Html, html } from '../../html/html.ts';
import { htmlPage } from '../../html/page.ts';
import { phraseHtml } from '../../html/phrase-html.ts';
import { keyFigures } from '../../html/section.ts';
import { verdictMark } from '../../html/verdict-mark.ts';
import { headline } from '../headline.ts';
import type { ReportContext } from '../report-context.ts';
import { withShortMetrics } from '../with-short-metrics.ts';
import { answersSection } from './answers-section.ts';
import { classCurvesSection } from './class-curves-section.ts';
import { comparisonsSection } from './comparisons-section.ts';
import { curvesSection } from './curves-section.ts';
import { gatesSection } from './gates-section.ts';
import { importanceSection } from './importance-section.ts';
import { metricsSection } from './metrics-section.ts';

const MAX_NAME = 60;

/** The report of an evaluation as a page: verdict, gates, comparisons as intervals, what changed, how both models answer, every number. */
export function evaluationHtml(whole: EvaluateResult, evidence: EvaluationEvidence, context: ReportContext): string {
  const result = withShortMetrics(whole);
  const config = cutText(context.config, MAX_NAME);
  const names = { baseline: cutText(context.baseline ?? 'the baseline', MAX_NAME), candidate: cutText(context.candidate, MAX_NAME) };
  const { title, sentence } = headline(result, { baseline: names.baseline, config });
  const passed = result.gates.filter(({ verdict }) => verdict === 'pass').length;
  const figures: (readonly [string, Content])[] = [
    ['Test rows', formatCount(result.rows)],
    ['Gates passed', `${passed} of ${result.gates.length}`],
    ['Compared with', result.baseline.state === 'compared' ? names.baseline : BASELINES[result.baseline.state]],
    ...(result.answers === null ? [] : [[`Answers changed${result.answers.threshold === null ? '' : ` at ${result.answers.threshold}`}`, formatCount(result.answers.became_right + result.answers.became_wrong)] as const]),
  ];
  const head = html`<header>
<p class="eyebrow">${verdictMark(result.verdict)} <span>evaluate-and-gate</span> <span>${context.model}</span></p>
<h1>${phraseHtml(title)}</h1>
<p class="lead">${phraseHtml(sentence)}</p>
${keyFigures(figures)}
</header>`;
  return htmlPage({
    title: `${context.model}: ${result.verdict}`,
    main: html`${head}${gatesSection(result, config)}${comparisonsSection(result, names)}${answersSection(result, { evidence, changes: context.largestChanges?.rows ?? [], names })}${curvesSection(evidence, names)}${classCurvesSection(evidence, names)}${importanceSection(result)}${metricsSection(result, names.baseline)}`,
    foot: foot(result, context),
  });
}

const BASELINES = { 'first-version': 'nothing: first version', unavailable: 'not at hand', 'not-asked': 'nothing' } as const;

function foot({ model, data, baseline, confidence }: EvaluateResult, { time }: ReportContext): Html {
  const compared = baseline.state === 'compared' ? html` · baseline <code>${shortDigest(baseline.digest)}</code>` : [];
  const tested = data === null ? [] : html` · test rows <code>${shortDigest(data.test)}</code>`;
  return html`<p>Model <code>${shortDigest(model.digest)}</code>${compared}${tested} · ${formatTime(time)}</p>
<p>Intervals are of ${formatPercent(2 * confidence - 1)}, each side ${formatPercent(confidence)}. Two models are compared on these rows, not the two recipes that made them.</p>`;
}
