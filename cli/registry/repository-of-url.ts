import { REPOSITORY_NAME } from '../../shared/host-github/workflow-run.ts';

/** `git@github.com:octo/churn.git`, which is no URL but what git calls the scp-like form. */
const SCP_LIKE = /^(?:[\w.-]+@)?(?<host>[\w.-]+):(?!\/\/)(?<path>.+)$/;
const PROTOCOLS = new Set(['https:', 'http:', 'ssh:', 'git:']);

/** `owner/name` of the address of a git remote; null where it is none of a repository on this host. */
export function repositoryOfUrl(url: string, host: string): string | null {
  const place = placeOf(url);
  if (place === null || place.host.toLowerCase() !== host.toLowerCase()) return null;
  const name = place.path.replace(/^\/+/, '').replace(/\/+$/, '').replace(/\.git$/, '');
  return REPOSITORY_NAME.test(name) ? name : null;
}

function placeOf(url: string): { readonly host: string; readonly path: string } | null {
  const parsed = URL.parse(url);
  if (parsed !== null && PROTOCOLS.has(parsed.protocol)) {
    // SSH has a port of its own, which tells nothing of the site; through a firewall it goes to another name (docs.github.com: "Using SSH over the HTTPS port").
    const host = parsed.protocol === 'ssh:' ? parsed.hostname.replace(/^ssh\.(?=github\.com$|[\w-]+\.ghe\.com$)/, '') : parsed.host;
    return { host, path: parsed.pathname };
  }
  const { host, path } = SCP_LIKE.exec(url)?.groups ?? {};
  return host === undefined || path === undefined ? null : { host, path };
}
