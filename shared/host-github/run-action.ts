import { dirname, join, resolve } from 'node:path';

import type { z } from 'zod';

import { loadConfig } from '../config/load-config.ts';
import type { LoadedConfig } from '../config/loaded-config.ts';
import { escapeText } from '../report/escape.ts';
import type { GithubClient } from '../github/client.ts';
import type { Ports } from '../ports/ports.ts';
import { EXIT } from '../verdict/exit-code.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { artifactService, whyNoArtifacts } from './artifact-service.ts';
import { cancelOnSignals } from './cancel-on-signals.ts';
import { type Explained, explainError } from './explain-error.ts';
import { type GithubLog, githubLog } from './github-log.ts';
import { githubPorts } from './github-ports.ts';
import { handOff, type HandOff } from './hand-off.ts';
import { insideWorkspace } from './inside-workspace.ts';
import { openClient } from './open-client.ts';
import { type GithubEvent, readEvent } from './read-event.ts';
import { readInput, readInputs } from './read-inputs.ts';
import { secretForms } from './secret-forms.ts';
import { takeOverOutput } from './take-over-output.ts';
import type { Annotation } from './workflow-command.ts';
import { type Environment, readWorkflowRun, type WorkflowRun } from './workflow-run.ts';
import { type Outputs, writeOutputs } from './write-outputs.ts';
import { writeSummary } from './write-summary.ts';

/** What a stage on GitHub has at hand. */
export interface ActionContext<Inputs> {
  readonly inputs: Inputs;
  readonly loaded: LoadedConfig;
  readonly workDirectory: string;
  readonly ports: Ports;
  readonly log: GithubLog;
  readonly handOff: HandOff;
  readonly run: WorkflowRun;
  readonly event: GithubEvent;
  readonly environment: Environment;
  /** Folder of TensorFlow.js's .wasm files. */
  readonly wasmDirectory: string;
  /** GitHub's API with the step's token, made when it is first asked for. @throws UserError where there is no token */
  client(): Promise<GithubClient>;
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

export interface Installation {
  readonly wasmDirectory: string;
}

/**
 * Runs a stage as a step of GitHub Actions: inputs, work, outputs, summary, annotations. Every error ends here as one readable sentence,
 * and `verdict` is always set.
 * @returns the exit code (docs/exit-codes.md)
 */
export async function runAction<T extends z.ZodObject>(action: Action<T>, { wasmDirectory }: Installation, environment: Environment = process.env): Promise<number> {
  const output = takeOverOutput(process.stdout, () => log);
  const log = githubLog(output.write, { debug: environment['RUNNER_DEBUG'] === '1' });
  const token = readInput(environment, 'github-token');
  for (const form of token === undefined ? [] : secretForms(token)) log.mask(form);
  const cancel = cancelOnSignals(log);
  try {
    const ended = await attempt(action, { log, token, environment, wasmDirectory, signal: cancel.signal });
    await tell(ended, { log, environment });
    return ended.exitCode;
  } finally {
    cancel.dispose();
    log.close();
    output.giveBack();
  }
}

interface Frame {
  readonly log: GithubLog;
  readonly token: string | undefined;
  readonly environment: Environment;
  readonly wasmDirectory: string;
  readonly signal: AbortSignal;
}

async function attempt<T extends z.ZodObject>({ inputs: schema, work }: Action<T>, frame: Frame): Promise<ActionEnd> {
  const { environment, log, token, signal, wasmDirectory } = frame;
  const workspace = environment['GITHUB_WORKSPACE'] ?? '';
  let directory = workspace;
  try {
    const run = readWorkflowRun(environment);
    const inputs = readInputs(schema, environment);
    const config = readInput(environment, 'config') ?? 'mlops.yml';
    directory = dirname(resolve(workspace, config));
    const loaded = await loadConfig(await insideWorkspace(config, { input: 'config', base: workspace, roots: [workspace] }));
    const workDirectory = join(run.temporary, 'mlops', loaded.config.model);
    const client = openClient({ token, run, log, signal });
    const ports = githubPorts({ loaded, run, environment, token, log, signal, client });
    await ports.files.makeDirectory(workDirectory);
    const missing = whyNoArtifacts(environment);
    const artifacts = missing === null ? artifactService({ temporary: run.temporary, log, signal }) : { missing };
    const handing = handOff({ model: loaded.config.model, workDirectory, workspace, base: loaded.directory, runAttempt: run.runAttempt, artifacts, files: ports.files, log });
    return await work({ inputs, loaded, workDirectory, ports, log, handOff: handing, run, event: await readEvent(environment), environment, wasmDirectory, client });
  } catch (error) {
    const explained = explainError(error, { directory, workspace });
    if (explained.exitCode === EXIT.bug && error instanceof Error) log.debug(error.stack ?? '');
    return endOf(explained);
  }
}

function endOf({ exitCode, verdict, sentence, annotations }: Explained): ActionEnd {
  const stopped = exitCode === EXIT.cancelled;
  return { exitCode, verdict, sentence, annotations, outputs: {}, summary: stopped ? undefined : `### ❌ Not done\n\n${escapeText(sentence)}` };
}

async function tell({ verdict, exitCode, outputs, sentence, summary, annotations = [] }: ActionEnd, { log, environment }: Pick<Frame, 'log' | 'environment'>): Promise<void> {
  for (const annotation of annotations) log.annotate(annotation);
  const told = annotations.some(({ message }) => sentence.endsWith(message));
  const level = exitCode !== EXIT.ok ? 'error' : verdict === 'pass' ? null : 'warning';
  if (level !== null && !told && exitCode !== EXIT.cancelled) log.annotate({ level, message: sentence }, { first: true });
  log.info(sentence);
  const all = { verdict, ...outputs };
  for (const [name, value] of Object.entries(all)) log.info(`  ${name}: ${value ?? ''}`);
  await writeOutputs(environment, all);
  if (summary !== undefined) await writeSummary(environment, summary);
}
