import { describe, expect, test } from 'vitest';

import { answered, classes, judgeInput, noBaseline, probabilities, scores, simulate, sliceColumn, values } from '../../../../test/support/judge-input.ts';
import { pageExtract } from '../../../../test/support/page-extract.ts';
import { collectEvidence } from '../../../judge/evidence/collect-evidence.ts';
import { judge } from '../../../judge/judge.ts';
import type { Importance } from '../../../results/evaluate-and-gate.ts';
import type { ReportContext } from '../report-context.ts';
import { evaluationHtml } from './evaluation-html.ts';

const context: ReportContext = { model: 'churn', config: 'mlops.yml', baseline: 'production (v1.2.0)', candidate: 'this run', data: null, time: new Date('2026-11-21T10:02:00Z') };

function pageOf(parts: Parameters<typeof judgeInput>[0], more: Partial<ReportContext> = {}, importance?: Importance): string {
  const input = judgeInput({ ...parts, digest: `sha256:${'c'.repeat(64)}` });
  const result = { schema: 'mlops/evaluate-and-gate/v1' as const, ...judge(input), model: { digest: input.digest }, data: null, ...(importance === undefined ? {} : { importance }) };
  return evaluationHtml(result, collectEvidence(input, { compared: result.baseline.state === 'compared', showValues: true }), { ...context, ...more });
}

/** The headings of the parts, and in brackets the pictures that each holds. */
function outline(page: string): string[] {
  return page.split('<section>').slice(1).map((section) => {
    const heading = /<h2>(.*?)<\/h2>/.exec(section)?.[1] ?? '';
    const pictures = [...section.matchAll(/<article class="card"><h3>(.*?)<\/h3>/g)].map(([, title]) => title);
    return pictures.length === 0 ? heading : `${heading} [${pictures.join(', ')}]`;
  });
}

const { labels, models: [better = scores([]), worse = scores([])] } = simulate(400, { noise: [0.3, 0.6] });
const plans = sliceColumn('plan', Array.from(labels, (_, row) => ['free', 'team', 'enterprise'][row % 3] ?? null));

