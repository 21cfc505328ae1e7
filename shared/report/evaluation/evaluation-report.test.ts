import { describe, expect, test } from 'vitest';

import { configSchema } from '../../config/schema.ts';
import { judge } from '../../judge/judge.ts';
import type { BaselineAnswers, JudgeInput } from '../../judge/judgement.ts';
import type { EvaluateResult } from '../../results/evaluate-and-gate.ts';
import { createRandom } from '../../statistics/random.ts';
import { evaluationReport } from './evaluation-report.ts';
import type { ReportContext } from './report-context.ts';

const CANDIDATE = `sha256:${'c'.repeat(64)}`;
const BASELINE = `sha256:${'b'.repeat(64)}`;
const PLANS = ['free', 'team', 'enterprise'];

/** Labels of `rows` customers, each with a plan, and the answers of a model that sees them through this much noise. */
function customers(rows: number, noise: (plan: string) => number, seed: number): { labels: Float64Array; codes: Int32Array; scores: Float64Array } {
  const truth = createRandom(1);
  const random = createRandom(seed);
  const codes = Int32Array.from({ length: rows }, () => truth.below(PLANS.length));
  const labels = Float64Array.from({ length: rows }, () => Number(truth.uniform() < 0.3));
  const scores = labels.map((label, row) => Math.min(1, Math.max(0, 0.35 + 0.3 * label + noise(PLANS[codes[row] ?? 0] ?? '') * (random.uniform() - 0.5))));
  return { labels, codes, scores };
}

function evaluate(options: {
  readonly rows?: number;
  readonly candidate: (plan: string) => number;
  readonly baseline?: 'same' | ((plan: string) => number) | Exclude<BaselineAnswers, { state: 'answered' }>;
  readonly gates: readonly unknown[];
  readonly slices?: readonly string[];
}): EvaluateResult {
  const { rows = 4000, slices = PLANS } = options;
  const config = configSchema.parse({ model: 'churn', evaluate: { metrics: ['roc_auc', 'log_loss', 'brier_score'], slices: ['plan'] }, gates: options.gates });
  const { labels, codes, scores } = customers(rows, options.candidate, 2);
  const input: JudgeInput = {
    target: { task: 'binary', labels, negative: '0', positive: '1' },
    candidate: { kind: 'score', values: scores },
    digest: CANDIDATE,
    baseline: baselineOf(options.baseline, { rows, scores }),
    weights: null, groups: null,
    slices: [{ column: 'plan', codes, parts: slices }],
    evaluate: config.evaluate as JudgeInput['evaluate'],
    gates: config.gates ?? [],
    gateLines: (config.gates ?? []).map((_, place) => 14 + place),
  };
  return { schema: 'mlops/evaluate-and-gate/v1', ...judge(input), model: { digest: CANDIDATE }, data: { digest: `sha256:${'d'.repeat(64)}`, test: `sha256:${'e'.repeat(64)}` } };
}

function baselineOf(baseline: Parameters<typeof evaluate>[0]['baseline'], { rows, scores }: { readonly rows: number; readonly scores: Float64Array }): BaselineAnswers {
  if (baseline === undefined) return { state: 'first-version', reason: 'no version of churn is registered yet' };
  if (typeof baseline === 'object') return baseline;
  const values = baseline === 'same' ? scores : customers(rows, baseline, 3).scores;
  return { state: 'answered', reference: 'production', digest: BASELINE, version: '1.2.0', answers: { kind: 'score', values }, joined: 1 };
}

const context: ReportContext = { model: 'churn', config: 'mlops.yml', baseline: 'production (v1.2.0)', candidate: 'this run', data: { rows: 25_600, findings: 0 }, time: new Date('2026-11-21T10:02:00Z') };
const golden = (name: string): string => `../../../test/golden/evaluate-and-gate/${name}.md`;
const GATES = [
  { metric: 'roc_auc', min: 0.8 },
  { metric: 'roc_auc', against: 'baseline', margin: 0.01 },
  { metric: 'roc_auc', slice: 'plan', against: 'baseline', margin: 0.03 },
];

