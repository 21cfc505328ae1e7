import { join } from 'node:path';

import type { GithubClient } from '../github/client.ts';
import type { Ledger, VersionStore } from '../ports/ledger.ts';
import { githubLedger } from './github-ledger.ts';
import { githubVersions } from './github-versions.ts';
import type { WorkflowRun } from './workflow-run.ts';

export interface Registry {
  readonly ledger: Ledger;
  readonly versions: VersionStore;
}

/** The registry in the repository that the run belongs to: its tags and its releases. */
export function githubRegistry({ client, run }: { readonly client: () => Promise<GithubClient>; readonly run: WorkflowRun }): Registry {
  const ledger = githubLedger({ client, sourceCommit: run.sha });
  return { ledger, versions: githubVersions({ client, repository: `${run.owner}/${run.repository}`, ledger, directory: join(run.temporary, 'mlops', 'versions') }) };
}
