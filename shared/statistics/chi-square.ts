import { normalUpperTail } from './normal.ts';

/**
 * P(X > x) of a chi-square variable with a whole number of degrees of freedom, by the finite sum that integration by parts gives
 * (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.4.4 and 26.4.5). All terms are positive, so small tails keep their digits.
 * @throws RangeError where the degrees of freedom are no whole number from 1 on
 */
export function chiSquareUpperTail(x: number, degrees: number): number {
  if (!Number.isInteger(degrees) || degrees < 1) throw new RangeError(`Degrees of freedom are a whole number from 1 on, not ${degrees}`);
  if (!(x > 0)) return 1;
  const half = x / 2;
  const odd = degrees % 2 === 1;
  // By logarithms: exp(−x/2) is zero long before the sum is.
  let logTerm = odd ? Math.log(Math.sqrt(half)) - half - Math.log(Math.sqrt(Math.PI) / 2) : -half;
  let sum = odd ? 2 * normalUpperTail(Math.sqrt(x)) : 0;
  for (let place = odd ? 1.5 : 1; place <= degrees / 2; place++) {
    sum += Math.exp(logTerm);
    logTerm += Math.log(half / place);
  }
  return Math.min(1, sum);
}

/** The point that a chi-square variable exceeds with this probability, by bisection to the last digits. */
export function chiSquareUpperPoint(probability: number, degrees: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`A probability lies between 0 and 1, not ${probability}`);
  let [low, high] = [0, 1];
  while (chiSquareUpperTail(high, degrees) > probability) high *= 2;
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (chiSquareUpperTail(middle, degrees) > probability) low = middle;
    else high = middle;
  }
  return high;
}
