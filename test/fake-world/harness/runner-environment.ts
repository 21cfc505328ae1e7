import { dirname, join } from 'node:path';

import { fullName, repositoryId } from '../github/site.ts';
import type { Job } from './job.ts';

export interface FileCommands {
  readonly output: string;
  readonly summary: string;
  readonly state: string;
  readonly environment: string;
  readonly path: string;
}

/** The variables that a hosted runner gives an action. Nothing of the test's own environment gets through but PATH. */
export function runnerEnvironment(job: Job, { action, files }: { readonly action: string; readonly files: FileCommands }): Record<string, string> {
  const { world, run, event } = job;
  const { site } = world;
  const refName = event.ref.replace(/^refs\/(heads|tags|pull)\//, '');
  const workflowRef = `${fullName(site)}/${run.workflow}@${event.ref}`;
  const results = job.runtimeToken === null ? {} : {
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken.value,
    ACTIONS_RUNTIME_URL: `${world.resultsOrigin}/`,
    ACTIONS_RESULTS_URL: `${world.resultsOrigin}/`,
    ACTIONS_CACHE_SERVICE_V2: 'True',
  };
  return {
    PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
    HOME: join(job.machine, 'home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: `__${action}`,
    GITHUB_ACTION_REPOSITORY: 'acme/mlops-actions',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTOR: 'ada',
    GITHUB_ACTOR_ID: String(repositoryId('ada')),
    GITHUB_TRIGGERING_ACTOR: 'ada',
    GITHUB_API_URL: site.api,
    GITHUB_GRAPHQL_URL: `${site.api}/graphql`,
    GITHUB_SERVER_URL: job.serverUrl,
    GITHUB_BASE_REF: event.baseRef,
    GITHUB_HEAD_REF: event.headRef,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: job.eventPath,
    GITHUB_JOB: job.name,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: refName,
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: fullName(site),
    GITHUB_REPOSITORY_ID: String(repositoryId(fullName(site))),
    GITHUB_REPOSITORY_OWNER: site.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(repositoryId(site.owner)),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_SHA: event.sha,
    GITHUB_WORKFLOW: 'model',
    GITHUB_WORKFLOW_REF: workflowRef,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_WORKSPACE: job.workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.environment,
    GITHUB_PATH: files.path,
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: job.temporary,
    RUNNER_TOOL_CACHE: join(job.machine, 'tools'),
    RUNNER_WORKSPACE: dirname(job.workspace),
    ...results,
  };
}
