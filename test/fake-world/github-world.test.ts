import { createHash } from 'node:crypto';

import { getOctokit } from '@actions/github';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { issueToken } from './harness/issue-token.ts';
import { commit, openPull } from './scenario/repository.ts';
import { endRun, startRun } from './scenario/run.ts';
import { openWorld, type World, type WorldOptions } from './world.ts';

const REPO = { owner: 'acme', repo: 'flights' } as const;
const ALL = { contents: 'write', 'pull-requests': 'write', deployments: 'write', actions: 'read' } as const;

async function prepare(options: WorldOptions = {}, permissions: Readonly<Record<string, 'read' | 'write'>> = ALL) {
  const world = await openWorld(options);
  const main = commit(world, { files: { 'mlops.yml': 'model: flight-delay\n' }, message: 'Start' });
  commit(world, { branch: 'faster', files: { 'mlops.yml': 'model: flight-delay\n# faster\n' } });
  openPull(world, { head: 'faster' });
  const client = getOctokit(issueToken(world, { permissions }).value, { baseUrl: world.site.api, request: { fetch } });
  return { world, main, client };
}

async function draft(client: Awaited<ReturnType<typeof prepare>>['client']) {
  const { data } = await client.rest.repos.createRelease({ ...REPO, tag_name: 'flight-delay@v1.0.0', draft: true, make_latest: 'false' });
  // The address of the answer, since uploads go to another host.
  const upload = (name: string, content: string) => client.request({ method: 'POST', url: data.upload_url, name, data: content, headers: { 'content-type': 'text/plain' } });
  return { release: data, upload };
}

const outcome = (promise: Promise<{ readonly status: number }>) => promise.then(({ status }) => String(status), (error: unknown) => (error instanceof Error ? error.message.split(' - ')[0] : String(error)));
const requestsOf = ({ requests }: World) => requests.map(({ route, status, fault }) => `${route} → ${status ?? 'no answer'}${fault === null ? '' : ` [${fault}]`}`);