describe('the report of an evaluation', () => {
  test('a limit has as many decimals as its row, and every one of its own', () => {
    const gates = [{ metric: 'roc_auc', min: 0.8, max: 0.99995 }, { metric: 'log_loss', max: 1 }, { metric: 'roc_auc', against: 'baseline', margin: '2%' }];
    const rows = evaluationReport(evaluate({ candidate: () => 0.5, gates }), context).split('\n').filter((line) => /^\| (?:roc_auc|log_loss) .*(?:≥|≤|%)/.test(line));
    expect(rows.map((row) => row.split('|')[5]?.trim())).toEqual(['≥ 0.800, ≤ 0.99995', '≤ 1.000', '−2%']);
  });

  test('a better model', async () => {
    const report = evaluationReport(evaluate({ candidate: () => 0.5, baseline: () => 0.6, gates: GATES }), context);
    await expect(report).toMatchFileSnapshot(golden('better'));
  });

  test('of what is no bundle it is not said that it may be registered', () => {
    const result = evaluate({ candidate: () => 0.5, baseline: () => 1, gates: GATES });
    const next = (told: ReportContext): string | undefined => evaluationReport(result, told).split('\n').find((line) => line.startsWith('**Next:**'));
    expect(next(context)).toBe('**Next:** nothing; it may be registered.');
    expect(next({ ...context, unregistrable: true })).toBe("**Next:** nothing. It can't be registered as it is: register-model takes what train left.");
    expect(next({ ...context, unregistrable: true, byAuthor: true })).toBe('**Next:** review it as ever; once it is merged, the base branch judges again.');
  });

  test('a model that is worse for one slice', async () => {
    const report = evaluationReport(evaluate({ candidate: (plan) => (plan === 'enterprise' ? 0.75 : 0.5), baseline: () => 0.55, gates: [GATES[0], GATES[2]] }), context);
    await expect(report).toMatchFileSnapshot(golden('worse-slice'));
  });

  test('slices that lie too far apart', async () => {
    const report = evaluationReport(evaluate({ candidate: (plan) => (plan === 'enterprise' ? 0.9 : 0.4), gates: [GATES[0], { metric: 'roc_auc', slice: 'plan', 'max-difference': 0.05 }, { metric: 'roc_auc', slice: 'plan', 'min-ratio': 0.5 }] }), { ...context, baseline: null });
    await expect(report).toMatchFileSnapshot(golden('uneven-slices'));
  });

  test('too few rows to decide', async () => {
    const report = evaluationReport(evaluate({ rows: 300, candidate: () => 0.52, baseline: () => 0.52, gates: GATES }), context);
    await expect(report).toMatchFileSnapshot(golden('inconclusive'));
  });

  test('a first version', async () => {
    const report = evaluationReport(evaluate({ candidate: () => 0.5, gates: GATES }), { ...context, baseline: null, data: null });
    await expect(report).toMatchFileSnapshot(golden('first-version'));
  });

  test('the same answers', async () => {
    const report = evaluationReport(evaluate({ candidate: () => 0.5, baseline: 'same', gates: GATES }), context);
    await expect(report).toMatchFileSnapshot(golden('identical'));
  });

  test('a baseline that is gone', async () => {
    const gone = { state: 'unavailable', reference: 'production', reason: 'churn@v1.2.0 is in the log, but its files are gone' } as const;
    const report = evaluationReport(evaluate({ candidate: () => 0.5, baseline: gone, gates: GATES }), { ...context, baseline: null });
    await expect(report).toMatchFileSnapshot(golden('baseline-gone'));
  });

  test('data that was not validated is called so where there is data', () => {
    const result = evaluate({ candidate: () => 0.5, gates: GATES });
    const summary = (data: EvaluateResult['data']): string => /<summary>(.*)<\/summary>/.exec(evaluationReport({ ...result, data }, { ...context, data: null }))?.[1] ?? '';
    expect(summary({ digest: CANDIDATE, test: CANDIDATE })).toBe('Not gated: log_loss, brier_score · data not validated');
    expect(summary(null)).toBe('Not gated: log_loss, brier_score');
  });

  test('a metric without an interval is followed by why it has none', () => {
    const { metrics, ...result } = evaluate({ candidate: () => 0.5, gates: GATES });
    const groups = { ...metrics['roc_auc'], value: 0.8, low: null, high: null, rows: 4000, reason: 'no interval: these rows are of 9 groups, and fewer than 10 show no spread to rely on' };
    const report = evaluationReport({ ...result, metrics: { ...metrics, roc_auc: groups } }, context);
    expect(report).toMatch(/\| roc_auc +\| 0\.800 \| +– \|[^]*\n\nNo interval of roc_auc: these rows are of 9 groups, and fewer than 10 show no spread to rely on\.\n/);
  });

  test('no gate at all', async () => {
    const report = evaluationReport(evaluate({ candidate: () => 0.5, gates: [] }), { ...context, baseline: null });
    await expect(report).toMatchFileSnapshot(golden('no-gates'));
  });

  test('names the config file that was read, whatever it is called', () => {
    const told: ReportContext = { ...context, config: 'rain.yml', changedInputs: { files: null, parameters: ['train.epochs'], data: 'same', environment: 'same' } };
    const judged = evaluate({ candidate: () => 0.5, baseline: () => 0.6, gates: GATES });
    const waiver = { gate: judged.gates[0]?.gate ?? '', reason: 'r', by: 'b', expires: '2027-01-01', state: 'counts' as const, line: 9 };
    const result = { ...judged, gates: judged.gates.map((gate) => ({ ...gate, line: 12 })), waivers: [waiver], policy: { name: 'p.yml', digest: `sha256:${'a'.repeat(64)}` as const, gates: [], tightened: [] } };
    const reports = [evaluationReport(result, told), evaluationReport({ ...result, gates: [] }, told)];
    for (const text of ['(`rain.yml:12`)', '(`rain.yml:9`)', 'nothing in `rain.yml` is looser', '`rain.yml` (`train.epochs`)']) expect(reports[0]).toContain(text);
    expect(reports[1]).toContain('**Next:** add a gate to `rain.yml`.');
    expect(reports.join()).not.toContain('mlops.yml');
  });

  test('names from outside are text, never markup', async () => {
    const hostile = ['@everyone', '<img src=x onerror=alert(1)>', '| a | `b` | [c](https://example.org)\u202e'];
    const report = evaluationReport(evaluate({ candidate: () => 0.5, baseline: () => 0.55, gates: [GATES[2]], slices: hostile }), { ...context, candidate: './`p`|@all<b>' });
    await expect(report).toMatchFileSnapshot(golden('hostile-names'));
    const outsideOfCode = report.replace(/(`+)[^`].*?[^`]?\1(?!`)/g, '').replace(/<\/?(?:details|summary|sub)>/g, '');
    expect(outsideOfCode).not.toMatch(/@\w|<\w/);
  });
});
