import type { WorkflowRun } from '../world-state.ts';
import type { World } from '../start-world.ts';

export interface RunOptions {
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository?: string;
  readonly workflow?: string;
  readonly status?: string;
  readonly conclusion?: string | null;
}

const FIRST_RUN = 9000;

/** A run of a workflow, as `GET /actions/runs` lists it; its id and number count up. */
export function startRun({ state, site }: World, { event, headSha, headBranch, headRepository, workflow = '.github/workflows/model.yml', status = 'in_progress', conclusion = null }: RunOptions): WorkflowRun {
  const number = state.runs.size + 1;
  const run: WorkflowRun = { id: FIRST_RUN + number, number, attempt: 1, workflow, event, headSha, headBranch, headRepository: headRepository ?? `${site.owner}/${site.repo}`, status, conclusion, createdAt: site.now() };
  state.runs.set(run.id, run);
  return run;
}

export function endRun({ state }: World, run: WorkflowRun, conclusion = 'success'): void {
  state.runs.set(run.id, { ...run, status: 'completed', conclusion });
}

/** The same run once more: same id, next attempt, what it uploaded stays. */
export function rerun({ state }: World, run: WorkflowRun): WorkflowRun {
  const again = { ...run, attempt: run.attempt + 1, status: 'in_progress', conclusion: null };
  state.runs.set(run.id, again);
  return again;
}