describe('the fake GitHub', () => {
  it('refuses a property that GitHub does not know, a wrong value, an unknown query parameter and an unknown route', async () => {
    const { world, client, main } = await prepare({ violations: 'keep' });
    const sent = await Promise.all([
      outcome(client.request('POST /repos/acme/flights/git/refs', { ref: 'refs/tags/x', sha: main, force: true })),
      outcome(client.request('POST /repos/acme/flights/releases', { tag_name: 'x', make_latest: 'never' })),
      outcome(client.request('GET /repos/acme/flights/releases?per-page=100')),
      outcome(client.request('GET /repos/acme/flights/stargazers')),
    ]);
    expect(sent.map((text) => /^(Refused|Not Found)/.exec(text ?? '')?.[0])).toEqual(['Refused', 'Refused', 'Refused', 'Not Found']);
    expect(world.violations.toSorted()).toEqual([
      'GET /repos/{owner}/{repo}/releases: query parameter "per-page" is unknown',
      'POST /repos/{owner}/{repo}/git/refs: body must NOT have unevaluated properties {"unevaluatedProperty":"force"}',
      'POST /repos/{owner}/{repo}/releases: body/make_latest must be equal to one of the allowed values {"allowedValues":["true","false","legacy"]}',
      'api has no GET /repos/acme/flights/stargazers',
    ]);
    expect(world.state.refs.has('refs/tags/x')).toBe(false);
  });

  it('applies a request once whose answer is dropped', async () => {
    const { world, client } = await prepare();
    const plan = world.plan({ at: { route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments' }, do: 'drop-reply-after-applying' });
    await expect(client.rest.issues.createComment({ ...REPO, issue_number: 7, body: 'hello' })).rejects.toThrow();
    const { data } = await client.rest.issues.listComments({ ...REPO, issue_number: 7 });
    expect(data.map(({ body, user }) => [user?.login, body])).toEqual([['github-actions[bot]', 'hello']]);
    expect(plan.unmet()).toEqual([]);
    expect(requestsOf(world)).toEqual([
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments → no answer [drop-reply-after-applying]',
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments → 200',
    ]);
  });

  it('gives a ref to one of twenty that create it at once', async () => {
    const { world, client, main } = await prepare();
    const tags = await Promise.all(Array.from({ length: 20 }, (_, index) => client.rest.git.createTag({ ...REPO, tag: 'flight-delay@v1.0.0', message: `entry ${index}`, object: main, type: 'commit' })));
    const outcomes = await Promise.all(tags.map(({ data }) => outcome(client.rest.git.createRef({ ...REPO, ref: 'refs/tags/mlops-log/flight-delay/000001', sha: data.sha }))));
    const winner = outcomes.indexOf('201');
    expect(outcomes.filter((text) => text === '201')).toHaveLength(1);
    expect(outcomes.filter((text) => text === 'Reference already exists')).toHaveLength(19);
    expect(world.state.refs.get('refs/tags/mlops-log/flight-delay/000001')).toBe(tags[winner]?.data.sha);
  });

  it('rewrites the names of assets, refuses a name twice and says the digest', async () => {
    const { client } = await prepare();
    const { release, upload } = await draft(client);
    const names = await Promise.all(['weights (1).bin', '.env', 'größe.txt', 'plain-1.0_x+y@z.json'].map(async (name) => (await upload(name, name)).data.name));
    expect(names).toEqual(['weights.1.bin', 'default.env', 'gr.e.txt', 'plain-1.0_x+y@z.json']);
    expect(await outcome(upload('weights (1).bin', 'other'))).toBe('Validation Failed: {"resource":"ReleaseAsset","code":"already_exists","field":"name"}');
    const { data } = await client.rest.repos.listReleaseAssets({ ...REPO, release_id: release.id });
    expect(data.find(({ name }) => name === 'default.env')?.digest).toBe(`sha256:${createHash('sha256').update('.env').digest('hex')}`);
  });

  it('leaves a starter asset when an upload is torn, which holds the name until it is deleted', async () => {
    const { world, client } = await prepare();
    const { release, upload } = await draft(client);
    world.plan({ at: 1, do: 'torn-upload' });
    expect(await outcome(upload('package.zip', 'bytes'))).toBe('Bad Gateway');
    expect(await outcome(upload('package.zip', 'bytes'))).toContain('already_exists');
    const { data } = await client.rest.repos.getRelease({ ...REPO, release_id: release.id });
    expect(data.assets.map(({ name, state, size }) => [name, state, size])).toEqual([['package.zip', 'starter', 0]]);
    await client.rest.repos.deleteReleaseAsset({ ...REPO, asset_id: data.assets[0]?.id ?? 0 });
    expect(await outcome(upload('package.zip', 'bytes'))).toBe('201');
  });

  it('downloads an asset from another host, where no token may go', async () => {
    const { client } = await prepare();
    const { upload } = await draft(client);
    const { data } = await upload('package.zip', 'the bytes');
    const download = await client.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', { ...REPO, asset_id: data.id, headers: { accept: 'application/octet-stream' } });
    expect(Buffer.from(z.instanceof(ArrayBuffer).parse(download.data)).toString()).toBe('the bytes');
  });

  it('names the missing permission as GitHub does, and hides drafts from readers', async () => {
    const { world, client } = await prepare();
    await draft(client);
    const reader = getOctokit(issueToken(world, { permissions: { contents: 'read' } }).value, { baseUrl: world.site.api, request: { fetch } });
    expect((await client.rest.repos.listReleases(REPO)).data).toHaveLength(1);
    expect((await reader.rest.repos.listReleases(REPO)).data).toEqual([]);
    expect(await outcome(reader.rest.repos.getReleaseByTag({ ...REPO, tag: 'flight-delay@v1.0.0' }))).toBe('Not Found');
    expect(await outcome(reader.rest.repos.createRelease({ ...REPO, tag_name: 'x' }))).toBe('Resource not accessible by integration');
    expect(await outcome(reader.rest.users.getAuthenticated())).toBe('Resource not accessible by integration');
    await expect(reader.graphql('{ viewer { login } }')).resolves.toEqual({ viewer: { login: 'github-actions[bot]' } });
  });

  it('keeps the tag of an immutable release for ever', async () => {
    const { client } = await prepare({ immutableReleases: true });
    const { release, upload } = await draft(client);
    await upload('a.txt', 'a');
    const { data } = await client.rest.repos.updateRelease({ ...REPO, release_id: release.id, draft: false });
    expect(data.draft).toBe(false);
    expect(await outcome(upload('b.txt', 'b'))).toBe('Cannot upload assets to an immutable release.');
    await client.rest.repos.deleteRelease({ ...REPO, release_id: release.id });
    expect(await outcome(client.rest.repos.createRelease({ ...REPO, tag_name: 'flight-delay@v1.0.0', draft: true }))).toContain('tag_name was used by an immutable release');
  });

  it('notes that what GITHUB_TOKEN publishes starts nothing, and what an App publishes does', async () => {
    const { world, client } = await prepare();
    const app = getOctokit(issueToken(world, { permissions: ALL, login: 'mlops-app[bot]' }).value, { baseUrl: world.site.api, request: { fetch } });
    await client.rest.repos.createRelease({ ...REPO, tag_name: 'a' });
    await app.rest.repos.createRelease({ ...REPO, tag_name: 'b' });
    expect(world.state.events.filter(({ event }) => event === 'release')).toEqual([
      { event: 'release', action: 'published', subject: 'a', by: 'github-actions[bot]', starts: false },
      { event: 'release', action: 'published', subject: 'b', by: 'mlops-app[bot]', starts: true },
    ]);
  });

  it('serves a reader from before the last change when a read is stale', async () => {
    const { world, client } = await prepare();
    world.plan({ at: 2, do: 'stale-read' });
    const list = async () => (await client.rest.issues.listComments({ ...REPO, issue_number: 7 })).data.length;
    await client.rest.issues.createComment({ ...REPO, issue_number: 7, body: 'hello' });
    expect([await list(), await list()]).toEqual([0, 1]);
  });

  it('limits the rate as asked, and pages lists with links', async () => {
    const { world, client } = await prepare();
    world.plan({ at: 1, do: 'rate-limit', status: 429, retryAfter: 7 });
    await expect(client.rest.repos.listReleases(REPO)).rejects.toMatchObject({ status: 429, response: { headers: { 'retry-after': '7' } } });
    for (let number = 1; number <= 5; number += 1) await client.rest.issues.createComment({ ...REPO, issue_number: 7, body: `${number}` });
    expect((await client.paginate(client.rest.issues.listComments, { ...REPO, issue_number: 7, per_page: 2 })).map(({ body }) => body)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('finds runs by workflow, branch, event and commit, newest first', async () => {
    const { world, client, main } = await prepare();
    const run = (event: string, headBranch: string, headRepository = 'acme/flights') => startRun(world, { event, headSha: main, headBranch, headRepository });
    const [old, forked, newest] = [run('push', 'main'), run('pull_request', 'main', 'mallory/flights'), run('push', 'main')];
    endRun(world, newest);
    const list = async (query: object) => (await client.rest.actions.listWorkflowRuns({ ...REPO, workflow_id: 'model.yml', ...query })).data.workflow_runs.map(({ id }) => id);
    expect(await Promise.all([list({ branch: 'main' }), list({ event: 'push', status: 'success' }), list({ head_sha: main, event: 'pull_request' })])).toEqual([[newest.id, forked.id, old.id], [newest.id], [forked.id]]);
    const { data } = await client.rest.actions.getWorkflowRun({ ...REPO, run_id: forked.id });
    const { data: repository } = await client.rest.repos.get(REPO);
    expect(data.head_repository.id === repository.id).toBe(false);
    expect((await client.rest.git.getRef({ ...REPO, ref: 'heads/main' })).data.object.sha).toBe(main);
    expect((await client.rest.git.listMatchingRefs({ ...REPO, ref: 'pull/7/' })).data.map(({ ref }) => ref)).toEqual(['refs/pull/7/head', 'refs/pull/7/merge']);
  });

  it('answers commits, contents, comparisons, pulls and deployments as GitHub describes them', async () => {
    const { client, main, world } = await prepare();
    const head = world.state.pulls.get(7)?.headSha ?? '';
    const [contents, compared, pull, pulls, one] = await Promise.all([
      client.rest.repos.getContent({ ...REPO, path: 'mlops.yml', ref: main }),
      client.rest.repos.compareCommitsWithBasehead({ ...REPO, basehead: `main...${head}` }),
      client.rest.pulls.get({ ...REPO, pull_number: 7 }),
      client.rest.repos.listPullRequestsAssociatedWithCommit({ ...REPO, commit_sha: head }),
      client.rest.repos.getCommit({ ...REPO, ref: head }),
    ]);
    expect('content' in contents.data && Buffer.from(contents.data.content, 'base64').toString()).toBe('model: flight-delay\n');
    expect([compared.data.merge_base_commit.sha, compared.data.status, compared.data.files?.[0]?.filename]).toEqual([main, 'ahead', 'mlops.yml']);
    expect([pull.data.head.ref, pulls.data[0]?.number, one.data.parents[0]?.sha]).toEqual(['faster', 7, main]);
    expect(await outcome(client.rest.repos.createDeployment({ ...REPO, ref: 'main' }))).toBe('Conflict: Commit status checks failed for main.');
    const { data } = await client.rest.repos.createDeployment({ ...REPO, ref: 'main', auto_merge: false, required_contexts: [], environment: 'production' });
    if (!('id' in data)) throw new Error('no deployment was made');
    await client.rest.repos.createDeploymentStatus({ ...REPO, deployment_id: data.id, state: 'success', log_url: 'https://github.com/acme/flights/actions/runs/1' });
    expect((await client.rest.repos.listDeploymentStatuses({ ...REPO, deployment_id: data.id })).data.map(({ state }) => state)).toEqual(['success']);
  });
});
