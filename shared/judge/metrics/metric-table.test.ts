import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { findMetric, leveledName, metricNamed } from './find-metric.ts';
import { FAMILIES, METRICS } from './metric-table.ts';
import type { Task } from './metric.ts';

const fixtures = z
  .object({
    cases: z.array(
      z.object({
        name: z.string(),
        kind: z.enum(['score', 'class', 'value', 'probabilities']),
        classes: z.int(),
        weights: z.array(z.number()).optional(),
        divisor: z.number(),
        threshold: z.number(),
        labels: z.array(z.number()),
        answers: z.array(z.number()),
        metrics: z.record(z.string(), z.number().nullable()),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('../../../test/fixtures/metrics.json', import.meta.url), 'utf8')));

type Case = (typeof fixtures.cases)[number];

const TASKS: readonly Task[] = ['binary', 'multiclass', 'regression'];

function taskOf({ kind, classes }: Case): Task {
  if (kind === 'value') return 'regression';
  return classes === 2 ? 'binary' : 'multiclass';
}

/** The values of the labels and answers that a metric reads, as its `needs` says. */
function read(example: Case, name: string): { readonly labels: Float64Array; readonly answers: Float64Array } {
  const { kind, classes, divisor, threshold, labels, answers } = example;
  const scaled = Float64Array.from(answers, (answer) => answer / divisor);
  const truth = Float64Array.from(labels);
  if (kind === 'value') return { labels: truth.map((label) => label / divisor), answers: scaled };
  if (kind === 'class' || metricNamed(name, taskOf(example)).needs !== 'class') return { labels: truth, answers: scaled };
  if (kind === 'score') return { labels: truth, answers: scaled.map((score) => (score >= threshold ? 1 : 0)) };
  return { labels: truth, answers: truth.map((_, row) => mostProbable(scaled.subarray(row * classes, (row + 1) * classes))) };
}

function mostProbable(probabilities: Float64Array): number {
  return probabilities.indexOf(Math.max(...probabilities));
}

function valueOf(name: string, task: Task, { labels, answers, weights }: { readonly labels: Float64Array; readonly answers: Float64Array; readonly weights?: readonly number[] | undefined }): number {
  const counts = weights === undefined ? new Float64Array(labels.length).fill(1) : Float64Array.from(weights, (weight) => weight / 8);
  return metricNamed(name, task).prepare(labels, answers)(counts);
}

describe('metrics, held to scikit-learn', () => {
  it.each(fixtures.cases)('$name', (example) => {
    const ours = Object.keys(example.metrics).map((name) => {
      return [name, valueOf(name, taskOf(example), { ...read(example, name), weights: example.weights })] as const;
    });
    for (const [name, value] of ours) {
      const expected = example.metrics[name];
      if (expected === null || expected === undefined) expect(value, name).toBeNaN();
      else expect(Math.abs(value - expected), `${name}: ${value}, scikit-learn ${expected}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
    }
  });

  it.each(TASKS)('covers every metric of %s, each with defined values, and has 200 cases', (task) => {
    const cases = fixtures.cases.filter((example) => taskOf(example) === task);
    const covered = new Set(cases.flatMap(({ metrics }) => Object.entries(metrics).flatMap(([name, value]) => (value === null ? [] : [name]))));
    expect([...METRICS[task].keys()].filter((name) => !covered.has(name))).toEqual([]);
    const families = new Set([...covered].map((name) => leveledName(name, task)?.family.form));
    expect([...FAMILIES[task].values()].filter(({ form }) => !families.has(form))).toEqual([]);
    expect(fixtures.cases.length).toBeGreaterThanOrEqual(200);
  });
});

const NAMES = TASKS.flatMap((task) => [...METRICS[task].keys(), ...[...FAMILIES[task].values()].map(({ example }) => example)].map((name) => ({ name, task })));

const CLASSES = 3;
const row = fc.record({ label: fc.integer({ min: 0, max: CLASSES - 1 }), answer: fc.integer({ min: 0, max: 15 }).map((step) => step / 15), count: fc.integer({ min: 0, max: 3 }) });
const metricName = fc.constantFrom(...NAMES);

/** Classes for metrics that read classes; labels that vary enough for regression. */
function arrange({ name, task }: (typeof NAMES)[number], rows: readonly { readonly label: number; readonly answer: number }[]): { readonly labels: Float64Array; readonly answers: Float64Array } {
  const { needs } = metricNamed(name, task);
  const labelOf = ({ label, answer }: { readonly label: number; readonly answer: number }): number => {
    if (task === 'regression') return label + Math.round(answer * 3);
    return task === 'binary' ? Math.min(label, 1) : label;
  };
  const answersOf = (answer: number): number[] => {
    if (needs === 'probabilities') return [answer, (1 - answer) / 4, (3 * (1 - answer)) / 4];
    return needs === 'class' ? [Math.round(answer * (task === 'binary' ? 1 : CLASSES - 1))] : [answer];
  };
  return { labels: Float64Array.from(rows, labelOf), answers: Float64Array.from(rows.flatMap(({ answer }) => answersOf(answer))) };
}

function expectSame(value: number, expected: number): void {
  if (Number.isNaN(expected)) expect(value).toBeNaN();
  else expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)));
}

describe('metrics under resampling', () => {
  it('a count says how often a row stands in the data', () => {
    fc.assert(
      fc.property(metricName, fc.array(row, { minLength: 1, maxLength: 40 }), (metric, rows) => {
        const { labels, answers } = arrange(metric, rows);
        const counted = metricNamed(metric.name, metric.task).prepare(labels, answers)(Float64Array.from(rows, ({ count }) => count));
        const copies = rows.flatMap((one) => Array.from({ length: one.count }, () => one));
        // No rows have no number of classes.
        if (copies.length > 0) expectSame(counted, valueOf(metric.name, metric.task, arrange(metric, copies)));
        else expect(counted).toBeNaN();
      }),
      { numRuns: 1500 },
    );
  });

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(metricName, fc.array(row, { minLength: 1, maxLength: 60 }), fc.infiniteStream(fc.nat()), (metric, rows, keys) => {
        const shuffled = rows.map((one) => ({ one, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key).map(({ one }) => one);
        expectSame(valueOf(metric.name, metric.task, arrange(metric, shuffled)), valueOf(metric.name, metric.task, arrange(metric, rows)));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('calibration_error', () => {
  it('puts a score on an edge into the bin above it, and 1 into the last', () => {
    const edges = Float64Array.from({ length: 16 }, (_, bin) => bin / 15);
    const below = edges.map((edge) => Math.max(0, edge - 1e-9));
    // Alone in its bin each score has its own distance from the label 0; two in a bin with labels 0 and 1 average out.
    const value = valueOf('calibration_error', 'binary', { labels: Float64Array.from([...edges, ...below], (_, place) => (place < 16 ? 1 : 0)), answers: Float64Array.from([...edges, ...below]) });
    const bins = Array.from({ length: 15 }, () => 0);
    const bin = (score: number) => Math.min(14, edges.findLastIndex((edge) => edge <= score));
    edges.forEach((score) => (bins[bin(score)] = (bins[bin(score)] ?? 0) + score - 1));
    below.forEach((score) => (bins[bin(score)] = (bins[bin(score)] ?? 0) + score));
    expect(value).toBeCloseTo(bins.reduce((sum, one) => sum + Math.abs(one), 0) / 32, 12);
  });
});

describe('metricNamed', () => {
  it.each(['__proto__', 'constructor', 'toString', 'accuraccy', 'fbeta_0', 'fbeta', 'fbeta_2_', 'fbeta_-1', 'precision_at_recall_1.5', 'recall_at_precision_0', 'fbeta_2_macro', 'f1_macro', 'roc_auc_2'])('finds nothing under %s', (name) => {
    expect(() => metricNamed(name, 'binary')).toThrow(RangeError);
  });

  it.each([['fbeta_0.5', 'binary'], ['precision_at_recall_1', 'binary'], ['fbeta_2_weighted', 'multiclass'], ['top_k_accuracy_5', 'multiclass'], ['quantile_loss_0.05', 'regression']] as const)('takes the number of %s', (name, task) => {
    expect(findMetric(name, task)).toBeDefined();
  });

  it('fbeta_1 is f1', () => {
    const labels = Float64Array.of(0, 1, 1, 0, 1);
    const answers = Float64Array.of(1, 1, 0, 0, 1);
    expect(valueOf('fbeta_1', 'binary', { labels, answers })).toBe(valueOf('f1', 'binary', { labels, answers }));
  });
});
