import { posix } from 'node:path';

import type { GithubClient } from '../../../shared/github/client.ts';
import { readContents } from '../../../shared/github/read-contents.ts';
import { PlatformError, UserError } from '../../../shared/verdict/errors.ts';

interface Base {
  /** Of the base; null where it is not known. */
  readonly commit: string | null;
  /** The folder of mlops.yml from the top of the repository; null where it lies outside, or behind a link. */
  readonly folder: string | null;
}

interface Asking {
  /** null without a token. */
  readonly client: GithubClient | null;
  readonly base: () => Promise<Base>;
}

/**
 * The text of a policy as the base of a pull request has it, so that the pull request can't change it.
 * @throws PlatformError where it can't be asked for, UserError where it is not there: without its policy nothing is judged
 */
export async function policyAtBase(path: string, asking: Asking): Promise<string> {
  const { inRepository, commit, text } = await look(path, asking);
  if (inRepository === null) throw new UserError(`policy: base:${path} leads out of the repository; write a path from the folder of the config file`);
  if (text === null) throw new UserError(`policy: ${inRepository} is not in the base commit ${commit.slice(0, 7)} (or "contents: read" is missing); bring the policy to the base branch first`);
  return text;
}

/** Whether the base has a file of that name: then it is the repository's own, and a change could change it. Unknown without a token, which is no. */
export async function isAtBase(path: string, asking: Asking): Promise<boolean> {
  return asking.client !== null && (await look(path, asking)).text !== null;
}

async function look(path: string, { client, base }: Asking): Promise<{ readonly commit: string; /** null where it leads out. */ readonly inRepository: string | null; readonly text: string | null }> {
  if (client === null) throw new PlatformError(`policy: there is no github-token to read base:${path} with`);
  const { commit, folder } = await base();
  if (folder === null) throw new PlatformError(`policy: the config file lies outside of the repository, or behind a link to another folder, so base:${path} can't be read`);
  if (commit === null) throw new PlatformError(`policy: the base commit is not known, so base:${path} can't be read`);
  const inRepository = posix.normalize(posix.join(folder, path));
  if (inRepository.startsWith('../') || posix.isAbsolute(path)) return { commit, inRepository: null, text: null };
  return { commit, inRepository, text: await readContents(client, { path: inRepository, ref: commit }) };
}
