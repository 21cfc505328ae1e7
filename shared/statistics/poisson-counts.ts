import type { Random } from './random.ts';

/** P(count ≥ 24) is below 1e-24 for a mean of 1: less than a uniform double resolves. */
const COUNTS = 24;
/** In place of a count: a byte does not decide. Above four counts together, so that one comparison looks at four of them. */
const UNDECIDED = 128;
const END = -1;

/**
 * @param mean at most 1
 * @returns a function that fills an array with independent Poisson counts and returns their sum
 */
export function poissonCounts(mean: number, random: Random): (counts: Float64Array) => number {
  const { countOfByte, residual } = tableOf(mean);
  const decide = (): number => {
    const uniform = random.uniform();
    let count = 0;
    while (uniform >= (residual[count] ?? 1)) count += 1;
    return count;
  };
  let words = new Uint32Array(0);
  let undecided = new Int32Array(1);

  return (counts) => {
    const whole = counts.length >>> 2;
    if (words.length !== whole) {
      words = new Uint32Array(whole);
      undecided = new Int32Array(whole + 1);
    }
    random.fillWords(words);
    let sum = drawByBytes({ words, countOfByte, counts, undecided });
    for (let row = 4 * whole; row < counts.length; row += 1) {
      const entry = countOfByte[random.below(256)] ?? 0;
      counts[row] = entry === UNDECIDED ? decide() : entry;
      sum += counts[row] ?? 0;
    }
    for (let place = 0; undecided[place] !== END; place += 1) {
      const first = undecided[place] ?? 0;
      for (let row = first; row < first + 4; row += 1) {
        if (counts[row] !== UNDECIDED) continue;
        counts[row] = decide();
        sum += (counts[row] ?? 0) - UNDECIDED;
      }
    }
    return sum;
  };
}

/** The hot loop, a function of its own and four rows a turn, because V8 then keeps it at 1 ns a row. @returns the sum of the entries */
function drawByBytes({ words, countOfByte, counts, undecided }: {
  readonly words: Uint32Array;
  readonly countOfByte: Float64Array;
  readonly counts: Float64Array;
  /** Receives the first row of each four that have an undecided one, then END. */
  readonly undecided: Int32Array;
}): number {
  let sum = 0;
  let found = 0;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? 0;
    const row = 4 * place;
    const a = countOfByte[word & 255] ?? 0;
    const b = countOfByte[(word >>> 8) & 255] ?? 0;
    const c = countOfByte[(word >>> 16) & 255] ?? 0;
    const d = countOfByte[word >>> 24] ?? 0;
    counts[row] = a;
    counts[row + 1] = b;
    counts[row + 2] = c;
    counts[row + 3] = d;
    const four = a + b + c + d;
    sum += four;
    if (four >= UNDECIDED) {
      undecided[found] = row;
      found += 1;
    }
  }
  undecided[found] = END;
  return sum;
}

/**
 * The distribution as a mixture: of 256 bytes, ⌊256·p⌋ stand for a count of probability p, and the few that are left over
 * send to the residual distribution, whose cumulative shares make up for what rounding down took from each count.
 */
function tableOf(mean: number): { readonly countOfByte: Float64Array; readonly residual: Float64Array } {
  const countOfByte = new Float64Array(256).fill(UNDECIDED);
  const residual = new Float64Array(COUNTS);
  let decided = 0;
  let lost = 0;
  let probability = Math.exp(-mean);
  for (let count = 0; count < COUNTS; count += 1) {
    const bytes = Math.floor(256 * probability);
    countOfByte.fill(count, decided, decided + bytes);
    decided += bytes;
    lost += 256 * probability - bytes;
    residual[count] = lost;
    probability *= mean / (count + 1);
  }
  return { countOfByte, residual: residual.map((share) => share / lost) };
}
