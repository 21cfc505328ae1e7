import type { Confusion, Proportion, WeightedMetric } from './metric.ts';

/** Makes a metric out of a formula on the four counts. Labels and classes are 0 or 1. */
export function classMetric(formula: (confusion: Confusion) => number): (labels: Float64Array, classes: Float64Array) => WeightedMetric {
  return (labels, classes) => {
    const cells = labels.map((label, row) => 2 * label + (classes[row] ?? 0));
    return (counts) => {
      const totals = new Float64Array(4);
      for (let row = 0; row < cells.length; row++) {
        const cell = cells[row] ?? 0;
        totals[cell] = (totals[cell] ?? 0) + (counts[row] ?? 0);
      }
      return formula(confusionOfCells(totals));
    };
  };
}

/** Makes a proportion of rows out of the four counts. */
export function proportionOf(formula: (confusion: Confusion) => Proportion): (labels: Float64Array, classes: Float64Array) => Proportion {
  return (labels, classes) => {
    const totals = new Float64Array(4);
    for (const [row, label] of labels.entries()) {
      const cell = 2 * label + (classes[row] ?? 0);
      totals[cell] = (totals[cell] ?? 0) + 1;
    }
    return formula(confusionOfCells(totals));
  };
}

/** Rows whose class was answered, of any number of classes. */
export function rightAnswers(labels: Float64Array, classes: Float64Array): Proportion {
  return { successes: labels.reduce((sum, label, row) => sum + (label === classes[row] ? 1 : 0), 0), trials: labels.length };
}

function confusionOfCells([trueNegatives = 0, falsePositives = 0, falseNegatives = 0, truePositives = 0]: Float64Array): Confusion {
  return { truePositives, falsePositives, trueNegatives, falseNegatives };
}

/*
 * Where the denominator is 0 each of these is 0/0 = NaN, so the value is undefined.
 * scikit-learn answers 0 there by default (`zero_division`), which a `max` gate would let pass.
 */

export function precision({ truePositives, falsePositives }: Confusion): number {
  return truePositives / (truePositives + falsePositives);
}

export function recall({ truePositives, falseNegatives }: Confusion): number {
  return truePositives / (truePositives + falseNegatives);
}

export function specificity({ trueNegatives, falsePositives }: Confusion): number {
  return trueNegatives / (trueNegatives + falsePositives);
}

/** Mean of recall and specificity; undefined with one class, where scikit-learn takes the one that is left. */
export function balancedAccuracy(confusion: Confusion): number {
  return (recall(confusion) + specificity(confusion)) / 2;
}

/** (1 + β²)·precision·recall ÷ (β²·precision + recall): recall counts β times as much as precision. */
export function fBeta(beta: number): (confusion: Confusion) => number {
  const square = beta * beta;
  return ({ truePositives, falsePositives, falseNegatives }) => ((1 + square) * truePositives) / ((1 + square) * truePositives + falsePositives + square * falseNegatives);
}

/** Matthews 1975. Undefined where the truth or the answers are all of one class (scikit-learn: 0). */
export function matthewsCorrcoef({ truePositives, falsePositives, trueNegatives, falseNegatives }: Confusion): number {
  const answeredPositive = truePositives + falsePositives;
  const positive = truePositives + falseNegatives;
  const negative = trueNegatives + falsePositives;
  const answeredNegative = trueNegatives + falseNegatives;
  const agreement = truePositives * trueNegatives - falsePositives * falseNegatives;
  return agreement / Math.sqrt(answeredPositive * positive * negative * answeredNegative);
}
