import { classNames, type Target } from '../tabular/target.ts';
import type { Answers } from './judgement.ts';

/** A row that two models answer differently. */
export interface RowChange {
  readonly id: string;
  readonly label: string;
  readonly baseline: string;
  readonly candidate: string;
}

const MAX_ROWS = 20;
const DIGITS = 4;

/**
 * The twenty rows on which two models differ most: by score or value, by half the sum of what the probabilities differ in, or by class. Of
 * rows that differ alike, the first. None where the models leave answers of different kinds.
 */
export function largestChanges({ ids, target }: { readonly ids: readonly string[]; readonly target: Target }, candidate: Answers, baseline: Answers): readonly RowChange[] {
  const difference = differenceOf(candidate, baseline);
  if (difference === null) return [];
  const changes = ids.map((_, row) => ({ row, size: difference(row) })).filter(({ size }) => size > 0);
  const largest = changes.sort((a, b) => b.size - a.size || a.row - b.row).slice(0, MAX_ROWS);
  const classes = classNames(target);
  return largest.map(({ row }) => ({
    id: ids[row] ?? '',
    label: classes.length === 0 ? String(target.labels[row]) : (classes[target.labels[row] ?? -1] ?? ''),
    baseline: shown(baseline, row, classes),
    candidate: shown(candidate, row, classes),
  }));
}

/** NaN, which is above nothing, where one of them has no answer. */
function differenceOf(candidate: Answers, baseline: Answers): ((row: number) => number) | null {
  if (candidate.kind !== baseline.kind) return null;
  if (candidate.kind === 'class') return (row) => (Number.isNaN(baseline.values[row]) || candidate.values[row] === baseline.values[row] ? 0 : 1);
  if (candidate.kind !== 'probabilities' || baseline.kind !== 'probabilities') return (row) => Math.abs((candidate.values[row] ?? Number.NaN) - (baseline.values[row] ?? Number.NaN));
  const width = candidate.probabilities.length / candidate.values.length;
  const [p, q] = [candidate.probabilities, baseline.probabilities];
  return (row) => {
    let sum = 0;
    for (let place = row * width; place < (row + 1) * width; place++) sum += Math.abs((p[place] ?? Number.NaN) - (q[place] ?? Number.NaN));
    return sum / 2;
  };
}

function shown(answers: Answers, row: number, classes: readonly string[]): string {
  const value = answers.values[row] ?? Number.NaN;
  if (answers.kind === 'class') return classes[value] ?? '';
  if (answers.kind !== 'probabilities') return rounded(value);
  return `${classes[value] ?? ''} (${rounded(answers.probabilities[row * classes.length + value] ?? Number.NaN)})`;
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}
