import { avalanche } from '../../../shared/tabular/cells/hash-cell.ts';
import type { MissingTexts } from '../../../shared/tabular/cells/missing-texts.ts';
import { parseNumberText } from '../../../shared/tabular/cells/parse-number.ts';
import { parseTimeText } from '../../../shared/tabular/cells/parse-time.ts';
import { type Batch, CELL, cellAt, cellOrMissing } from '../../../shared/tabular/rows/batch.ts';

/** Rows: the standard error of an AUC of 0.99 is then below 0.001, of one positive in a hundred 0.005. */
const MOST_ROWS = 20_000;
const FEWEST_ROWS = 1000;
/** Of all features together, unless they are thousands: 16 MB. */
const MOST_CELLS = 2_000_000;

export interface SampledColumn {
  readonly name: string;
  readonly place: number;
  /** Codes are places in the order of first appearance. */
  readonly kind: 'number' | 'time' | 'category';
}

/** Some of the rows, chosen by the hash of their number: features and target as numbers, NaN where missing. */
export interface FeatureSample {
  readonly columns: readonly SampledColumn[];
  readonly values: readonly Float64Array[];
  readonly numbers: Int32Array;
  readonly codes: readonly Map<string, number>[];
  readonly missing: MissingTexts;
  readonly most: number;
  rows: number;
  /** Every 2^thinned-th row is taken. */
  thinned: number;
}

export function createFeatureSample(columns: readonly SampledColumn[], missing: MissingTexts, mostRows = MOST_ROWS): FeatureSample {
  const most = Math.min(mostRows, Math.max(FEWEST_ROWS, Math.floor(MOST_CELLS / columns.length)));
  return {
    columns,
    values: columns.map(() => new Float64Array(most)),
    numbers: new Int32Array(most),
    codes: columns.map(() => new Map<string, number>()),
    missing,
    most,
    rows: 0,
    thinned: 0,
  };
}

/** @param first the number of the batch's first row, from 0 */
export function sampleRows(sample: FeatureSample, batch: Batch, first: number): void {
  for (let row = 0; row < batch.rows; row++) {
    const number = first + row;
    if (!isTaken(sample, number)) continue;
    if (sample.rows === sample.most) thin(sample);
    // Thinning may have been enough to leave it out.
    if (isTaken(sample, number)) take(sample, batch, { row, number });
  }
}

function isTaken({ thinned }: FeatureSample, number: number): boolean {
  return thinned === 0 || avalanche(number) >>> (32 - thinned) === 0;
}

function take(sample: FeatureSample, batch: Batch, { row, number }: { readonly row: number; readonly number: number }): void {
  const at = sample.rows++;
  sample.numbers[at] = number;
  for (const [index, { place, kind }] of sample.columns.entries()) {
    const text = batch.quoted[cellAt(batch, row, place)] === CELL.undecodable ? null : cellOrMissing(batch, row, place);
    const isMissing = text === null || text.trim() === '' || sample.missing.texts.has(text);
    const into = sample.values[index];
    if (into !== undefined) into[at] = isMissing ? Number.NaN : valueOf(text, { kind, codes: sample.codes[index] ?? new Map() });
  }
}

function valueOf(text: string, { kind, codes }: { readonly kind: SampledColumn['kind']; readonly codes: Map<string, number> }): number {
  if (kind === 'number') return parseNumberText(text);
  if (kind === 'time') return parseTimeText(text);
  const code = codes.get(text) ?? codes.size;
  codes.set(text, code);
  return code;
}

function thin(sample: FeatureSample): void {
  sample.thinned++;
  let kept = 0;
  for (let at = 0; at < sample.rows; at++) {
    const number = sample.numbers[at] as number;
    if (!isTaken(sample, number)) continue;
    sample.numbers[kept] = number;
    for (const values of sample.values) values[kept] = values[at] as number;
    kept++;
  }
  sample.rows = kept;
}
