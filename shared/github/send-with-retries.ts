import type { Log } from '../ports/log.ts';
import { CancelledError } from '../verdict/errors.ts';
import { explainAmbiguity, explainFailure, type TokenSource } from './explain-failure.ts';
import { type Failure, failureOf, hiddenFailureOf } from './failure.ts';
import { decide } from './retry-policy.ts';

export interface Surroundings {
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
  /** Called for every request that goes out, repeated ones too. */
  readonly count: () => void;
  readonly token: TokenSource;
}

/**
 * Sends a request, and again where that is safe and may help.
 * @throws GithubError where GitHub says no, AmbiguousError where nobody knows whether it was done, PlatformError, CancelledError
 */
export async function sendWithRetries<T extends { readonly headers: object; readonly data: unknown }>(
  send: () => Promise<T>,
  asked: { readonly method: string; readonly path: string; readonly repeatable: boolean },
  { log, signal, sleep, random, count, token }: Surroundings,
): Promise<T> {
  for (let tries = 1, waited = 0; ; tries += 1) {
    if (signal.aborted) throw new CancelledError(`${asked.method} ${asked.path} was not sent`);
    count();
    const outcome = await attempt(send);
    if ('response' in outcome) return outcome.response;
    if (signal.aborted) throw new CancelledError(`${asked.method} ${asked.path} was broken off`);
    const decision = decide(outcome.failure, { tries, waited, repeatable: asked.repeatable, random: random() });
    if (decision.next === 'give-up') throw explainFailure(outcome.failure, { ...asked, tries, token });
    if (decision.next === 'look-first') throw explainAmbiguity(outcome.failure, asked);
    log.debug(`${asked.method} ${asked.path}: ${outcome.failure.reason}; again in ${decision.milliseconds} ms`);
    await sleep(decision.milliseconds, signal);
    waited += decision.milliseconds;
  }
}

async function attempt<T extends { readonly headers: object; readonly data: unknown }>(send: () => Promise<T>): Promise<{ readonly response: T } | { readonly failure: Failure }> {
  try {
    const response = await send();
    const failure = hiddenFailureOf(response);
    return failure === null ? { response } : { failure };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
