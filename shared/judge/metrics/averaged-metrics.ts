import type { ClassTotals } from './agreement.ts';

export const AVERAGES = ['macro', 'micro', 'weighted'] as const;
export type Average = (typeof AVERAGES)[number];

/** A ratio of one class's rows against the rest: of it, answered so, both. */
export type ClassRatio = (right: number, answered: number, truth: number) => number;

export const precisionOfClass: ClassRatio = (right, answered) => right / answered;
export const recallOfClass: ClassRatio = (right, _, truth) => right / truth;

export function fBetaOfClass(beta: number): ClassRatio {
  const square = beta * beta;
  return (right, answered, truth) => ((1 + square) * right) / (answered + square * truth);
}

/**
 * scikit-learn's averages of a ratio over the classes that have rows or answers: `macro` each class alike, `weighted` by its rows,
 * `micro` from the totals of all. Undefined where the ratio of a class that counts is (a class never answered has no precision), where
 * scikit-learn takes 0.
 */
export function averaged(ratio: ClassRatio, average: Average): (totals: ClassTotals) => number {
  if (average === 'micro') return ({ right, rows }) => ratio(right.reduce((sum, count) => sum + count, 0), rows, rows);
  return ({ classes, truth, answered, right, rows }) => {
    let sum = 0;
    let counted = 0;
    for (let index = 0; index < classes; index++) {
      const [of = 0, as = 0] = [truth[index], answered[index]];
      const weight = average === 'macro' ? Number(of + as > 0) : of;
      if (weight === 0) continue;
      counted += weight;
      sum += weight * ratio(right[index] ?? 0, as, of);
    }
    return sum / (average === 'macro' ? counted : rows);
  };
}
