import type { Curve, EvaluationEvidence, ModelEvidence } from '../../../results/evaluation-evidence.ts';
import { card } from '../../html/card.ts';
import { curveChart } from '../../html/curve-chart.ts';
import { heatMap } from '../../html/heat-map.ts';
import { histogram, histogramLegend } from '../../html/histogram.ts';
import { type Content, type Html, html } from '../../html/html.ts';
import { htmlSection } from '../../html/section.ts';
import { htmlTable } from '../../html/table.ts';
import { formatDigits, formatPercent } from '../../format.ts';
import { sharesOf } from '../../../statistics/shares-of.ts';
import { rankingCards } from './ranking-cards.ts';

interface Names {
  readonly baseline: string;
  readonly candidate: string;
}

const DIGITS = 4;

/** How both models answer, as pictures over each other: scores, ranking, calibration; of quantities the residuals. */
export function curvesSection(evidence: EvaluationEvidence, names: Names): Content {
  const { candidate, baseline } = evidence;
  const cards = [...rankingCards(candidate, baseline), ...calibrationCard(evidence), ...scoreCards(evidence), ...regressionCards(evidence, names)];
  if (cards.length === 0) return [];
  return htmlSection('How it answers', [histogramLegend(names.candidate, baseline === null ? null : names.baseline), html`<div class="cards">
${cards}</div>`, quantiles(evidence, names)]);
}

function calibrationCard({ task, candidate, baseline }: EvaluationEvidence): Html[] {
  const [now, before] = [pointsOf(candidate), baseline === null ? null : pointsOf(baseline)];
  if (now === null) return [];
  const [score, share] = task === 'binary' ? ['Mean score', 'Share of positives'] : ['Mean probability of the class answered', 'Share that was right'];
  const picture = curveChart({ label: `Calibration: ${share.toLowerCase()} against ${score.toLowerCase()}`, axes: { x: score, y: share }, now, before, diagonal: true, rows: { now: rowsOf(candidate), before: baseline === null ? [] : rowsOf(baseline) } });
  return [card('Calibration', picture, 'On the dotted line a score means what it says: of the rows with 0.3, three in ten. A small point is of few rows, and lies off it by chance.')];
}

function pointsOf({ calibration }: ModelEvidence): Curve | null {
  return calibration === null ? null : calibration.map(({ mean_score: score, share }) => [score, share]);
}

function rowsOf({ calibration }: ModelEvidence): number[] {
  return (calibration ?? []).map(({ rows }) => rows);
}

function scoreCards({ candidate, baseline, classes }: EvaluationEvidence): Html[] {
  const { scores } = candidate;
  if (scores === null) return [];
  return (['negative', 'positive'] as const).map((side, place) => {
    const name = classes[place] ?? side;
    const [now, before] = [sharesOf(scores[side]), baseline?.scores ? sharesOf(baseline.scores[side]) : null];
    const picture = histogram({ label: `Scores of the rows whose label is ${name}`, now, before, describe: (bin) => `${roundly(bin / now.length)} to ${roundly((bin + 1) / now.length)}: ${formatPercent(now[bin] ?? 0)}` });
    return card(`Scores where the label is ${name}`, html`<div>${picture}<div class="ends"><span>0</span><span>score</span><span>1</span></div></div>`, side === 'positive' ? 'Further to the right is better.' : 'Further to the left is better.');
  });
}

function regressionCards({ candidate, baseline, residual_edges: edges, value_edges: values }: EvaluationEvidence, names: Names): Html[] {
  const { residuals, predicted } = candidate;
  if (residuals === null || predicted === null || edges === null || values === null) return [];
  const [low, high] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  const now = sharesOf(residuals.counts);
  const picture = histogram({ label: `Histogram of the residuals from ${roundly(low)} to ${roundly(high)}`, now, before: baseline?.residuals ? sharesOf(baseline.residuals.counts) : null, describe: (bin) => `${roundly(edges[bin] ?? 0)} to ${roundly(edges[bin + 1] ?? 0)}: ${formatPercent(now[bin] ?? 0)}` });
  const ends = { low: roundly(values[0] ?? 0), high: roundly(values.at(-1) ?? 0) };
  const map = (name: string, counts: readonly (readonly number[])[]): Html => card(`Predictions of ${name}`, heatMap({ label: `Predictions of ${name} against labels`, axes: { x: 'Label', y: 'Prediction' }, ends, counts }), 'A stronger colour is more rows; on the dotted line a prediction is right.');
  return [
    card('Residuals', html`<div>${picture}<div class="ends"><span>≤ ${roundly(low)}</span><span>prediction − label</span><span>≥ ${roundly(high)}</span></div></div>`, 'Narrow and around the middle is better.'),
    map(names.candidate, predicted),
    ...(baseline?.predicted ? [map(names.baseline, baseline.predicted)] : []),
  ];
}

function quantiles({ candidate, baseline }: EvaluationEvidence, names: Names): Content {
  const { residuals } = candidate;
  if (residuals === null) return [];
  const shown = Object.keys(residuals.quantiles).toSorted((a, b) => Number(a) - Number(b));
  const row = (name: string, of: Readonly<Record<string, number>>): Content[] => [name, ...shown.map((share) => (of[share] === undefined ? '–' : roundly(of[share])))];
  const rows = [row(names.candidate, residuals.quantiles), ...(baseline?.residuals ? [row(names.baseline, baseline.residuals.quantiles)] : [])];
  return htmlTable('Quantiles of the residuals', [{ head: 'Model' }, ...shown.map((share) => ({ head: formatPercent(Number(share)), kind: 'number' as const }))], rows);
}

function roundly(value: number): string {
  return formatDigits(value, DIGITS);
}
