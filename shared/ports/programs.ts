import type { Readable } from 'node:stream';

export interface ProgramRequest {
  /** Program and arguments; no shell reads them. */
  readonly command: readonly string[];
  readonly directory: string;
  /** `MLOPS_*` variables for the child. */
  readonly variables: Readonly<Record<string, string>>;
  /** Names of further variables of ours that the child may see. */
  readonly pass: readonly string[];
  readonly timeoutSeconds: number;
  /** Runs and goes on although the work was asked to stop: what brings an earlier state back must not stop half-way. */
  readonly uninterrupted?: boolean;
  /** What it reads as its standard input: a file, or what is sent to it while it runs. Without one there is none. */
  readonly standardInput?: string | Readable;
  /** Ends it before its time, as the time limit would. */
  readonly stop?: AbortSignal;
  /** Where its standard output goes instead of `onLine`. One that writes more than `limit` bytes is killed, and the file is left longer than that. */
  readonly standardOutput?: { readonly path: string; readonly limit: number };
  /** Each line that the program writes to either stream. */
  readonly onLine: (line: string) => void;
}

export type ProgramEnd =
  | { readonly state: 'exited'; readonly code: number }
  | { readonly state: 'killed'; readonly signal: string }
  | { readonly state: 'timed-out' }
  | { readonly state: 'not-started'; readonly reason: string };

/** Runs a team's own program: no shell, a time limit, its whole process group ends with it, no token in its environment. */
export interface Programs {
  run(request: ProgramRequest): Promise<ProgramEnd>;
}
