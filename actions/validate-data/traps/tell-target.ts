import { prepareRocAuc } from '../../../shared/judge/metrics/score-metrics.ts';

/** From here on a feature tells the target by itself. */
export const TELLING_AUC = 0.99;
export const TELLING_RECALL = 0.99;
export const TELLING_CORRELATION = 0.999;
/** Of each class, and of a category on the average: fewer prove nothing. */
const LEAST_ROWS_OF_CLASS = 10;
const LEAST_ROWS_OF_CATEGORY = 20;
const LEAST_ROWS = 100;

/** A feature in some rows: numbers in an order, or codes of categories; NaN where missing. */
export interface FeatureValues {
  readonly values: Float64Array;
  readonly isCategory: boolean;
}

/** How well a feature alone gives the target, by the measure that its kind allows; null where the rows can't tell. */
export interface Told {
  readonly measure: 'AUC' | 'recall' | 'correlation';
  readonly value: number;
}

/**
 * Of two classes: the area under the ROC curve of the feature, rising or falling, missing values below or above all others; of a category by the share
 * of positives in it, which favours the feature a little, so only where each category has 20 rows on the average.
 * @param labels 0 and 1
 */
export function tellClasses({ values, isCategory }: FeatureValues, labels: Float64Array): Told | null {
  const positives = labels.reduce((sum, label) => sum + label, 0);
  if (Math.min(positives, labels.length - positives) < LEAST_ROWS_OF_CLASS) return null;
  const ones = new Float64Array(labels.length).fill(1);
  const auc = (scores: Float64Array): number => prepareRocAuc(labels, scores)(ones);
  const shares = categoryShares(values, labels, isCategory);
  if (shares !== null) return { measure: 'AUC', value: auc(shares) };
  if (isCategory) return null;
  const ends = values.some(Number.isNaN) ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [0];
  const found = ends.map((end) => auc(values.map((value) => (Number.isNaN(value) ? end : value))));
  return { measure: 'AUC', value: Math.max(...found, ...found.map((area) => 1 - area)) };
}

/** Numbers of so few different values may be categories: their order need not mean anything. */
const MOST_CODES = 20;

/** For each row the share of positives among the rows with its value; null where they are numbers, or too many. */
function categoryShares(values: Float64Array, labels: Float64Array, isCategory: boolean): Float64Array | null {
  const found = new Map<number, { rows: number; positives: number }>();
  for (const [row, value] of values.entries()) {
    const category = found.get(value) ?? { rows: 0, positives: 0 };
    category.rows++;
    category.positives += labels[row] ?? 0;
    found.set(value, category);
    if (!isCategory && found.size > MOST_CODES) return null;
  }
  if (found.size * LEAST_ROWS_OF_CATEGORY > values.length) return null;
  return values.map((value) => {
    const { positives = 0, rows = 1 } = found.get(value) ?? {};
    return positives / rows;
  });
}

/** Of more classes: the least recall of a class when each category is answered by its most frequent class. Numbers are taken as categories. */
export function tellManyClasses({ values }: FeatureValues, labels: Float64Array): Told | null {
  const categories = new Map<number, Map<number, number>>();
  const classes = new Map<number, { rows: number; right: number }>();
  for (const [row, value] of values.entries()) {
    const label = labels[row] ?? Number.NaN;
    const counts = categories.get(value) ?? new Map<number, number>();
    counts.set(label, (counts.get(label) ?? 0) + 1);
    categories.set(value, counts);
    const { rows } = classes.get(label) ?? { rows: 0 };
    classes.set(label, { rows: rows + 1, right: 0 });
    if (categories.size * LEAST_ROWS_OF_CATEGORY > values.length) return null;
  }
  if (classes.size < 2 || [...classes.values()].some(({ rows }) => rows < LEAST_ROWS_OF_CLASS)) return null;
  for (const counts of categories.values()) {
    const [label, right] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
    const found = classes.get(label);
    if (found !== undefined) found.right += right;
  }
  return { measure: 'recall', value: Math.min(...[...classes.values()].map(({ rows, right }) => right / rows)) };
}

/** Of a quantity: Pearson's correlation without its sign, over the rows that have both; a category has none. */
export function tellQuantity({ values, isCategory }: FeatureValues, labels: Float64Array): Told | null {
  if (isCategory) return null;
  const both = [...values.keys()].filter((row) => !Number.isNaN(values[row]) && !Number.isNaN(labels[row]));
  if (both.length < LEAST_ROWS || both.length < values.length / 2) return null;
  const [x, y] = [values, labels].map((column) => {
    const mean = both.reduce((sum, row) => sum + (column[row] ?? 0), 0) / both.length;
    return both.map((row) => (column[row] ?? 0) - mean);
  });
  if (x === undefined || y === undefined) return null;
  const product = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);
  const value = Math.abs(product(x, y)) / Math.sqrt(product(x, x) * product(y, y));
  return Number.isFinite(value) ? { measure: 'correlation', value } : null;
}
