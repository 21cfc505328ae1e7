import { meanOf } from '../intervals/mean-of.ts';
import type { Counts, WeightedMetric } from './metric.ts';

/** Of `calibration_error`. */
export const CALIBRATION_BINS = 15;

/** Mann and Whitney's share of pairs (positive, negative) in the right order, ties half. Undefined with one class. */
export function prepareRocAuc(labels: Float64Array, scores: Float64Array): WeightedMetric {
  const { order, lastOfTie } = byFallingScore(labels, scores);
  const ties = mixedTies(labels, { order, lastOfTie });
  const isPositive = Float64Array.from(order, (row) => Number(labels[row] === 1));
  const quarter = order.length >>> 2;
  // As if the positive rows of a tie came first: without a branch on the label, which no processor could guess. Four quarters of the
  // order at a time, because one sum alone would wait for each addition before the next.
  return (counts) => {
    let p = 0;
    let q = 0;
    let r = 0;
    let s = 0;
    let notP = 0;
    let notQ = 0;
    let notR = 0;
    let notS = 0;
    let areaP = 0;
    let areaQ = 0;
    let areaR = 0;
    let areaS = 0;
    for (let place = 0; place < quarter; place++) {
      const a = counts[order[place] ?? 0] ?? 0;
      const ofA = a * (isPositive[place] ?? 0);
      areaP += (a - ofA) * p;
      notP += a - ofA;
      p += ofA;
      const b = counts[order[place + quarter] ?? 0] ?? 0;
      const ofB = b * (isPositive[place + quarter] ?? 0);
      areaQ += (b - ofB) * q;
      notQ += b - ofB;
      q += ofB;
      const c = counts[order[place + 2 * quarter] ?? 0] ?? 0;
      const ofC = c * (isPositive[place + 2 * quarter] ?? 0);
      areaR += (c - ofC) * r;
      notR += c - ofC;
      r += ofC;
      const d = counts[order[place + 3 * quarter] ?? 0] ?? 0;
      const ofD = d * (isPositive[place + 3 * quarter] ?? 0);
      areaS += (d - ofD) * s;
      notS += d - ofD;
      s += ofD;
    }
    for (let place = 4 * quarter; place < order.length; place++) {
      const count = counts[order[place] ?? 0] ?? 0;
      const positive = count * (isPositive[place] ?? 0);
      areaS += (count - positive) * s;
      notS += count - positive;
      s += positive;
    }
    const area = areaP + (areaQ + p * notQ) + (areaR + (p + q) * notR) + (areaS + (p + q + r) * notS);
    return (area - halfOfTies(counts, ties)) / ((p + q + r + s) * (notP + notQ + notR + notS));
  };
}

/** The rows of each tie that has both classes: positives from `start`, negatives from `middle` to `end`, as places in `rows`. */
interface Ties {
  readonly rows: Uint32Array;
  readonly bounds: readonly { readonly start: number; readonly middle: number; readonly end: number }[];
}

function mixedTies(labels: Float64Array, { order, lastOfTie }: ReturnType<typeof byFallingScore>): Ties {
  const rows: number[] = [];
  const bounds: { start: number; middle: number; end: number }[] = [];
  let first = 0;
  for (let place = 0; place < order.length; place++) {
    if (lastOfTie[place] === 0) continue;
    if (place > first) {
      const tied = order.subarray(first, place + 1);
      // Positives first, in the order of the rows too: that is what the sum above reckons with.
      tied.sort((a, b) => (labels[b] ?? 0) - (labels[a] ?? 0) || a - b);
      const middle = tied.findIndex((row) => labels[row] !== 1);
      if (middle > 0) {
        bounds.push({ start: rows.length, middle: rows.length + middle, end: rows.length + tied.length });
        for (const row of tied) rows.push(row);
      }
    }
    first = place + 1;
  }
  return { rows: Uint32Array.from(rows), bounds };
}

/** A tied pair counts half. */
function halfOfTies(counts: Counts, { rows, bounds }: Ties): number {
  let pairs = 0;
  for (const { start, middle, end } of bounds) {
    let positives = 0;
    let negatives = 0;
    for (let place = start; place < middle; place++) positives += counts[rows[place] ?? 0] ?? 0;
    for (let place = middle; place < end; place++) negatives += counts[rows[place] ?? 0] ?? 0;
    pairs += positives * negatives;
  }
  return pairs / 2;
}

