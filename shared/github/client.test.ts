import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { TEST_TOKEN, testClient } from '../../test/support/github-client.ts';
import { type Reply, scriptedServer } from '../../test/support/scripted-server.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { digestOfBytes } from '../statement/digest.ts';
import { CancelledError, PlatformError, UserError } from '../verdict/errors.ts';
import { makeGithubClient } from './client.ts';
import { AmbiguousError, GithubError } from './errors.ts';

const comment = z.object({ id: z.int() });
const ok: Reply = { status: 200, body: { id: 7 } };
const refused = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Reply => ({ status, headers, body: { message, documentation_url: 'https://docs.github.com/rest' } });

/** Answers in turn; the last one for ever. */
async function prepared(...replies: readonly (Reply | 'drop')[]) {
  const server = await scriptedServer((_, index) => replies[Math.min(index, replies.length - 1)] ?? 'drop');
  const { client, slept } = testClient(server.url);
  return {
    server,
    slept,
    client,
    get: () => client.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: 7 }, { answer: comment }),
    post: () => client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: 3, body: 'hi' }, { answer: comment }),
    patch: () => client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: 7, body: 'hi' }, { answer: comment }),
  };
}

const failure = async (asked: Promise<unknown>): Promise<Error> => asked.then(() => Promise.reject(new Error('it was expected to fail')), (error: unknown) => error as Error);

