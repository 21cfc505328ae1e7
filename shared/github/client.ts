import { randomInt } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

import { getOctokit } from '@actions/github';
import type { Endpoints } from '@octokit/types';
import type { z } from 'zod';

import type { Log } from '../ports/log.ts';
import { CancelledError, PlatformError, UserError } from '../verdict/errors.ts';
import { GithubError } from './errors.ts';
import { STEP_TOKEN, type TokenSource } from './explain-failure.ts';
import { graphqlErrors } from './failure.ts';
import { receiveFile, type ReceivedFile } from './receive-file.ts';
import { backoff, MAX_TRIES } from './retry-policy.ts';
import { sendWithRetries, type Surroundings } from './send-with-retries.ts';

export type Route = keyof Endpoints;
/** The repository is the client's own. */
export type RouteParameters<R extends Route> = Omit<Endpoints[R]['parameters'], 'owner' | 'repo'>;

export interface GithubClient {
  /** `owner/name` */
  readonly repository: string;
  /** Aborted when the run is to stop. */
  readonly signal: AbortSignal;
  /**
   * One REST request, typed by GitHub's own description; of the answer, what the schema names is read.
   * @throws GithubError, AmbiguousError (a POST of unknown fate), PlatformError, CancelledError
   */
  request<R extends Route, S extends z.ZodType>(
    route: R,
    parameters: RouteParameters<R>,
    options: { readonly answer: S; /** A POST that makes the same thing however often it is sent. */ readonly repeatable?: boolean },
  ): Promise<z.output<S>>;
  /** A query; it changes nothing, so it is repeated like a GET. */
  graphql<S extends z.ZodType>(document: string, variables: Readonly<Record<string, unknown>>, options: { readonly answer: S }): Promise<z.output<S>>;
  /** Sends a file to the `upload_url` of a release. */
  upload<S extends z.ZodType>(uploadUrl: string, file: { readonly name: string; readonly path: string; readonly contentType: string }, options: { readonly answer: S }): Promise<z.output<S>>;
  /** Fetches the bytes behind a route into a file. */
  download<R extends Route>(route: R, parameters: RouteParameters<R>, options: { readonly path: string; readonly maxBytes: number }): Promise<ReceivedFile>;
  /** Waits a little, longer with each try; for those who look again after an AmbiguousError or a stale answer. */
  pause(tries: number): Promise<void>;
  /** How many requests went out. */
  requests(): number;
}

export interface GithubClientOptions {
  readonly token: string;
  /** Default: the input of a step. */
  readonly tokenSource?: TokenSource;
  /** `https://api.github.com`, or GITHUB_API_URL of an Enterprise Server. */
  readonly apiUrl: string;
  readonly repository: string;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Default: that of @actions/github, which goes through the runner's proxy. */
  readonly fetch?: typeof globalThis.fetch;
  readonly sleep?: Surroundings['sleep'];
  readonly random?: () => number;
}

