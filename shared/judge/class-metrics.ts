import type { Confusion, WeightedMetric } from './metric.ts';

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

export function confusionOf(labels: Float64Array, classes: Float64Array): Confusion {
  const totals = new Float64Array(4);
  for (const [row, label] of labels.entries()) {
    const cell = 2 * label + (classes[row] ?? 0);
    totals[cell] = (totals[cell] ?? 0) + 1;
  }
  return confusionOfCells(totals);
}

function confusionOfCells([trueNegatives = 0, falsePositives = 0, falseNegatives = 0, truePositives = 0]: Float64Array): Confusion {
  return { truePositives, falsePositives, trueNegatives, falseNegatives };
}

/*
 * Where the denominator is 0 each of these is 0/0 = NaN, so the value is undefined.
 * scikit-learn answers 0 there by default (`zero_division`), which a `max` gate would let pass.
 */

export function accuracy({ truePositives, falsePositives, trueNegatives, falseNegatives }: Confusion): number {
  return (truePositives + trueNegatives) / (truePositives + falsePositives + trueNegatives + falseNegatives);
}

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

export function f1({ truePositives, falsePositives, falseNegatives }: Confusion): number {
  return (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives);
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
