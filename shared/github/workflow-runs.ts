import { z } from 'zod';

import type { GithubClient } from './client.ts';
import { listAll, PAGE_SIZE } from './list-all.ts';

const repositorySchema = z.object({ id: z.int() });
const runSchema = z.object({
  id: z.int(),
  run_number: z.int(),
  run_attempt: z.int().catch(1),
  event: z.string(),
  status: z.string().nullable(),
  conclusion: z.string().nullable(),
  head_sha: z.string(),
  head_branch: z.string().nullable(),
  html_url: z.string(),
  created_at: z.string(),
  repository: repositorySchema,
  /** null where a fork was deleted. */
  head_repository: repositorySchema.nullable(),
});
const artifactSchema = z.object({
  id: z.int(),
  name: z.string(),
  size_in_bytes: z.int(),
  /** `sha256:…` of the zip; absent on artifacts of old clients. */
  digest: z.string().nullish(),
  expired: z.boolean(),
  /** It is only shown. */
  created_at: z.iso.datetime({ offset: true }).nullable().catch(null),
});

export type WorkflowRun = z.output<typeof runSchema>;
export type Artifact = z.output<typeof artifactSchema>;

export interface RunQuery {
  /** The file's name, such as `model.yml`, or the number of the workflow. */
  readonly workflow: string | number;
  readonly headSha?: string;
  readonly branch?: string;
  readonly event?: string;
  /** Newest first; up to 100. */
  readonly limit?: number;
}

/** Runs of a workflow, the newest first, of forks too: whoever trusts them looks at `head_repository`. Needs `actions: read`. */
export async function listWorkflowRuns(client: GithubClient, { workflow, headSha, branch, event, limit = PAGE_SIZE }: RunQuery): Promise<readonly WorkflowRun[]> {
  const parameters = {
    workflow_id: workflow,
    per_page: limit,
    ...(headSha === undefined ? {} : { head_sha: headSha }),
    ...(branch === undefined ? {} : { branch }),
    ...(event === undefined ? {} : { event }),
  };
  const { workflow_runs: runs } = await client.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', parameters, { answer: z.object({ workflow_runs: z.array(runSchema) }) });
  return runs;
}

/** One run. @throws GithubError 404 where it is gone */
export async function readWorkflowRun(client: GithubClient, run: number): Promise<WorkflowRun & { readonly workflow_id: number }> {
  return client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: run }, { answer: runSchema.extend({ workflow_id: z.int() }) });
}

/** All artifacts of a run, expired ones too. Needs `actions: read`. */
export async function listRunArtifacts(client: GithubClient, run: number): Promise<readonly Artifact[]> {
  const answer = z.object({ artifacts: z.array(artifactSchema) });
  return listAll(`the artifacts of run ${run}`, async (page) => {
    return (await client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', { run_id: run, per_page: PAGE_SIZE, page }, { answer })).artifacts;
  });
}
