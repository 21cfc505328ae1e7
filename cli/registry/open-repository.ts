import type { GithubClient } from '../../shared/github/client.ts';
import { githubRegistry, type Registry } from '../../shared/host-github/github-registry.ts';
import type { Environment } from '../../shared/host-github/workflow-run.ts';
import type { Log } from '../../shared/ports/log.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { githubSite } from './github-site.ts';

const TOKEN_VARIABLES = ['GITHUB_TOKEN', 'GH_TOKEN'] as const;

interface Options {
  readonly environment: Environment;
  /** What the token must be able to do. */
  readonly permission: 'contents: read' | 'contents: write';
  /** For unpacked versions; whoever made it removes it. */
  readonly directory: string;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** The registry of a repository, for a person at a terminal or a job of another CI. octokit is loaded, and a token needed, when something is read. */
export function openRepository(repository: string, { environment, permission, directory, log, signal }: Options): Registry {
  const site = githubSite(environment);
  let made: Promise<GithubClient> | null = null;
  const make = async (): Promise<GithubClient> => {
    const source = TOKEN_VARIABLES.find((name) => tokenIn(environment, name) !== '');
    if (source === undefined) {
      throw new UserError(`the registry of ${repository} needs a token: set GITHUB_TOKEN or GH_TOKEN to one with ${permission}; where gh is signed in: GITHUB_TOKEN=$(gh auth token) mlops …`);
    }
    const { makeGithubClient } = await import('../../shared/github/client.ts');
    const tokenSource = { name: source, permissions: `the permissions of ${source}` };
    return makeGithubClient({ token: tokenIn(environment, source), tokenSource, apiUrl: site.apiUrl, repository, log, signal });
  };
  return githubRegistry({ client: () => (made ??= make()), repository, sourceCommit: null, directory });
}

/** The token that is used, which no program may get under any name. */
export function repositoryToken(environment: Environment): string | undefined {
  return TOKEN_VARIABLES.map((name) => tokenIn(environment, name)).find((token) => token !== '');
}

/** A line break at its end comes from the file that it was read from. */
function tokenIn(environment: Environment, name: string): string {
  return environment[name]?.trim() ?? '';
}
