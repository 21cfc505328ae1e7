import type { GithubClient } from '../github/client.ts';
import type { Log } from '../ports/log.ts';
import { UserError } from '../verdict/errors.ts';
import type { WorkflowRun } from './workflow-run.ts';

/** The client of the step's token. octokit is loaded, and a missing token is an error, only when somebody asks for it. */
export function openClient({ token, run, log, signal, onClient }: {
  readonly token: string | undefined;
  readonly run: WorkflowRun;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly onClient: (client: GithubClient) => void;
}): () => Promise<GithubClient> {
  let made: Promise<GithubClient> | null = null;
  const make = async (): Promise<GithubClient> => {
    if (token === undefined) throw new UserError("input github-token: it is empty, and this needs GitHub's API; leave it out for the token of the job, or give one");
    const { makeGithubClient } = await import('../github/client.ts');
    const client = makeGithubClient({ token, apiUrl: run.apiUrl, repository: `${run.owner}/${run.repository}`, log, signal });
    onClient(client);
    return client;
  };
  return () => (made ??= make());
}
