import { z } from 'zod';

import { PlatformError } from '../verdict/errors.ts';

/** Variables as the runner sets them (https://docs.github.com/en/actions/reference/workflows-and-actions/variables). */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The run that we are a step of. */
export interface WorkflowRun {
  readonly owner: string;
  readonly repository: string;
  /** Numeric id; null where the runner doesn't tell it. */
  readonly repositoryId: number | null;
  readonly runId: number;
  readonly runNumber: number;
  readonly runAttempt: number;
  /** Path of the workflow file with its ref: `o/r/.github/workflows/model.yml@refs/heads/main`. */
  readonly workflowRef: string;
  /** Name of the workflow. */
  readonly workflow: string;
  readonly job: string;
  readonly eventName: string;
  /** Commit that triggered the run; of a pull request: its merge commit. */
  readonly sha: string;
  readonly ref: string;
  readonly actor: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Page of the run. */
  readonly url: string;
  /** Absolute path of the checked-out repository. */
  readonly workspace: string;
  /** Emptied at the beginning and end of each job. */
  readonly temporary: string;
}

const text = z.string().min(1);
const number = z.coerce.number().int().min(0);

/** `owner/name` */
export const REPOSITORY_NAME = /^[A-Za-z0-9][\w.-]*\/(?!\.{1,2}$)[\w.-]+$/;

const variablesSchema = z.object({
  GITHUB_REPOSITORY: z.string().regex(REPOSITORY_NAME),
  GITHUB_REPOSITORY_ID: number.nullable().catch(null),
  GITHUB_RUN_ID: number,
  GITHUB_RUN_NUMBER: number.catch(0),
  GITHUB_RUN_ATTEMPT: number.catch(1),
  GITHUB_WORKFLOW_REF: z.string().catch(''),
  GITHUB_WORKFLOW: z.string().catch(''),
  GITHUB_JOB: z.string().catch(''),
  GITHUB_EVENT_NAME: text,
  GITHUB_SHA: z.string().regex(/^[0-9a-f]{40,64}$/),
  GITHUB_REF: z.string().catch(''),
  GITHUB_ACTOR: z.string().catch(''),
  GITHUB_SERVER_URL: z.url().catch('https://github.com'),
  GITHUB_API_URL: z.url().catch('https://api.github.com'),
  GITHUB_GRAPHQL_URL: z.string().optional(),
  GITHUB_WORKSPACE: text,
  RUNNER_TEMP: text,
});

/** @throws PlatformError naming the first variable that is absent or not as the runner sets it */
export function readWorkflowRun(environment: Environment): WorkflowRun {
  const parsed = variablesSchema.safeParse(environment);
  if (!parsed.success) throw new PlatformError(`${parsed.error.issues[0]?.path.join('.')} is not set as in a step of GitHub Actions; on a laptop or another CI use the command: mlops --help`);
  const { GITHUB_REPOSITORY: full, GITHUB_API_URL: apiUrl, GITHUB_SERVER_URL: serverUrl, ...variables } = parsed.data;
  const [owner = '', repository = ''] = full.split('/');
  return {
    owner,
    repository,
    repositoryId: variables.GITHUB_REPOSITORY_ID === 0 ? null : variables.GITHUB_REPOSITORY_ID,
    runId: variables.GITHUB_RUN_ID,
    runNumber: variables.GITHUB_RUN_NUMBER,
    runAttempt: variables.GITHUB_RUN_ATTEMPT,
    workflowRef: variables.GITHUB_WORKFLOW_REF,
    workflow: variables.GITHUB_WORKFLOW,
    job: variables.GITHUB_JOB,
    eventName: variables.GITHUB_EVENT_NAME,
    sha: variables.GITHUB_SHA,
    ref: variables.GITHUB_REF,
    actor: variables.GITHUB_ACTOR,
    serverUrl,
    apiUrl,
    graphqlUrl: variables.GITHUB_GRAPHQL_URL ?? `${apiUrl.replace(/\/api\/v3\/?$/, '/api')}/graphql`,
    url: `${serverUrl}/${full}/actions/runs/${variables.GITHUB_RUN_ID}`,
    workspace: variables.GITHUB_WORKSPACE,
    temporary: variables.RUNNER_TEMP,
  };
}
