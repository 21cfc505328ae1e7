import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import { type Environment, REPOSITORY_NAME } from '../../shared/host-github/workflow-run.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { githubSite } from './github-site.ts';
import { originUrl } from './origin-url.ts';
import { repositoryOfUrl } from './repository-of-url.ts';

/**
 * `owner/name` of the repository that holds the registry: the one that was asked for, else, where mlops.yml says `backend: github`, the
 * one of the job or the remote `origin`. null: the registry is a folder.
 * @throws UserError where mlops.yml says otherwise, or no repository is known
 */
export async function findRepository({ config, directory, name }: LoadedConfig, { asked, environment }: { readonly asked: string | undefined; readonly environment: Environment }): Promise<string | null> {
  const backend = config.registry?.backend;
  if (asked !== undefined) {
    if (backend === 'directory') throw new UserError(`--repository: ${name} says registry.backend: directory, so no repository has the registry; leave --repository out`);
    return named(asked, '--repository');
  }
  if (backend !== 'github') return null;
  const ofJob = environment['GITHUB_REPOSITORY'];
  if (ofJob !== undefined && ofJob !== '') return named(ofJob, 'GITHUB_REPOSITORY');
  const { host } = githubSite(environment);
  const url = await originUrl(directory);
  const found = url === null ? null : repositoryOfUrl(url, host);
  if (found !== null) return found;
  // An address may hold a password, so it is not shown.
  const why = url === null ? `${directory} has no git remote called origin` : `the git remote origin of ${directory} is no repository on ${host}`;
  throw new UserError(`registry.backend is github, and ${why}; name the repository: --repository owner/name, or the variable GITHUB_REPOSITORY`);
}

function named(text: string, source: string): string {
  if (REPOSITORY_NAME.test(text)) return text;
  throw new UserError(`${source} ${JSON.stringify(text)}: owner/name is expected, such as octo/churn`);
}
