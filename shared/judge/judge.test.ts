import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { answered, classes, judgeInput, noBaseline, scores, simulate, sliceColumn, values } from '../../test/support/judge-input.ts';
import { evaluateResultSchema, type StandingWaiver } from '../results/evaluate-and-gate.ts';
import { createRandom } from '../statistics/random.ts';
import { InconclusiveError, UserError } from '../verdict/errors.ts';
import type { BaselineAnswers, JudgeInput } from './judgement.ts';
import { judge } from './judge.ts';

const { labels, models } = simulate(4000, { noise: [0.2, 0.25, 0.9] });
const [good = scores([]), similar = scores([]), bad = scores([])] = models;
const plans = ['free', 'team', 'enterprise'];
const plan = sliceColumn('plan', Array.from(labels, (_, row) => (row % 40 === 39 ? null : plans[row % 3] ?? null)));
const unavailable: BaselineAnswers = { state: 'unavailable', reference: 'churn#production', reason: 'version 1.0.0 is damaged' };

function gateOf(parts: Parameters<typeof judgeInput>[0]) {
  const { verdict, gates } = judge(judgeInput({ ...parts, evaluate: { metrics: ['accuracy'], ...parts.evaluate } }));
  return { verdict, gate: gates[0]?.verdict, reason: gates[0]?.reason };
}

describe('judge', () => {
  it('says everything about a candidate: metrics, slices, the paired comparison and each gate', async () => {
    const judgement = judge(
      judgeInput({
        labels,
        candidate: good,
        baseline: answered(similar),
        slices: [plan],
        evaluate: { metrics: ['roc_auc', 'accuracy'] },
        gates: [
          { metric: 'roc_auc', min: 0.8 },
          { metric: 'roc_auc', against: 'baseline', margin: 0.02 },
          { metric: 'brier_score', max: 0.19, confidence: 0.99 },
          { metric: 'accuracy', slice: 'plan', against: 'baseline', margin: 0.05, 'min-rows': 200 },
        ],
      }),
    );
    await expect(`${JSON.stringify(judgement, null, 2)}\n`).toMatchFileSnapshot('../../test/golden/judgement.json');
    const { verdict, ...rest } = judgement;
    expect(evaluateResultSchema.parse({ schema: 'mlops/evaluate-and-gate/v1', model: { digest: 'sha256:new' }, data: null, verdict, ...rest })).toMatchObject({ verdict: 'pass' });
  });

  it('lets a gate be that is waived: it warns, and its own verdict stays', () => {
    const gates = [{ id: 'floor', metric: 'roc_auc', min: 0.99 }, { id: 'margin', metric: 'roc_auc', against: 'baseline', margin: 0.1 }, { id: 'soft', metric: 'accuracy', min: 0.99, mode: 'warn' }, { id: 'met', metric: 'accuracy', min: 0.1 }];
    const waiver = { reason: 'late labels', by: 'alice', expires: '2026-12-31', line: 30 };
    const judged = (...waivers: StandingWaiver[]) => {
      const judgement = judge({ ...judgeInput({ labels, candidate: good, baseline: { state: 'unavailable', reference: 'production', reason: 'it is gone' }, gates }), waivers });
      return [judgement.verdict, ...judgement.gates.map(({ verdict, waived }) => (waived === undefined ? verdict : `${verdict}, by itself ${waived.verdict}`))];
    };
    const of = (gate: string, state: StandingWaiver['state'] = 'counts'): StandingWaiver => ({ ...waiver, gate, state });
    expect(judged()).toEqual(['fail', 'fail', 'inconclusive', 'warn', 'pass']);
    expect(judged(of('floor'))).toEqual(['inconclusive', 'warn, by itself fail', 'inconclusive', 'warn', 'pass']);
    expect(judged(...gates.map(({ id }) => of(id)))).toEqual(['warn', 'warn, by itself fail', 'warn, by itself inconclusive', 'warn', 'pass']);
    expect(judged(of('floor', 'expired'), of('margin', 'pending'))).toEqual(judged());
  });

  it('says the same of the same input, byte for byte', () => {
    const input = judgeInput({ labels, candidate: good, baseline: answered(similar), slices: [plan], gates: [{ metric: 'log_loss', against: 'baseline', margin: 0.01 }, { metric: 'f1', slice: 'plan', min: 0.5 }] });
    expect(JSON.stringify(judge(input))).toBe(JSON.stringify(judge(input)));
  });

  it('computes what suits the task where nothing is asked for, and what only a gate names', () => {
    const metricsOf = (input: JudgeInput) => Object.keys(judge(input).metrics);
    const truth = Array.from(labels.slice(0, 60));
    expect(metricsOf(judgeInput({ labels, candidate: good, gates: [{ metric: 'recall', min: 0.5 }] }))).toEqual(['roc_auc', 'log_loss', 'accuracy', 'recall']);
    expect(metricsOf(judgeInput({ labels: truth, candidate: classes(truth) }))).toEqual(['accuracy', 'balanced_accuracy', 'f1']);
    expect(metricsOf(judgeInput({ labels: truth, candidate: values(truth) }))).toEqual(['mean_absolute_error', 'root_mean_squared_error', 'r2']);
  });

  it('counts the answers that changed at the threshold', () => {
    const truth = Array.from({ length: 40 }, (_, row) => row % 2);
    const was = scores(truth.map((label, row) => (row < 6 ? 1 - label : label)));
    const now = scores(truth.map((label, row) => (row >= 4 && row < 9 ? 1 - label : label)));
    expect(judge(judgeInput({ labels: truth, candidate: now, baseline: answered(was) })).answers).toEqual({ threshold: 0.5, became_right: 4, became_wrong: 3, same: 33 });
    expect(judge(judgeInput({ labels: truth, candidate: now })).answers).toBeNull();
    expect(judge(judgeInput({ labels: truth, candidate: values(truth), baseline: answered(values(truth)) })).answers).toBeNull();
  });

  it('a score at the threshold answers the positive class', () => {
    const truth = Array.from({ length: 40 }, (_, row) => row % 2);
    const input = judgeInput({ labels: truth, candidate: scores(truth.map((label) => (label === 1 ? 0.7 : 0.69))), evaluate: { threshold: 0.7, metrics: ['accuracy'] } });
    expect(judge(input).metrics['accuracy']).toMatchObject({ value: 1 });
  });
});

