import { HEAP, type Room } from '../kernel/room.ts';

/** 2^14 registers: a standard error of 0.8 %. */
const PRECISION = 14;
const REGISTERS = 1 << PRECISION;
/** Bits of the second word, which the ranks are taken from. */
const RANK_BITS = 32;

/** Counts different values approximately in 16 KiB (Flajolet et al., HyperLogLog, 2007), by two independent words of a hash. */
export interface HyperLogLog {
  readonly ranks: Uint8Array;
}

export function createHyperLogLog(room: Room = HEAP): HyperLogLog {
  return { ranks: room.uint8(REGISTERS) };
}

export function addHash({ ranks }: HyperLogLog, first: number, second: number): void {
  const register = first >>> (32 - PRECISION);
  const rank = Math.clz32(second) + 1;
  if (rank > (ranks[register] as number)) ranks[register] = rank;
}

/** Makes `into` what it had been if it had seen the other's values too. */
export function mergeHyperLogLog({ ranks: into }: HyperLogLog, { ranks }: HyperLogLog): void {
  for (let register = 0; register < REGISTERS; register++) if ((ranks[register] as number) > (into[register] as number)) into[register] = ranks[register] as number;
}

/** Ertl's improved raw estimate, unbiased from none to many (O. Ertl, New cardinality estimation algorithms for HyperLogLog sketches, 2017, algorithm 6). */
export function estimateDistinct({ ranks }: HyperLogLog): number {
  const histogram = new Float64Array(RANK_BITS + 2);
  // By places, because an iterator makes an object of each.
  for (let register = 0; register < REGISTERS; register++) histogram[ranks[register] as number] = (histogram[ranks[register] as number] as number) + 1;
  const share = (rank: number): number => (histogram[rank] ?? 0) / REGISTERS;
  let z = tau(1 - share(RANK_BITS + 1));
  for (let rank = RANK_BITS; rank >= 1; rank--) z = 0.5 * (z + share(rank));
  z += sigma(share(0));
  return Math.round(REGISTERS / (2 * Math.LN2 * z));
}

/** x + Σ x^(2^k) · 2^(k−1) */
function sigma(x: number): number {
  if (x === 1) return Number.POSITIVE_INFINITY;
  let [power, weight, sum, before] = [x, 1, x, -1];
  while (sum !== before) {
    power *= power;
    before = sum;
    sum += power * weight;
    weight += weight;
  }
  return sum;
}

/** (1 − x − Σ (1 − x^(2^−k))² · 2^−k) / 3 */
function tau(x: number): number {
  if (x === 0 || x === 1) return 0;
  let [root, weight, sum, before] = [x, 1, 1 - x, -1];
  while (sum !== before) {
    root = Math.sqrt(root);
    before = sum;
    weight *= 0.5;
    sum -= (1 - root) ** 2 * weight;
  }
  return sum / 3;
}
