import type { Environment } from '../../shared/host-github/workflow-run.ts';
import { UserError } from '../../shared/verdict/errors.ts';

/** github.com or an Enterprise Server, as the variables of a runner name them. */
export interface GithubSite {
  readonly apiUrl: string;
  /** Where its repositories are cloned from: `github.com`. */
  readonly host: string;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** @throws UserError where GITHUB_API_URL is no address that a token may be sent to */
export function githubSite(environment: Environment): GithubSite {
  const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';
  const api = URL.parse(apiUrl);
  const safe = api !== null && (api.protocol === 'https:' || (api.protocol === 'http:' && LOOPBACK.has(api.hostname)));
  if (!safe) throw new UserError(`GITHUB_API_URL ${JSON.stringify(apiUrl)}: an https address is expected, such as https://api.github.com or https://github.example.com/api/v3; the token is sent there`);
  const server = URL.parse(environment['GITHUB_SERVER_URL'] ?? '');
  return { apiUrl: apiUrl.replace(/\/+$/, ''), host: server?.host ?? hostOfApi(api.host) };
}

/** `api.github.com` and `api.<name>.ghe.com` stand beside their site; an Enterprise Server has its API below its own address. */
function hostOfApi(host: string): string {
  return /^api\.(?:github\.com|[\w-]+\.ghe\.com)$/.test(host) ? host.slice('api.'.length) : host;
}
