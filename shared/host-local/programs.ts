import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Cancel } from '../ports/cancel.ts';
import type { ProgramEnd, ProgramRequest, Programs } from '../ports/programs.ts';
import { CancelledError } from '../verdict/errors.ts';
import { childEnvironment } from './child-environment.ts';
import { forwardLines } from './forward-lines.ts';

/** After the friendly signal a program has this long to clean up. */
const GRACE_MS = 3000;
/** What a program wrote before it ended is read within this; only one that left the process group can hold the pipes open longer. */
const DRAIN_MS = 1000;
/** A timer with a longer time goes off at once (https://nodejs.org/api/timers.html#settimeoutcallback-delay-args). */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Windows has no process groups. */
const OWN_GROUP = process.platform !== 'win32';

/** Children of this machine: no shell, an environment of their own, a process group that ends with them. */
export function localPrograms(environment: NodeJS.ProcessEnv, cancel: Cancel): Programs {
  const never: Cancel = { signal: new AbortController().signal };
  return { run: (request) => runProgram(request, { environment, cancel: request.uninterrupted === true ? never : cancel }) };
}

async function runProgram(request: ProgramRequest, { environment, cancel }: { readonly environment: NodeJS.ProcessEnv; readonly cancel: Cancel }): Promise<ProgramEnd> {
  const [program] = request.command;
  if (program === undefined) return { state: 'not-started', reason: 'no program was named' };
  if (cancel.signal.aborted) throw new CancelledError(`${program} was not started`);
  // Open before the program starts: until somebody reads its output, it may end and what it wrote be given up.
  const kept = request.standardOutput === undefined ? null : await open(request.standardOutput.path, 'w');
  const started = start(request, environment);
  if (started.state === 'not-started') {
    await kept?.close();
    return started;
  }
  const { child } = started;
  const killGroup = (): void => signalGroup(child, 'SIGKILL');
  let ending: 'timed-out' | 'cancelled' | null = null;
  let grace: NodeJS.Timeout | undefined;
  const end = (why: 'timed-out' | 'cancelled'): void => {
    if (ending !== null) return;
    ending = why;
    signalGroup(child, 'SIGTERM');
    grace = setTimeout(killGroup, GRACE_MS);
  };
  const onAbort = (): void => end('cancelled');
  const onTimeout = (): void => end('timed-out');
  const limit = setTimeout(onTimeout, Math.min(request.timeoutSeconds * 1000, MAX_TIMER_MS));
  cancel.signal.addEventListener('abort', onAbort, { once: true });
  request.stop?.addEventListener('abort', onTimeout, { once: true });
  if (request.stop?.aborted === true) onTimeout();
  // A second Ctrl-C, or a defect of ours, ends this process at once.
  process.once('exit', killGroup);
  try {
    sendInput(request.standardInput, child);
    const [ended, written] = [endOf(child, request), kept === null ? null : keepOutput(child, { file: kept, limit: request.standardOutput?.limit ?? 0, kill: killGroup })];
    const how = await ended;
    killGroup();
    await Promise.all(streamsOf(child).map(drain));
    await written;
    if (ending === 'cancelled') throw new CancelledError(`${program} was ended`);
    return ending === 'timed-out' ? { state: 'timed-out' } : how;
  } finally {
    clearTimeout(limit);
    clearTimeout(grace);
    cancel.signal.removeEventListener('abort', onAbort);
    request.stop?.removeEventListener('abort', onTimeout);
    process.off('exit', killGroup);
  }
}

function start(request: ProgramRequest, environment: NodeJS.ProcessEnv): { readonly state: 'started'; readonly child: ChildProcess } | Extract<ProgramEnd, { state: 'not-started' }> {
  const [program = '', ...programArguments] = request.command;
  const input = typeof request.standardInput === 'string' ? openSync(request.standardInput, 'r') : null;
  try {
    const child = spawn(program, programArguments, {
      cwd: request.directory,
      env: childEnvironment(environment, request),
      stdio: [input ?? (request.standardInput === undefined ? 'ignore' : 'pipe'), 'pipe', 'pipe'],
      detached: OWN_GROUP,
      shell: false,
      windowsHide: true,
    });
    return { state: 'started', child };
  } catch (error) {
    // Node throws some refusals of the system and reports others as an event.
    return { state: 'not-started', reason: reasonOf(error as NodeJS.ErrnoException) };
  } finally {
    // The child has a copy of its own.
    if (input !== null) closeSync(input);
  }
}

/** Until either ends. A program that reads no further is no fault of the one who sends; how it ends is told elsewhere. */
function sendInput(input: ProgramRequest['standardInput'], { stdin }: ChildProcess): void {
  if (input instanceof Readable && stdin) pipeline(input, stdin).catch(() => undefined);
}

/** Writes the standard output into its file, and kills the group of a program that writes more than it may. */
async function keepOutput({ stdout }: ChildProcess, { file, limit, kill }: { readonly file: FileHandle; readonly limit: number; readonly kill: () => void }): Promise<void> {
  let written = 0;
  try {
    // Where the system has no more files to open, a child has no stream.
    for await (const chunk of (stdout ?? []) as AsyncIterable<Buffer>) {
      if (written > limit) continue;
      await file.write(chunk);
      written += chunk.length;
      if (written > limit) kill();
    }
  } catch (error) {
    // A stream that was ended from outside, because something that left the group holds it open.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  } finally {
    await file.close();
  }
}

/** A grandchild that keeps the pipes open must not keep us: 'exit' decides, and the group ends with it. */
function endOf(child: ChildProcess, { onLine, standardOutput }: ProgramRequest): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ state: 'not-started', reason: reasonOf(error) }));
    child.once('exit', (code, signal) => resolve(code === null ? { state: 'killed', signal: signal ?? 'unknown' } : { state: 'exited', code }));
    for (const stream of streamsOf(child)) if (standardOutput === undefined || stream !== child.stdout) forwardLines(stream, onLine);
  });
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'not found';
  if (code === 'EACCES') return 'it may not be executed (chmod +x makes it executable)';
  if (code === 'E2BIG') return 'its arguments and environment are too long for this system';
  return message;
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(OWN_GROUP ? -pid : pid, signal);
  } catch {
    // The group is gone already.
  }
}

/** Where the system has no more files to open, a child has none, whatever its type says. */
function streamsOf(child: { readonly stdout: Readable | null; readonly stderr: Readable | null }): Readable[] {
  return [child.stdout, child.stderr].filter((stream) => stream !== null && stream !== undefined);
}

/** What the program wrote before it ended is still in the pipe; given up is what something that left the group holds open and is silent in. */
async function drain(stream: Readable): Promise<void> {
  if (stream.closed) return;
  const read = (): number => (stream instanceof Socket ? stream.bytesRead : 0);
  let before = -1;
  const late = setInterval(() => {
    // On a busy machine the timer may come before what is there to be read, and a slow disk keeps some of it waiting.
    if (read() === before && stream.readableLength === 0) stream.destroy();
    before = read();
  }, DRAIN_MS);
  await new Promise<void>((resolve) => stream.once('close', () => resolve()));
  clearInterval(late);
}
