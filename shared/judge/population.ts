import type { Answers, BaselineAnswers, JudgeInput } from './judgement.ts';
import type { Metric, Task } from './metrics/metric.ts';

/** A model's answers on the chosen rows, all of them finite. */
export interface ModelAnswers {
  readonly kind: Answers['kind'];
  readonly values: Float64Array;
  /** Places in the target's classes, of two at the threshold; null in regression. */
  readonly classes: Float64Array | null;
  /** One per class, row by row; null where the model left none. */
  readonly probabilities: Float64Array | null;
  /** Further columns of the predictions; NaN where a row has no value. */
  readonly columns: ReadonlyMap<string, Float64Array>;
}

/** The rows that something is computed on: whole or one slice, and whoever answered there. */
export interface Population {
  readonly task: Task;
  readonly labels: Float64Array;
  /** How much each row counts; null: all alike. */
  readonly weights: Float64Array | null;
  /** The group of each row, from 0 without gaps; null: every row is one of its own. */
  readonly groups: Int32Array | null;
  readonly candidate: ModelAnswers;
  readonly baseline: ModelAnswers | null;
  /** Both models are the same bytes, whatever their answers. */
  readonly sameBytes: boolean;
}

export function modelAnswers(answers: Answers, threshold: number): ModelAnswers {
  const { kind, values, columns = new Map() } = answers;
  if (kind === 'probabilities') return { kind, values, classes: values, probabilities: answers.probabilities, columns };
  if (kind === 'value' || kind === 'none') return { kind, values, classes: null, probabilities: null, columns };
  return { kind, values, classes: kind === 'class' ? values : values.map((score) => (score >= threshold ? 1 : 0)), probabilities: null, columns };
}

/** Both models on all test rows. @param baseline the one that can be used */
export function populationOf({ target, candidate, digest, evaluate, weights, groups }: JudgeInput, baseline: BaselineAnswers): Population {
  const answered = baseline.state === 'answered' ? baseline : null;
  for (const { values } of [candidate, ...(answered === null ? [] : [answered.answers])]) {
    if (values.length !== target.labels.length) throw new RangeError(`${target.labels.length} labels, but ${values.length} answers`);
  }
  return {
    task: target.task,
    labels: target.labels,
    weights,
    groups,
    candidate: modelAnswers(candidate, evaluate.threshold),
    baseline: answered && modelAnswers(answered.answers, evaluate.threshold),
    sameBytes: answered?.digest === digest,
  };
}

/** The chosen rows, in this order, each once at most. */
export function chooseRows(population: Population, rows: readonly number[]): Population {
  const { labels, weights, groups, candidate, baseline } = population;
  if (rows.length === labels.length && rows.every((row, place) => row === place)) return population;
  return {
    ...population,
    labels: pick(labels, rows),
    weights: weights && pick(weights, rows),
    groups: groups && numberAnew(rows.map((row) => groups[row] ?? 0)),
    candidate: pickAnswers(candidate, rows),
    baseline: baseline && pickAnswers(baseline, rows),
  };
}

/** What the metric reads of the answers; null where the model did not leave it (a score behind a class). */
export function readBy(metric: Metric, answers: ModelAnswers): Float64Array | null {
  if (metric.needs === 'column') return answers.columns.get(metric.column?.name ?? '') ?? null;
  if (metric.needs === 'class') return answers.classes;
  if (metric.needs === 'probabilities') return answers.probabilities;
  return answers.kind === metric.needs ? answers.values : null;
}

/** Same bytes, or the same answer to every row. */
export function isIdentical({ candidate, baseline, sameBytes }: Population): boolean {
  if (baseline === null) return false;
  return sameBytes || (candidate.kind === baseline.kind && areEqual(candidate.values, baseline.values) && areEqual(candidate.probabilities, baseline.probabilities) && areEqualColumns(candidate.columns, baseline.columns));
}

/** Groups from 0 without gaps. */
export function numberAnew(groups: Iterable<number>): Int32Array {
  const known = new Map<number, number>();
  return Int32Array.from(groups, (group) => {
    const place = known.get(group) ?? known.size;
    known.set(group, place);
    return place;
  });
}

export function areEqual(a: Float64Array | null, b: Float64Array | null): boolean {
  if (a === null || b === null) return a === b;
  return a.length === b.length && a.every((value, place) => value === b[place] || (Number.isNaN(value) && Number.isNaN(b[place])));
}

function areEqualColumns(a: ModelAnswers['columns'], b: ModelAnswers['columns']): boolean {
  return a.size === b.size && [...a].every(([name, values]) => areEqual(values, b.get(name) ?? null));
}

function pickAnswers({ kind, values, classes, probabilities, columns }: ModelAnswers, rows: readonly number[]): ModelAnswers {
  return {
    kind,
    values: pick(values, rows),
    classes: classes && pick(classes, rows),
    probabilities: probabilities && pickRecords(probabilities, rows, probabilities.length / values.length),
    columns: new Map([...columns].map(([name, column]) => [name, pick(column, rows)])),
  };
}

function pick(values: Float64Array, rows: readonly number[]): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let place = 0; place < picked.length; place++) picked[place] = values[rows[place] ?? -1] ?? Number.NaN;
  return picked;
}

/** The rows of a table that lies row by row. */
function pickRecords(values: Float64Array, rows: readonly number[], width: number): Float64Array {
  const picked = new Float64Array(rows.length * width);
  for (const [place, row] of rows.entries()) picked.set(values.subarray(row * width, (row + 1) * width), place * width);
  return picked;
}
