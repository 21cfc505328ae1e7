import type { Counts, WeightedMetric } from './metric.ts';

/** Rows by truth and answer, over the classes that either names. */
export interface ClassTotals {
  readonly classes: number;
  /** Per class: rows of it, rows answered so, rows of it answered so. */
  readonly truth: Float64Array;
  readonly answered: Float64Array;
  readonly right: Float64Array;
  readonly rows: number;
}

/** Makes a metric out of a formula on the totals of each class. */
export function totalsMetric(formula: (totals: ClassTotals) => number): (labels: Float64Array, classes: Float64Array) => WeightedMetric {
  return (labels, classes) => {
    const truth = Int32Array.from(labels);
    const answered = Int32Array.from(classes);
    const size = 1 + Math.max(truth.reduce(larger, 0), answered.reduce(larger, 0));
    return (counts) => formula(addUp(counts, { truth, answered, size }));
  };
}

function addUp(counts: Counts, { truth, answered, size }: { readonly truth: Int32Array; readonly answered: Int32Array; readonly size: number }): ClassTotals {
  const totals = { classes: size, truth: new Float64Array(size), answered: new Float64Array(size), right: new Float64Array(size) };
  let rows = 0;
  for (let row = 0; row < truth.length; row++) {
    const count = counts[row] ?? 0;
    const [label = 0, answer = 0] = [truth[row], answered[row]];
    rows += count;
    totals.truth[label] = (totals.truth[label] ?? 0) + count;
    totals.answered[answer] = (totals.answered[answer] ?? 0) + count;
    if (label === answer) totals.right[label] = (totals.right[label] ?? 0) + count;
  }
  return { ...totals, rows };
}

/** Cohen 1960: agreement beyond that of chance. Undefined where all rows and answers are of one class. */
export function cohenKappa({ truth, answered, right, rows }: ClassTotals): number {
  const chance = truth.reduce((sum, count, index) => sum + count * (answered[index] ?? 0), 0) / rows;
  return (sumOf(right) - chance) / (rows - chance);
}

/** Gorodkin 2004, Matthews' coefficient for any number of classes. Undefined where the truth or the answers are all of one class. */
export function matthewsOfClasses({ truth, answered, right, rows }: ClassTotals): number {
  const together = truth.reduce((sum, count, index) => sum + count * (answered[index] ?? 0), 0);
  const spread = (counts: Float64Array): number => rows * rows - counts.reduce((sum, count) => sum + count * count, 0);
  return (sumOf(right) * rows - together) / Math.sqrt(spread(answered) * spread(truth));
}

/** Mean recall over the classes that have rows; undefined with fewer than two of them. */
export function balancedAccuracyOfClasses({ truth, right }: ClassTotals): number {
  let sum = 0;
  let classes = 0;
  for (const [index, count] of truth.entries()) {
    if (count === 0) continue;
    sum += (right[index] ?? 0) / count;
    classes++;
  }
  return classes < 2 ? Number.NaN : sum / classes;
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function larger(a: number, b: number): number {
  return Math.max(a, b);
}
