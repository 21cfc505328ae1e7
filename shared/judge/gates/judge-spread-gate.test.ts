import { describe, expect, it } from 'vitest';

import { answered, classes, judgeInput, sliceColumn } from '../../../test/support/judge-input.ts';
import { judge } from '../judge.ts';
import type { BaselineAnswers, RecordedSlice } from '../judgement.ts';

/** 300 rows of each plan, right in this share of them. */
const PLANS = { free: 0.9, team: 0.8, enterprise: 0.7 };
const rows = Object.entries(PLANS).flatMap(([plan, share]) => Array.from({ length: 300 }, (_, row) => ({ plan, label: row % 2, right: row < 300 * share })));
const labels = rows.map(({ label }) => label);
const candidate = classes(rows.map(({ label, right }) => (right ? label : 1 - label)));
const plans = sliceColumn('plan', rows.map(({ plan }) => plan));

function judged(gate: object, options: object = {}) {
  const { verdict, gates: [result], metrics } = judge(judgeInput({ labels, candidate, slices: [plans], gates: [{ metric: 'accuracy', slice: 'plan', ...gate }], evaluate: { metrics: ['accuracy'], slices: ['plan'] }, ...options }));
  expect(metrics['accuracy']?.value).toBeCloseTo(0.8, 10);
  return { verdict, gate: result?.gate, kind: result?.kind, value: result?.value, reason: result?.reason, slices: result?.slices.map(({ slice }) => slice['plan']) };
}

describe('a gate between slices', () => {
  it('holds the largest difference, with its interval', () => {
    expect(judged({ 'max-difference': 0.1 })).toEqual({
      verdict: 'fail',
      gate: 'accuracy by plan max-difference 0.1',
      kind: 'between-slices',
      value: { value: expect.closeTo(0.2, 10), low: expect.closeTo(0.121, 2), high: expect.closeTo(0.253, 2), rows: 900 },
      reason: 'the difference in accuracy between plan = free (0.900) and plan = enterprise (0.700) is 0.200, above the maximum of 0.100',
      slices: ['enterprise', 'free'],
    });
    expect(judged({ 'max-difference': 0.2001 }).verdict).toBe('pass');
  });

  it('holds the smallest ratio', () => {
    expect(judged({ 'min-ratio': 0.8 })).toMatchObject({ verdict: 'fail', reason: 'the ratio of accuracy in plan = enterprise (0.700) to that in plan = free (0.900) is 0.778, below the minimum of 0.800', value: { value: expect.closeTo(7 / 9, 10) } });
    expect(judged({ 'min-ratio': 0.75 }).verdict).toBe('pass');
  });

  it('holds the bounds where it names a confidence', () => {
    expect(judged({ 'max-difference': 0.3, confidence: 0.95 }).verdict).toBe('pass');
    expect(judged({ 'max-difference': 0.21, confidence: 0.95, 'when-inconclusive': 'inconclusive' })).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining("900 rows can't decide whether it is at or below the maximum of 0.210") });
    expect(judged({ 'max-difference': 0.05, confidence: 0.95 }).verdict).toBe('fail');
  });

  it('says which slices were too small, and judges no single one', () => {
    const few = sliceColumn('plan', rows.map(({ plan }, row) => (row % 300 < 20 && plan === 'free' ? 'trial' : plan)));
    expect(judged({ 'max-difference': 0.3 }, { slices: [few] }).reason).toMatch(/; 1 slice of plan has too few rows \(min-rows is 30\)$/);
    const one = sliceColumn('plan', rows.map(() => 'free'));
    expect(judged({ 'max-difference': 0.3 }, { slices: [one] })).toMatchObject({ verdict: 'inconclusive', reason: "accuracy can't be compared between slices: 1 slice of plan could be judged" });
  });

  it('is inconclusive where a slice has no value, or no ratio', () => {
    const oneSided = sliceColumn('plan', rows.map(({ label }) => (label === 1 ? 'yes' : 'no')));
    expect(judged({ metric: 'recall', 'max-difference': 0.3 }, { slices: [oneSided] })).toMatchObject({ verdict: 'inconclusive', reason: "recall can't be compared between slices: in plan = no it is undefined: no row is positive" });
    const wrongOnes = sliceColumn('plan', rows.map(({ right }) => (right ? 'a' : 'b')));
    expect(judged({ 'min-ratio': 0.3 }, { slices: [wrongOnes] })).toMatchObject({ verdict: 'inconclusive', reason: 'the slices of plan have no ratio in accuracy: it is 0 or below' });
  });
});

describe('a slice that the baseline was judged on and that is gone', () => {
  const was = (plan: string, count: number): RecordedSlice => ({ slice: { plan }, rows: count });
  const withSlices = (slices: readonly RecordedSlice[]): BaselineAnswers => {
    const baseline = answered(candidate);
    return baseline.state === 'answered' ? { ...baseline, slices } : baseline;
  };
  const baselineWith = (slices: readonly RecordedSlice[]) => ({ baseline: withSlices(slices) });

  it.each([{ min: 0.5 }, { against: 'baseline', margin: 0.1 }, { 'max-difference': 0.5 }])('fails every gate over it: %o', (condition) => {
    const { verdict, reason } = judged(condition, baselineWith([was('free', 300), was('student', 120), was('trial', 40)]));
    expect({ verdict, reason }).toEqual({ verdict: 'fail', reason: 'plan = student and 1 more had 120 rows when the baseline was judged, and has none now' });
  });

  it.each([{ min: 0.5 }, { against: 'baseline', margin: 0.1 }, { 'max-difference': 0.15 }])('fails every gate over it also where a few of its rows are left: %o', (condition) => {
    const thinned = sliceColumn('plan', rows.map(({ plan }, row) => (plan === 'enterprise' && row !== 899 ? 'team' : plan)));
    const baseline = baselineWith([was('free', 300), was('team', 300), was('enterprise', 300)]);
    const { verdict, reason } = judged(condition, { ...baseline, slices: [thinned] });
    expect({ verdict, reason }).toEqual({ verdict: 'fail', reason: 'plan = enterprise had 300 rows when the baseline was judged, and has only 1 row now' });
    expect(judged({ ...condition, 'min-rows': 301 }, { ...baseline, slices: [thinned] }).reason).not.toContain('when the baseline was judged');
  });

  it('is none where it was too small to count, or were rows without a value', () => {
    expect(judged({ min: 0.5 }, baselineWith([was('student', 29), was('(missing)', 500), { slice: { region: 'north' }, rows: 900 }])).verdict).toBe('pass');
  });

  it('is a range only as long as the edges are the same', () => {
    const ages = { column: 'age', codes: new Int32Array(rows.length), parts: ['[0, 30)', '[30, 60)'] };
    const byAge = (edges: readonly number[]) =>
      judge(judgeInput({ labels, candidate, slices: [ages], gates: [{ metric: 'accuracy', slice: 'age', min: 0.5 }], evaluate: { slices: [{ age: edges }] }, ...baselineWith([{ slice: { age: '[30, 60)' }, rows: 80 }]) })).verdict;
    expect([byAge([0, 30, 60]), byAge([0, 30, 45, 60])]).toEqual(['fail', 'pass']);
  });

  it('stands in the result, so that judging again finds it too', () => {
    const result = judge(judgeInput({ labels, candidate, slices: [plans], gates: [{ metric: 'accuracy', slice: 'plan', min: 0.5 }], evaluate: { slices: ['plan'] }, ...baselineWith([was('student', 120)]) }));
    expect(result.baseline).toMatchObject({ state: 'compared', slices: [{ slice: { plan: 'student' }, rows: 120 }] });
  });
});
