import type { GithubClient } from '../github/client.ts';
import type { StepContext } from './action.ts';
import type { GithubLog } from './github-log.ts';
import { openClient } from './open-client.ts';
import { readEvent } from './read-event.ts';
import type { Environment, WorkflowRun } from './workflow-run.ts';

/** What a step is made of, wherever it runs. */
export interface StepFrame {
  readonly run: WorkflowRun;
  readonly environment: Environment;
  readonly token: string | undefined;
  readonly log: GithubLog;
  readonly signal: AbortSignal;
  /** Told of every client that is made. */
  readonly onClient: (client: GithubClient) => void;
}

/** Opens the ways to GitHub. @throws PlatformError where the event can't be read */
export async function openStep<Inputs>(inputs: Inputs, { run, environment, token, log, signal, onClient }: StepFrame): Promise<StepContext<Inputs>> {
  const open = (until: AbortSignal): (() => Promise<GithubClient>) => openClient({ token, run, log, signal: until, onClient });
  const client = open(signal);
  return { inputs, log, run, environment, signal, event: await readEvent(environment), client: (until) => (until === undefined ? client() : open(until)()) };
}
