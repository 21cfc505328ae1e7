import type { Slice } from '../../results/evaluate-and-gate.ts';
import { worstVerdict } from '../../verdict/verdict.ts';
import { formatCount, formatCountOf } from '../format-number.ts';
import type { Outcome } from '../gates/outcome.ts';

const MAX_NAME = 60;

interface JudgedSlice {
  readonly slice: Slice;
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  readonly reason: string;
  /** False where the rows are enough but the metric can't be computed on them. */
  readonly judged: boolean;
}

/** `plan = enterprise`; a cell value can be long. */
export function sliceName(slice: Slice): string {
  const name = Object.entries(slice).map(([column, part]) => `${column} = ${part}`).join(', ');
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name;
}

/** One verdict and one sentence for a gate over the slices of a column: its gravest slice, and how many were too small. */
export function overSlices(
  { metric, column }: { readonly metric: string; readonly column: string },
  slices: readonly JudgedSlice[],
  { tooSmall, minRows }: { readonly tooSmall: number; readonly minRows: number },
): Pick<Outcome, 'verdict' | 'reason' | 'tooLittle'> {
  const small = tooSmall === 0 ? '' : `; ${formatCountOf(tooSmall, 'slice')} ${tooSmall === 1 ? 'has' : 'have'} too few rows (min-rows is ${formatCount(minRows)})`;
  if (!slices.some(({ judged }) => judged)) {
    const [first] = slices;
    const why = first === undefined ? '' : `; ${sliceName(first.slice)}: ${first.reason}`;
    return { verdict: 'inconclusive', reason: `no slice of ${column} could be judged${why}${small}`, tooLittle: false };
  }
  const verdict = worstVerdict(slices.map((one) => one.verdict));
  const gravest = slices.filter((one) => one.verdict === verdict);
  const [first] = gravest;
  if (verdict === 'pass' || first === undefined) return { verdict, reason: `${metric} passes in ${formatCountOf(slices.length, 'slice')} of ${column}${small}`, tooLittle: false };
  const more = gravest.length === 1 ? '' : ` and ${formatCount(gravest.length - 1)} more of ${formatCountOf(slices.length, 'slice')}`;
  return { verdict, reason: `${sliceName(first.slice)}${more}: ${first.reason}${small}`, tooLittle: true };
}
