import { MAX_CURVE_CLASSES, type ModelEvidence } from '../../results/evaluation-evidence.ts';
import type { ShownClasses } from './confusion-matrix.ts';
import { scoreCurves } from './score-curves.ts';

/**
 * ROC and precision–recall curve of the most frequent classes, each told from all others by its own probability.
 * @param probabilities a row after the other, `width` each
 */
export function oneVsRest(labels: Float64Array, probabilities: Float64Array, { width, counts, shown: { own } }: { readonly width: number; readonly counts: Float64Array; readonly shown: ShownClasses }): NonNullable<ModelEvidence['one_vs_rest']> {
  const rows = new Float64Array(width);
  for (const label of labels) rows[label] = (rows[label] ?? 0) + 1;
  const places = Array.from(own.keys());
  const rowsAt = (place: number): number => rows[own[place] ?? 0] ?? 0;
  const chosen = places.toSorted((a, b) => rowsAt(b) - rowsAt(a) || a - b).slice(0, MAX_CURVE_CLASSES).toSorted((a, b) => a - b);
  return chosen.map((place) => {
    const index = own[place] ?? 0;
    const scores = Float64Array.from(labels, (_, row) => probabilities[row * width + index] ?? 0);
    return { class: place, ...scoreCurves(labels.map((label) => Number(label === index)), scores, counts) };
  });
}
