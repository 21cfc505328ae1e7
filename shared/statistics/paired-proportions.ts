import { binomialHalfTail } from './binomial-half-tail.ts';
import { normalCdf, normalQuantile, normalUpperTail } from './normal.ts';

/** Of `rows` rows that two models answered, those where only the candidate was right and those where only the baseline was. */
interface Answers {
  readonly improved: number;
  readonly worsened: number;
  readonly rows: number;
}

/**
 * Score interval for the difference of two proportions on the same rows (candidate − baseline = (improved − worsened)/rows),
 * by T. Tango, "Equivalence test and confidence interval for the difference in proportions for the paired-sample design",
 * Statist. Med. 17 (1998). Two one-sided bounds, each at `confidence`; inside [−1, 1], and of finite width even where no answer differs.
 * @throws RangeError when the counts are not whole numbers with improved + worsened ≤ rows > 0, or confidence is not in [0.5, 1)
 */
export function pairedProportionInterval({ improved, worsened, rows, confidence }: Answers & {
  readonly confidence: number;
}): { readonly low: number; readonly high: number } {
  checkAnswers({ improved, worsened, rows });
  if (!(confidence >= 0.5 && confidence < 1)) throw new RangeError(`A confidence is at least 0.5 and below 1, not ${confidence}`);
  const z = normalQuantile(confidence);
  return { low: -upperBound({ improved: worsened, worsened: improved, rows, z }), high: upperBound({ improved, worsened, rows, z }) };
}

/**
 * One-sided p-values of the score statistic that the interval is made of: at its bounds they are 1 − confidence.
 * `upper` speaks against "the true difference is at most `difference`", `lower` against "it is at least `difference`".
 * @throws RangeError when the counts are not whole numbers with improved + worsened ≤ rows > 0, or difference is NaN
 */
export function pairedProportionTest({ improved, worsened, rows, difference }: Answers & {
  readonly difference: number;
}): { readonly lower: number; readonly upper: number } {
  checkAnswers({ improved, worsened, rows });
  if (Number.isNaN(difference)) throw new RangeError('A difference is a number, not NaN');
  const score = scoreStatistic({ improved, worsened, rows, difference });
  return { lower: normalCdf(score), upper: normalUpperTail(score) };
}

/**
 * Exact two-sided p-value of McNemar's test: that among rows answered differently, either model is as likely to be right.
 * @throws RangeError when a count is not a whole number
 */
export function mcnemarExact({ improved, worsened }: Omit<Answers, 'rows'>): number {
  checkAnswers({ improved, worsened, rows: Math.max(1, improved + worsened) });
  return Math.min(1, 2 * binomialHalfTail(Math.min(improved, worsened), improved + worsened));
}

/** The difference above the estimate at which the score statistic has fallen to −z. */
function upperBound({ improved, worsened, rows, z }: Answers & { readonly z: number }): number {
  let inside = (improved - worsened) / rows;
  let outside = 1;
  // Bisection, since the statistic falls from the estimate to 1 but its slope has no bound; it ends where doubles do.
  for (let step = 0; step < 100; step += 1) {
    const middle = (inside + outside) / 2;
    if (middle === inside || middle === outside) break;
    if (scoreStatistic({ improved, worsened, rows, difference: middle }) > -z) inside = middle;
    else outside = middle;
  }
  return inside;
}

/** Tango's (d̂ − d)·√n over the standard deviation at the likeliest proportions whose difference is d. */
function scoreStatistic({ improved, worsened, rows, difference }: Answers & { readonly difference: number }): number {
  // Below 0 the models change places: so no term of the variance is negative, and no digit cancels.
  if (difference < 0) return -scoreStatistic({ improved: worsened, worsened: improved, rows, difference: -difference });
  const excess = improved - worsened - rows * difference;
  const spread = difference * (1 - difference);
  const variance = rows * (2 * restrictedWorsened({ improved, worsened, rows, difference }) + spread);
  if (variance > 0) return excess / Math.sqrt(variance);
  // No variance is left at d = 0 with equal answers, and from d = 1 on: the data either agree with d or rule it out.
  return excess === 0 ? 0 : Math.sign(excess) * Infinity;
}

/** Maximum-likelihood share of worsened rows when that of improved rows is `difference` ≥ 0 more: the larger root of 2n·q² + B·q − C = 0. */
function restrictedWorsened({ improved, worsened, rows, difference }: Answers & { readonly difference: number }): number {
  if (difference >= 1) return 0;
  const b = (2 * rows - improved + worsened) * difference - improved - worsened;
  const c = worsened * difference * (1 - difference);
  // Not below 0, where the square of a tiny b is no number any more.
  return Math.max(Math.sqrt(b * b + 8 * rows * c) - b, 0) / (4 * rows);
}

function checkAnswers({ improved, worsened, rows }: Answers): void {
  const whole = [improved, worsened, rows].every((count) => Number.isSafeInteger(count) && count >= 0);
  if (!whole || rows === 0 || improved + worsened > rows) {
    throw new RangeError(`Counts are whole numbers with improved + worsened ≤ rows and rows > 0, not ${improved}, ${worsened} and ${rows}`);
  }
}
