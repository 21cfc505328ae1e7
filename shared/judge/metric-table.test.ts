import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { METRICS, metricNamed } from './metric-table.ts';

const fixtures = z
  .object({
    cases: z.array(
      z.object({
        name: z.string(),
        kind: z.enum(['score', 'class', 'value']),
        divisor: z.number(),
        threshold: z.number(),
        labels: z.array(z.number()),
        answers: z.array(z.number()),
        metrics: z.record(z.string(), z.number().nullable()),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('../../test/fixtures/metrics.json', import.meta.url), 'utf8')));

type Case = (typeof fixtures.cases)[number];

/** The values of the labels and answers that a metric reads, as its `needs` says. */
function read({ kind, divisor, threshold, labels, answers }: Case, name: string): { readonly labels: Float64Array; readonly answers: Float64Array } {
  const scaled = Float64Array.from(answers, (answer) => answer / divisor);
  if (kind === 'value') return { labels: Float64Array.from(labels, (label) => label / divisor), answers: scaled };
  const asClass = kind === 'score' && metricNamed(name).needs === 'class';
  return { labels: Float64Array.from(labels), answers: asClass ? scaled.map((score) => (score >= threshold ? 1 : 0)) : scaled };
}

function valueOf(name: string, labels: Float64Array, answers: Float64Array): number {
  return metricNamed(name).prepare(labels, answers)(new Uint32Array(labels.length).fill(1));
}

describe('metrics, held to scikit-learn', () => {
  it.each(fixtures.cases)('$name', (example) => {
    const ours = Object.keys(example.metrics).map((name) => {
      const { labels, answers } = read(example, name);
      return [name, valueOf(name, labels, answers)] as const;
    });
    for (const [name, value] of ours) {
      const expected = example.metrics[name];
      if (expected === null || expected === undefined) expect(value, name).toBeNaN();
      else expect(Math.abs(value - expected), `${name}: ${value}, scikit-learn ${expected}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
    }
  });

  it('covers every metric, each with defined values', () => {
    const covered = new Set(fixtures.cases.flatMap(({ metrics }) => Object.entries(metrics).flatMap(([name, value]) => (value === null ? [] : [name]))));
    expect([...covered].sort()).toEqual([...METRICS.keys()].sort());
  });
});

const row = fc.record({ label: fc.constantFrom(0, 1), answer: fc.integer({ min: 0, max: 15 }).map((step) => step / 15), count: fc.integer({ min: 0, max: 3 }) });
const metricName = fc.constantFrom(...METRICS.keys());

/** Classes for metrics that read classes; labels that vary enough for regression. */
function arrange(name: string, rows: readonly { readonly label: number; readonly answer: number }[]): { readonly labels: Float64Array; readonly answers: Float64Array } {
  const { needs } = metricNamed(name);
  return {
    labels: Float64Array.from(rows, ({ label, answer }) => (needs === 'value' ? label + Math.round(answer * 3) : label)),
    answers: Float64Array.from(rows, ({ answer }) => (needs === 'class' ? Math.round(answer) : answer)),
  };
}

function expectSame(value: number, expected: number): void {
  if (Number.isNaN(expected)) expect(value).toBeNaN();
  else expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)));
}

describe('metrics under resampling', () => {
  it('a count says how often a row stands in the data', () => {
    fc.assert(
      fc.property(metricName, fc.array(row, { minLength: 1, maxLength: 40 }), (name, rows) => {
        const { labels, answers } = arrange(name, rows);
        const counted = metricNamed(name).prepare(labels, answers)(Uint32Array.from(rows, ({ count }) => count));
        const repeated = arrange(name, rows.flatMap((one) => Array.from({ length: one.count }, () => one)));
        expectSame(counted, valueOf(name, repeated.labels, repeated.answers));
      }),
      { numRuns: 500 },
    );
  });

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(metricName, fc.array(row, { minLength: 1, maxLength: 60 }), fc.infiniteStream(fc.nat()), (name, rows, keys) => {
        const shuffled = rows.map((one) => ({ one, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key).map(({ one }) => one);
        const there = arrange(name, rows);
        const here = arrange(name, shuffled);
        expectSame(valueOf(name, here.labels, here.answers), valueOf(name, there.labels, there.answers));
      }),
      { numRuns: 500 },
    );
  });
});

describe('calibration_error', () => {
  it('puts a score on an edge into the bin above it, and 1 into the last', () => {
    const edges = Float64Array.from({ length: 16 }, (_, bin) => bin / 15);
    const below = edges.map((edge) => Math.max(0, edge - 1e-9));
    // Alone in its bin each score has its own distance from the label 0; two in a bin with labels 0 and 1 average out.
    const value = valueOf('calibration_error', Float64Array.from([...edges, ...below], (_, place) => (place < 16 ? 1 : 0)), Float64Array.from([...edges, ...below]));
    const bins = Array.from({ length: 15 }, () => 0);
    const bin = (score: number) => Math.min(14, edges.findLastIndex((edge) => edge <= score));
    edges.forEach((score) => (bins[bin(score)] = (bins[bin(score)] ?? 0) + score - 1));
    below.forEach((score) => (bins[bin(score)] = (bins[bin(score)] ?? 0) + score));
    expect(value).toBeCloseTo(bins.reduce((sum, one) => sum + Math.abs(one), 0) / 32, 12);
  });
});

describe('metricNamed', () => {
  it.each(['__proto__', 'constructor', 'toString', 'accuraccy'])('finds nothing under %s', (name) => {
    expect(() => metricNamed(name)).toThrow(RangeError);
  });
});
