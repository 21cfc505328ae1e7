import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Timed {
  /** Seconds as the parent sees them. */
  readonly wall: number;
  /** Seconds of all threads, and the greatest resident memory in MiB, as the process itself counts them at its end. */
  readonly cpu: number;
  readonly rss: number;
}

/** Runs a program that prints its usage (print-usage.ts) in a fresh Node. */
export async function timeProgram(words: readonly string[]): Promise<Timed> {
  const start = performance.now();
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}: ${said}`);
  return { wall, ...(JSON.parse(said.trim().split('\n').at(-1) ?? '') as { cpu: number; rss: number }) };
}

export interface Summary {
  readonly wall: number;
  readonly medianWall: number;
  readonly cpu: number;
  readonly medianCpu: number;
  readonly rss: number;
}

/** The least and the median of the times, the most of the memory. */
export function summarise(timed: readonly Timed[]): Summary {
  const sorted = (key: keyof Timed): number[] => timed.map((each) => each[key]).toSorted((a, b) => a - b);
  const middle = (values: readonly number[]): number => values[Math.floor(values.length / 2)] ?? Number.NaN;
  const [walls, cpus] = [sorted('wall'), sorted('cpu')];
  return { wall: walls[0] ?? Number.NaN, medianWall: middle(walls), cpu: cpus[0] ?? Number.NaN, medianCpu: middle(cpus), rss: sorted('rss').at(-1) ?? Number.NaN };
}
