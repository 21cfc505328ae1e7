import { spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';

import type { Cancel } from '../ports/cancel.ts';
import type { ProgramEnd, ProgramRequest, Programs } from '../ports/programs.ts';
import { CancelledError } from '../verdict/errors.ts';
import { childEnvironment } from './child-environment.ts';

/** After the friendly signal a program has this long to clean up. */
const GRACE_MS = 3000;
/** A longer line is cut: a program's output is text for people. */
const MAX_LINE = 4096;

/** Children of this machine: no shell, an environment of their own, a process group that ends with them. */
export function localPrograms(environment: NodeJS.ProcessEnv, cancel: Cancel): Programs {
  return { run: (request) => runProgram(request, { environment, cancel }) };
}

async function runProgram(request: ProgramRequest, { environment, cancel }: { readonly environment: NodeJS.ProcessEnv; readonly cancel: Cancel }): Promise<ProgramEnd> {
  const [program, ...programArguments] = request.command;
  if (program === undefined) return { state: 'not-started', reason: 'no program was named' };
  if (cancel.signal.aborted) throw new CancelledError(`${program} was not started`);
  const ownGroup = process.platform !== 'win32';
  const child = spawn(program, programArguments, {
    cwd: request.directory,
    env: childEnvironment(environment, request),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: ownGroup,
    shell: false,
    windowsHide: true,
  });
  const signalGroup = (signal: NodeJS.Signals): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(ownGroup ? -child.pid : child.pid, signal);
    } catch {
      // The group is gone already.
    }
  };
  let ending: 'timed-out' | 'cancelled' | null = null;
  let grace: NodeJS.Timeout | undefined;
  const end = (why: 'timed-out' | 'cancelled'): void => {
    if (ending !== null) return;
    ending = why;
    signalGroup('SIGTERM');
    grace = setTimeout(() => signalGroup('SIGKILL'), GRACE_MS);
  };
  const onAbort = (): void => end('cancelled');
  const limit = setTimeout(() => end('timed-out'), request.timeoutSeconds * 1000);
  cancel.signal.addEventListener('abort', onAbort, { once: true });
  try {
    const ended = await new Promise<ProgramEnd>((resolve) => {
      // A grandchild that keeps the pipes open must not keep us: 'exit' decides, and the group ends with it.
      child.once('error', (error: NodeJS.ErrnoException) => resolve({ state: 'not-started', reason: error.code === 'ENOENT' ? 'not found' : error.message }));
      child.once('exit', (code, signal) => resolve(code === null ? { state: 'killed', signal: signal ?? 'unknown' } : { state: 'exited', code }));
      forwardLines(child.stdout, request.onLine);
      forwardLines(child.stderr, request.onLine);
    });
    signalGroup('SIGKILL');
    await drained(child.stdout, child.stderr);
    if (ending === 'cancelled') throw new CancelledError(`${program} was ended`);
    return ending === 'timed-out' ? { state: 'timed-out' } : ended;
  } finally {
    clearTimeout(limit);
    clearTimeout(grace);
    cancel.signal.removeEventListener('abort', onAbort);
  }
}

function forwardLines(stream: Readable, onLine: (line: string) => void): void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  stream.on('data', (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split(/\r?\n|\r/);
    rest = (lines.pop() ?? '').slice(0, MAX_LINE);
    for (const line of lines) onLine(line.slice(0, MAX_LINE));
  });
  stream.on('end', () => {
    if (rest !== '') onLine(rest);
  });
}

/** What the program wrote before it ended is still in the pipes. */
async function drained(...streams: readonly Readable[]): Promise<void> {
  await Promise.all(
    streams.map((stream) => (stream.readableEnded || stream.destroyed ? undefined : new Promise<void>((resolve) => stream.once('close', () => resolve())))),
  );
}
