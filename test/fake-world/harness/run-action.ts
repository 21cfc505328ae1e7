import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { COMPILE_CACHE } from '../../support/compile-cache.ts';
import type { LoggedRequest } from '../request-log.ts';
import { actionInputs } from './action-inputs.ts';
import { findLeaks } from './find-leaks.ts';
import type { Job } from './job.ts';
import { readFileCommand } from './read-file-command.ts';
import { readLog, type StepLog } from './read-log.ts';
import { type FileCommands, runnerEnvironment } from './runner-environment.ts';

const REPOSITORY = join(import.meta.dirname, '../../..');
const TIME_LIMIT_MS = 120_000;
/** The runner's patience: SIGINT, then this long to SIGTERM, then this long to SIGKILL. */
const AFTER_SIGINT_MS = 7500;
const AFTER_SIGTERM_MS = 2500;
/** Above it the runner drops the whole summary, says so, and the step stays green. */
const LARGEST_SUMMARY = 1024 * 1024;

export interface ActionOptions {
  /** `with:` of the step. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** `env:` of the step. */
  readonly env?: Readonly<Record<string, string>>;
  /** Cancels the run, as a person does in the browser, once this is true of all that was printed. */
  readonly cancelWhen?: (printed: string) => boolean;
  /** Another script than dist/<action>.js. */
  readonly entry?: string;
}

/** A step that has ended, as a person and the next steps see it. */
export interface Done {
  readonly action: string;
  readonly job: Job;
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Both streams as printed, commands and secrets included. */
  readonly printed: string;
  readonly log: StepLog;
  readonly outputs: Readonly<Record<string, string>>;
  /** Outputs that the runner drops, because they contain a secret. */
  readonly droppedOutputs: readonly string[];
  /** Null where it was too large for the runner. */
  readonly summary: string | null;
  readonly requests: readonly LoggedRequest[];
  /** Where the token got out: `log`, `summary`, `outputs`, each with the form it had. */
  readonly leaks: readonly string[];
}

/** Runs a built action as a step of the job. */
export async function runAction(job: Job, action: string, { inputs = {}, env = {}, cancelWhen, entry = join(REPOSITORY, 'dist', `${action}.js`) }: ActionOptions = {}): Promise<Done> {
  const { world } = job;
  const given = actionInputs(join(REPOSITORY, 'actions', action, 'action.yml'), inputs, job.token.value);
  if (given.undeclared.length > 0) throw new Error(`${action} declares no input ${given.undeclared.join(', ')}`);
  const files = await fileCommands(job);
  const from = world.requests.length;
  const child = spawn(nodeOf24(), [entry], {
    cwd: job.workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...runnerEnvironment(job, { action, files }), ...given.environment, ...COMPILE_CACHE, ...env },
  });
  world.clients.set(job.id, child);
  const { printed, exitCode, signal } = await follow(child, cancelWhen);
  world.clients.delete(job.id);

  const log = readLog(printed);
  const summary = await readFile(files.summary, 'utf8');
  const secrets = [job.token.value, ...log.masks];
  const written = [...readFileCommand(await readFile(files.output, 'utf8'))];
  const isSecret = ([, value]: readonly [string, string]): boolean => secrets.some((secret) => value.includes(secret));
  return {
    action, job, exitCode, signal, printed, log,
    outputs: Object.fromEntries(written.filter((output) => !isSecret(output))),
    droppedOutputs: written.filter(isSecret).map(([name]) => name),
    summary: Buffer.byteLength(summary) > LARGEST_SUMMARY ? null : summary,
    requests: world.requests.slice(from).filter((request) => request.job === job.id || request.job === null),
    leaks: findLeaks(job.token.value, { log: log.lines.map((line) => JSON.stringify(line)).join('\n'), summary, outputs: written.map(([, value]) => value).join('\n') }),
  };
}

async function follow(child: ChildProcess, cancelWhen: ((printed: string) => boolean) | undefined): Promise<Pick<Done, 'printed' | 'exitCode' | 'signal'>> {
  const timers: NodeJS.Timeout[] = [setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT_MS)];
  let printed = '';
  let cancelled = false;
  const take = (text: string): void => {
    printed += text;
    if (cancelled || cancelWhen?.(printed) !== true) return;
    cancelled = true;
    child.kill('SIGINT');
    timers.push(setTimeout(() => child.kill('SIGTERM'), AFTER_SIGINT_MS), setTimeout(() => child.kill('SIGKILL'), AFTER_SIGINT_MS + AFTER_SIGTERM_MS));
  };
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', take);
  await once(child, 'close');
  for (const timer of timers) clearTimeout(timer);
  return { printed, exitCode: child.exitCode, signal: child.signalCode };
}

async function fileCommands(job: Job): Promise<FileCommands> {
  await mkdir(join(job.machine, 'home'), { recursive: true });
  const folder = await mkdtemp(join(job.machine, 'step-'));
  const files = { output: join(folder, 'output'), summary: join(folder, 'summary'), state: join(folder, 'state'), environment: join(folder, 'env'), path: join(folder, 'path') };
  await Promise.all(Object.values(files).map((path) => writeFile(path, '')));
  return files;
}

/** The runtime that the actions declare, whatever runs the tests. */
function nodeOf24(): string {
  const own = join(REPOSITORY, 'node_modules/node/bin/node');
  return existsSync(own) ? own : process.execPath;
}
