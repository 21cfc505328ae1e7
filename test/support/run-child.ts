import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { COMPILE_CACHE } from './compile-cache.ts';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a TypeScript file of this repository in a process of its own. `onOutput` gets all that it printed so far. */
export async function runChild(script: string, argument: unknown, onOutput: (output: string) => void = () => undefined): Promise<Ended> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', script), JSON.stringify(argument)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...COMPILE_CACHE },
  });
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    onOutput(output);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  await once(child, 'close');
  return { code: child.exitCode, signal: child.signalCode, output, errors };
}
