import type { Environment } from './workflow-run.ts';

/** Address of a page of this repository, as of the version that runs; undefined where the runner doesn't tell which, as for `uses: ./…`. */
export function ownDocument(path: string, environment: Environment): string | undefined {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '', GITHUB_SERVER_URL: server = '' } = environment;
  return /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref) && /^https:\/\/[\w.-]+(?::\d+)?$/.test(server) ? `${server}/${repository}/blob/${ref}/${path}` : undefined;
}
