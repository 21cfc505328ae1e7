import { commitOf } from '../git/repository.ts';
import type { WorkflowRun } from '../world-state.ts';
import { type Answers, type Call, found, numberParameter, parameter } from './call.ts';
import { presentPerson } from './git-objects.ts';
import { pageOf } from './page.ts';
import { presentRepository } from './present-repository.ts';
import { presentUser } from './present-user.ts';
import { fullName, nodeId, pageUrl, repositoryId, repositoryUrl } from './site.ts';

const READ = { anyOf: ['actions'], level: 'read' } as const;

export const WORKFLOW_RUNS: Answers = {
  'GET /repos/{owner}/{repo}/actions/runs': { needs: READ, reply: (call) => listRuns(call, () => true) },
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': {
    needs: READ,
    reply: (call) => {
      // Either the number or the file's name.
      const workflow = parameter(call, 'workflow_id');
      const matches = (run: WorkflowRun): boolean => run.workflow.split('/').at(-1) === workflow || String(workflowId(run.workflow)) === workflow;
      found([...call.state.runs.values()].find(matches));
      return listRuns(call, matches);
    },
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': {
    needs: READ,
    reply: (call) => ({ status: 200, body: presentRun(call, found(call.state.runs.get(numberParameter(call, 'run_id')))) }),
  },
};

export const workflowId = (path: string): number => repositoryId(path);

function listRuns(call: Call, matches: (run: WorkflowRun) => boolean): { readonly status: number; readonly body: object; readonly headers: Readonly<Record<string, string>> } {
  const asked = (name: string, ...values: readonly (string | null)[]): boolean => {
    const wanted = call.query.get(name);
    return wanted === null || values.includes(wanted);
  };
  const runs = [...call.state.runs.values()]
    .filter((run) => matches(run) && asked('branch', run.headBranch) && asked('event', run.event) && asked('head_sha', run.headSha) && asked('status', run.status, run.conclusion))
    .toSorted((a, b) => b.id - a.id);
  const page = pageOf(call, runs);
  return { status: 200, body: { total_count: page.total, workflow_runs: page.items.map((run) => presentRun(call, run)) }, headers: page.headers };
}

export function presentRun({ site, state }: Pick<Call, 'site' | 'state'>, run: WorkflowRun): object {
  const url = `${repositoryUrl(site)}/actions/runs/${run.id}`;
  const head = commitOf(state, run.headSha);
  const pulls = [...state.pulls.values()].filter((pull) => pull.headSha === run.headSha && pull.headRepository === fullName(site));
  return {
    id: run.id,
    name: run.workflow.split('/').at(-1)?.replace(/\.ya?ml$/, ''),
    node_id: nodeId('WFR', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.workflow,
    display_title: head.message.split('\n')[0],
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflowId(run.workflow),
    check_suite_id: run.id + 1,
    check_suite_node_id: nodeId('CS', run.id + 1),
    url,
    html_url: `${pageUrl(site)}/actions/runs/${run.id}`,
    // Empty for a fork's run, as on GitHub.
    pull_requests: pulls.map((pull) => ({
      id: pull.number,
      number: pull.number,
      url: `${repositoryUrl(site)}/pulls/${pull.number}`,
      head: { ref: pull.headRef, sha: pull.headSha, repo: { id: repositoryId(pull.headRepository), name: site.repo, url: repositoryUrl(site) } },
      base: { ref: pull.baseRef, sha: pull.baseSha, repo: { id: repositoryId(fullName(site)), name: site.repo, url: repositoryUrl(site) } },
    })),
    created_at: run.createdAt,
    updated_at: run.createdAt,
    run_started_at: run.createdAt,
    actor: presentUser(site, 'ada'),
    triggering_actor: presentUser(site, 'ada'),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(site)}/check-suites/${run.id + 1}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${repositoryUrl(site)}/actions/workflows/${workflowId(run.workflow)}`,
    head_commit: { id: run.headSha, tree_id: head.tree, message: head.message, timestamp: head.committer.date, author: presentPerson(head.author), committer: presentPerson(head.committer) },
    repository: presentRepository(site, fullName(site)),
    head_repository: presentRepository(site, run.headRepository),
  };
}
