import type { ModelEvidence } from '../../results/evaluation-evidence.ts';
import { binBetween, equalEdges } from '../../statistics/equal-bins.ts';

/** Of the picture of labels and predictions, in each direction. */
const VALUE_BINS = 24;
const RESIDUAL_BINS = 30;
const QUANTILES = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];
/** Of the rows at each end, which lie in the open bins there: one far row would press all others into one bin. */
const TAIL = 0.005;

/** Bins that both models are shown in. */
export interface RegressionEdges {
  readonly residual_edges: readonly number[];
  readonly value_edges: readonly number[];
}

/**
 * @param models predictions of each, in the order of the labels
 * @returns null where residuals are beyond what a double holds
 */
export function regressionEdges(labels: Float64Array, models: readonly Float64Array[]): RegressionEdges | null {
  const residuals = models.map((values) => values.map((value, row) => value - (labels[row] ?? 0)));
  if (residuals.some((values) => !values.every(Number.isFinite))) return null;
  // Around zero, where a residual is neither too high nor too low.
  const far = Math.max(0, ...residuals.flatMap(rangeOf).map(Math.abs));
  const values = [labels, ...models].map(rangeOf);
  return {
    residual_edges: equalEdges(-far, far, RESIDUAL_BINS),
    value_edges: equalEdges(Math.min(...values.map(([low]) => low)), Math.max(...values.map(([, high]) => high)), VALUE_BINS),
  };
}

/** How far the predictions lie from the labels, and where. */
export function residualEvidence(labels: Float64Array, predictions: Float64Array, { counts, edges }: { readonly counts: Float64Array; readonly edges: RegressionEdges }): Pick<ModelEvidence, 'residuals' | 'predicted'> {
  const { residual_edges: residualEdges, value_edges: valueEdges } = edges;
  const residuals = predictions.map((value, row) => value - (labels[row] ?? 0));
  const histogram = Array.from({ length: residualEdges.length - 1 }, () => 0);
  const grid = Array.from({ length: valueEdges.length - 1 }, () => Array.from({ length: valueEdges.length - 1 }, () => 0));
  for (const [row, residual] of residuals.entries()) {
    const count = counts[row] ?? 0;
    const bin = binBetween(residual, residualEdges);
    histogram[bin] = (histogram[bin] ?? 0) + count;
    const into = grid[binBetween(labels[row] ?? 0, valueEdges)];
    const place = binBetween(predictions[row] ?? 0, valueEdges);
    if (into !== undefined) into[place] = (into[place] ?? 0) + count;
  }
  const sorted = residuals.toSorted();
  const quantiles = Object.fromEntries(QUANTILES.map((share) => [String(share), valueAt(sorted, share)]));
  return { residuals: { quantiles, counts: histogram }, predicted: grid };
}

function rangeOf(values: Float64Array): readonly [number, number] {
  const sorted = values.toSorted();
  return [valueAt(sorted, TAIL), valueAt(sorted, 1 - TAIL)];
}

/** A value that is there: none between two, which would be no row's. */
function valueAt(sorted: Float64Array, share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}
