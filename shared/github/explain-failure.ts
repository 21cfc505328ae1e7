import { PlatformError } from '../verdict/errors.ts';
import { AmbiguousError, GithubError } from './errors.ts';
import type { Failure } from './failure.ts';
import { permissionFor } from './permission-for.ts';
import { rateLimitDelay } from './retry-policy.ts';

/** Where a token comes from, in words for a sentence about it. */
export interface TokenSource {
  readonly name: string;
  /** What a permission is added to. */
  readonly permissions: string;
}

/** The token of a step, unless the step was given another one. */
export const STEP_TOKEN: TokenSource = { name: 'github-token', permissions: 'the permissions of the job' };

export interface Asked {
  readonly method: string;
  /** `/repos/octo/churn/git/refs` */
  readonly path: string;
  readonly tries: number;
  readonly token: TokenSource;
}

const CHANGES_WHAT_A_COMMIT_IS_NAMED = /\/git\/refs$|\/releases(?:\/\d+)?$/;

/** One sentence for a request that failed for good, naming the permission or setting that mends it. */
export function explainFailure(failure: Failure, asked: Asked): PlatformError {
  const request = `${asked.method} ${asked.path}`;
  if (failure.kind === 'silence') {
    const tries = asked.tries === 1 ? '' : `, ${asked.tries} tries`;
    return new PlatformError(`no answer from GitHub to ${request} (${failure.reason}${tries}); check the network and the proxy settings (https_proxy, no_proxy) and run this again`);
  }
  const { status, reason } = failure;
  // A limit also comes as 403, which must not read as a permission that is missing.
  return new GithubError(sentenceFor(failure, asked, request), { status: rateLimitDelay(failure) === null ? status : 429, reason });
}

/** For a request whose fate nobody knows. It is read by a person only where looking did not help. */
export function explainAmbiguity({ reason }: Failure, { method, path }: Pick<Asked, 'method' | 'path'>): AmbiguousError {
  return new AmbiguousError(`GitHub did not say whether it did ${method} ${path} (${reason}); run this again: it looks first and repeats nothing`);
}

function sentenceFor(failure: Failure & { readonly kind: 'answer' }, { method, path, tries, token }: Asked, request: string): string {
  const { status, headers, reason } = failure;
  const said = reason === '' ? `${status}` : `${status}: ${reason}`;
  const permission = permissionFor(method, path);
  if (rateLimitDelay(failure) !== null) return `GitHub's rate limit stops ${request} (${said})${resetOf(headers)}`;
  if (status === 401) return `GitHub does not know the token (${said}); give ${token.name} a valid one`;
  if (status >= 500 || status === 408) return `GitHub failed at ${request} (${said}${tries === 1 ? '' : `, ${tries} tries`}); run this again later`;
  if (isWorkflowTrap(failure, { method, path })) {
    return `GitHub refused ${request} (${said}): the token lacks ${permission}, or the commit changes workflow files, which GITHUB_TOKEN may not name; register from the default branch, or give ${token.name} a token of an App that may write workflows`;
  }
  if (status === 403) return `GitHub refused ${request} (${said})${permission === null || !/not accessible/i.test(reason) ? '' : `; add "${permission}" to ${token.permissions}`}`;
  if (status === 404) return `GitHub found nothing at ${request} (${said}): it is gone, or the token may not see it${permission === null ? '' : ` (${permission})`}`;
  return `GitHub refused ${request} (${said})`;
}

/**
 * A token without the right to write workflows may not make a ref or release at a commit whose workflow files differ from the default
 * branch's, and gets 403 or 404 for it (github.com/github/docs: "Create a release").
 */
function isWorkflowTrap({ status, reason }: { readonly status: number; readonly reason: string }, { method, path }: { readonly method: string; readonly path: string }): boolean {
  if (method === 'GET' || !CHANGES_WHAT_A_COMMIT_IS_NAMED.test(path)) return false;
  return (status === 404 && method === 'POST') || (status === 403 && /workflow/i.test(reason));
}

function resetOf(headers: Readonly<Record<string, string>>): string {
  const reset = Number(headers['x-ratelimit-reset'] ?? NaN) * 1000;
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) return `; it resets at ${new Date(reset).toISOString()}`;
  const after = headers['retry-after'];
  return after === undefined ? '; run this again in a few minutes' : `; run this again in ${after} s`;
}
