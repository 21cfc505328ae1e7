import { normalQuantile } from './normal.ts';

/**
 * Wilson's score interval for a proportion (JASA 22, 1927): two one-sided bounds, each at `confidence`,
 * so together an interval at 2·confidence − 1.
 * @throws RangeError when trials is not a whole number from 1, successes not one from 0 to trials, or confidence not in [0.5, 1)
 */
export function wilsonInterval({ successes, trials, confidence }: {
  readonly successes: number;
  readonly trials: number;
  readonly confidence: number;
}): { readonly low: number; readonly high: number } {
  if (!Number.isInteger(trials) || trials < 1) throw new RangeError(`Trials are a whole number from 1, not ${trials}`);
  if (!Number.isInteger(successes) || successes < 0 || successes > trials) throw new RangeError(`Successes are a whole number from 0 to ${trials}, not ${successes}`);
  if (!(confidence >= 0.5 && confidence < 1)) throw new RangeError(`A confidence is at least 0.5 and below 1, not ${confidence}`);
  const z = normalQuantile(confidence);
  const failures = trials - successes;
  return { low: lowerBound({ successes, failures, z }), high: 1 - lowerBound({ successes: failures, failures: successes, z }) };
}

/** The smaller root of (p̂ − p)² = z²p(1 − p)/n, taken from the product of both, which cancels no digits. */
function lowerBound({ successes, failures, z }: { readonly successes: number; readonly failures: number; readonly z: number }): number {
  if (successes === 0) return 0;
  const trials = successes + failures;
  const upperRoot = 2 * successes + z * z + z * Math.sqrt(z * z + (4 * successes * failures) / trials);
  return (2 * successes * successes) / (trials * upperRoot);
}