/** Σ (recall_k − recall_{k−1}) · precision_k over the distinct scores, not interpolated. Undefined with one class. */
export function prepareAveragePrecision(labels: Float64Array, scores: Float64Array): WeightedMetric {
  const { order, lastOfTie } = byFallingScore(labels, scores);
  return (counts) => {
    let negatives = 0;
    let positives = 0;
    let tiedPositives = 0;
    let sum = 0;
    for (let place = 0; place < order.length; place++) {
      const row = order[place] ?? 0;
      const count = counts[row] ?? 0;
      if (labels[row] === 1) tiedPositives += count;
      else negatives += count;
      if (lastOfTie[place] === 0 || tiedPositives === 0) continue;
      positives += tiedPositives;
      sum += tiedPositives * (positives / (positives + negatives));
      tiedPositives = 0;
    }
    return negatives === 0 ? Number.NaN : sum / positives;
  };
}

/** The best precision of a threshold whose recall is at least this. Undefined with one class. */
export function precisionAtRecall(level: number): (labels: Float64Array, scores: Float64Array) => WeightedMetric {
  return (labels, scores) => bestOnCurve(labels, scores, ({ precision, recall }) => (recall >= level ? precision : 0));
}

/** The best recall of a threshold whose precision is at least this; 0 where none has it. Undefined with one class. */
export function recallAtPrecision(level: number): (labels: Float64Array, scores: Float64Array) => WeightedMetric {
  return (labels, scores) => bestOnCurve(labels, scores, ({ precision, recall }) => (precision >= level ? recall : 0));
}

/** The largest of a value over the points of scikit-learn's precision–recall curve: one for each distinct score as the threshold. */
function bestOnCurve(labels: Float64Array, scores: Float64Array, valueAt: (point: { readonly precision: number; readonly recall: number }) => number): WeightedMetric {
  const { order, lastOfTie } = byFallingScore(labels, scores);
  return (counts) => {
    let allPositives = 0;
    for (let row = 0; row < labels.length; row++) if (labels[row] === 1) allPositives += counts[row] ?? 0;
    let positives = 0;
    let negatives = 0;
    let best = 0;
    for (let place = 0; place < order.length; place++) {
      const row = order[place] ?? 0;
      if (labels[row] === 1) positives += counts[row] ?? 0;
      else negatives += counts[row] ?? 0;
      if (lastOfTie[place] === 0 || positives + negatives === 0) continue;
      // Of weights the two sums may differ in the last digit; the last point has found every positive row.
      const recall = place === order.length - 1 ? 1 : positives / allPositives;
      best = Math.max(best, valueAt({ precision: positives / (positives + negatives), recall }));
    }
    return allPositives === 0 || negatives === 0 ? Number.NaN : best;
  };
}

/** Mean negative log-likelihood in nats; probabilities are clipped to [ε, 1 − ε], ε = 2⁻⁵², as scikit-learn does for doubles. */
export function prepareLogLoss(labels: Float64Array, scores: Float64Array): WeightedMetric {
  return meanOf(
    scores.map((score, row) => {
      const probability = labels[row] === 1 ? score : 1 - score;
      return -Math.log(Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON));
    }),
  );
}

/** Mean squared distance of the probability from the label (0 best, 1 worst). */
export function prepareBrierScore(labels: Float64Array, scores: Float64Array): WeightedMetric {
  return meanOf(scores.map((score, row) => (score - (labels[row] ?? 0)) ** 2));
}

/** Σ n_b/n · |mean score − share of positives| over 15 equal-width bins [a, b), the last one closed (design §13). */
export function prepareCalibrationError(labels: Float64Array, scores: Float64Array): WeightedMetric {
  const bins = Uint8Array.from(scores, calibrationBin);
  const distances = scores.map((score, row) => score - (labels[row] ?? 0));
  return (counts) => {
    const sums = new Float64Array(CALIBRATION_BINS);
    let rows = 0;
    for (let row = 0; row < bins.length; row++) {
      const count = counts[row] ?? 0;
      const bin = bins[row] ?? 0;
      rows += count;
      sums[bin] = (sums[bin] ?? 0) + count * (distances[row] ?? 0);
    }
    return sums.reduce((total, sum) => total + Math.abs(sum), 0) / rows;
  };
}

/** The bin of a score; the product may round across an edge, so the edge itself decides. */
export function calibrationBin(score: number): number {
  const bin = Math.min(Math.floor(score * CALIBRATION_BINS), CALIBRATION_BINS - 1);
  if (score < bin / CALIBRATION_BINS) return bin - 1;
  return bin < CALIBRATION_BINS - 1 && score >= (bin + 1) / CALIBRATION_BINS ? bin + 1 : bin;
}

function byFallingScore(labels: Float64Array, scores: Float64Array): { readonly order: Uint32Array; readonly lastOfTie: Uint8Array } {
  const order = Uint32Array.from(labels, (_, row) => row).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const lastOfTie = Uint8Array.from(order, (row, place) => (place + 1 === order.length || scores[row] !== scores[order[place + 1] ?? 0] ? 1 : 0));
  return { order, lastOfTie };
}