describe('the order of rows and the names of slices', () => {
  it('change no value', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = createRandom(seed);
        const order = Array.from({ length: 300 }, (_, row) => ({ row, key: random.uniform() })).sort((a, b) => a.key - b.key).map(({ row }) => row);
        const pick = (all: Float64Array) => order.map((row) => all[row] ?? 0);
        const gates = [{ metric: 'roc_auc', against: 'baseline', margin: 0.1 }];
        const evaluate = { metrics: ['roc_auc', 'log_loss', 'accuracy', 'average_precision', 'calibration_error', 'matthews_corrcoef'] };
        const there = judge(judgeInput({ labels: labels.slice(0, 300), candidate: scores(good.values.slice(0, 300)), baseline: answered(scores(similar.values.slice(0, 300))), gates, evaluate }));
        const here = judge(judgeInput({ labels: pick(labels), candidate: scores(pick(good.values)), baseline: answered(scores(pick(similar.values))), gates, evaluate }));
        for (const [name, { value }] of Object.entries(there.metrics)) expect(Math.abs((here.metrics[name]?.value ?? Number.NaN) - (value ?? Number.NaN)), name).toBeLessThanOrEqual(1e-12);
        expect(here.comparisons[0]?.improvement).toBeCloseTo(there.comparisons[0]?.improvement ?? Number.NaN, 12);
        expect(here.gates[0]?.verdict).toBe(there.gates[0]?.verdict);
      }),
      { numRuns: 10 },
    );
  });

  it('are harmless when hostile', () => {
    const hostile = sliceColumn('__proto__', Array.from(labels, (_, row) => (row % 2 === 0 ? 'constructor' : null)));
    const { slices, gates } = judge(judgeInput({ labels, candidate: good, slices: [hostile], gates: [{ metric: 'accuracy', slice: '__proto__', min: 0.1 }] }));
    expect(slices.map(({ slice, rows }) => [JSON.stringify(slice), rows])).toEqual([
      ['{"__proto__":"constructor"}', 2000],
      ['{"__proto__":"(missing)"}', 2000],
    ]);
    expect(gates[0]).toMatchObject({ verdict: 'pass', reason: 'accuracy passes in 2 slices of __proto__' });
  });
});

