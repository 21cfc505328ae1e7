import type { Programs } from '../../shared/ports/programs.ts';

const GIT_SECONDS = 20;

export interface GitOptions {
  readonly programs: Programs;
  readonly directory: string;
  readonly seconds?: number;
  /** Goes on although the work was asked to stop. */
  readonly uninterrupted?: boolean;
}

export type GitAnswer = { readonly done: true; readonly lines: readonly string[] } | { readonly done: false; readonly reason: string };

/** Runs git in a folder, without a shell, a prompt or the downloads of Git LFS. */
export async function askGit(words: readonly string[], { programs, directory, seconds = GIT_SECONDS, uninterrupted = false }: GitOptions): Promise<GitAnswer> {
  const lines: string[] = [];
  const end = await programs.run({ command: ['git', ...words], directory, variables: { GIT_TERMINAL_PROMPT: '0', GIT_LFS_SKIP_SMUDGE: '1' }, pass: [], timeoutSeconds: seconds, uninterrupted, onLine: (line) => void lines.push(line) });
  if (end.state === 'exited' && end.code === 0) return { done: true, lines };
  if (end.state === 'exited') return { done: false, reason: lines.at(-1) ?? `git ended with exit code ${end.code}` };
  return { done: false, reason: end.state === 'not-started' ? `git could not be started: ${end.reason}` : `git was ended (${end.state})` };
}

/** What git says; null where it refuses, or is not there. */
export async function git(words: readonly string[], options: GitOptions): Promise<readonly string[] | null> {
  const answer = await askGit(words, options);
  return answer.done ? answer.lines : null;
}
