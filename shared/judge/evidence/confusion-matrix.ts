import { MAX_CLASSES } from '../../results/evaluation-evidence.ts';

/** The classes that stand in a matrix by themselves, and how many the last place stands for together (0: it is one of its own). */
export interface ShownClasses {
  /** Place in the matrix by place in the target's classes. */
  readonly placeOf: Int32Array;
  /** Places in the target's classes, in the matrix's order; the place for the others is not among them. */
  readonly own: readonly number[];
  readonly others: number;
}

/** Where there are too many classes, the most frequent ones, in the target's order. */
export function chooseClasses(labels: Float64Array, classes: number): ShownClasses {
  const rows = new Float64Array(classes);
  for (const label of labels) rows[label] = (rows[label] ?? 0) + 1;
  const all = Array.from(rows.keys());
  const own = classes <= MAX_CLASSES ? all : all.toSorted((a, b) => (rows[b] ?? 0) - (rows[a] ?? 0) || a - b).slice(0, MAX_CLASSES - 1).toSorted((a, b) => a - b);
  const placeOf = new Int32Array(classes).fill(own.length);
  for (const [place, index] of own.entries()) placeOf[index] = place;
  return { placeOf, own, others: classes - own.length };
}

/** Rows by class of the label, and in it by the class that was answered. */
export function confusionMatrix(labels: Float64Array, answered: Float64Array, { counts, shown: { placeOf, own, others } }: { readonly counts: Float64Array; readonly shown: ShownClasses }): number[][] {
  const size = own.length + (others > 0 ? 1 : 0);
  const matrix = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const [row, label] of labels.entries()) {
    const into = matrix[placeOf[label] ?? 0];
    const place = placeOf[answered[row] ?? 0] ?? 0;
    if (into !== undefined) into[place] = (into[place] ?? 0) + (counts[row] ?? 0);
  }
  return matrix;
}
