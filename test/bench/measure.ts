import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What Node takes before the program: prints the greatest resident memory, in KiB, as the last line of standard error. */
const PRINT_MEMORY = `data:text/javascript,process.on('exit', () => console.error(process.resourceUsage().maxRSS))`;

export interface Program {
  readonly name: string;
  readonly words: readonly string[];
  /** Exit code that it ends with; anything else stops the bench, because a failed run proves nothing. */
  readonly exitCode?: number;
  /** Beside the variables of this process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Undoes what an earlier run left; not measured. */
  readonly before?: () => Promise<void>;
}

export interface Measured {
  readonly name: string;
  /** Seconds as the parent sees them, in order of size. */
  readonly seconds: readonly number[];
  /** The greatest resident memory of all runs; null where it was not asked for. */
  readonly mebibytes: number | null;
}

/**
 * Runs each program `rounds` times in a fresh Node, in turn, so that a busy minute of the machine falls on all of them.
 * Looking at the memory costs a few milliseconds, which is much of a start.
 */
export async function measure(programs: readonly Program[], { rounds, memory }: { readonly rounds: number; readonly memory: boolean }): Promise<Measured[]> {
  const runs = programs.map((program) => ({ program, seconds: [] as number[], kibibytes: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { program, seconds, kibibytes } of runs) {
      const { name, words, exitCode = 0, environment } = program;
      await program.before?.();
      const start = performance.now();
      const { code, errors } = await runNode(memory ? ['--import', PRINT_MEMORY, ...words] : words, environment);
      seconds.push((performance.now() - start) / 1000);
      if (code !== exitCode) throw new Error(`${name} ended with ${code}, not ${exitCode}: ${errors}`);
      if (memory) kibibytes.push(lastLine(errors));
    }
  }
  return runs.map(({ program, seconds, kibibytes }) => ({ name: program.name, seconds: seconds.toSorted((a, b) => a - b), mebibytes: memory ? Math.max(...kibibytes) / 1024 : null }));
}

/** Bytes of JavaScript that a program loads, built-in modules of Node aside. */
export async function loadedBytes({ words, environment }: Program): Promise<number> {
  const { errors } = await runNode(['--import', `${import.meta.dirname}/count-sources.ts`, ...words], environment);
  return lastLine(errors);
}

async function runNode(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<{ code: number | null; errors: string }> {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...environment } });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  await once(child, 'close');
  return { code: child.exitCode, errors };
}

function lastLine(text: string): number {
  return Number(text.trim().split('\n').at(-1));
}