describe('what cannot be judged at all', () => {
  const half = Array.from({ length: 40 }, (_, row) => row % 2);
  const withNan = half.map((label, row) => (row < 3 ? Number.NaN : label));

  it.each<[string, JudgeInput, Error]>([
    ['too few rows', judgeInput({ labels: half.slice(0, 20), candidate: scores(half.slice(0, 20)) }), new InconclusiveError('Too few test rows to judge: 20, and evaluate.min-rows is 30')],
    ['no rows', judgeInput({ labels: [], candidate: scores([]) }), new InconclusiveError('Too few test rows to judge: 0, and evaluate.min-rows is 30')],
    ['one class', judgeInput({ labels: half.map(() => 0), candidate: scores(half) }), new InconclusiveError('All 40 test rows are of the class "stayed"; a model can\'t be judged on one class')],
    ['a row without label', judgeInput({ labels: withNan, candidate: scores(half) }), new UserError('The target is missing in 3 of 40 test rows; every one of them needs a label')],
    ['a row without answer', judgeInput({ labels: half, candidate: scores(withNan) }), new UserError("The model's answers can't be judged: there is none (or NaN) for 3 of 40 test rows")],
    ['a score that is no probability', judgeInput({ labels: half, candidate: scores(half.map((label) => 3 * label)) }), new UserError("The model's answers can't be judged: one of them is 3; a score is a probability from 0 to 1")],
    ['an infinite prediction', judgeInput({ labels: half, candidate: values(half.map(() => Infinity)) }), new UserError("The model's answers can't be judged: one of them is Infinity; a prediction is a finite number")],
    ['a class that is neither', judgeInput({ labels: half, candidate: classes(half.map((label) => 2 * label)) }), new UserError("The model's answers can't be judged: one of them is 2; a class is 0 or 1")],
    [
      'a gate on a slice that is not cut',
      judgeInput({ labels: half, candidate: scores(half), slices: [sliceColumn('plan', half.map(String))], gates: [{ metric: 'f1', slice: 'paln', min: 0.1 }] }),
      new UserError('gate "f1 by paln min 0.1": slice "paln" is not under evaluate.slices, which has plan; add it there'),
    ],
  ])('%s', (_, input, error) => {
    expect(() => judge(input)).toThrow(error);
    expect(() => judge(input)).toThrow(error.constructor as ErrorConstructor);
  });

  it('refuses numbers for a binary target', () => {
    const input = judgeInput({ labels: half, candidate: scores(half) });
    expect(() => judge({ ...input, candidate: values(half) })).toThrow(new UserError("The model's answers can't be judged: they are numbers, but the target is binary"));
  });
});

