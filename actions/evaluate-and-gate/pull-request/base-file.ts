import type { GithubClient } from '../../../shared/github/client.ts';
import { readContents } from '../../../shared/github/read-contents.ts';
import type { CommittedConfig } from '../../../shared/report/decision/read-committed-config.ts';
import { readConfigAt } from '../../../shared/report/decision/read-config-at.ts';
import { PlatformError } from '../../../shared/verdict/errors.ts';

/** mlops.yml as the base commit has it. */
export interface BaseFile {
  read(): Promise<CommittedConfig>;
  /** Whether it is there; null where a token that sees nothing could be the reason. */
  isThere(): Promise<boolean | null>;
}

export interface Where {
  /** Of mlops.yml, from the top of the repository; null where it lies outside. */
  readonly path: string | null;
  /** Of the base; null where there is none. */
  readonly commit: string | null;
  /** A commit that surely has the file: the one that is checked out. */
  readonly own: string;
}

/** Asks GitHub once, when it is first asked itself. */
export function baseFile(client: GithubClient | null, where: () => Promise<Where>): BaseFile {
  let asked: Promise<CommittedConfig> | null = null;
  const once = (): Promise<CommittedConfig> => (asked ??= where().then((at) => read(client, at)));
  return {
    read: once,
    async isThere() {
      const found = await once();
      if (found.state !== 'absent') return found.state === 'read' ? true : null;
      const { path, own } = await where();
      if (client === null || path === null) return null;
      try {
        // GitHub says "not found" of what a token may not see, too: of a file that is there, it tells the two apart.
        return (await readContents(client, { path, ref: own })) === null ? null : false;
      } catch (error) {
        if (error instanceof PlatformError) return null;
        throw error;
      }
    },
  };
}

async function read(client: GithubClient | null, { path, commit }: Where): Promise<CommittedConfig> {
  if (client === null) return { state: 'unreadable', reason: 'there is no github-token to read it with' };
  if (path === null) return { state: 'unreadable', reason: 'the config file lies outside of the repository, or behind a link to another folder' };
  if (commit === null) return { state: 'unreadable', reason: 'the base commit is not known' };
  return readConfigAt(client, { path, ref: commit });
}
