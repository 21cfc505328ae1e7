import type { Target } from '../../tabular/tables/target.ts';

export type Task = Target['task'];

/** How much each row counts: how often a resample drew it, times its weight where rows have weights. */
export type Counts = Float64Array;

/** The metric over the prepared rows, each taken as often as `counts` says (one count per row). NaN where it is undefined. */
export interface WeightedMetric {
  (counts: Counts): number;
  /** Where it is the plain mean of one value per row: these values. */
  readonly averages?: Float64Array;
}

/** Rows by truth and answer. */
export interface Confusion {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly trueNegatives: number;
  readonly falseNegatives: number;
}

export interface Proportion {
  readonly successes: number;
  readonly trials: number;
}

export interface Metric {
  /** Whether more is better. */
  readonly direction: 'higher' | 'lower';
  /** What it reads of a row's answer. */
  readonly needs: 'score' | 'class' | 'value' | 'probabilities' | 'column';
  /** Where it needs a column: which, and how many rows may lack it. */
  readonly column?: { readonly name: string; readonly maxMissing: number };
  /** How its own interval is made; `wilson` for what is a proportion of rows. */
  readonly interval: { readonly method: 'delong' | 'bootstrap' } | { readonly method: 'wilson'; readonly proportion: (labels: Float64Array, classes: Float64Array) => Proportion };
  /** How two models are compared by it. */
  readonly comparison: 'delong' | 'score' | 'bootstrap';
  /**
   * Sorts and precomputes once. Labels and classes are places in the target's classes (0 and 1 of two), scores lie in 0..1, all finite,
   * one per row; probabilities are one per class, row by row.
   */
  readonly prepare: (labels: Float64Array, answers: Float64Array) => WeightedMetric;
  /** The reason shown where the value is undefined. */
  readonly undefinedWhen: string;
}