describe('a gate with min or max', () => {
  it.each([
    [{ metric: 'roc_auc', min: 0.8 }, 'pass', 'roc_auc is 0.805, at or above the minimum of 0.800'],
    [{ metric: 'roc_auc', min: 0.9 }, 'fail', 'roc_auc is 0.805, below the minimum of 0.900'],
    [{ metric: 'brier_score', max: 0.2 }, 'pass', 'brier_score is 0.181, at or below the maximum of 0.200'],
    [{ metric: 'brier_score', max: 0.1 }, 'fail', 'brier_score is 0.181, above the maximum of 0.100'],
    [{ metric: 'brier_score', min: 0.1, max: 0.2 }, 'pass', 'brier_score is 0.181, at or above the minimum of 0.100 and at or below the maximum of 0.200'],
    [{ metric: 'brier_score', min: 0.1, max: 0.15 }, 'fail', 'brier_score is 0.181, above the maximum of 0.150'],
    [{ metric: 'roc_auc', min: 0.78, confidence: 0.95 }, 'pass', 'roc_auc is between 0.794 and 0.816, at or above the minimum of 0.780'],
    [{ metric: 'roc_auc', min: 0.8, confidence: 0.95 }, 'inconclusive', "roc_auc is between 0.794 and 0.816; 4,000 rows can't decide whether it is at or above the minimum of 0.800"],
    [{ metric: 'roc_auc', min: 0.85, confidence: 0.95 }, 'fail', 'roc_auc is at most 0.816, below the minimum of 0.850'],
    [{ metric: 'brier_score', max: 0.18, confidence: 0.95 }, 'inconclusive', "brier_score is between 0.176 and 0.187; 4,000 rows can't decide whether it is at or below the maximum of 0.180"],
    [{ metric: 'brier_score', max: 0.15, confidence: 0.95 }, 'fail', 'brier_score is at least 0.176, above the maximum of 0.150'],
    [{ metric: 'roc_auc', min: 0.8, confidence: 0.95, 'when-inconclusive': 'warn' }, 'warn', "roc_auc is between 0.794 and 0.816; 4,000 rows can't decide whether it is at or above the minimum of 0.800"],
    [{ metric: 'roc_auc', min: 0.9, mode: 'warn' }, 'warn', 'roc_auc is 0.805, below the minimum of 0.900 (fail; this gate only warns)'],
    [{ metric: 'roc_auc', min: 0.8, 'min-rows': 5000 }, 'inconclusive', 'roc_auc is not judged on 4,000 rows: min-rows is 5,000'],
  ])('%j: %s', (gate, verdict, reason) => {
    expect(gateOf({ labels, candidate: good, gates: [gate] })).toEqual({ verdict, gate: verdict, reason });
  });

  it('shows the value it judged with the bounds of its own confidence', () => {
    const { gates } = judge(judgeInput({ labels, candidate: good, evaluate: { confidence: 0.9 }, gates: [{ metric: 'accuracy', min: 0.5 }, { metric: 'accuracy', min: 0.5, confidence: 0.999 }] }));
    const widths = gates.map(({ value }) => (value?.high ?? 0) - (value?.low ?? 0));
    expect(widths[1]).toBeGreaterThan(2 * (widths[0] ?? 0));
    expect(gates.map(({ line, kind, allowed }) => ({ line, kind, allowed }))).toEqual([
      { line: 20, kind: 'bound', allowed: 'min 0.5' },
      { line: 21, kind: 'bound', allowed: 'min 0.5' },
    ]);
  });

  it('never passes an undefined metric, and no option makes it more than inconclusive', () => {
    const never = scores(labels.map(() => 0.1));
    const reason = 'precision is undefined: no row was answered positive';
    expect(gateOf({ labels, candidate: never, gates: [{ metric: 'precision', max: 0.9 }] })).toEqual({ verdict: 'inconclusive', gate: 'inconclusive', reason });
    expect(gateOf({ labels, candidate: never, gates: [{ metric: 'precision', max: 0.9, 'when-inconclusive': 'warn' }] })).toMatchObject({ gate: 'inconclusive', reason });
  });

  it('judges each slice that is large enough', () => {
    const tiny = sliceColumn('plan', Array.from(labels, (_, row) => (row < 10 ? 'trial' : plans[row % 3] ?? null)));
    const { gates, slices } = judge(judgeInput({ labels, candidate: good, slices: [tiny], gates: [{ metric: 'accuracy', slice: 'plan', min: 0.75 }] }));
    expect(slices.map(({ slice, rows }) => [slice['plan'], rows])).toEqual([['trial', 10], ['team', 1330], ['enterprise', 1330], ['free', 1330]]);
    expect(gates[0]).toMatchObject({ verdict: 'fail', reason: 'plan = team and 2 more of 3 slices: accuracy is 0.741, below the minimum of 0.750; 1 slice has too few rows (min-rows is 30)', value: null });
    expect(gates[0]?.slices.map(({ slice, value }) => [slice['plan'], value.rows])).toEqual([['team', 1330], ['enterprise', 1330], ['free', 1330]]);
  });
});

