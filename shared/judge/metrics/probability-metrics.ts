import { meanOf } from '../intervals/mean-of.ts';
import type { Counts, WeightedMetric } from './metric.ts';
import { prepareAveragePrecision, prepareRocAuc } from './score-metrics.ts';

/*
 * Metrics of more than two classes by their probabilities: one per class, row by row, so `probabilities.length / labels.length` classes.
 */

type Prepare = (labels: Float64Array, answers: Float64Array) => WeightedMetric;

/** Mean negative logarithm of the true class's probability, clipped to [ε, 1 − ε], ε = 2⁻⁵², as scikit-learn does for doubles. */
export function prepareLogLossOfClasses(labels: Float64Array, probabilities: Float64Array): WeightedMetric {
  const classes = classesOf(labels, probabilities);
  return meanOf(labels.map((label, row) => -Math.log(Math.min(Math.max(probabilities[row * classes + label] ?? 0, Number.EPSILON), 1 - Number.EPSILON))));
}

/** Mean squared distance of the probabilities from the truth, summed over the classes (0 best, 2 worst: scikit-learn's range for more than two). */
export function prepareBrierScoreOfClasses(labels: Float64Array, probabilities: Float64Array): WeightedMetric {
  const classes = classesOf(labels, probabilities);
  return meanOf(
    labels.map((label, row) => {
      let sum = 0;
      for (let index = 0; index < classes; index++) sum += ((probabilities[row * classes + index] ?? 0) - Number(index === label)) ** 2;
      return sum;
    }),
  );
}

/** Share of the rows whose class is among the k most probable. Of equal probabilities the later class comes first, as in scikit-learn. */
export function topKAccuracy(k: number): Prepare {
  return (labels, probabilities) => {
    const classes = classesOf(labels, probabilities);
    return meanOf(
      labels.map((label, row) => {
        const own = probabilities[row * classes + label] ?? 0;
        let before = 0;
        for (let index = 0; index < classes; index++) {
          const other = probabilities[row * classes + index] ?? 0;
          if (other > own || (other === own && index > label)) before++;
        }
        return before < k ? 1 : 0;
      }),
    );
  };
}

/** The mean over the classes of a metric of each class against the rest; with `byRows` weighted by the classes' rows. */
export function oneVsRest(prepare: Prepare, { byRows }: { readonly byRows: boolean }): Prepare {
  return (labels, probabilities) => {
    const classes = classesOf(labels, probabilities);
    const parts = Array.from({ length: classes }, (_, index) => prepare(labels.map((label) => Number(label === index)), columnOf(probabilities, index, classes)));
    return (counts) => {
      const rows = byRows ? rowsByClass(labels, counts, classes) : null;
      let sum = 0;
      let weights = 0;
      for (const [index, part] of parts.entries()) {
        const weight = rows === null ? 1 : (rows[index] ?? 0);
        sum += weight * part(counts);
        weights += weight;
      }
      return sum / weights;
    };
  };
}

/** Hand & Till 2001: the mean over the pairs of classes of the AUC within the pair, each class once as the positive one. */
export function prepareRocAucOvo(labels: Float64Array, probabilities: Float64Array): WeightedMetric {
  return oneVsOne(labels, probabilities, false);
}

/** The same, each pair weighted by its rows. */
export function prepareRocAucOvoWeighted(labels: Float64Array, probabilities: Float64Array): WeightedMetric {
  return oneVsOne(labels, probabilities, true);
}

function oneVsOne(labels: Float64Array, probabilities: Float64Array, byRows: boolean): WeightedMetric {
  const classes = classesOf(labels, probabilities);
  const pairs: { readonly rows: Uint32Array; readonly areas: readonly WeightedMetric[] }[] = [];
  for (let first = 0; first < classes; first++) {
    for (let second = first + 1; second < classes; second++) {
      const rows = Uint32Array.from(labels.keys()).filter((row) => labels[row] === first || labels[row] === second);
      const areas = [first, second].map((positive) =>
        prepareRocAuc(
          Float64Array.from(rows, (row) => Number(labels[row] === positive)),
          Float64Array.from(rows, (row) => probabilities[row * classes + positive] ?? 0),
        ),
      );
      pairs.push({ rows, areas });
    }
  }
  return (counts) => {
    let sum = 0;
    let weights = 0;
    for (const { rows, areas } of pairs) {
      const counted = Float64Array.from(rows, (row) => counts[row] ?? 0);
      const weight = byRows ? counted.reduce((total, count) => total + count, 0) : 1;
      sum += (weight * areas.reduce((total, area) => total + area(counted), 0)) / 2;
      weights += weight;
    }
    return sum / weights;
  };
}

export const prepareRocAucOvr: Prepare = oneVsRest(prepareRocAuc, { byRows: false });
export const prepareRocAucOvrWeighted: Prepare = oneVsRest(prepareRocAuc, { byRows: true });
export const prepareAveragePrecisionMacro: Prepare = oneVsRest(prepareAveragePrecision, { byRows: false });
export const prepareAveragePrecisionWeighted: Prepare = oneVsRest(prepareAveragePrecision, { byRows: true });

function rowsByClass(labels: Float64Array, counts: Counts, classes: number): Float64Array {
  const rows = new Float64Array(classes);
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] ?? 0;
    rows[label] = (rows[label] ?? 0) + (counts[row] ?? 0);
  }
  return rows;
}

function columnOf(probabilities: Float64Array, index: number, classes: number): Float64Array {
  return Float64Array.from({ length: probabilities.length / classes }, (_, row) => probabilities[row * classes + index] ?? 0);
}

function classesOf(labels: Float64Array, probabilities: Float64Array): number {
  return labels.length === 0 ? 1 : probabilities.length / labels.length;
}
