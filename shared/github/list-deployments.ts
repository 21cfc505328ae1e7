import { z } from 'zod';

import type { GithubClient } from './client.ts';
import { PAGE_SIZE } from './list-all.ts';

/** What made the deployment may be anyone: a payload of another shape is none of ours. */
const deploymentSchema = z.object({ id: z.int(), environment: z.string(), payload: z.unknown() });
const statusSchema = z.object({ state: z.string() });

export interface ListedDeployment<T> {
  readonly id: number;
  readonly payload: T;
}

/** The newest hundred deployments to an environment whose payload the schema knows, newest first. */
export async function listDeployments<S extends z.ZodType>(client: GithubClient, environment: string, payload: S): Promise<ListedDeployment<z.output<S>>[]> {
  const listed = await client.request('GET /repos/{owner}/{repo}/deployments', { environment, per_page: PAGE_SIZE }, { answer: z.array(deploymentSchema) });
  return listed.flatMap((deployment) => {
    const parsed = payload.safeParse(objectOf(deployment.payload));
    return parsed.success && deployment.environment === environment ? [{ id: deployment.id, payload: parsed.data }] : [];
  });
}

/** The last word on a deployment; null where nothing was said yet. */
export async function lastDeploymentState(client: GithubClient, deployment: number): Promise<string | null> {
  const statuses = await client.request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', { deployment_id: deployment, per_page: 1 }, { answer: z.array(statusSchema) });
  return statuses[0]?.state ?? null;
}

/** GitHub hands a payload out as an object or as the text of one. */
function objectOf(payload: unknown): unknown {
  if (typeof payload !== 'string') return payload;
  try {
    return JSON.parse(payload);
  } catch {
    return payload;
  }
}
