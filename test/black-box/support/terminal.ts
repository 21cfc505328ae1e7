import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';

import { onTestFinished } from 'vitest';

import { COMPILE_CACHE } from '../../support/compile-cache.ts';
import { scrub } from './scrub.ts';

/** The built command, as it is committed. */
export const BUNDLE = join(import.meta.dirname, '../../../dist/mlops.js');

export interface Ended {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** Resolves when it wrote this to either stream; rejects when it ended without. */
  wrote(text: string): Promise<void>;
  readonly ended: Promise<Ended>;
}

export interface Terminal {
  readonly folder: string;
  /** Runs `mlops <words>` to its end, and notes what it wrote. */
  mlops(...words: readonly string[]): Promise<Ended>;
  /** Starts it; noted when it ends. */
  start(...words: readonly string[]): Running;
  /** A line of explanation in the transcript. */
  note(text: string): void;
  /** All that was run, as a person would see it; times, dates and the place of the folder are scrubbed. */
  transcript(): string;
}

interface TerminalOptions {
  readonly bundle?: string;
  readonly node?: string;
  /** Words for Node itself. */
  readonly nodeOptions?: readonly string[];
  /** Further variables of the environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What `<dir>` stands for, if it isn't the folder that the command runs in. */
  readonly scrubbed?: string;
}

/** A terminal that stands in a folder. The environment is what a bare machine has, so that no variable of the test runner reaches the command. */
export function openTerminal(folder: string, { bundle = BUNDLE, node = process.execPath, nodeOptions = [], environment = {}, scrubbed = folder }: TerminalOptions = {}): Terminal {
  const lines: string[] = [];
  const start = (...words: readonly string[]): Running => {
    const child = spawn(node, [...nodeOptions, bundle, ...words], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`, HOME: process.env['HOME'] ?? '/', ...COMPILE_CACHE, ...environment },
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const streams = { output: '', errors: '' };
    const listeners = new Set<() => void>();
    const take = (stream: 'output' | 'errors') => (text: string) => {
      streams[stream] += text;
      for (const listener of listeners) listener();
    };
    child.stdout.setEncoding('utf8').on('data', take('output'));
    child.stderr.setEncoding('utf8').on('data', take('errors'));
    const ended = once(child, 'close').then((): Ended => {
      const end: Ended = { exitCode: child.exitCode, ...streams };
      lines.push(`$ mlops ${words.map(quote).join(' ')}`, ...shown(end), child.exitCode === null ? `(ended by ${child.signalCode})` : `(exit ${child.exitCode})`, '');
      return end;
    });
    const wrote = async (text: string): Promise<void> => {
      const seen = new Promise<void>((resolve) => {
        const look = (): void => {
          if ((streams.output + streams.errors).includes(text)) resolve();
        };
        listeners.add(look);
        look();
      });
      const tooLate = ended.then(({ output, errors }) => {
        if (!(output + errors).includes(text)) throw new Error(`it ended without ${JSON.stringify(text)}:\n${output}${errors}`);
      });
      await Promise.race([seen, tooLate]);
    };
    return { child, wrote, ended };
  };
  return {
    folder,
    start,
    mlops: (...words) => start(...words).ended,
    note: (text) => void lines.push(`# ${text}`),
    transcript: () => scrub(`${lines.join('\n').trimEnd()}\n`, scrubbed),
  };
}

/** Standard output as it is; each line of standard error behind a `!`, since two pipes have no common order. */
function shown({ output, errors }: Ended): string[] {
  return [...linesOf(output), ...linesOf(errors).map((line) => `! ${line}`)];
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

function quote(word: string): string {
  return /^[\w./:@#-]+$/.test(word) ? word : `'${word}'`;
}