/** octokit as @actions/github builds it, without its plugins for retries: they send a POST again that may have been done. */
export function makeGithubClient(options: GithubClientOptions): GithubClient {
  const { token, tokenSource = STEP_TOKEN, apiUrl, repository, log, signal, sleep = sleepFor, random = randomShare } = options;
  const [owner = '', repo = '', ...rest] = repository.split('/');
  if (owner === '' || repo === '' || rest.length > 0) throw new UserError(`${JSON.stringify(repository)} is no repository; owner/name is expected`);
  // The error about a header that can't be sent quotes it.
  if (!/^[\x21-\x7e]+$/.test(token)) throw new UserError(`${tokenSource.name} is no token of GitHub: it is empty, or has a blank, a line break or a letter that none has`);
  let requests = 0;
  const surroundings: Surroundings = { log, signal, sleep, random, count: () => (requests += 1), token: tokenSource };
  // A `request` given here would replace that of @actions/github, and with it the proxy.
  const octokit = getOctokit(token, { baseUrl: apiUrl, ...(options.fetch === undefined ? {} : { request: { fetch: options.fetch } }) });
  octokit.hook.wrap('request', (send, sent) => {
    const repeatable = sent.method !== 'POST' || sent.request['repeatable'] === true;
    return sendWithRetries(async () => send(sent), { method: sent.method, path: pathOf(sent), repeatable }, surroundings);
  });

  return {
    repository,
    signal,
    async request(route, parameters, { answer, repeatable = false }) {
      const { data } = await octokit.request<string>(route, { ...parameters, owner, repo, request: { signal, repeatable } });
      return parseAnswer(answer, data, route);
    },
    async graphql(document, variables, { answer }) {
      const data = await octokit.graphql(document, { ...variables, request: { signal, repeatable: true } }).catch((error: unknown) => {
        throw explainQuery(error, tokenSource);
      });
      return parseAnswer(answer, data, 'a query');
    },
    async upload(uploadUrl, { name, path, contentType }, { answer }) {
      const data = await openAsBlob(path, { type: contentType });
      const url = `${uploadUrl.replace(/\{[^}]*\}$/, '')}?name=${encodeURIComponent(name)}`;
      const response = await octokit.request({ method: 'POST', url, data, headers: { 'content-type': contentType }, request: { signal } });
      return parseAnswer(answer, response.data, `the upload of ${name}`);
    },
    async download(route, parameters, { path, maxBytes }) {
      for (let tries = 1; ; tries += 1) {
        const { data } = await octokit.request<string>(route, { ...parameters, owner, repo, headers: { accept: 'application/octet-stream' }, request: { signal, parseSuccessResponseBody: false } });
        try {
          return await receiveFile(data, { path, maxBytes, source: route, signal });
        } catch (error) {
          if (signal.aborted) throw new CancelledError(`${route} was broken off`);
          if (error instanceof PlatformError || tries >= MAX_TRIES || isFileError(error)) throw error;
          await sleep(backoff(tries, random()), signal);
        }
      }
    },
    pause: (tries) => sleep(backoff(tries, random()), signal),
    requests: () => requests,
  };
}

async function sleepFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await setTimeout(milliseconds, undefined, { signal });
  } catch (error) {
    throw signal.aborted ? new CancelledError('waiting for GitHub was broken off') : error;
  }
}

function randomShare(): number {
  return randomInt(2 ** 32) / 2 ** 32;
}

/** What GitHub, or a proxy in between, answers is outside text like any other. */
function parseAnswer<S extends z.ZodType>(schema: S, data: unknown, what: string): z.output<S> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new PlatformError(`GitHub's answer to ${what} is not what was expected: ${issue?.path.join('.') || 'all of it'}: ${issue?.message}`);
}

/** `/repos/{owner}/{repo}/git/refs` with the values that it is sent with. */
function pathOf(sent: { readonly url: string; readonly [name: string]: unknown }): string {
  const filled = sent.url.replace(/\{(\w+)\}/g, (placeholder, name: string) => (sent[name] === undefined ? placeholder : String(sent[name])));
  return filled.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, '');
}

/** GraphQL says 200 to a query that it refuses. */
function explainQuery(error: unknown, { permissions }: TokenSource): unknown {
  const [first, ...more] = graphqlErrors(error);
  if (first === undefined) return error;
  const reason = [first, ...more].map(({ message }) => message).join('; ').replace(/\s+/g, ' ').slice(0, 500);
  if (first.type === 'NOT_FOUND') return new GithubError(`GitHub found nothing for a query (${reason}): it is gone, or the token may not see it (contents: read)`, { status: 404, reason });
  if (first.type !== 'FORBIDDEN') return new GithubError(`GitHub refused a query (${reason})`, { status: 422, reason });
  const remedy = /not accessible/i.test(reason) ? `; add "contents: read" to ${permissions}` : '';
  return new GithubError(`GitHub refused a query (${reason})${remedy}`, { status: 403, reason });
}

/** Of this machine's disk: fetching again would not help. */
function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && ['open', 'write', 'mkdir'].includes(String(error.syscall));
}
