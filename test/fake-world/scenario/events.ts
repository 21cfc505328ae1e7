import { presentPull } from '../github/pulls.ts';
import { presentRelease } from '../github/releases.ts';
import { presentRepository } from '../github/present-repository.ts';
import { presentUser } from '../github/present-user.ts';
import { presentRun, workflowId } from '../github/workflow-runs.ts';
import { fullName } from '../github/site.ts';
import { commitOf, resolveCommit } from '../git/repository.ts';
import type { Pull, Release, WorkflowRun } from '../world-state.ts';
import type { World } from '../start-world.ts';

/** Why a workflow runs, as the runner tells a job: GITHUB_EVENT_NAME, the payload file, GITHUB_REF and its relatives. */
export interface TriggerEvent {
  readonly name: string;
  readonly payload: object;
  readonly ref: string;
  readonly sha: string;
  readonly headRef: string;
  readonly baseRef: string;
  /** What `GET /actions/runs` says of the run. */
  readonly run: { readonly headSha: string; readonly headBranch: string; readonly headRepository: string };
  /** The token may only read, whatever the workflow asks for. */
  readonly fork: boolean;
}

export function pullRequestEvent(world: World, pull: Pull, action = 'synchronize'): TriggerEvent {
  return {
    name: 'pull_request',
    payload: { action, number: pull.number, pull_request: presentPull(world, pull), ...common(world, pull.login) },
    ref: `refs/pull/${pull.number}/merge`,
    sha: pull.mergeSha,
    headRef: pull.headRef,
    baseRef: pull.baseRef,
    run: { headSha: pull.headSha, headBranch: pull.headRef, headRepository: pull.headRepository },
    fork: pull.headRepository !== fullName(world.site),
  };
}

export function pushEvent(world: World, { branch = 'main', before = '0'.repeat(40) }: { readonly branch?: string; readonly before?: string } = {}): TriggerEvent {
  const sha = headOf(world, branch);
  const { message, committer, tree } = commitOf(world.state, sha);
  const head = { id: sha, tree_id: tree, message, timestamp: committer.date, author: { name: committer.name, email: committer.email }, committer: { name: committer.name, email: committer.email } };
  return onBranch(world, branch, { name: 'push', payload: { ref: `refs/heads/${branch}`, before, after: sha, created: false, deleted: false, forced: false, head_commit: head, commits: [head], pusher: { name: 'ada', email: 'ada@example.org' } } });
}

export function scheduleEvent(world: World, schedule = '0 3 * * *'): TriggerEvent {
  return onBranch(world, 'main', { name: 'schedule', payload: { schedule, workflow: '.github/workflows/model.yml' } });
}

export function dispatchEvent(world: World, inputs: Readonly<Record<string, string>> = {}): TriggerEvent {
  return onBranch(world, 'main', { name: 'workflow_dispatch', payload: { inputs, ref: 'refs/heads/main', workflow: '.github/workflows/deploy.yml' } });
}

/** A person pressed Publish, or an App's token did: see `publish` in release.ts. */
export function releaseEvent(world: World, release: Release, action = 'published'): TriggerEvent {
  const sha = resolveCommit(world.state, `refs/tags/${release.tag}`) ?? headOf(world, 'main');
  return {
    name: 'release',
    payload: { action, release: presentRelease(world, release), ...common(world, 'ada') },
    ref: `refs/tags/${release.tag}`,
    sha,
    headRef: '',
    baseRef: '',
    run: { headSha: sha, headBranch: release.tag, headRepository: fullName(world.site) },
    fork: false,
  };
}

/** After another workflow has ended: runs on the default branch, with a token that may write, whatever started the other. */
export function workflowRunEvent(world: World, run: WorkflowRun): TriggerEvent {
  const workflow = { id: workflowId(run.workflow), name: run.workflow, path: run.workflow, state: 'active' };
  return onBranch(world, 'main', { name: 'workflow_run', payload: { action: 'completed', workflow, workflow_run: presentRun(world, run) } });
}

function onBranch(world: World, branch: string, { name, payload }: { readonly name: string; readonly payload: object }): TriggerEvent {
  const sha = headOf(world, branch);
  return { name, payload: { ...payload, ...common(world, 'ada') }, ref: `refs/heads/${branch}`, sha, headRef: '', baseRef: '', run: { headSha: sha, headBranch: branch, headRepository: fullName(world.site) }, fork: false };
}

function headOf({ state }: World, branch: string): string {
  const sha = state.refs.get(`refs/heads/${branch}`);
  if (sha === undefined) throw new Error(`there is no branch ${branch}`);
  return sha;
}

function common({ site }: World, login: string): object {
  return { repository: presentRepository(site, fullName(site)), organization: { login: site.owner }, sender: presentUser(site, login) };
}
