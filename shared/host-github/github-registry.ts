import type { GithubClient } from '../github/client.ts';
import type { Ledger, VersionStore } from '../ports/ledger.ts';
import { githubLedger } from './github-ledger.ts';
import { githubVersions } from './github-versions.ts';

export interface Registry {
  readonly ledger: Ledger;
  readonly versions: VersionStore;
}

/**
 * The registry of a repository: its tags and its releases.
 * @param repository `owner/name`
 * @param sourceCommit the commit that the run works on; null: that of the default branch
 * @param directory for unpacked versions
 */
export function githubRegistry({ client, repository, sourceCommit, directory }: {
  readonly client: () => Promise<GithubClient>;
  readonly repository: string;
  readonly sourceCommit: string | null;
  readonly directory: string;
}): Registry {
  const ledger = githubLedger({ client, sourceCommit });
  return { ledger: { ...ledger, repository }, versions: githubVersions({ client, repository, ledger, directory }) };
}
