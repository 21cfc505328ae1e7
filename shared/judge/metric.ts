import type { Target } from '../tabular/target.ts';

export type Task = Target['task'];

/**
 * The metric over the prepared rows, each taken as often as `counts` says (one count per row; a bootstrap resample,
 * or all ones). NaN where it is undefined.
 */
export type WeightedMetric = (counts: Uint32Array) => number;

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
  readonly task: Task;
  /** Whether more is better. */
  readonly direction: 'higher' | 'lower';
  /** What it reads of a row's answer. */
  readonly needs: 'score' | 'class' | 'value';
  /** How its own interval is made; `wilson` for what is a proportion of rows. */
  readonly interval: { readonly method: 'delong' | 'bootstrap' } | { readonly method: 'wilson'; readonly proportion: (confusion: Confusion) => Proportion };
  /** How two models are compared by it. */
  readonly comparison: 'delong' | 'score' | 'bootstrap';
  /** Sorts and precomputes once. Labels and classes are 0 or 1, scores lie in 0..1, all finite, one per row. */
  readonly prepare: (labels: Float64Array, answers: Float64Array) => WeightedMetric;
  /** The reason shown where the value is undefined. */
  readonly undefinedWhen: string;
}
