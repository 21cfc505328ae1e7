import type { Failure } from './failure.ts';

/** Tries of one request, the first included. */
export const MAX_TRIES = 5;
/** A job waits no longer than this for one request: a rate limit that lasts longer is told instead. */
export const MAX_WAIT_MS = 60_000;
const FIRST_DELAY_MS = 500;
/** "If neither header is there, wait for at least one minute": docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
const UNSAID_LIMIT_MS = 60_000;

export type Decision = { readonly next: 'wait'; readonly milliseconds: number } | { readonly next: 'give-up' } | { readonly next: 'look-first' };

export interface Attempt {
  /** From 1. */
  readonly tries: number;
  readonly waited: number;
  /** Doing it twice is the same as doing it once. */
  readonly repeatable: boolean;
  /** In [0, 1). */
  readonly random: number;
}

/**
 * What follows a failed request. A rate limit is a refusal, so waiting and asking again is safe for every method;
 * a lost answer, or an error inside GitHub, is not: there only what may be done twice is.
 */
export function decide(failure: Failure, attempt: Attempt): Decision {
  const limited = rateLimitDelay(failure);
  if (limited !== null) return waitOrGiveUp(limited, attempt);
  if (!isPassing(failure)) return { next: 'give-up' };
  const unseen = failure.kind === 'silence' && !failure.sent;
  if (!attempt.repeatable && !unseen) return { next: 'look-first' };
  return waitOrGiveUp(retryAfter(failure) ?? backoff(attempt.tries, attempt.random), attempt);
}

/** Full jitter: runs that failed together don't come back together. */
export function backoff(tries: number, random: number): number {
  return Math.round(random * FIRST_DELAY_MS * 2 ** (tries - 1));
}

/** How long GitHub wants to be left alone; null where it set no limit. */
export function rateLimitDelay(failure: Failure): number | null {
  if (failure.kind === 'silence') return null;
  const { status, headers, reason } = failure;
  const spent = headers['x-ratelimit-remaining'] === '0';
  const limited = status === 429 || (status === 403 && (spent || headers['retry-after'] !== undefined || /rate limit/i.test(reason)));
  if (!limited) return null;
  return retryAfter(failure) ?? (spent ? untilReset(headers) : null) ?? UNSAID_LIMIT_MS;
}

function waitOrGiveUp(milliseconds: number, { tries, waited }: Attempt): Decision {
  return tries >= MAX_TRIES || waited + milliseconds > MAX_WAIT_MS ? { next: 'give-up' } : { next: 'wait', milliseconds };
}

function isPassing(failure: Failure): boolean {
  return failure.kind === 'silence' || failure.status === 408 || failure.status >= 500;
}

function retryAfter(failure: Failure): number | null {
  const text = failure.kind === 'answer' ? failure.headers['retry-after'] : undefined;
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) * 1000 : null;
}

/** By GitHub's own clock, which stands in the answer: that of this machine may be wrong. */
function untilReset(headers: Readonly<Record<string, string>>): number | null {
  const reset = Number(headers['x-ratelimit-reset'] ?? NaN) * 1000;
  const now = Date.parse(headers['date'] ?? '');
  return Number.isFinite(reset) && Number.isFinite(now) ? Math.max(reset - now, 0) + 1000 : null;
}
