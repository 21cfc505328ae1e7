import type { GithubClient } from './client.ts';
import { AmbiguousError } from './errors.ts';
import { MAX_TRIES } from './retry-policy.ts';

/**
 * Makes a thing by a POST that must not be done twice. After one whose fate is unknown it looks for what that one may have made,
 * and only where that is nothing asks again.
 * @param find what an earlier POST made; null where there is nothing
 * @throws AmbiguousError after some rounds without either
 */
export async function createOnce<T>(client: Pick<GithubClient, 'pause'>, { create, find }: { readonly create: () => Promise<T>; readonly find: () => Promise<T | null> }): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await create();
    } catch (error) {
      if (!(error instanceof AmbiguousError)) throw error;
      await client.pause(tries);
      const found = await find();
      if (found !== null) return found;
      if (tries >= MAX_TRIES) throw error;
    }
  }
}