describe('a gate against the baseline', () => {
  const against = { metric: 'roc_auc', against: 'baseline', margin: 0.02 };

  it('passes, fails or waits by the bounds of the difference', () => {
    expect(gateOf({ labels, candidate: good, baseline: answered(similar), gates: [against] })).toMatchObject({ verdict: 'pass' });
    expect(gateOf({ labels, candidate: bad, baseline: answered(good), gates: [against] })).toMatchObject({ verdict: 'fail', reason: expect.stringMatching(/^roc_auc fell by at least 0\.\d{3}; 0\.020 is allowed$/) });
    const few = (all: Float64Array) => scores(all.slice(0, 100));
    expect(gateOf({ labels: labels.slice(0, 100), candidate: few(good.values), baseline: answered(few(similar.values)), gates: [{ ...against, margin: 0.002 }] })).toMatchObject({ verdict: 'inconclusive' });
  });

  it.each<[string, BaselineAnswers, object, string, string]>([
    ['the first version', noBaseline, {}, 'warn', 'first version: nothing to compare with'],
    ['the first version where a baseline is required', noBaseline, { 'require-baseline': true }, 'inconclusive', 'first version: nothing to compare with, and require-baseline is set'],
    ['a damaged baseline', unavailable, {}, 'inconclusive', "no comparison with the baseline churn#production: version 1.0.0 is damaged"],
    ['a damaged baseline, whatever when-inconclusive says', unavailable, { 'when-inconclusive': 'warn' }, 'inconclusive', "no comparison with the baseline churn#production: version 1.0.0 is damaged"],
    ['a baseline that nobody looked for', { state: 'not-asked' }, {}, 'inconclusive', 'there is no baseline to compare with'],
    ['a baseline whose scores are none', answered(scores(labels.map((label) => label - 0.5))), {}, 'inconclusive', "no comparison with the baseline churn#production: its answers can't be used: one of them is -0.5; a score is a probability from 0 to 1"],
    ['a baseline of other rows', answered(similar, 0.9896), {}, 'inconclusive', 'the two models have 98.9 % of the rows in common, and at least 99 % are asked for (min-joined)'],
    ['a baseline that left rows out', answered(scores(similar.values.map((score, row) => (row < 100 ? Number.NaN : score)))), {}, 'inconclusive', 'the two models have 97.5 % of the rows in common, and at least 99 % are asked for (min-joined)'],
  ])('without a whole baseline: %s', (_, baseline, option, verdict, reason) => {
    expect(gateOf({ labels, candidate: good, baseline, gates: [{ ...against, ...option }] })).toEqual({ verdict, gate: verdict, reason });
  });

  it('compares on the common rows alone, where they are enough', () => {
    const baseline = answered(scores(similar.values.map((score, row) => (row < 100 ? Number.NaN : score))));
    const result = judge(judgeInput({ labels, candidate: good, baseline, gates: [{ ...against, 'min-joined': 0.9 }] }));
    expect(result).toMatchObject({ verdict: 'pass', rows: 4000, baseline: { joined: 0.975, rows: 3900 }, comparisons: [{ rows: 3900 }] });
    expect(result.comparisons[0]?.candidate).not.toBe(result.metrics['roc_auc']?.value);
    expect(result.comparisons[0]?.baseline).toBeCloseTo(result.baseline.state === 'compared' ? (result.baseline.metrics['roc_auc']?.value ?? 0) : 0, 12);
  });

  it('passes identical answers at any margin', () => {
    const result = judge(judgeInput({ labels, candidate: good, baseline: answered(scores(good.values)), slices: [plan], gates: [{ ...against, margin: 0 }, { ...against, slice: 'plan', margin: 0 }] }));
    expect(result).toMatchObject({ verdict: 'pass', baseline: { identical: true }, gates: [{ reason: 'the same answers as the baseline' }, { reason: 'roc_auc passes in 4 slices of plan' }] });
  });

  it('passes a model that was only calibrated anew where the metric sees the same, and compares the rest', () => {
    const recalibrated = scores(similar.values.map((score) => (score < 0.5 ? score ** 2 : score)));
    const gates = ['roc_auc', 'f1', 'accuracy', 'log_loss'].map((metric) => ({ metric, against: 'baseline', margin: 0.01 }));
    const result = judge(judgeInput({ labels, candidate: recalibrated, baseline: answered(similar), gates }));
    expect(result.baseline).toMatchObject({ identical: false });
    expect(result.comparisons.map(({ metric, method, verdict }) => [metric, method, verdict])).toEqual([
      ['roc_auc', 'identical', 'pass'],
      ['f1', 'identical', 'pass'],
      ['accuracy', 'score', 'pass'],
      ['log_loss', 'bootstrap', 'fail'],
    ]);
    expect(result.gates.map(({ reason }) => reason)).toEqual([
      'the same ranking as the baseline',
      'the same classes as the baseline',
      'accuracy is at most 0.001 worse; 0.010 is allowed',
      expect.stringMatching(/^log_loss rose by at least \d\.\d{3}; 0\.010 is allowed$/),
    ]);
  });

  it('takes the same digest for the same model, even where answers were lost', () => {
    const baseline = answered(scores(similar.values.map((score, row) => (row < 1000 ? Number.NaN : score))));
    expect(gateOf({ labels, candidate: good, baseline, digest: 'sha256:old', gates: [against] })).toMatchObject({ verdict: 'pass', reason: 'the same answers as the baseline' });
  });
});

