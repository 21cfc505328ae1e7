import { totalCount, walkTogether, type WeightedValues } from './weighted-values.ts';

/** Pairs of rows up to which the p-value is exact: a millisecond. */
const EXACT_PAIRS = 1_000_000;

/**
 * Two-sample Kolmogorov–Smirnov test, two-sided: the largest distance of the distribution functions, and the probability of one as large
 * in samples of one distribution. That is exact for samples without ties of up to a million pairs (Hodges, The significance probability of
 * the Smirnov two-sample test, 1958), then Kolmogorov's limit. Both sides need a value.
 */
export function kolmogorovSmirnov(first: WeightedValues, second: WeightedValues): { readonly statistic: number; readonly pValue: number } {
  let statistic = 0;
  walkTogether(first, second, ([a, b]) => {
    statistic = Math.max(statistic, Math.abs(a - b));
  });
  const [n, m] = [totalCount(first), totalCount(second)];
  return { statistic, pValue: n * m <= EXACT_PAIRS ? exactTail(statistic, n, m) : limitTail(statistic * Math.sqrt((n * m) / (n + m))) };
}

/** The share of lattice paths from (0, 0) to (n, m) that leave the band around the diagonal. */
function exactTail(statistic: number, n: number, m: number): number {
  // Half a step below, so that rounding can't put a path of exactly this distance inside.
  const band = (Math.floor(statistic * n * m - 1e-7) + 0.5) / (n * m);
  const inside = Float64Array.from({ length: m + 1 }, (_, j) => (j / m > band ? 0 : 1));
  for (let i = 1; i <= n; i++) {
    const weight = i / (i + m);
    inside[0] = i / n > band ? 0 : weight * (inside[0] as number);
    for (let j = 1; j <= m; j++) inside[j] = Math.abs(i / n - j / m) > band ? 0 : weight * (inside[j] as number) + (inside[j - 1] as number);
  }
  return Math.min(1, Math.max(0, 1 - (inside[m] as number)));
}

/** 2 Σ (−1)^(k−1) exp(−2 k² x²); below 0.2 it is 1 to twelve digits. */
function limitTail(x: number): number {
  if (x < 0.2) return 1;
  let sum = 0;
  for (let k = 1, sign = 1; k <= 100; k++, sign = -sign) sum += sign * Math.exp(-2 * k * k * x * x);
  return Math.min(1, Math.max(0, 2 * sum));
}
