import type { Answers } from './judgement.ts';
import type { Metric, Task } from './metric.ts';

/** A model's answers on the chosen rows, all of them finite. */
interface ModelAnswers {
  readonly kind: Answers['kind'];
  readonly values: Float64Array;
  /** 0 or 1 at the threshold; null in regression. */
  readonly classes: Float64Array | null;
}

/** The rows that something is computed on: whole or one slice, and whoever answered there. */
export interface Population {
  readonly task: Task;
  readonly labels: Float64Array;
  readonly candidate: ModelAnswers;
  readonly baseline: ModelAnswers | null;
  /** Both models are the same bytes, whatever their answers. */
  readonly sameBytes: boolean;
}

export function modelAnswers({ kind, values }: Answers, threshold: number): ModelAnswers {
  if (kind === 'value') return { kind, values, classes: null };
  return { kind, values, classes: kind === 'class' ? values : values.map((score) => (score >= threshold ? 1 : 0)) };
}

/** The chosen rows, in this order. */
export function chooseRows(population: Population, rows: readonly number[]): Population {
  const { labels, candidate, baseline } = population;
  return { ...population, labels: pick(labels, rows), candidate: pickAnswers(candidate, rows), baseline: baseline && pickAnswers(baseline, rows) };
}

/** What the metric reads of the answers; null where the model did not leave it (a score behind a class). */
export function readBy(metric: Metric, answers: ModelAnswers): Float64Array | null {
  if (metric.needs === 'class') return answers.classes;
  return answers.kind === metric.needs ? answers.values : null;
}

/** Same bytes, or the same answer to every row. */
export function isIdentical({ candidate, baseline, sameBytes }: Population): boolean {
  if (baseline === null) return false;
  return sameBytes || (candidate.kind === baseline.kind && candidate.values.every((value, row) => value === baseline.values[row]));
}

function pickAnswers({ kind, values, classes }: ModelAnswers, rows: readonly number[]): ModelAnswers {
  return { kind, values: pick(values, rows), classes: classes && pick(classes, rows) };
}

function pick(values: Float64Array, rows: readonly number[]): Float64Array {
  return Float64Array.from(rows, (row) => values[row] ?? Number.NaN);
}
