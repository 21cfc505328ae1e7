/**
 * The generator xoshiro128** 1.1 (Blackman & Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47, 2021):
 * period 2^128 − 1, integer arithmetic only, so the same stream on every machine.
 * @param seed four 32-bit words, not all 0
 * @returns a function that fills an array with the next words
 */
export function xoshiro128(seed: readonly [number, number, number, number]): (words: Uint32Array) => void {
  let [a, b, c, d] = seed;
  return (words) => {
    // Local copies, since numbers beyond 31 bits in a closure's variables are allocated anew at every step.
    let [p, q, r, s] = [a | 0, b | 0, c | 0, d | 0];
    for (let place = 0; place < words.length; place += 1) {
      const scrambled = Math.imul(q, 5);
      words[place] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
      const shifted = q << 9;
      r ^= p;
      s ^= q;
      q ^= r;
      p ^= s;
      r ^= shifted;
      s = (s << 11) | (s >>> 21);
    }
    [a, b, c, d] = [p, q, r, s];
  };
}
