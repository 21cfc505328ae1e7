import { z } from 'zod';

import type { GithubClient } from './client.ts';
import { AmbiguousError, hasStatus } from './errors.ts';
import { MAX_TRIES } from './retry-policy.ts';

const refSchema = z.object({ ref: z.string(), object: z.object({ sha: z.string() }) });

/** The object that a ref names (`refs/tags/…`); null where there is no such ref. */
export async function readRef(client: GithubClient, ref: string): Promise<string | null> {
  try {
    const found = await client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: ref.replace(/^refs\//, '') }, { answer: refSchema });
    return found.ref === ref ? found.object.sha : null;
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}

/**
 * Gives an object a name that is still free; this is what decides between runs at the same time.
 * @returns `created` also where the ref names this object already: an answer that was lost, or another run with the same object
 * @throws GithubError where GitHub refuses the name or the commit
 */
export async function createRef(client: GithubClient, ref: string, sha: string): Promise<'created' | 'taken'> {
  for (let tries = 1; ; tries += 1) {
    try {
      await client.request('POST /repos/{owner}/{repo}/git/refs', { ref, sha }, { answer: refSchema });
      return 'created';
    } catch (error) {
      if (!(error instanceof AmbiguousError) && !hasStatus(error, 409, 422)) throw error;
      if (error instanceof AmbiguousError) await client.pause(tries);
      const found = await readRef(client, ref);
      if (found !== null) return found === sha ? 'created' : 'taken';
      // Refused for another reason than a taken name, unless the name is so new that a reader does not see it yet.
      if (tries >= MAX_TRIES || (hasStatus(error, 422) && !/already exists/i.test(error.reason))) throw error;
      await client.pause(tries);
    }
  }
}
