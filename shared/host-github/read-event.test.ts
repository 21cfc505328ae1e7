import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { PlatformError, UserError } from '../verdict/errors.ts';
import { readEvent } from './read-event.ts';
import { readInputs } from './read-inputs.ts';
import { readWorkflowRun } from './workflow-run.ts';

const [A, B] = ['a'.repeat(40), 'b'.repeat(40)];

async function event(name: string, payload: unknown) {
  const path = join(await temporaryFolder(), 'event.json');
  await writeFile(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path });
}

const pull = (head: object | null = { id: 5 }) => ({
  action: 'synchronize',
  pull_request: { number: 7, base: { sha: A, ref: 'main', repo: { id: 5, default_branch: 'main' } }, head: { sha: B, ref: 'faster; rm -rf', repo: head }, title: '${{ github.token }}' },
});

describe('readEvent', () => {
  it('reads a pull request, and knows a fork, also one that was deleted', async () => {
    const own = { kind: 'pull-request', number: 7, action: 'synchronize', base: { sha: A, ref: 'main' }, head: { sha: B, ref: 'faster; rm -rf' }, fork: false, defaultBranch: 'main' };
    expect(await event('pull_request', pull())).toEqual(own);
    expect(await event('pull_request', pull({ id: 6 }))).toEqual({ ...own, fork: true });
    expect(await event('pull_request', pull(null))).toEqual({ ...own, fork: true });
  });

  it('reads pushes, releases and runs of other workflows', async () => {
    expect(await event('push', { ref: 'refs/heads/main', before: '0'.repeat(40), after: A })).toEqual({ kind: 'push', ref: 'refs/heads/main', before: '0'.repeat(40), after: A });
    expect(await event('release', { action: 'published', release: { id: 3, tag_name: 'churn@v1.0.0', draft: false, prerelease: true } })).toEqual({ kind: 'release', action: 'published', id: 3, tag: 'churn@v1.0.0', draft: false, prerelease: true });
    const run = { id: 9, run_number: 3, run_attempt: 2, workflow_id: 8, event: 'pull_request', conclusion: 'failure', head_sha: A, head_branch: 'x', head_repository: { id: 6, full_name: 'mallory/churn' } };
    const ended = { kind: 'workflow-run', action: 'completed', runId: 9, runNumber: 3, runAttempt: 2, workflowId: 8, event: 'pull_request', conclusion: 'failure', head: { sha: A, ref: 'x', repository: 'mallory/churn' }, fork: true };
    expect(await event('workflow_run', { action: 'completed', repository: { id: 5 }, workflow_run: run })).toEqual(ended);
    expect(await event('workflow_run', { action: 'completed', repository: { id: 5 }, workflow_run: { ...run, head_repository: null } })).toEqual({ ...ended, head: { sha: A, ref: 'x', repository: null } });
    expect(await event('workflow_run', { action: 'completed', repository: { id: 6 }, workflow_run: run })).toEqual({ ...ended, fork: false });
  });

  it('reads an entry of a merge queue', async () => {
    const group = { head_sha: B, head_ref: 'refs/heads/gh-readonly-queue/release/v1/pr-7-0123abc', base_sha: A, base_ref: 'refs/heads/release/v1' };
    expect(await event('merge_group', { action: 'checks_requested', merge_group: group })).toEqual({ kind: 'merge-group', base: { sha: A, ref: 'release/v1' } });
    await expect(event('merge_group', { merge_group: { ...group, base_sha: 'main' } })).rejects.toThrow('the merge_group event is not as GitHub documents it: merge_group.base_sha');
  });

  it('needs no payload of any other', async () => {
    expect(await readEvent({ GITHUB_EVENT_NAME: 'schedule' })).toEqual({ kind: 'other', name: 'schedule' });
    expect(await event('workflow_dispatch', 'not read')).toEqual({ kind: 'other', name: 'workflow_dispatch' });
  });

  it.each<[string, string, unknown, RegExp]>([
    ['no JSON', 'push', '{', /^the push event can't be read from .*event\.json \(GITHUB_EVENT_PATH\): /],
    ['another shape', 'pull_request', { action: 'opened', issue: {} }, /^the pull_request event is not as GitHub documents it: pull_request: /],
    ['a number that is none', 'pull_request', { ...pull(), pull_request: { ...pull().pull_request, number: '7/../8' } }, /^the pull_request event is not as GitHub documents it: pull_request\.number: /],
    ['a commit that is none', 'push', { ref: 'x', before: A, after: 'HEAD' }, /^the push event is not as GitHub documents it: after: /],
  ])('refuses %s', async (_, name, payload, message) => {
    await expect(event(name, payload)).rejects.toThrow(PlatformError);
    await expect(event(name, payload)).rejects.toThrow(message);
  });

  it('says where no file is named', async () => {
    await expect(readEvent({ GITHUB_EVENT_NAME: 'push' })).rejects.toThrow(new PlatformError('the runner names no file with the push event (GITHUB_EVENT_PATH)'));
  });
});

describe('readWorkflowRun', () => {
  const variables = { GITHUB_REPOSITORY: 'acme/flights', GITHUB_RUN_ID: '77', GITHUB_EVENT_NAME: 'push', GITHUB_SHA: A, GITHUB_WORKSPACE: '/work', RUNNER_TEMP: '/temp' };

  it('reads what a runner sets', () => {
    expect(readWorkflowRun({ ...variables, GITHUB_REPOSITORY_ID: '5', GITHUB_RUN_NUMBER: '3', GITHUB_RUN_ATTEMPT: '2' })).toMatchObject({
      owner: 'acme', repository: 'flights', repositoryId: 5, runId: 77, runNumber: 3, runAttempt: 2, serverUrl: 'https://github.com', apiUrl: 'https://api.github.com', url: 'https://github.com/acme/flights/actions/runs/77', workspace: '/work', temporary: '/temp',
    });
  });

  it('does without what act leaves empty', () => {
    expect(readWorkflowRun({ ...variables, GITHUB_REPOSITORY_ID: '', GITHUB_WORKFLOW_REF: '' })).toMatchObject({ repositoryId: null, runNumber: 0, runAttempt: 1, workflowRef: '' });
  });

  it('says what is missing elsewhere', () => {
    expect(() => readWorkflowRun({ ...variables, GITHUB_REPOSITORY: undefined })).toThrow(new PlatformError('GITHUB_REPOSITORY is not set as in a step of GitHub Actions; on a laptop or another CI use the command: mlops --help'));
    expect(() => readWorkflowRun({ ...variables, GITHUB_REPOSITORY: '../x' })).toThrow(/^GITHUB_REPOSITORY is not set/);
  });
});

describe('readInputs', () => {
  const schema = z.strictObject({ config: z.string().default('mlops.yml'), 'upload-data': z.stringbool().default(false), release: z.enum(['draft', 'publish']).default('draft') });

  it('trims, takes what is empty for absent, and knows no other inputs', () => {
    expect(readInputs(schema, { INPUT_CONFIG: ' a.yml\n', 'INPUT_UPLOAD-DATA': 'True', INPUT_RELEASE: '', INPUT_OTHER: 'x' })).toEqual({ config: 'a.yml', 'upload-data': true, release: 'draft' });
    expect(readInputs(schema, { INPUT_CONFIG: '\u00a0a.yml' })).toMatchObject({ config: '\u00a0a.yml' });
  });

  it('names the input, what was found and what is allowed', () => {
    expect(() => readInputs(schema, { INPUT_RELEASE: 'Draft' })).toThrow(new UserError('input release: "Draft" found, draft or publish expected'));
    expect(() => readInputs(schema, { 'INPUT_UPLOAD-DATA': 'maybe' })).toThrow(new UserError('input upload-data: "maybe" found, true or false expected'));
  });
});
