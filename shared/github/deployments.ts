import { isDeepStrictEqual } from 'node:util';

import { z } from 'zod';

import type { GithubClient } from './client.ts';
import { createOnce } from './create-once.ts';
import { PAGE_SIZE } from './list-all.ts';

/** "Must be 140 characters or less": docs.github.com/rest/deployments/statuses */
export const MAX_DESCRIPTION = 140;

const payloadSchema = z.union([z.record(z.string(), z.unknown()), z.string().transform(parsePayload)]).catch({});
const deploymentSchema = z.object({ id: z.int(), environment: z.string(), payload: payloadSchema });
const statusSchema = z.object({ id: z.int(), state: z.string(), description: z.string().nullable(), log_url: z.string().nullish(), environment_url: z.string().nullish() });

export type DeploymentState = 'queued' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';

/**
 * Makes a deployment, unless one of this environment has this very payload: then that one is gone on with.
 * @returns its number
 */
export async function createDeployment(
  client: GithubClient,
  { ref, environment, payload, description, production }: {
    /** A tag, branch or sha. */
    readonly ref: string;
    readonly environment: string;
    /** What tells it from others: model, version, digest, run, attempt. */
    readonly payload: Readonly<Record<string, string | number>>;
    readonly description: string;
    readonly production: boolean;
  },
): Promise<number> {
  const find = async (): Promise<number | null> => {
    const listed = await client.request('GET /repos/{owner}/{repo}/deployments', { environment, per_page: PAGE_SIZE }, { answer: z.array(deploymentSchema) });
    return listed.find((deployment) => deployment.environment === environment && isDeepStrictEqual(deployment.payload, payload))?.id ?? null;
  };
  const create = async (): Promise<number> => {
    const parameters = {
      ref,
      environment,
      payload: { ...payload },
      description: cutDescription(description),
      production_environment: production,
      // Without these two GitHub merges the default branch into the ref, or refuses it until every check on it has passed.
      auto_merge: false,
      required_contexts: [],
    };
    return (await client.request('POST /repos/{owner}/{repo}/deployments', parameters, { answer: z.object({ id: z.int() }) })).id;
  };
  return (await find()) ?? createOnce(client, { create, find });
}

/** Adds what became of a deployment. What it replaces is for the caller to say: GitHub goes by the environment, which models may share. */
export async function createDeploymentStatus(
  client: GithubClient,
  { deployment, state, description, logUrl, environmentUrl }: {
    readonly deployment: number;
    readonly state: DeploymentState;
    readonly description: string;
    readonly logUrl: string;
    readonly environmentUrl?: string | undefined;
  },
): Promise<void> {
  const text = cutDescription(description);
  await createOnce(client, {
    create: async () => {
      const parameters = { deployment_id: deployment, state, description: text, log_url: logUrl, auto_inactive: false, ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }) };
      return client.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', parameters, { answer: statusSchema });
    },
    find: async () => {
      const parameters = { deployment_id: deployment, per_page: 1 };
      const [last] = await client.request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', parameters, { answer: z.array(statusSchema) });
      return last?.state === state && last.description === text ? last : null;
    },
  });
}

/** In UTF-16 units, the largest that GitHub may mean; a code point is never cut in two. */
function cutDescription(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MAX_DESCRIPTION ? line : `${line.slice(0, MAX_DESCRIPTION - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** GitHub hands a payload out as an object or as the text of one. */
function parsePayload(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
