import type { Kernel } from '../kernel/kernel.ts';
import { HEAP } from '../kernel/room.ts';
import { sortNumbers } from './sort-numbers.ts';

/** Values of a level. */
const WIDTH = 4096;

/**
 * Quantiles of a stream in bounded memory, without randomness (Munro and Paterson, Selection and sorting with limited storage, 1980;
 * Manku, Rajagopalan and Lindsay, 1998). A value on level h stands for 2^h values. A full level is sorted and every other value of it,
 * the even and the odd places in turn, moves up; that shifts a rank by at most 2^h. Level h is full n / (WIDTH · 2^h) times, so the rank error is
 * at most n · log2(n / WIDTH) / WIDTH: below 0.25 % of n up to 4 million values, below 0.5 % up to 4 billion.
 */
export interface QuantileSketch extends KeptLevels {
  /** Sorts and merges, where there is one. */
  readonly kernel: Kernel | null;
  /** Whether the odd places move up the next time. */
  readonly odd: boolean[];
}

export interface KeptLevels {
  readonly levels: Float64Array[];
  readonly filled: number[];
}

export function createQuantileSketch(kernel: Kernel | null = null): QuantileSketch {
  return { kernel, levels: [], filled: [], odd: [] };
}

/** Makes it empty; its memory stays. */
export function clearSketch({ filled, odd }: QuantileSketch): void {
  filled.fill(0);
  odd.fill(false);
}

/**
 * Takes in what another sketch kept, level by level. Every full level still shifts a rank by at most 2^h, and there are no more full levels than
 * one sketch of all values would have had, so the bound stays.
 */
export function mergeSketches(into: QuantileSketch, { levels, filled }: KeptLevels): void {
  for (const [level, values] of levels.entries()) push(into, level, values.subarray(0, filled[level]));
}

/** Takes in at most `QUANTILE_BLOCK` values. */
export function addValues(sketch: QuantileSketch, values: Float64Array): void {
  push(sketch, 0, values);
}

export const QUANTILE_BLOCK = WIDTH / 2;

function push(sketch: QuantileSketch, level: number, values: Float64Array): void {
  const { levels, filled, odd, kernel } = sketch;
  const buffer = (levels[level] ??= (kernel?.room ?? HEAP).float64(WIDTH));
  const at = filled[level] ?? 0;
  const room = WIDTH - at;
  buffer.set(values.length <= room ? values : values.subarray(0, room), at);
  filled[level] = at + Math.min(room, values.length);
  if (filled[level] < WIDTH) return;
  const first = odd[level] === true ? 1 : 0;
  odd[level] = first === 0;
  filled[level] = 0;
  push(sketch, level + 1, level === 0 ? everyOther(buffer, first, kernel) : mergeEveryOther(buffer, { first, level, kernel }));
  if (values.length > room) push(sketch, level, values.subarray(room));
}

/** What moves up is taken over before the next level fills: one array for each level is enough, whichever sketch it is of. */
const moving: Float64Array[] = [];

function everyOther(buffer: Float64Array, first: number, kernel: Kernel | null): Float64Array {
  const kept = (moving[0] ??= new Float64Array(WIDTH / 2));
  const sorted = kernel !== null && sortInKernel(kernel, buffer) ? buffer : sortNumbers(buffer);
  for (let place = 0; place < kept.length; place++) kept[place] = sorted[2 * place + first] as number;
  return kept;
}

/** @returns false where it does not lie there, or is left as it is, because its values crowd */
function sortInKernel({ calls, memory, scratch }: Kernel, buffer: Float64Array): boolean {
  return buffer.buffer === memory && calls.sortNumbers(buffer.byteOffset, WIDTH, scratch.byteOffset) === 1;
}

/** Above the lowest level a full buffer is two sorted runs: each came whole from below. */
function mergeEveryOther(buffer: Float64Array, { first, level, kernel }: { readonly first: number; readonly level: number; readonly kernel: Kernel | null }): Float64Array {
  const kept = (moving[level] ??= new Float64Array(WIDTH / 2));
  if (kernel !== null && buffer.buffer === kernel.memory) {
    kernel.calls.mergeEveryOther(buffer.byteOffset, WIDTH, first, kernel.scratch.byteOffset);
    kept.set(new Float64Array(kernel.memory, kernel.scratch.byteOffset, WIDTH / 2));
    return kept;
  }
  const half = WIDTH / 2;
  let left = 0;
  let right = half;
  for (let place = 0; place < WIDTH; place++) {
    const fromLeft = right === WIDTH || (left < half && (buffer[left] as number) <= (buffer[right] as number));
    const value = buffer[fromLeft ? left++ : right++] as number;
    if ((place & 1) === first) kept[place >> 1] = value;
  }
  return kept;
}

/** Values of the stream at the given shares (0 to 1, ascending), by nearest rank; none where nothing was added. */
export function sketchedQuantiles({ levels, filled }: KeptLevels, shares: readonly number[]): number[] {
  const sorted = levels.map((buffer, level) => sortNumbers(buffer.slice(0, filled[level])));
  const total = sorted.reduce((sum, values, level) => sum + values.length * 2 ** level, 0);
  if (total === 0) return [];
  const places = new Int32Array(sorted.length);
  let below = 0;
  let value = Number.NaN;
  return shares.map((share) => {
    const rank = share * (total - 1);
    while (below <= rank) {
      const level = lowestLevel(sorted, places);
      const place = places[level] as number;
      value = (sorted[level] as Float64Array)[place] as number;
      places[level] = place + 1;
      below += 2 ** level;
    }
    return value;
  });
}

/** Whose next value is the smallest. */
function lowestLevel(sorted: readonly Float64Array[], places: Int32Array): number {
  let lowest = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (let level = 0; level < sorted.length; level++) {
    const values = sorted[level] as Float64Array;
    const place = places[level] as number;
    if (place === values.length || (values[place] as number) >= smallest) continue;
    lowest = level;
    smallest = values[place] as number;
  }
  return lowest;
}
