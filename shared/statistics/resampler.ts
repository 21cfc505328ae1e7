import { poissonCounts } from './poisson-counts.ts';
import type { Random } from './random.ts';

/** With fewer rows the Poisson mean would come out too low to save anything. */
const FEW_ROWS = 256;
/** How many standard deviations the mean of a Poisson total stays below the number of rows. */
const HEADROOM = 4;

/**
 * Draws resamples with replacement as counts per row: exactly multinomial, but in the order of the rows
 * with a random byte for each, where drawing row by row needs a word each and jumps about in memory.
 * The counts are doubles, because they are multiplied by doubles: turning each into one would cost as much as drawing it.
 *
 * Independent Poisson counts are, given their total, multinomial for that total. So each row draws a Poisson count whose
 * mean leaves the total a few rows short, and those are drawn one by one. A total that is too large (once in 30,000) is
 * drawn anew, which leaves the counts given their total as they are.
 * @param strata a number per row; each stratum keeps its size in every resample
 * @returns a function that fills the same array anew at every call; its entries add up to `rows`
 * @throws RangeError when rows is not a whole number from 1 to 2^31 − 1, or strata has another length
 */
export function createResampler({ rows, random, strata }: {
  readonly rows: number;
  readonly random: Random;
  readonly strata?: Int32Array | Float64Array | undefined;
}): () => Float64Array {
  if (!Number.isInteger(rows) || rows < 1 || rows >= 2 ** 31) throw new RangeError(`Rows are a whole number from 1 to 2^31 − 1, not ${rows}`);
  if (strata === undefined) return drawInto(new Float64Array(rows), random);
  if (strata.length !== rows) throw new RangeError(`${rows} rows, but ${strata.length} strata`);

  const counts = new Float64Array(rows);
  const parts = groupRows(strata).map((members) => ({ members, draw: drawInto(new Float64Array(members.length), random) }));
  return () => {
    for (const { members, draw } of parts) scatter(draw(), { members, counts });
    return counts;
  };
}

/** @returns a function that fills `counts` anew with multinomial counts that add up to its length */
function drawInto(counts: Float64Array, random: Random): () => Float64Array {
  const size = counts.length;
  const drawMost = size < FEW_ROWS ? clear : poissonCounts(1 - HEADROOM / Math.sqrt(size), random);
  return () => {
    let drawn = drawMost(counts);
    while (drawn > size) drawn = drawMost(counts);
    for (; drawn < size; drawn += 1) {
      const row = random.below(size);
      counts[row] = (counts[row] ?? 0) + 1;
    }
    return counts;
  };
}

function clear(counts: Float64Array): number {
  counts.fill(0);
  return 0;
}

function groupRows(strata: Int32Array | Float64Array): Int32Array[] {
  const groups = new Map<number, number[]>();
  for (const [row, stratum] of strata.entries()) {
    const members = groups.get(stratum);
    if (members === undefined) groups.set(stratum, [row]);
    else members.push(row);
  }
  return Array.from(groups.values(), (members) => Int32Array.from(members));
}

function scatter(drawn: Float64Array, { members, counts }: { readonly members: Int32Array; readonly counts: Float64Array }): void {
  for (let place = 0; place < members.length; place += 1) counts[members[place] ?? 0] = drawn[place] ?? 0;
}
