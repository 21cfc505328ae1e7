import type { Programs } from '../../shared/ports/programs.ts';

const GIT_SECONDS = 20;

/**
 * What git must not do on the word of the files at hand, which a pull request wrote: take one object for another (`refs/replace`), fetch
 * what a partial clone lacks, or take a folder that looks like a bare repository for the one that it lies in
 * (https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository). The job's own variables GIT_* never reach it.
 */
const VARIABLES = { GIT_TERMINAL_PROMPT: '0', GIT_LFS_SKIP_SMUDGE: '1', GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '' };
const SETTINGS = ['-c', 'safe.bareRepository=explicit'];

export interface GitOptions {
  readonly programs: Programs;
  readonly directory: string;
  readonly seconds?: number;
  /** Goes on although the work was asked to stop. */
  readonly uninterrupted?: boolean;
}

export type GitAnswer = { readonly done: true; readonly lines: readonly string[] } | { readonly done: false; /** Its exit code; null where something ended it, or it could not be started. */ readonly code: number | null; readonly reason: string };

/** Runs git in a folder, without a shell, a prompt or a download. */
export async function askGit(words: readonly string[], { programs, directory, seconds = GIT_SECONDS, uninterrupted = false }: GitOptions): Promise<GitAnswer> {
  const lines: string[] = [];
  const end = await programs.run({ command: ['git', ...SETTINGS, ...words], directory, variables: VARIABLES, pass: [], timeoutSeconds: seconds, uninterrupted, onLine: (line) => void lines.push(line) });
  if (end.state === 'exited' && end.code === 0) return { done: true, lines };
  if (end.state === 'exited') return { done: false, code: end.code, reason: lines.at(-1) ?? `git ended with exit code ${end.code}` };
  return { done: false, code: null, reason: end.state === 'not-started' ? `git could not be started: ${end.reason}` : `git was ended (${end.state})` };
}

/** What git says; null where it refuses, or is not there. */
export async function git(words: readonly string[], options: GitOptions): Promise<readonly string[] | null> {
  const answer = await askGit(words, options);
  return answer.done ? answer.lines : null;
}
