import { describe, expect, test } from 'vitest';

import { answered, judgeInput, scores, sliceColumn } from '../../../test/support/judge-input.ts';
import { judge } from '../../judge/judge.ts';
import type { Answers } from '../../judge/judgement.ts';
import { METRICS } from '../../judge/metrics/metric-table.ts';
import type { EvaluateResult } from '../../results/evaluate-and-gate.ts';
import type { Drift, DriftReference } from '../../results/validate-data.ts';
import { createRandom } from '../../statistics/random.ts';
import { showSetting } from '../decision/show-setting.ts';
import { evaluationReport } from './evaluation-report.ts';
import { fitComment, MAX_COMMENT, unitsOf } from './fit-comment.ts';
import type { ReportContext } from './report-context.ts';

const golden = (name: string): string => `../../../test/golden/comments/${name}.md`;
const whole = { name: "the run's summary", address: 'https://github.com/acme/churn/actions/runs/7' };
const TWELVE = [...METRICS.binary.keys()].slice(0, 12);

const context: ReportContext = {
  model: 'churn',
  config: 'mlops.yml',
  baseline: 'main',
  candidate: 'this PR',
  data: { rows: 25_600, findings: 0 },
  time: new Date('2026-11-21T10:02:00Z'),
  baselineOrigin: { commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678', run: 'https://github.com/acme/churn/actions/runs/6', statement: `sha256:${'5'.repeat(64)}`, data: `sha256:${'d'.repeat(64)}` },
  commit: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
  run: whole.address,
  evidence: `${whole.address}/artifacts/42`,
  howTo: 'https://github.com/OWNER/mlops-actions/blob/v1/docs/how-to-read-the-report.md',
};

/** Customers of so many regions, scored by two models of which one sees a little less. */
function evaluate({ regions, metrics, rows = 600, gates }: { readonly regions: readonly string[]; readonly metrics: readonly string[]; readonly rows?: number; readonly gates?: readonly object[] }): EvaluateResult {
  const random = createRandom(7);
  const labels = Float64Array.from({ length: rows }, () => Number(random.uniform() < 0.4));
  const seen = (noise: number) => scores(labels.map((label) => Math.min(1, Math.max(0, 0.35 + 0.3 * label + noise * (random.uniform() - 0.5)))));
  const asked = gates ?? metrics.flatMap((metric) => [{ metric, against: 'baseline', margin: '20%' }, { metric, slice: 'region', against: 'baseline', margin: '50%', 'min-rows': 10 }]);
  const input = judgeInput({ labels, candidate: seen(0.6), baseline: answered(seen(0.55)), slices: [sliceColumn('region', Array.from(labels, (_, row) => regions[row % regions.length] ?? null))], gates: asked, evaluate: { metrics, slices: ['region'] } });
  return { schema: 'mlops/evaluate-and-gate/v1', ...judge(input), model: { digest: `sha256:${'c'.repeat(64)}` }, data: { digest: `sha256:${'d'.repeat(64)}`, test: `sha256:${'e'.repeat(64)}` } };
}

const comment = (result: EvaluateResult, limit = MAX_COMMENT, more: Partial<ReportContext> = {}): string => fitComment((length) => evaluationReport(result, { ...context, ...more }, length), { limit, size: unitsOf, whole });

describe('twelve metrics in ten slices', () => {
  const regions = Array.from({ length: 10 }, (_, place) => `region ${place + 1}`);
  const result = evaluate({ regions, metrics: TWELVE });

  test('have room in a comment', async () => {
    await expect(comment(result)).toMatchFileSnapshot(golden('twelve-metrics'));
  });

  test('and where there is less room, whole tables and lists go, one after the other, and are named', () => {
    const sizes = [20_000, 15_000, 12_000, 9000, 6000, 3500, 2000, 800];
    const texts = sizes.map((size) => comment(result, size));
    expect(texts.map((text, place) => text.length <= (sizes[place] ?? 0))).toEqual(sizes.map(() => true));
    expect(texts.map((text) => /^\*(?:Left out for want of room: (.*?)\.|The rest)/m.exec(text)?.[1] ?? null)).toEqual([
      null,
      'the table of slices',
      'the table of slices, the reasons of most gates and slices that passed',
      'the table of slices, the reasons of most gates and slices that passed',
      'the table of slices, the reasons of most gates, slices that passed and the table of metrics',
      'the table of slices, the reasons of most gates, slices that passed, the table of metrics and all but the gravest gates',
      'the table of slices, the reasons of most gates, slices that passed, the table of metrics and all but the gravest gates',
      null,
    ]);
    // Nothing is torn: every line of a table is a whole row, every fold ends.
    for (const text of texts) {
      for (const line of text.split('\n').filter((line) => line.startsWith('|'))) expect(line).toMatch(/\|$/);
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
      expect(text.startsWith('### ')).toBe(true);
    }
  });
});

describe('a comment that says', () => {
  /** Four hundred customers in each of two regions; what the candidate sees there, beside a baseline that sees through a noise of 0.6. */
  function told({ noise, rows = 800, gates }: { readonly noise: (region: string) => number; readonly rows?: number; readonly gates: readonly object[] }): EvaluateResult {
    const random = createRandom(5);
    const regions = ['north', 'south'];
    const labels = Float64Array.from({ length: rows }, () => Number(random.uniform() < 0.4));
    const seen = (size: (region: string) => number) => scores(labels.map((label, row) => Math.min(1, Math.max(0, 0.35 + 0.3 * label + size(regions[row % 2] ?? '') * (random.uniform() - 0.5)))));
    const baseline = seen(() => 0.6);
    const candidate = seen(noise);
    const isSame = noise('north') === 0;
    const input = judgeInput({ labels, candidate: isSame ? baseline : candidate, baseline: answered(baseline), slices: [sliceColumn('region', Array.from(labels, (_, row) => regions[row % 2] ?? null))], gates, evaluate: { metrics: ['roc_auc', 'log_loss'], slices: ['region'] } });
    return { schema: 'mlops/evaluate-and-gate/v1', ...judge(input), model: { digest: `sha256:${'c'.repeat(64)}` }, data: { digest: `sha256:${'d'.repeat(64)}`, test: `sha256:${'e'.repeat(64)}` } };
  }
  const gates = [{ metric: 'roc_auc', min: 0.7 }, { metric: 'roc_auc', against: 'baseline', margin: 0.02 }, { metric: 'roc_auc', slice: 'region', against: 'baseline', margin: 0.03 }];
  const unchanged = { config: { state: 'compared', changes: [], ignored: [] }, testRows: { state: 'unchanged', rows: 800 }, baseline: 'main', base: 'main', file: 'mlops.yml' } as const;
  const loosened = { ...unchanged, config: { state: 'compared', changes: [{ effect: 'loosens', subject: { kind: 'gate', name: 'roc_auc min' }, setting: 'min', before: '0.75', after: '0.70', place: { line: 16, side: 'here' } }], ignored: [] } } as const;

  test.each<[string, Parameters<typeof told>[0], string, Partial<ReportContext>]>([
    ['improved', { noise: () => 0.45, gates }, 'pass', {}],
    ['worse', { noise: (region) => (region === 'south' ? 1.6 : 0.55), gates }, 'fail', {}],
    ['inconclusive', { noise: () => 0.6, rows: 200, gates: gates.slice(0, 2) }, 'inconclusive', {}],
    ['identical', { noise: () => 0, gates }, 'pass', {}],
    ['loosened-gate', { noise: () => 0.55, gates }, 'pass', { decisionChanges: loosened }],
  ])('%s', async (name, options, verdict, more) => {
    const result = told(options);
    expect(result.verdict).toBe(verdict);
    await expect(comment(result, MAX_COMMENT, { decisionChanges: unchanged, ...more })).toMatchFileSnapshot(golden(name));
  });
});

test('rows that were asked for are the first to go where there is less room', () => {
  const result = evaluate({ regions: ['north'], metrics: ['roc_auc'], gates: [{ metric: 'roc_auc', min: 0.5 }] });
  const rows = Array.from({ length: 20 }, (_, place) => ({ id: `p${place}`, label: '1', baseline: '0.9', candidate: '0.1' }));
  const largestChanges = { count: 20, rows, flipsFirst: true, shown: [{ name: 'answer', of: null, cells: rows.map(() => '@all <b>|'.repeat(1000)) }] };
  const texts = [60_000, 8000, 2500].map((limit) => comment(result, limit, { largestChanges }));
  expect(texts.map((text) => text.split('\n').filter((line) => line.startsWith('| `p')).length)).toEqual([20, 5, 0]);
  expect(texts.map((text) => /Left out for want of room: (.*?)\./.exec(text)?.[1] ?? null)).toEqual([null, 'rows whose answer changed', 'rows whose answer changed']);
});

test('a hundred thousand characters in every name don’t drown the verdict', () => {
  const long = '🙂'.repeat(50_000);
  const result = evaluate({ regions: [`a${long}`, `b${long}`], metrics: ['roc_auc'], gates: [{ id: long, metric: 'roc_auc', slice: 'region', against: 'baseline', margin: 0.001 }] });
  const text = comment(result, MAX_COMMENT, {
    candidate: long,
    baseline: long,
    decisionChanges: { config: { state: 'unreadable', reason: long }, testRows: { state: 'unknown' }, baseline: long, base: long, file: `${long}.yml` },
    changedInputs: { files: [long], parameters: [long], data: 'changed', environment: 'unknown' },
  });
  expect(text.length).toBeLessThan(12_000);
  expect(text.isWellFormed()).toBe(true);
});

test('names from outside are text, never markup, a mention or a link', async () => {
  const hostile = ['@everyone', '<img src=x onerror=alert(1)>', '| a | `b` | [c](https://example.org)\u202e', '``` ::error::'];
  const result = evaluate({ regions: hostile, metrics: ['roc_auc'], gates: [{ id: '@team <b>`|`</b>', metric: 'roc_auc', slice: 'region', against: 'baseline', margin: 0.001 }] });
  const waiver = { gate: '@team <b>`|`</b>', reason: '@all <img src=x> | `x`\n\n# Approved', by: '@mallory|<i>', expires: '2026-12-31', line: 3 } as const;
  const waived: EvaluateResult = {
    ...result,
    verdict: 'warn',
    gates: result.gates.map((gate) => ({ ...gate, verdict: 'warn', waived: { ...waiver, verdict: 'fail' } })),
    waivers: [{ ...waiver, state: 'counts' }, { ...waiver, gate: '``` @gone', state: 'expired' }, { ...waiver, state: 'pending' }],
    judged_before: { versions: 3, unrecorded: 1 },
    policy: { name: '@org/<b>|`policy`.yml', digest: `sha256:${'a'.repeat(64)}`, gates: ['policy: @all'], tightened: [{ gate: '@team <b>`|`</b>', setting: '`|@mode`', from: '<i>@x', to: `|${'@'.repeat(4000)}` }] },
  };
  const text = comment(waived, MAX_COMMENT, {
    largestChanges: { count: 1, rows: [{ id: '@id|`x`', label: '<b>|@y', baseline: '@z (0.1)', candidate: '<i>|' }] },
    baseline: '@evil|`main`<i>',
    candidate: '<script>|@here',
    decisionChanges: {
      config: {
        state: 'compared',
        changes: [
          { effect: 'loosens', subject: { kind: 'gate', name: '@team <b>`|`</b>' }, setting: 'min', before: '0.8', after: '<i>|@x', place: { line: 3, side: 'here' } },
          { effect: 'alters', subject: { kind: 'key', name: 'data.columns["`|@x"]' }, setting: null, before: '["<b>"]', after: null, place: { line: 4, side: 'base' } },
        ],
        ignored: ['`@x`'],
      },
      testRows: { state: 'changed', rows: 5120, before: 5000 },
      baseline: '@evil|`main`<i>',
      base: '@evil|`main`<i>',
      file: '`@x|`.yml',
    },
    changedInputs: { files: ['@x`|.py'], parameters: ['train.<b>'], data: 'same', environment: 'unknown' },
    run: 'https://github.com/a/b)<script>',
    evidence: 'javascript:alert(1)',
  });
  await expect(text).toMatchFileSnapshot(golden('hostile-names'));
  expectNoMarkup(text);
});

/** As CommonMark has it: it ends at as many back-ticks as it began with, and no back-tick after a backslash begins one. */
const CODE = /(?<![`\\])(`+)(?!`)(?:[^`]|(?!(?<!`)\1(?!`))`)*\1(?!`)/g;

/** What stands outside of code is no mention, no markup, no link of others; each table has as many columns in each row. */
function expectNoMarkup(text: string): void {
  const outsideOfCode = text.replace(CODE, '').replace(/<\/?(?:details|summary|sub)>/g, '');
  expect(outsideOfCode).not.toMatch(/@\w|<\w|javascript:/);
  expect(outsideOfCode.replaceAll(/\]\(https:\/\/github\.com\/(?:a|acme|OWNER)\//g, '')).not.toMatch(/(?<!\\)\]\(/);
  for (const part of text.split('\n\n').filter((part) => part.startsWith('|'))) {
    const columns = part.split('\n').map((line) => line.replace(/\\\|/g, '').split('|').length);
    expect(new Set(columns).size).toBe(1);
  }
}

test('two metrics whose long names begin alike stay two', () => {
  const long = (end: string): string => `${'x'.repeat(4000)}${end}`;
  const input = judgeInput({
    labels: [0, 1, 0, 1], candidate: { ...scores([0.1, 0.9, 0.2, 0.8]), columns: new Map([[long('a'), Float64Array.of(1, 2, 3, 4)], [long('b'), Float64Array.of(5, 6, 7, 8)]]) },
    evaluate: { metrics: ['a', 'b'].map((end) => ({ mean: long(end), better: 'higher' })), 'min-rows': 1 }, gates: [{ metric: `mean(${long('b')})`, min: 6 }],
  });
  const result: EvaluateResult = { schema: 'mlops/evaluate-and-gate/v1', ...judge(input), model: { digest: `sha256:${'c'.repeat(64)}` }, data: null };
  const cut = `mean(${'x'.repeat(94)}…`;
  const text = comment(result);
  expect(text).toContain(`${cut} (2) is 6.500, at or above the minimum of 6.000`);
  expect(text).toContain(`<summary>Not gated: ${cut} ·`);
  expect(text.split('\n').filter((line) => line.startsWith(`| ${cut}`)).map((line) => /^\| (\S+(?: \(2\))?) +\| +(\S+) /.exec(line)?.[2])).toEqual(['–', '2.500', '6.500']);
});

test('names of four thousand characters, hostile from end to end, are cut wherever a name may stand', async () => {
  const unit = '@everyone <img src=x onerror=alert(1)> | `a` | ``` [b](https://example.org) **c** #1 ';
  const long = (what: string): string => `${what} ${unit.repeat(50)}`.slice(0, 4000);
  const random = createRandom(9);
  const rows = 400;
  const labels = Float64Array.from({ length: rows }, () => Number(random.uniform() < 0.4));
  const seen = (noise: number): Answers => ({ ...scores(labels.map((label) => Math.min(1, Math.max(0, 0.35 + 0.3 * label + noise * (random.uniform() - 0.5))))), columns: new Map([[long('marks'), labels.map((label) => label + random.uniform())]]) });
  const regions = ['north', 'south'].map(long);
  const gate = long('gate');
  const metric = `mean(${long('marks')})`;
  const against = { against: 'baseline', 'min-rows': 10 };
  const input = judgeInput({
    labels, candidate: seen(1.6), baseline: answered(seen(0.5)),
    slices: [sliceColumn(long('region'), Array.from(labels, (_, row) => regions[row % 2] ?? null))],
    evaluate: { metrics: ['roc_auc', { mean: long('marks'), better: 'higher' }], slices: [long('region')] },
    gates: [{ id: gate, metric: 'roc_auc', slice: long('region'), ...against, margin: 0.001 }, { id: long('another gate'), metric, ...against, margin: 0.5 }, { id: long('spread'), metric: 'roc_auc', slice: long('region'), 'max-difference': 0.9 }],
  });
  const judged = judge(input);
  const waiver = { gate, reason: long('reason'), by: long('somebody'), expires: '2026-12-31', line: 3 } as const;
  const result: EvaluateResult = {
    schema: 'mlops/evaluate-and-gate/v1', ...judged, verdict: 'warn', model: { digest: `sha256:${'c'.repeat(64)}` }, data: { digest: `sha256:${'d'.repeat(64)}`, test: `sha256:${'e'.repeat(64)}` },
    gates: judged.gates.map((one) => (one.gate === gate ? { ...one, verdict: 'warn', waived: { ...waiver, verdict: 'fail' } } : one)),
    waivers: [{ ...waiver, state: 'counts' }, { ...waiver, gate: long('gone'), state: 'expired' }],
    importance: { state: 'measured', metric: 'roc_auc', rows, repeats: 5, features: [{ feature: long('feature'), value: 0.1, low: 0.05, high: 0.15 }] },
    policy: { name: long('policy'), digest: `sha256:${'a'.repeat(64)}`, gates: [long('policy gate')], tightened: [{ gate, setting: long('setting'), from: long('from'), to: long('to') }] },
  };
  const text = comment(result, MAX_COMMENT, {
    model: long('model'), candidate: long('candidate'), baseline: long('baseline'),
    largestChanges: { count: 1, rows: [{ id: long('id'), label: long('label'), baseline: long('then'), candidate: long('now') }], flipsFirst: true, shown: [{ name: long('shown'), of: null, cells: [long('cell')] }] },
    decisionChanges: {
      config: { state: 'compared', changes: [{ effect: 'loosens', subject: { kind: 'gate', name: gate }, setting: 'metric', ...showSetting(long('before'), long('after')), place: { line: 3, side: 'here' } }], ignored: [long('ignored')] },
      testRows: { state: 'changed', rows, before: 390 }, baseline: long('baseline'), base: long('base'), file: long('file'),
    },
    changedInputs: { files: [long('file')], parameters: [long('parameter')], data: 'changed', environment: 'unknown' },
    baselineOrigin: { ...context.baselineOrigin, commit: null, run: `javascript:${long('')}`, statement: null, data: null },
  });
  await expect(text).toMatchFileSnapshot(golden('long-hostile-names'));
  expectNoMarkup(text);
  expect(text.length).toBeLessThan(16_000);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(3000);
});

test('drift of the data is one word of the folded line, and a table below it', () => {
  const result = evaluate({ regions: ['north'], metrics: ['roc_auc', 'accuracy'], gates: [{ metric: 'roc_auc', min: 0.5 }] });
  const reference: DriftReference = { state: 'compared', reference: 'production', name: 'production (v1.2.0)', digest: `sha256:${'d'.repeat(64)}`, rows: 24_000, not_compared: ['id'] };
  const measured = (column: string, part: Pick<Drift, 'value' | 'verdict' | 'new_values'>): Drift => ({
    column, measure: 'population_stability_index', limit: 0.1, noise: 0.002, rows: { reference: 24_000, current: 25_600 }, missing: { reference: 0, current: 0.01 }, p_value: 0.4,
    jensen_shannon: 0.02, kolmogorov_smirnov: null, wasserstein: null, cramers_v: 0.1, vanished_values: [], shapes: { reference: [9, 5, 0], current: [1, 5, 8] }, ...part,
  });
  const drift = [measured('tenure', { value: 0.01, verdict: 'pass', new_values: [] }), measured('<b>|`@team`', { value: 0.31, verdict: 'warn', new_values: ['@everyone|<i>'] })];
  const text = (columns: readonly Drift[]): string => comment(result, MAX_COMMENT, { data: { rows: 25_600, findings: 0, drift: columns, drift_reference: reference } });
  expect(text(drift.slice(0, 1))).toContain('<summary>Not gated: accuracy · drift: none · data: 25,600 rows, 0 findings</summary>');
  expect(text(drift)).toContain('<summary>Not gated: accuracy · drift: 1 column · data: 25,600 rows, 0 findings</summary>');
  expect(text(drift)).toContain('**Drift of the data against production (v1.2.0).** Before: ');
  expect(text(drift)).toMatch(/\| `tenure` +\| 0\.010 \| 0\.100 \| +24,000 \| 25,600 \| +0 % \| 1 % \| 0\.400 \| █▅· +\| ▁▅█ \| +✅ +\|/);
  const outsideOfCode = text(drift).replace(/(`+)[^`].*?[^`]?\1(?!`)/g, '').replace(/<\/?(?:details|summary|sub)>/g, '');
  expect(outsideOfCode).not.toMatch(/@\w|<\w/);
});
