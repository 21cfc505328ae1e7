import { type Curve, MAX_POINTS, type ModelEvidence } from '../../results/evaluation-evidence.ts';
import { thinCurve } from './thin-curve.ts';

/** Thresholds that are tried in each class: five times the points that are kept, so that thinning can choose. */
const TRIED = 5 * MAX_POINTS;

/**
 * ROC and precision–recall curve. Each point is one that scikit-learn has; up to a thousand rows of a class all of them, of more as many by their
 * rank in each class, so that a rare one is not passed over. Then thinned.
 * @param labels 0 or 1
 * @param counts how much each row counts
 * @returns nulls where one class has no row, for then a rate is undefined
 */
export function scoreCurves(labels: Float64Array, scores: Float64Array, counts: Float64Array): Pick<ModelEvidence, 'roc' | 'precision_recall'> {
  const thresholds = chooseThresholds(labels, scores);
  const found = { positives: new Float64Array(thresholds.length), negatives: new Float64Array(thresholds.length) };
  for (const [row, score] of scores.entries()) {
    const place = placeOf(score, thresholds);
    const into = labels[row] === 1 ? found.positives : found.negatives;
    into[place] = (into[place] ?? 0) + (counts[row] ?? 0);
  }
  const [allPositives, allNegatives] = [sumOf(found.positives), sumOf(found.negatives)];
  if (!(allPositives > 0 && allNegatives > 0)) return { roc: null, precision_recall: null };
  const roc: Curve = [[0, 0]];
  const precisionRecall: Curve = [[0, 1]];
  let positives = 0;
  let negatives = 0;
  // From the highest threshold down.
  for (let place = thresholds.length - 1; place >= 0; place--) {
    positives += found.positives[place] ?? 0;
    negatives += found.negatives[place] ?? 0;
    if (positives + negatives === 0) continue;
    // Sums in another order may differ in the last digit; all rows are all rows.
    const recall = place === 0 ? 1 : Math.min(1, positives / allPositives);
    roc.push([place === 0 ? 1 : Math.min(1, negatives / allNegatives), recall]);
    precisionRecall.push([recall, positives / (positives + negatives)]);
  }
  return { roc: thinCurve(roc), precision_recall: thinCurve(precisionRecall) };
}

/** Ascending, without repeats; the least score of all is among them. */
function chooseThresholds(labels: Float64Array, scores: Float64Array): Float64Array {
  const chosen = [0, 1].flatMap((side) => {
    const sorted = scores.filter((_, row) => labels[row] === side).sort();
    if (sorted.length <= TRIED) return [...sorted];
    return Array.from({ length: TRIED }, (_, place) => sorted[Math.round((place * (sorted.length - 1)) / (TRIED - 1))] ?? 0);
  });
  return Float64Array.from(new Set(chosen)).sort();
}

/** The highest threshold that the score reaches. */
function placeOf(score: number, thresholds: Float64Array): number {
  let low = 0;
  let high = thresholds.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((thresholds[middle] ?? 0) <= score) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
