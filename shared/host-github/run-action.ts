import { dirname, resolve } from 'node:path';

import type { z } from 'zod';

import type { GithubClient } from '../github/client.ts';
import { escapeText } from '../report/escape.ts';
import { EXIT } from '../verdict/exit-code.ts';
import type { Action, ActionEnd, BareAction } from './action.ts';
import { cancelOnSignals } from './cancel-on-signals.ts';
import { type Explained, explainError } from './explain-error.ts';
import { type GithubLog, githubLog } from './github-log.ts';
import { readInput, readInputs } from './read-inputs.ts';
import { secretForms } from './secret-forms.ts';
import { takeOverOutput } from './take-over-output.ts';
import { type Environment, readWorkflowRun } from './workflow-run.ts';
import { writeOutputs } from './write-outputs.ts';
import { writeSummary } from './write-summary.ts';

export interface Installation {
  readonly wasmDirectory: string;
}

/**
 * Runs a stage as a step of GitHub Actions: inputs, work, outputs, summary, annotations. Every error ends here as one readable sentence,
 * `verdict` is always set, and the exit code is as documented (docs/exit-codes.md).
 */
export async function runAction<T extends z.ZodObject>(action: Action<T> | BareAction<T>, { wasmDirectory }: Installation): Promise<void> {
  const environment: Environment = process.env;
  const output = takeOverOutput(process.stdout, () => log);
  const log = githubLog(output.write, { debug: environment['RUNNER_DEBUG'] === '1' });
  const token = readInput(environment, 'github-token');
  // The runner masks the raw forms only.
  for (const secret of [token, environment['GITHUB_TOKEN']]) for (const form of secret === undefined ? [] : secretForms(secret)) log.mask(form);
  const cancel = cancelOnSignals(log);
  try {
    const ended = await attempt(action, { log, token, environment, wasmDirectory, signal: cancel.signal });
    await tell(ended, { log, environment });
    process.exitCode = ended.exitCode;
  } finally {
    cancel.dispose();
    log.close();
    output.giveBack();
  }
  // What a toolkit was doing when the run was cancelled would hold the process until the runner kills it.
  if (cancel.signal.aborted) process.stdout.write('', () => process.exit());
}

interface Frame {
  readonly log: GithubLog;
  readonly token: string | undefined;
  readonly environment: Environment;
  readonly wasmDirectory: string;
  readonly signal: AbortSignal;
}

async function attempt<T extends z.ZodObject>(action: Action<T> | BareAction<T>, frame: Frame): Promise<ActionEnd> {
  const { environment, log, token, signal, wasmDirectory } = frame;
  const workspace = environment['GITHUB_WORKSPACE'] ?? '';
  let directory = workspace;
  const clients: GithubClient[] = [];
  try {
    const run = readWorkflowRun(environment);
    const step = { run, environment, token, log, signal, onClient: (client: GithubClient) => void clients.push(client) };
    const inputs = readInputs(action.inputs, environment);
    // Only now: a mistyped input needs neither YAML nor a port.
    if ('workBare' in action) {
      const { openStep } = await import('./open-step.ts');
      return await action.workBare(await openStep(inputs, step));
    }
    const config = readInput(environment, 'config') ?? 'mlops.yml';
    directory = dirname(resolve(workspace, config));
    const { openAction } = await import('./open-action.ts');
    return await action.work(await openAction(inputs, { ...step, config, wasmDirectory }));
  } catch (error) {
    const explained = explainError(error, { directory, workspace });
    if (explained.exitCode === EXIT.bug && error instanceof Error) log.debug(error.stack ?? '');
    return endOf(explained);
  } finally {
    log.debug(`Requests to GitHub's API: ${clients.reduce((sum, client) => sum + client.requests(), 0)}`);
  }
}

function endOf({ exitCode, verdict, sentence, annotations }: Explained): ActionEnd {
  const stopped = exitCode === EXIT.cancelled;
  return { exitCode, verdict, sentence, annotations, outputs: {}, summary: stopped ? undefined : `### ❌ Not done\n\n${sentence.split('\n').map(escapeText).join('\n\n')}` };
}

async function tell({ verdict, exitCode, outputs, sentence, summary, annotations = [] }: ActionEnd, { log, environment }: Pick<Frame, 'log' | 'environment'>): Promise<void> {
  for (const annotation of annotations) log.annotate(annotation);
  const told = annotations.some(({ message }) => sentence.endsWith(message));
  const level = exitCode !== EXIT.ok ? 'error' : verdict === 'pass' ? null : 'warning';
  if (level !== null && !told && exitCode !== EXIT.cancelled) log.annotate({ level, message: sentence }, { first: true });
  log.info(sentence);
  const all = { verdict, ...outputs };
  for (const [name, value] of Object.entries(all)) log.info(`  ${name}: ${value ?? ''}`);
  await writeOutputs(all);
  if (summary !== undefined) await writeSummary(environment, summary);
}
