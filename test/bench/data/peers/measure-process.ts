import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { pythonInterpreter } from '../../../interop/programs.ts';
import type { Timed } from '../time-program.ts';

const python = await pythonInterpreter();

interface Options {
  readonly environment: NodeJS.ProcessEnv;
  readonly exitCode?: number;
}

/** Runs any program in a process of its own under measure-process.py, all sides alike. */
export async function measureProcess(words: readonly string[], { environment, exitCode = 0 }: Options): Promise<{ readonly timed: Timed; readonly output: string }> {
  const { stdout, stderr } = await promisify(execFile)(python, [join(import.meta.dirname, 'measure-process.py'), ...words], { env: environment, maxBuffer: 1e8 });
  const { code, ...timed } = JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as Timed & { readonly code: number };
  if (code !== exitCode) throw new Error(`${words.join(' ')} ended with ${code}, not ${exitCode}: ${stderr}${stdout}`);
  return { timed, output: stdout };
}

/** Runs one after the other as one run. */
export function together(parts: readonly Timed[]): Timed {
  const sum = (key: 'wall' | 'cpu'): number => parts.reduce((all, part) => all + part[key], 0);
  return { wall: sum('wall'), cpu: sum('cpu'), rss: Math.max(...parts.map(({ rss }) => rss)) };
}