async function closedPort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${port}`;
}

describe('makeGithubClient', () => {
  it('sends the token, and what the route names, to the client’s repository', async () => {
    const { server, client, post } = await prepared(ok);
    expect(await post()).toEqual({ id: 7 });
    expect(server.received).toMatchObject([{ method: 'POST', path: '/repos/octo/churn/issues/3/comments', body: '{"body":"hi"}', headers: { authorization: `token ${TEST_TOKEN}` } }]);
    expect(client.requests()).toBe(1);
  });

  it.each([
    ['a server error', refused(502, 'Bad Gateway')],
    ['a dropped connection', 'drop'],
    ['an answer that breaks off', { status: 200, body: { id: 7, body: 'a long comment' }, tornAfter: 10 }],
  ] as const)('repeats a GET and a PATCH after %s, and not a POST', async (_, bad) => {
    const { server, slept, client, get, patch, post } = await prepared(bad, bad, ok, bad, ok, bad, ok);
    expect(await get()).toEqual({ id: 7 });
    expect(await patch()).toEqual({ id: 7 });
    expect(slept).toEqual([500, 1000, 500]);
    expect(await failure(post())).toBeInstanceOf(AmbiguousError);
    expect(server.received.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'PATCH', 'PATCH', 'POST']);
    expect(client.requests()).toBe(6);
  });

  it('repeats a POST that makes the same thing each time', async () => {
    const { client, server } = await prepared(refused(502, ''), { status: 201, body: { id: 7 } });
    const parameters = { tag: 'churn@v1.0.0', message: 'm', object: 'a'.repeat(40), type: 'commit' as const };
    expect(await client.request('POST /repos/{owner}/{repo}/git/tags', parameters, { answer: comment, repeatable: true })).toEqual({ id: 7 });
    expect(server.received).toHaveLength(2);
  });

  it('repeats a POST that never left this machine', async () => {
    const { client, slept } = testClient(await closedPort());
    const error = await failure(client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: 3, body: 'hi' }, { answer: comment }));
    expect(error).not.toBeInstanceOf(AmbiguousError);
    expect(error).toEqual(new PlatformError('no answer from GitHub to POST /repos/octo/churn/issues/3/comments (ECONNREFUSED, 5 tries); check the network and the proxy settings (https_proxy, no_proxy) and run this again'));
    expect(slept).toEqual([500, 1000, 2000, 4000]);
  });

  it('gives up after five tries with a sentence', async () => {
    const { server, get } = await prepared(refused(503, 'Service Unavailable'));
    await expect(get()).rejects.toThrow('GitHub failed at GET /repos/octo/churn/issues/comments/7 (503: Service Unavailable, 5 tries); run this again later');
    expect(server.received).toHaveLength(5);
  });

  describe('at a rate limit', () => {
    const limit = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

    it('waits as long as GitHub says, for a POST too: it was refused, so it was not done', async () => {
      const { slept, post } = await prepared(refused(403, limit, { 'retry-after': '7' }), refused(429, limit, { 'retry-after': '2' }), ok);
      expect(await post()).toEqual({ id: 7 });
      expect(slept).toEqual([7000, 2000]);
    });

    it('waits a minute where GitHub says nothing', async () => {
      const { slept, post } = await prepared(refused(403, limit), ok);
      await post();
      expect(slept).toEqual([60_000]);
    });

    it('waits for the reset by GitHub’s clock', async () => {
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.parse('2026-11-21T10:00:30Z') / 1000), date: 'Sat, 21 Nov 2026 10:00:00 GMT' };
      const { slept, get } = await prepared(refused(403, 'API rate limit exceeded for installation.', headers), ok);
      await get();
      expect(slept).toEqual([31_000]);
    });

    it('tells the time of the reset where that is too far', async () => {
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.parse('2026-11-21T10:40:00Z') / 1000), date: 'Sat, 21 Nov 2026 10:00:00 GMT' };
      const { slept, get } = await prepared(refused(403, 'API rate limit exceeded for installation.', headers));
      const error = await failure(get());
      expect(error).toMatchObject({
        status: 429,
        message: "GitHub's rate limit stops GET /repos/octo/churn/issues/comments/7 (403: API rate limit exceeded for installation.); it resets at 2026-11-21T10:40:00.000Z",
      });
      expect(slept).toEqual([]);
    });

    it('waits no longer than a minute in all', async () => {
      const { slept, get } = await prepared(refused(429, limit, { 'retry-after': '40' }));
      await expect(get()).rejects.toThrow(/^GitHub's rate limit stops GET .*; run this again in 40 s$/);
      expect(slept).toEqual([40_000]);
    });

    it('knows the limit of GraphQL, which comes as a success', async () => {
      const limited: Reply = { status: 200, headers: { 'retry-after': '3' }, body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] } };
      const server = await scriptedServer((_, index) => (index === 0 ? limited : { status: 200, body: { data: { viewer: { login: 'me' } } } }));
      const { client, slept } = testClient(server.url);
      expect(await client.graphql('query { viewer { login } }', {}, { answer: z.object({ viewer: z.object({ login: z.string() }) }) })).toEqual({ viewer: { login: 'me' } });
      expect(slept).toEqual([3000]);
    });
  });

  it.each<[string, Reply, keyof Awaited<ReturnType<typeof prepared>> & ('get' | 'post'), string]>([
    ['a missing permission', refused(403, 'Resource not accessible by integration'), 'post', 'GitHub refused POST /repos/octo/churn/issues/3/comments (403: Resource not accessible by integration); add "pull-requests: write" to the permissions of the job'],
    ['another refusal', refused(403, 'Repository was archived so is read-only.'), 'post', 'GitHub refused POST /repos/octo/churn/issues/3/comments (403: Repository was archived so is read-only.)'],
    ['what is absent', refused(404, 'Not Found'), 'get', 'GitHub found nothing at GET /repos/octo/churn/issues/comments/7 (404: Not Found): it is gone, or the token may not see it (pull-requests: read)'],
    ['a bad token', refused(401, 'Bad credentials'), 'get', 'GitHub does not know the token (401: Bad credentials); give github-token a valid one'],
    ['bad values', { status: 422, body: { message: 'Validation Failed', errors: [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }, { code: 'custom', message: 'body is too long' }] } }, 'post', 'GitHub refused POST /repos/octo/churn/issues/3/comments (422: Validation Failed; tag_name already_exists; body is too long)'],
    ['a page of a proxy', { status: 400, headers: { 'content-type': 'text/html' }, body: '<h1>Bad\n gateway</h1>' }, 'get', 'GitHub refused GET /repos/octo/churn/issues/comments/7 (400: <h1>Bad gateway</h1>)'],
  ])('says one sentence for %s', async (_, reply, method, sentence) => {
    const { server, ...asked } = await prepared(reply);
    const error = await failure(asked[method]());
    expect(error).toBeInstanceOf(GithubError);
    expect(error.message).toBe(sentence);
    expect(server.received).toHaveLength(1);
  });

  it('names the trap of a commit that changes workflows', async () => {
    const { client } = await prepared(refused(404, 'Not Found'));
    await expect(client.request('POST /repos/{owner}/{repo}/git/refs', { ref: 'refs/tags/a', sha: 'a'.repeat(40) }, { answer: comment })).rejects.toThrow(
      'GitHub refused POST /repos/octo/churn/git/refs (404: Not Found): the token lacks contents: write, or the commit changes workflow files, which GITHUB_TOKEN may not name; register from the default branch, or give github-token a token of an App that may write workflows',
    );
  });

  it('explains a query that is refused', async () => {
    const server = await scriptedServer(() => ({ status: 200, body: { data: null, errors: [{ type: 'NOT_FOUND', message: "Could not resolve to a Repository with the name 'octo/churn'." }] } }));
    await expect(testClient(server.url).client.graphql('query { viewer { login } }', {}, { answer: z.unknown() })).rejects.toThrow(
      "GitHub found nothing for a query (Could not resolve to a Repository with the name 'octo/churn'.): it is gone, or the token may not see it (contents: read)",
    );
  });

  it('finds GraphQL and REST where an Enterprise Server has them', async () => {
    const server = await scriptedServer(({ path }) => ({ status: 200, body: path.endsWith('graphql') ? { data: {} } : { id: 7 } }));
    const { client } = testClient(`${server.url}/api/v3`);
    await client.graphql('query { viewer { login } }', {}, { answer: z.unknown() });
    await client.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: 7 }, { answer: comment });
    expect(server.received.map(({ path }) => path)).toEqual(['/api/graphql', '/api/v3/repos/octo/churn/issues/comments/7']);
  });

  it('refuses an answer of another shape', async () => {
    const { get } = await prepared({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Please log in</html>' });
    await expect(get()).rejects.toThrow("GitHub's answer to GET /repos/{owner}/{repo}/issues/comments/{comment_id} is not what was expected: all of it: Invalid input: expected object, received string");
  });

  it('never says the token, whatever fails', async () => {
    for (const reply of ['drop', refused(401, 'Bad credentials'), refused(500, 'oops')] as const) {
      const { get, post } = await prepared(reply);
      for (const asked of [get, post]) {
        const error = await failure(asked());
        expect(JSON.stringify([error.message, error.stack, error, error.cause])).not.toContain('secret');
      }
    }
  });

  it('is stopped by its signal: between tries, and in the middle of a request', async () => {
    const controller = new AbortController();
    const server = await scriptedServer(() => {
      controller.abort(new CancelledError('stopped by a signal'));
      return 'drop';
    });
    const { client } = testClient(server.url, { signal: controller.signal });
    const get = () => client.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: 7 }, { answer: comment });
    expect(await failure(get())).toEqual(new CancelledError('GET /repos/octo/churn/issues/comments/7 was broken off'));
    expect(await failure(get())).toEqual(new CancelledError('GET /repos/octo/churn/issues/comments/7 was not sent'));
    expect(server.received).toHaveLength(1);
  });

  it('wakes up from a wait when it is stopped', async () => {
    const controller = new AbortController();
    const server = await scriptedServer(() => {
      setImmediate(() => controller.abort());
      return refused(429, 'slow down', { 'retry-after': '50' });
    });
    const client = makeGithubClient({ token: 't', apiUrl: server.url, repository: 'octo/churn', signal: controller.signal, log: { info() {}, warn() {}, debug() {}, progress() {} } });
    expect(await failure(client.request('GET /repos/{owner}/{repo}/releases', {}, { answer: z.unknown() }))).toBeInstanceOf(CancelledError);
  });

  it('asks for a token and a repository', () => {
    for (const token of ['', 'ghs_secret\r\nX-Other: header', 'ghs_séc']) {
      expect(() => testClient('http://127.0.0.1:9', { token })).toThrow(new UserError('github-token is no token of GitHub: it is empty, or has a blank, a line break or a letter that none has'));
    }
  });
});

describe('upload and download', () => {
  it('sends a file to the address that a release names', async () => {
    const path = join(await temporaryFolder(), 'package.zip');
    await writeFile(path, 'bytes of a model');
    const server = await scriptedServer(() => ({ status: 201, body: { id: 7 } }));
    const file = { name: 'package.zip', path, contentType: 'application/zip' };
    expect(await testClient('http://127.0.0.1:9').client.upload(`${server.url}/repos/octo/churn/releases/1/assets{?name,label}`, file, { answer: comment })).toEqual({ id: 7 });
    expect(server.received).toMatchObject([
      { method: 'POST', path: '/repos/octo/churn/releases/1/assets?name=package.zip', body: 'bytes of a model', headers: { 'content-type': 'application/zip', 'content-length': '16', authorization: `token ${TEST_TOKEN}` } },
    ]);
  });

  const downloaded = async (answer: Parameters<typeof scriptedServer>[0], maxBytes = 1000) => {
    const path = join(await temporaryFolder(), 'package.zip');
    const server = await scriptedServer(answer);
    const { client } = testClient(server.url);
    return { server, path, received: client.download('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', { asset_id: 9 }, { path, maxBytes }) };
  };

  it('follows GitHub to where the bytes lie, without taking the token there', async () => {
    const storage = await scriptedServer(() => ({ status: 200, body: 'bytes of a model' }));
    const { server, path, received } = await downloaded(() => ({ status: 302, headers: { location: `${storage.url}/blob?signature=s` } }));
    expect(await received).toEqual({ bytes: 16, digest: digestOfBytes('bytes of a model') });
    expect(await readFile(path, 'utf8')).toBe('bytes of a model');
    expect(server.received[0]?.headers).toMatchObject({ accept: 'application/octet-stream' });
    expect(storage.received[0]?.headers).not.toHaveProperty('authorization');
  });

  it('fetches again what broke off', async () => {
    const { server, received } = await downloaded((_, index) => ({ status: 200, body: 'bytes of a model', ...(index < 2 ? { tornAfter: 5 } : {}) }));
    expect(await received).toEqual({ bytes: 16, digest: digestOfBytes('bytes of a model') });
    expect(server.received).toHaveLength(3);
  });

  it('stops at the limit', async () => {
    const { received } = await downloaded(() => ({ status: 200, body: 'bytes of a model' }), 15);
    await expect(received).rejects.toThrow(new PlatformError('GET /repos/{owner}/{repo}/releases/assets/{asset_id}: larger than the 15 bytes that it may have'));
  });
});
