import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { getOctokit } from '@actions/github';
import { describe, expect, it } from 'vitest';

import { pullRequestEvent, releaseEvent } from '../scenario/events.ts';
import { pressPublish } from '../scenario/release.ts';
import { commit, openPull } from '../scenario/repository.ts';
import { openWorld, type WorldOptions } from '../world.ts';
import { describeWorld } from './describe-world.ts';
import { issueToken } from './issue-token.ts';
import { openJob } from './job.ts';
import { killAtEveryRequest } from './kill-at-every-request.ts';
import { runAction } from './run-action.ts';
import { transcript } from './transcript.ts';

const entry = join(import.meta.dirname, '../fixtures/greet.ts');

async function pullRequest(options: WorldOptions & { readonly fork?: string } = {}) {
  const world = await openWorld(options);
  commit(world, { files: { 'mlops.yml': 'model: rain\n' } });
  commit(world, { branch: 'faster', files: { 'mlops.yml': 'model: rain\n# faster\n' }, message: 'Go faster' });
  const pull = openPull(world, { head: 'faster', ...(options.fork === undefined ? {} : { fork: options.fork }) });
  const job = await openJob(world, { event: pullRequestEvent(world, pull), permissions: { contents: 'read', 'pull-requests': 'write' } });
  const greet = () => runAction(job, 'greet', { entry, inputs: { 'github-token': job.token.value, 'greeting-text': 'Hello' } });
  return { world, job, greet };
}

describe('the harness', () => {
  it('runs a step as a runner does and shows it as a person would read it', async () => {
    const { world, greet } = await pullRequest();
    const done = await greet();
    expect(transcript(done)).toBe(`=== greet: exit code 3
--- log
▾ Greet
  Hello from acme, the token in base64 is ***
[error mlops.yml:3] not polite, say: please
::warning::printed by a program, not by the action
--- requests
POST /repos/acme/flights/issues/7/comments {body} → 201
--- outputs
comment: 1001
lines:
  one
  two
secret: dropped by the runner, since it contains a secret
--- summary
# Greeted
`);
    expect(done.log.annotations).toEqual([{ level: 'error', message: 'not polite, say: please', title: null, file: 'mlops.yml', line: 3 }]);
    expect(done.leaks).toEqual(['log (base64)', 'outputs (raw)']);
    expect(describeWorld(world)).toBe('comment on #7 by github-actions[bot]:\nHello\n');
  });

  it("lets a fork's job only read, whatever its workflow asks for", async () => {
    const { greet } = await pullRequest({ fork: 'mallory/flights' });
    const done = await greet();
    expect([done.exitCode, done.requests.map(({ status }) => status)]).toEqual([1, [403]]);
    expect(done.printed).toContain('Resource not accessible by integration');
  });

  it('kills the step at a request, before or after it is applied', async () => {
    const end = async (when: 'before-applying' | 'after-applying') => {
      const { world, greet } = await pullRequest();
      world.plan({ at: 1, do: 'kill-client', when });
      const { signal, summary } = await greet();
      return { signal, summary, comments: world.state.comments.size };
    };
    expect(await end('before-applying')).toEqual({ signal: 'SIGKILL', summary: '', comments: 0 });
    expect(await end('after-applying')).toEqual({ signal: 'SIGKILL', summary: '', comments: 1 });
  });

  it('cancels as the runner does, beginning with SIGINT', async () => {
    const { job } = await pullRequest();
    const done = await runAction(job, 'greet', { entry, inputs: { 'github-token': job.token.value, 'greeting-text': 'Hello' }, cancelWhen: (printed) => printed.includes('Hello from') });
    expect([done.signal, done.exitCode]).toEqual(['SIGINT', null]);
  });

  it('runs a job on the tag of a release that a person published', async () => {
    const world = await openWorld();
    const main = commit(world, { files: { 'mlops.yml': 'model: rain\n' } });
    const token = issueToken(world, { permissions: { contents: 'write' } });
    const client = getOctokit(token.value, { baseUrl: world.site.api, request: { fetch } });
    const { data } = await client.rest.git.createTag({ owner: 'acme', repo: 'flights', tag: 'rain@v1.0.0', message: 'entry', object: main, type: 'commit' });
    await client.rest.git.createRef({ owner: 'acme', repo: 'flights', ref: 'refs/tags/rain@v1.0.0', sha: data.sha });
    await client.rest.repos.createRelease({ owner: 'acme', repo: 'flights', tag_name: 'rain@v1.0.0', name: 'rain 1.0.0', draft: true });
    commit(world, { files: { 'mlops.yml': 'model: rain\n# later\n' } });

    const job = await openJob(world, { event: releaseEvent(world, pressPublish(world)), permissions: { contents: 'read' }, workflow: '.github/workflows/deploy.yml' });
    const head = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: job.workspace, encoding: 'utf8' }).trim();
    expect([head, job.event.ref, job.run.event]).toEqual([main, 'refs/tags/rain@v1.0.0', 'release']);
    expect(JSON.parse(await readFile(job.eventPath, 'utf8'))).toMatchObject({ action: 'published', release: { tag_name: 'rain@v1.0.0', draft: false } });
    expect(describeWorld(world)).toBe(`rain@v1.0.0 <tag 1> → ${main}\nrelease rain@v1.0.0: rain 1.0.0\nrelease published of rain@v1.0.0 by ada starts workflows\n`);
  });

  it('kills at every request in turn', async () => {
    const points = await killAtEveryRequest(async () => {
      const { world, greet } = await pullRequest();
      return {
        world,
        act: greet,
        check: async ({ when }) => {
          expect(world.state.comments.size).toBe(when === 'after-applying' ? 1 : 0);
          expect((await greet()).exitCode).toBe(3);
        },
      };
    });
    expect(points).toEqual(['before-applying', 'after-applying'].map((when) => ({ at: 1, when, route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments' })));
  });

  it('checks out the merge commit, detached and one commit deep', async () => {
    const { job, world } = await pullRequest();
    const git = (...words: readonly string[]) => execFileSync('git', words, { cwd: job.workspace, encoding: 'utf8' }).trim();
    expect(git('rev-parse', 'HEAD')).toBe(world.state.pulls.get(7)?.mergeSha);
    expect([git('rev-parse', '--abbrev-ref', 'HEAD'), git('rev-list', '--count', 'HEAD'), git('status', '--porcelain')]).toEqual(['HEAD', '1', '']);
    expect(git('remote', 'get-url', 'origin')).toBe('https://github.com/acme/flights');
  });
});
