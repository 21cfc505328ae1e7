import { classNames, type Target } from '../../tabular/tables/target.ts';
import type { Answers } from '../judgement.ts';

/** A row that two models answer differently. */
export interface RowChange {
  readonly id: string;
  /** Empty where there is no truth. */
  readonly label: string;
  readonly baseline: string;
  readonly candidate: string;
}

export interface LargestChanges {
  /** The column of the predictions that changed; null: the answer. */
  readonly column: string | null;
  /** Rows whose class changed come before those whose score changed more. */
  readonly flipsFirst: boolean;
  readonly rows: readonly RowChange[];
}

interface Rows {
  readonly ids: readonly string[];
  readonly target: Target;
}

const MAX_ROWS = 20;
const DIGITS = 4;

/**
 * The twenty rows on which two models differ most: by score or value, by half the sum of what the probabilities differ in, or by class;
 * without answers by the column whose mean is judged first. Of rows that differ alike, the first. None where the models leave answers of
 * different kinds.
 * @param options.flipsAt the threshold: then rows whose class changed come first
 */
export function largestChanges({ ids, target }: Rows, models: { readonly candidate: Answers; readonly baseline: Answers }, { flipsAt }: { readonly flipsAt?: number | undefined } = {}): LargestChanges {
  const { candidate, baseline } = models;
  const column = candidate.kind === 'none' ? ([...(candidate.columns ?? [])][0]?.[0] ?? null) : null;
  const difference = differenceOf(candidate, baseline, column);
  const flipsFirst = flipsAt !== undefined && (candidate.kind === 'score' || candidate.kind === 'probabilities');
  if (difference === null) return { column, flipsFirst, rows: [] };
  const flips = (row: number): number => (flipsAt !== undefined && classAt(candidate, row, flipsAt) !== classAt(baseline, row, flipsAt) ? 1 : 0);
  const largest: { readonly row: number; readonly size: number }[] = [];
  for (const row of ids.keys()) {
    const size = difference(row);
    if (!(size > 0)) continue;
    const place = largest.findLastIndex((other) => flips(other.row) > flips(row) || (flips(other.row) === flips(row) && other.size >= size)) + 1;
    if (place < MAX_ROWS) largest.splice(place, 0, { row, size });
    if (largest.length > MAX_ROWS) largest.pop();
  }
  const classes = classNames(target);
  const rows = largest.map(({ row }) => ({
    id: ids[row] ?? '',
    label: labelOf(target, row),
    baseline: column === null ? shown(baseline, row, classes) : rounded(baseline.columns?.get(column)?.[row] ?? Number.NaN),
    candidate: column === null ? shown(candidate, row, classes) : rounded(candidate.columns?.get(column)?.[row] ?? Number.NaN),
  }));
  return { column, flipsFirst, rows };
}

function labelOf(target: Target, row: number): string {
  if (target.task === 'columns') return '';
  const classes = classNames(target);
  return classes.length === 0 ? String(target.labels[row]) : (classes[target.labels[row] ?? -1] ?? '');
}

/** Of two classes at the threshold, of several the most probable; null of a quantity. */
function classAt({ kind, values }: Answers, row: number, threshold: number): number | null {
  const value = values[row] ?? Number.NaN;
  if (kind === 'score') return value >= threshold ? 1 : 0;
  return kind === 'class' || kind === 'probabilities' ? value : null;
}

/** NaN, which is above nothing, where one of them has no answer. */
function differenceOf(candidate: Answers, baseline: Answers, column: string | null): ((row: number) => number) | null {
  if (candidate.kind !== baseline.kind) return null;
  if (candidate.kind === 'none') {
    const [own, other] = [candidate, baseline].map(({ columns }) => columns?.get(column ?? ''));
    return own === undefined || other === undefined ? null : (row) => Math.abs((own[row] ?? Number.NaN) - (other[row] ?? Number.NaN));
  }
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
