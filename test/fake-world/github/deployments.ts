import { z } from 'zod';

import { resolveCommit } from '../git/repository.ts';
import type { Deployment, DeploymentStatus } from '../world-state.ts';
import { ApiError, type Answers, bodyOf, type Call, fire, found, loginOf, numberParameter } from './call.ts';
import { listReply } from './page.ts';
import { presentUser } from './present-user.ts';
import { nodeId, repositoryUrl, type Site } from './site.ts';

const READ = { anyOf: ['deployments'], level: 'read' } as const;
const WRITE = { anyOf: ['deployments'], level: 'write' } as const;
const LONGEST_DESCRIPTION = 140;
const deploymentSchema = z.object({
  ref: z.string(),
  task: z.string().default('deploy'),
  auto_merge: z.boolean().default(true),
  required_contexts: z.array(z.string()).nullish(),
  payload: z.unknown().optional(),
  environment: z.string().default('production'),
  description: z.string().nullish(),
  transient_environment: z.boolean().default(false),
  production_environment: z.boolean().optional(),
});
const statusSchema = z.object({
  state: z.string(),
  description: z.string().default(''),
  environment: z.string().optional(),
  environment_url: z.string().default(''),
  log_url: z.string().default(''),
  target_url: z.string().default(''),
  auto_inactive: z.boolean().default(true),
});

export const DEPLOYMENTS: Answers = {
  'GET /repos/{owner}/{repo}/deployments': {
    needs: READ,
    reply: (call) => {
      const asked = (name: string, value: string): boolean => (call.query.get(name) ?? value) === value;
      const matching = [...call.state.deployments.values()].filter(
        ({ sha, ref, task, environment }) => asked('sha', sha) && asked('ref', ref) && asked('task', task) && asked('environment', environment),
      );
      return listReply(call, matching.toSorted((a, b) => b.id - a.id), (deployment) => presentDeployment(call.site, deployment));
    },
  },
  'POST /repos/{owner}/{repo}/deployments': {
    needs: WRITE,
    reply: (call) => {
      const sent = bodyOf(call, deploymentSchema);
      const sha = resolveCommit(call.state, sent.ref, call.site.defaultBranch);
      if (sha === null) throw new ApiError(422, `No ref found for: ${sent.ref}`);
      // The defaults of both fields surprise: one merges the default branch into the ref, the other waits for every check of the
      // commit, of which this very job is one.
      if (sent.auto_merge && sha !== resolveCommit(call.state, 'HEAD', call.site.defaultBranch)) throw new ApiError(409, `Conflict merging ${call.site.defaultBranch} into ${sent.ref}.`);
      if (!Array.isArray(sent.required_contexts)) throw new ApiError(409, `Conflict: Commit status checks failed for ${sent.ref}.`);
      const deployment: Deployment = {
        id: call.site.nextId(),
        sha,
        ref: sent.ref,
        task: sent.task,
        environment: sent.environment,
        description: boundedDescription(sent.description ?? null),
        payload: sent.payload ?? {},
        transient: sent.transient_environment,
        production: sent.production_environment ?? sent.environment === 'production',
        login: loginOf(call),
        createdAt: call.site.now(),
      };
      call.state.deployments.set(deployment.id, deployment);
      fire(call, { event: 'deployment', action: 'created', subject: deployment.environment });
      return { status: 201, body: presentDeployment(call.site, deployment) };
    },
  },
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': {
    needs: READ,
    reply: (call) => {
      const { id } = knownDeployment(call);
      return listReply(call, statusesOf(call, id).toReversed(), (status) => presentStatus(call.site, status));
    },
  },
  'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': {
    needs: WRITE,
    reply: (call) => {
      const sent = bodyOf(call, statusSchema);
      const deployment = knownDeployment(call);
      const make = (of: Deployment, state: string): DeploymentStatus => ({
        id: call.site.nextId(),
        deployment: of.id,
        state,
        description: boundedDescription(sent.description) ?? '',
        environment: sent.environment ?? of.environment,
        environmentUrl: sent.environment_url,
        logUrl: sent.log_url === '' ? sent.target_url : sent.log_url,
        login: loginOf(call),
        createdAt: call.site.now(),
      });
      const status = make(deployment, sent.state);
      if (sent.state === 'success' && sent.auto_inactive) {
        for (const older of call.state.deployments.values()) {
          const replaced = older.id < deployment.id && older.environment === deployment.environment && !older.transient && !older.production;
          if (replaced && statusesOf(call, older.id).at(-1)?.state === 'success') {
            const inactive = { ...make(older, 'inactive'), description: '' };
            call.state.statuses.set(inactive.id, inactive);
          }
        }
      }
      call.state.statuses.set(status.id, status);
      fire(call, { event: 'deployment_status', action: 'created', subject: `${deployment.environment}: ${sent.state}` });
      return { status: 201, body: presentStatus(call.site, status) };
    },
  },
};

const knownDeployment = (call: Call): Deployment => found(call.state.deployments.get(numberParameter(call, 'deployment_id')));
const statusesOf = (call: Call, deployment: number): readonly DeploymentStatus[] => [...call.state.statuses.values()].filter((status) => status.deployment === deployment);

function boundedDescription(text: string | null): string | null {
  if (text !== null && text.length > LONGEST_DESCRIPTION) {
    throw new ApiError(422, 'Validation Failed', [{ resource: 'Deployment', code: 'custom', field: 'description', message: `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)` }]);
  }
  return text;
}

function presentDeployment(site: Site, { id, sha, ref, task, environment, description, payload, transient, production, login, createdAt }: Deployment): object {
  const url = `${repositoryUrl(site)}/deployments/${id}`;
  return {
    url,
    id,
    node_id: nodeId('DE', id),
    sha,
    ref,
    task,
    payload,
    original_environment: environment,
    environment,
    description,
    creator: presentUser(site, login),
    created_at: createdAt,
    updated_at: createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: repositoryUrl(site),
    transient_environment: transient,
    production_environment: production,
  };
}

function presentStatus(site: Site, { id, deployment, state, description, environment, environmentUrl, logUrl, login, createdAt }: DeploymentStatus): object {
  const url = `${repositoryUrl(site)}/deployments/${deployment}`;
  return {
    url: `${url}/statuses/${id}`,
    id,
    node_id: nodeId('DS', id),
    state,
    creator: presentUser(site, login),
    description,
    environment,
    target_url: logUrl,
    created_at: createdAt,
    updated_at: createdAt,
    deployment_url: url,
    repository_url: repositoryUrl(site),
    environment_url: environmentUrl,
    log_url: logUrl,
  };
}
