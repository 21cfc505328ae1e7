import { sameClass } from '../../tabular/cells/same-class.ts';

/** Rows by what a model labels them, and the sum of the one probability that it gives them. */
export interface LabelledProbabilities {
  /** @returns the first label that is neither a class nor the place of one; null where there is none */
  add(labels: readonly string[], probabilities: Float64Array): string | null;
  /** The mean probability of the rows that are labelled with the negative class and with the positive one; null where one of them has no row. */
  means(): readonly [negative: number, positive: number] | null;
}

/**
 * What shows whether one column of probabilities is that of the positive class: then rows that are labelled so have the higher ones, wherever
 * the model's own threshold lies.
 * @param names the positive class last
 */
export function labelledProbabilities(names: readonly string[]): LabelledProbabilities {
  const rows = names.map(() => 0);
  const sums = names.map(() => 0);
  return {
    add(labels, probabilities) {
      for (const [row, text] of labels.entries()) {
        const place = names.findIndex((name) => sameClass(text, name));
        if (place !== -1) {
          rows[place] = (rows[place] ?? 0) + 1;
          sums[place] = (sums[place] ?? 0) + (probabilities[row] ?? 0);
        } else if (!/^[01]$/.test(text)) return text;
      }
      return null;
    },
    means() {
      const [negative = Number.NaN, positive = Number.NaN] = sums.map((sum, place) => sum / (rows[place] ?? 0));
      return Number.isNaN(negative) || Number.isNaN(positive) ? null : [negative, positive];
    },
  };
}
