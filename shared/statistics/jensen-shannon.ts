/**
 * Jensen–Shannon distance of two histograms over the same bins: the root of the divergence in bits, from 0 (equal) to 1 (nothing in common)
 * (Endres and Schindelin, A new metric for probability distributions, 2003). NaN where a side is empty.
 */
export function jensenShannonDistance(reference: readonly number[], current: readonly number[]): number {
  const [before, now] = [sum(reference), sum(current)];
  let divergence = 0;
  for (const [bin, count] of reference.entries()) {
    const [p, q] = [count / before, (current[bin] ?? 0) / now];
    const middle = (p + q) / 2;
    if (p > 0) divergence += (p * Math.log2(p / middle)) / 2;
    if (q > 0) divergence += (q * Math.log2(q / middle)) / 2;
  }
  if (before === 0 || now === 0) return Number.NaN;
  return Math.sqrt(Math.max(0, divergence));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
