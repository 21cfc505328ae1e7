/** The area under the ROC curve and the variance of its estimate; NaN variance where a class has a single row. */
interface DelongAuc {
  readonly auc: number;
  readonly variance: number;
}

/** `difference` = candidate − baseline, and the variance of that difference; NaN variance where a class has a single row. */
interface PairedDelong {
  readonly candidate: number;
  readonly baseline: number;
  readonly difference: number;
  readonly variance: number;
}

/**
 * For each row of one class, how many rows of the other it is ranked rightly against, ties counting half.
 * These are DeLong's structural components before division by the size of the other class.
 */
interface Wins {
  readonly positive: Float64Array;
  readonly negative: Float64Array;
}

/**
 * AUC with DeLong's variance (Biometrics 44, 1988) in O(n log n), as Sun & Xu (IEEE Signal Process. Lett. 21, 2014) by ranks.
 * @param labels 1 for the positive class, anything else for the negative
 * @param scores of the same length, without NaN
 * @throws RangeError when lengths differ or a class has no row
 */
export function delongAuc(labels: Float64Array, scores: Float64Array): DelongAuc {
  const wins = countWins(labels, scores);
  return { auc: areaOf(wins), variance: varianceOfArea(wins) };
}

/**
 * DeLong's comparison of two models on the same rows. The variance is that of the rows' differences, which for
 * equal answers is exactly 0, where the sum of variances less twice the covariance leaves rounding.
 * @param labels 1 for the positive class, anything else for the negative
 * @param candidate scores of the same length, without NaN; so `baseline`
 * @throws RangeError when lengths differ or a class has no row
 */
export function pairedDelong(labels: Float64Array, candidate: Float64Array, baseline: Float64Array): PairedDelong {
  const ours = countWins(labels, candidate);
  const theirs = countWins(labels, baseline);
  const difference: Wins = {
    positive: ours.positive.map((wins, row) => wins - (theirs.positive[row] ?? 0)),
    negative: ours.negative.map((wins, row) => wins - (theirs.negative[row] ?? 0)),
  };
  return {
    candidate: areaOf(ours),
    baseline: areaOf(theirs),
    difference: areaOf(difference),
    variance: varianceOfArea(difference),
  };
}

function countWins(labels: Float64Array, scores: Float64Array): Wins {
  if (labels.length !== scores.length) throw new RangeError(`${labels.length} labels, but ${scores.length} scores`);
  const positive = scores.filter((_, row) => labels[row] === 1);
  const negative = scores.filter((_, row) => labels[row] !== 1);
  if (positive.length === 0 || negative.length === 0) throw new RangeError('An AUC needs rows of both classes');
  const below = countBelow(positive, negative);
  const rightBelow = countBelow(negative, positive);
  return { positive: below, negative: rightBelow.map((wins) => positive.length - wins) };
}

/** For each value, how many of `others` are smaller, equal ones counting half: its midrank among them. */
function countBelow(values: Float64Array, others: Float64Array): Float64Array {
  const sorted = others.toSorted();
  // A search through all of them jumps about in memory; a table of equal bins leaves a few places to search.
  const low = sorted[0] ?? 0;
  const scale = sorted.length / ((sorted.at(-1) ?? 0) - low);
  const last = sorted.length - 1;
  const binOf = scale > 0 && Number.isFinite(scale) ? (value: number): number => Math.min(Math.max(Math.floor((value - low) * scale), 0), last) : () => 0;
  const ends = endsOfBins(sorted, binOf);
  return values.map((value) => {
    const bin = binOf(value);
    const [from, to] = [bin === 0 ? 0 : (ends[bin - 1] ?? 0), ends[bin] ?? 0];
    const smaller = firstPlace(sorted, { value, from, to, beyondEqual: false });
    const notLarger = sorted[smaller] === value ? firstPlace(sorted, { value, from: smaller, to, beyondEqual: true }) : smaller;
    return (smaller + notLarger) / 2;
  });
}

/** Where in ascending values each bin ends; the bins ascend with the values. */
function endsOfBins(sorted: Float64Array, binOf: (value: number) => number): Uint32Array {
  const ends = new Uint32Array(sorted.length);
  for (const value of sorted) ends[binOf(value)] = (ends[binOf(value)] ?? 0) + 1;
  for (let bin = 1; bin < ends.length; bin++) ends[bin] = (ends[bin] ?? 0) + (ends[bin - 1] ?? 0);
  return ends;
}

/** The first place, `from` the first that may be it `to` the last, whose entry is not below `value`; with `beyondEqual`, whose entry is above it. */
function firstPlace(sorted: Float64Array, { value, from, to, beyondEqual }: { readonly value: number; readonly from: number; readonly to: number; readonly beyondEqual: boolean }): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = sorted[middle] ?? NaN;
    if (entry < value || (beyondEqual && entry === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Wins are multiples of ½, so their sum is exact below 2^52 pairs. */
function areaOf({ positive, negative }: Wins): number {
  return sum(positive) / positive.length / negative.length;
}

function varianceOfArea({ positive, negative }: Wins): number {
  return varianceOfMean(positive) / negative.length ** 2 + varianceOfMean(negative) / positive.length ** 2;
}

function varianceOfMean(values: Float64Array): number {
  const mean = sum(values) / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return squares / (values.length - 1) / values.length;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
