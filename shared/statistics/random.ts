import { xoshiro128 } from './xoshiro128.ts';

/** A stream of random numbers that its seed decides: the same on every machine. */
export interface Random {
  /** In [0, 1), a multiple of 2^−53. */
  readonly uniform: () => number;
  /** An integer in [0, n), each equally likely; n an integer from 1 to 2^32. */
  readonly below: (n: number) => number;
  /** Fills an array with random bits, much faster than number by number. */
  readonly fillWords: (words: Uint32Array) => void;
}

const WORDS = 2 ** 32;
/** `uniform` and `below` take their words from blocks, which are made three times as fast as single words. */
const BLOCK = 256;

/**
 * @param seed any safe integer; streams of different seeds have no visible relation
 * @throws RangeError when the seed is not a safe integer; `below` throws it for an n out of range
 */
export function createRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`A seed is a whole number, not ${seed}`);
  const [first, second] = [splitMix64(BigInt(seed), 1n), splitMix64(BigInt(seed), 2n)];
  const fillWords = xoshiro128([lowWord(first), highWord(first), lowWord(second), highWord(second)]);
  const block = new Uint32Array(BLOCK);
  let used = BLOCK;
  const word = (): number => {
    if (used === BLOCK) {
      fillWords(block);
      used = 0;
    }
    used += 1;
    return block[used - 1] ?? 0;
  };

  return {
    uniform: () => {
      const high = word() >>> 5;
      return (high * 2 ** 26 + (word() >>> 6)) / 2 ** 53;
    },
    below: (n) => {
      if (!Number.isInteger(n) || n < 1 || n > WORDS) throw new RangeError(`A bound is an integer from 1 to 2^32, not ${n}`);
      // Words from the last, incomplete run of n are drawn again: they would favour the small results.
      const end = WORDS - (WORDS % n);
      let drawn = word();
      while (drawn >= end) drawn = word();
      return drawn % n;
    },
    fillWords,
  };
}

/** The `step`-th output of SplitMix64 (Steele, Lea & Flood 2014), which the authors of xoshiro advise for seeding it. */
function splitMix64(seed: bigint, step: bigint): bigint {
  let state = BigInt.asUintN(64, seed + step * 0x9e3779b97f4a7c15n);
  state = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
  state = BigInt.asUintN(64, (state ^ (state >> 27n)) * 0x94d049bb133111ebn);
  return state ^ (state >> 31n);
}

function lowWord(value: bigint): number {
  return Number(BigInt.asUintN(32, value));
}

function highWord(value: bigint): number {
  return Number(value >> 32n);
}
