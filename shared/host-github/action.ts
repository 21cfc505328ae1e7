import type { z } from 'zod';

import type { LoadedConfig } from '../config/loaded-config.ts';
import type { GithubClient } from '../github/client.ts';
import type { Ports } from '../ports/ports.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { GithubLog } from './github-log.ts';
import type { HandOff } from './hand-off.ts';
import type { GithubEvent } from './read-event.ts';
import type { Annotation } from './workflow-command.ts';
import type { Environment, WorkflowRun } from './workflow-run.ts';
import type { Outputs } from './write-outputs.ts';

/** What every step on GitHub has at hand, also one without a checkout. */
export interface StepContext<Inputs> {
  readonly inputs: Inputs;
  readonly log: GithubLog;
  readonly run: WorkflowRun;
  readonly event: GithubEvent;
  readonly environment: Environment;
  /** Aborted when the run is to stop. */
  readonly signal: AbortSignal;
  /**
   * GitHub's API with the step's token, made when it is first asked for.
   * @param signal makes another one, which goes on after the run was stopped until this is aborted
   * @throws UserError where there is no token
   */
  client(signal?: AbortSignal): Promise<GithubClient>;
}

/** What a stage on GitHub has at hand: mlops.yml, and what hangs on it. */
export interface ActionContext<Inputs> extends StepContext<Inputs> {
  readonly loaded: LoadedConfig;
  readonly workDirectory: string;
  readonly ports: Ports;
  readonly handOff: HandOff;
  /** Folder of TensorFlow.js's .wasm files. */
  readonly wasmDirectory: string;
}

/** How a stage ended. */
export interface ActionEnd {
  readonly verdict: Verdict;
  readonly exitCode: number;
  /** Beside `verdict`. */
  readonly outputs: Outputs;
  /** Plain text: why, for the log and the annotations. */
  readonly sentence: string;
  /** Markdown for the page of the run. */
  readonly summary?: string | undefined;
  readonly annotations?: readonly Annotation[] | undefined;
}

export interface Action<T extends z.ZodObject> {
  readonly inputs: T;
  readonly work: (context: ActionContext<z.output<T>>) => Promise<ActionEnd>;
}

/** An action that needs no mlops.yml, and so no checkout. */
export interface BareAction<T extends z.ZodObject> {
  readonly inputs: T;
  readonly workBare: (context: StepContext<z.output<T>>) => Promise<ActionEnd>;
}