describe('a gate against the baseline in slices', () => {
  const against = { metric: 'accuracy', slice: 'plan', against: 'baseline', margin: 0.05 };
  /** As good as the baseline but on enterprise rows, where every score is turned over. */
  const turned = scores(good.values.map((score, row) => (plan.codes[row] === plan.parts.indexOf('enterprise') ? 1 - score : score)));

  it('names the slice that got worse, though the whole may pass', () => {
    const result = judge(judgeInput({ labels, candidate: turned, baseline: answered(good), slices: [plan], gates: [against] }));
    expect(result.gates[0]).toMatchObject({ verdict: 'fail', reason: expect.stringMatching(/^plan = enterprise: accuracy fell by at least 0\.\d{3}; 0\.050 is allowed$/), comparisons: [0, 1, 2, 3] });
    expect(result.comparisons.map(({ slice, method, verdict }) => [slice?.['plan'], method, verdict])).toEqual([
      ['free', 'identical', 'pass'],
      ['team', 'identical', 'pass'],
      ['enterprise', 'score', 'fail'],
      ['(missing)', 'identical', 'pass'],
    ]);
  });

  it('only warns by default where the rows of a slice do not decide', () => {
    const gate = { ...against, margin: 0.0001 };
    const parts = { labels, candidate: good, baseline: answered(similar), slices: [plan] };
    expect(gateOf({ ...parts, gates: [gate] })).toMatchObject({ verdict: 'warn', reason: expect.stringContaining('could be up to') });
    expect(gateOf({ ...parts, gates: [{ ...gate, 'when-inconclusive': 'inconclusive' }] })).toMatchObject({ verdict: 'inconclusive' });
    expect(gateOf({ ...parts, gates: [gate], evaluate: { 'when-inconclusive': 'inconclusive' } })).toMatchObject({ verdict: 'inconclusive' });
  });

  it.each<[string, object, string]>([
    ['none is large enough', { 'min-rows': 2000 }, 'no slice of plan could be judged; 4 slices have too few rows (min-rows is 2,000)'],
    ['and a warning is asked for', { 'min-rows': 2000, 'when-inconclusive': 'warn' }, 'no slice of plan could be judged; 4 slices have too few rows (min-rows is 2,000)'],
  ])('is inconclusive where %s', (_, option, reason) => {
    expect(gateOf({ labels, candidate: good, baseline: answered(similar), slices: [plan], gates: [{ ...against, ...option }] })).toEqual({ verdict: 'inconclusive', gate: 'inconclusive', reason });
  });

  describe('whose ids were changed in one slice, so that its rows have no answer of the baseline', () => {
    const enterprise = Int32Array.from(labels.keys()).filter((row) => plan.codes[row] === plan.parts.indexOf('enterprise'));
    /** All rows together still join to 96 %, and as many enterprise rows as `left` do. */
    const without = (left: number) => {
      const lost = new Set(enterprise.subarray(left, 160));
      return answered(scores(similar.values.map((score, row) => (lost.has(row) ? Number.NaN : score))));
    };
    const enterprising = new Set(enterprise.subarray(0, 160));
    const smallSlice = sliceColumn('plan', Array.from(plan.codes, (_, row) => (enterprising.has(row) ? 'enterprise' : (plans[row % 2] ?? null))));
    const small = { labels, candidate: good, slices: [smallSlice], evaluate: { 'min-joined': 0.95 } };
    const unjoined = (share: string) => `plan = enterprise: the two models have ${share} % of the rows in common, and at least 95 % are asked for (min-joined)`;

    it.each([['too few to be judged', 10, '6.2'], ['none', 0, '0']])('is inconclusive where %s are left, not passed over as a slice of few rows', (_, left, share) => {
      expect(gateOf({ ...small, baseline: without(left), gates: [against] })).toEqual({ verdict: 'inconclusive', gate: 'inconclusive', reason: unjoined(share) });
    });

    it('is inconclusive where enough are left to pass on them alone, and no option makes it a warning', () => {
      const parts = { labels, candidate: good, baseline: without(0), slices: [plan], evaluate: { 'min-joined': 0.95 } };
      const expected = { verdict: 'inconclusive', gate: 'inconclusive', reason: unjoined('87.6') };
      expect(gateOf({ ...parts, gates: [against] })).toEqual(expected);
      expect(gateOf({ ...parts, gates: [{ ...against, 'when-inconclusive': 'warn' }] })).toEqual(expected);
      expect(gateOf({ ...parts, gates: [{ ...against, margin: 0.2, 'min-joined': 0.8 }] })).toMatchObject({ verdict: 'pass' });
    });

    it('is inconclusive where rows of it were left out that the baseline answered', () => {
      const lessThanAll = (joined: number, rows: number) => ({ ...answered(similar, joined), slices: [{ slice: { plan: 'enterprise' }, rows }] });
      const parts = { ...small, gates: [against] };
      expect(gateOf({ ...parts, baseline: lessThanAll(0.99, 200) })).toEqual({ verdict: 'inconclusive', gate: 'inconclusive', reason: unjoined('80') });
      expect(gateOf({ ...parts, baseline: lessThanAll(0.99, 165) }).reason).not.toContain('in common');
      // It was run on the rows of today, and judged on others before.
      expect(gateOf({ ...parts, baseline: lessThanAll(1, 200) }).reason).not.toContain('in common');
    });

    it('still fails by another slice', () => {
      const worse = scores(good.values.map((score, row) => (smallSlice.codes[row] === smallSlice.parts.indexOf('free') ? 1 - score : score)));
      expect(gateOf({ ...small, candidate: worse, baseline: without(0), gates: [against] })).toMatchObject({ verdict: 'fail', reason: expect.stringContaining('plan = free') });
    });

    it('passes the same model, whose answers are the same whatever was joined', () => {
      expect(gateOf({ ...small, baseline: without(0), digest: 'sha256:old', gates: [against] })).toMatchObject({ verdict: 'pass' });
    });
  });

  it('is inconclusive where the metric is undefined in every slice', () => {
    const byLabel = sliceColumn('plan', Array.from(labels, (label) => (label === 1 ? 'left' : 'stayed')));
    expect(gateOf({ labels, candidate: good, baseline: answered(similar), slices: [byLabel], gates: [{ ...against, metric: 'roc_auc' }] })).toEqual({
      verdict: 'inconclusive',
      gate: 'inconclusive',
      reason: expect.stringMatching(/^no slice of plan could be judged; plan = \w+: roc_auc of the candidate is undefined: there are only rows of one class$/),
    });
  });
});

describe('the verdict of all gates', () => {
  const pass = { metric: 'roc_auc', min: 0.5 };
  const fail = { metric: 'roc_auc', min: 0.99 };
  const inconclusive = { metric: 'roc_auc', min: 0.805, confidence: 0.95 };

  it.each([
    [[pass], 'pass'],
    [[pass, { ...fail, mode: 'warn' }], 'warn'],
    [[pass, { ...inconclusive, mode: 'warn' }], 'warn'],
    [[pass, inconclusive, { ...fail, mode: 'warn' }], 'inconclusive'],
    [[pass, inconclusive, fail], 'fail'],
    [[], 'inconclusive'],
  ])('is the gravest: %j → %s', (gates, verdict) => {
    expect(judge(judgeInput({ labels, candidate: good, gates, evaluate: { metrics: ['accuracy'] } })).verdict).toBe(verdict);
  });
});
