/**
 * P(X ≤ k) for X ~ Binomial(n, ½), with k ≤ n/2; relative error about 1e-13.
 * The largest term comes from Stirling's series with its remainder (C. Loader, "Fast and accurate computation of
 * binomial probabilities", 2000): differences of log-gamma would lose the digits for large n. The others follow by ratio.
 */
export function binomialHalfTail(k: number, n: number): number {
  const largest = probability(k, n);
  let sum = 0;
  let term = 1;
  for (let place = k; place >= 0 && term > sum * 1e-17; place -= 1) {
    sum += term;
    term *= place / (n - place + 1);
  }
  return largest * sum;
}

function probability(k: number, n: number): number {
  if (k === 0) return 2 ** -n;
  const offset = (n - 2 * k) / n;
  // (1 + o)·ln(1 + o) + (1 − o)·ln(1 − o), in a form whose terms don't cancel.
  const deviance = (n / 2) * (Math.log1p(-offset * offset) + 2 * offset * Math.atanh(offset));
  const remainder = stirlingRemainder(n) - stirlingRemainder(k) - stirlingRemainder(n - k);
  return Math.exp(remainder - deviance) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

/** ln n! − ((n + ½)·ln n − n + ½·ln 2π) */
function stirlingRemainder(n: number): number {
  if (n > 15) {
    const square = n * n;
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
  }
  let factorial = 1;
  for (let factor = 2; factor <= n; factor += 1) factorial *= factor;
  return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
}