describe('the page of an evaluation', () => {
  test('of two classes with a baseline has gates, intervals, answers, curves and every number', async () => {
    const page = pageOf({
      labels, candidate: worse, baseline: answered(better), slices: [plans], evaluate: { metrics: ['roc_auc', 'log_loss'] },
      gates: [{ metric: 'roc_auc', min: 0.6 }, { metric: 'roc_auc', against: 'baseline', margin: 0.02 }, { metric: 'roc_auc', slice: 'plan', against: 'baseline', margin: 0.05 }],
    }, { largestChanges: { count: 1, rows: [{ id: 'c<17>', label: 'churned', baseline: '0.9', candidate: '0.1' }] } });
    expect(outline(page)).toEqual(['Gates', 'Comparisons', 'Answers that changed', 'How it answers [ROC curve, Precision and recall, Calibration, Scores where the label is stayed, Scores where the label is churned]', 'Metrics', 'Slices']);
    await expect(pageExtract(page)).toMatchFileSnapshot('../../../../test/golden/evaluate-and-gate/worse.html');
  });

  test('of a first version shows one model', () => {
    const page = pageOf({ labels, candidate: better, baseline: noBaseline, gates: [{ metric: 'roc_auc', min: 0.6 }, { metric: 'roc_auc', against: 'baseline', margin: 0.02 }] }, { baseline: null });
    expect(outline(page)).toEqual(['Gates', 'Answers', expect.stringMatching(/^How it answers \[ROC curve, /), 'Metrics']);
    expect(page).not.toContain('class="stroke-before"');
    expect(page).toContain('nothing: first version');
  });

  test('of labels only, of several classes, of weighted rows, of quantities and of columns shows what there is', () => {
    const truth = Array.from({ length: 60 }, (_, row) => row % 3);
    const several = probabilities(truth.map((label, row) => [0, 1, 2].map((index) => (index === (row % 7 === 0 ? 2 - label : label) ? 0.6 : 0.2))));
    const accuracy = { evaluate: { metrics: ['accuracy'], 'min-rows': 20 }, gates: [{ metric: 'accuracy', against: 'baseline', margin: 0.1 }] };
    const marks = { kind: 'none', values: new Float64Array(40), columns: new Map([['mark', Float64Array.from({ length: 40 }, (_, row) => row % 5)]]) } as const;
    const columns = judgeInput({ labels: [], candidate: values([]), evaluate: { metrics: [{ mean: 'mark', better: 'higher' }], 'min-rows': 20 }, gates: [{ metric: 'mean(mark)', min: 1 }] });
    const columnsInput = { ...columns, target: { task: 'columns' as const, labels: new Float64Array(40) }, candidate: marks };
    const pages = {
      labelsOnly: pageOf({ labels: truth.map((label) => Number(label > 0)), candidate: classes(truth.map((_, row) => row % 2)), baseline: answered(classes(truth.map(() => 1))), ...accuracy }),
      several: pageOf({ labels: truth, classNames: ['a', 'b', '<i>c'], candidate: several, baseline: answered(several), ...accuracy }),
      weighted: pageOf({ labels, candidate: better, weights: labels.map((_, row) => 0.5 + (row % 3)), baseline: answered(worse), evaluate: { metrics: ['roc_auc'] }, gates: [{ metric: 'roc_auc', against: 'baseline', margin: 0.1 }] }),
      quantities: pageOf({ labels: truth, candidate: values(truth.map((label) => label * 1.1)), baseline: answered(values(truth.map(() => 1))), evaluate: { 'min-rows': 20 }, gates: [{ metric: 'mean_absolute_error', against: 'baseline', margin: 0.1 }] }),
      columns: evaluationHtml({ schema: 'mlops/evaluate-and-gate/v1', ...judge(columnsInput), model: { digest: `sha256:${'c'.repeat(64)}` }, data: null }, collectEvidence(columnsInput, { compared: false, showValues: true }), context),
    };
    expect(Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, outline(page)]))).toEqual({
      labelsOnly: ['Gates', 'Comparisons', 'Answers that changed', 'Metrics'],
      several: ['Gates', 'Comparisons', 'Answers that changed', 'How it answers [Calibration]', 'Each class against the rest [ROC curve of a, Precision and recall of a, ROC curve of b, Precision and recall of b, ROC curve of &lt;i&gt;c, Precision and recall of &lt;i&gt;c]', 'Metrics'],
      weighted: ['Gates', 'Comparisons', 'Answers that changed', 'How it answers [ROC curve, Precision and recall, Calibration, Scores where the label is stayed, Scores where the label is churned]', 'Metrics'],
      quantities: ['Gates', 'Comparisons', 'How it answers [Residuals, Predictions of this run, Predictions of production (v1.2.0)]', 'Metrics'],
      columns: ['Gates', 'Metrics'],
    });
    expect(pages.several).toContain('<code>&lt;i&gt;c</code>');
    expect(pages.several).toContain('<p>Each class by the probability that the model gives it, told from all other rows.</p>');
    expect(pages.weighted).toContain('by weight');
    for (const page of Object.values(pages)) expect(page).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  test('shows on which columns the model leans, as bars with their intervals', () => {
    const features = [...Array.from({ length: 30 }, (_, place) => ({ feature: `column ${place}`, value: 0.3 - place / 100, low: 0.25 - place / 100, high: 0.35 - place / 100 })), { feature: 'last', value: null, low: null, high: null }];
    const page = pageExtract(pageOf({ labels, candidate: better, baseline: noBaseline }, {}, { state: 'measured', metric: 'roc_auc', rows: 400, repeats: 5, features: [{ feature: '<i>', value: 0.412, low: 0.388, high: 0.4402 }, ...features] }));
    expect(outline(page)).toContain('On which columns it leans');
    expect(page).toContain('<div class="compare"><div><code>&lt;i&gt;</code></div><div class="plot"><svg: &lt;i&gt;: worse by 0.412 (0.388 … 0.440)></div><div class="numbers">0.412 (0.388 … 0.440)</div></div>');
    expect(page).toContain('By how much <code>roc_auc</code> gets worse when a column is shuffled among 400 rows: the mean of 5 shuffles, and its interval (90 %, each side 95 %).');
    expect(page).toContain('2 less important columns are in result.json.');
    expect(pageOf({ labels, candidate: better, baseline: noBaseline }, {}, { state: 'not-measured', reason: 'a < b' })).toContain('<p>Not measured, because a &lt; b.</p>');
  });

  test('names from outside are text, never markup, and long ones are cut', () => {
    const hostile = ['<img src=x onerror=alert(1)>', '</svg><script>alert(1)</script>', '"><a href=javascript:1>'];
    const cells = Array.from(labels, (_, row) => hostile[row % 3] ?? null);
    const page = pageOf({ labels, candidate: better, baseline: answered(worse), slices: [sliceColumn('x'.repeat(5000), cells)], gates: [{ metric: 'roc_auc', slice: 'x'.repeat(5000), against: 'baseline', margin: 0.1 }] }, { model: '<b>', candidate: '"onload=', baseline: hostile[1] ?? '', largestChanges: { count: 1, rows: [{ id: hostile[0] ?? '', label: '', baseline: '', candidate: '' }] } });
    expect(page).not.toMatch(/<img|<script|<a |<b>|"onload/);
    expect(page).not.toContain('x'.repeat(1000));
  });

  test('nothing at all is said to be nothing', () => {
    const page = pageOf({ labels: [1, 1, 0], candidate: scores([0, 0, 0]), evaluate: { metrics: ['roc_auc', 'matthews_corrcoef'], 'min-rows': 1 }, gates: [] }, { baseline: null });
    expect(page).toContain('There is no gate in <code>mlops.yml</code>.');
    expect(page).not.toMatch(/NaN|Infinity/);
  });
});
