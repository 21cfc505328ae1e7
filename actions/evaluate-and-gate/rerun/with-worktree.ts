import { join } from 'node:path';

import type { Ports } from '../../../shared/ports/ports.ts';
import { PlatformError } from '../../../shared/verdict/errors.ts';
import { askGit } from '../git.ts';

/** A checkout of a large repository. */
const CHECKOUT_SECONDS = 600;

interface Tree {
  /** A folder of the repository. */
  readonly directory: string;
  readonly commit: string;
  /** Of our own; gone at the end. */
  readonly folder: string;
}

/**
 * Does some work in the files of a commit, as a work tree of git beside the one at hand. Nothing is run or fetched to make it: no hook, no
 * file monitor, no Git LFS, no submodule, no missing object of a partial clone. It is gone at the end, and what a killed run left of it goes first.
 * @throws PlatformError where git can't make it
 */
export async function withWorktree<T>({ directory, commit, folder }: Tree, { programs, files }: Pick<Ports, 'programs' | 'files'>, work: (tree: string) => Promise<T>): Promise<T> {
  const tree = join(folder, 'tree');
  const clear = async (): Promise<void> => {
    // Of this one alone: `prune` would forget others whose drive is not there now.
    await askGit(['worktree', 'remove', '--force', tree], { programs, directory, uninterrupted: true });
    await files.remove(folder);
  };
  await clear();
  try {
    await files.makeDirectory(folder);
    const settings = [`core.hooksPath=${join(folder, 'no-hooks')}`, 'core.fsmonitor=false', 'filter.lfs.smudge=', 'filter.lfs.process=', 'filter.lfs.required=false', 'submodule.recurse=false'];
    const made = await askGit([...settings.flatMap((setting) => ['-c', setting]), 'worktree', 'add', '--detach', tree, commit], { programs, directory, seconds: CHECKOUT_SECONDS });
    if (!made.done) throw new PlatformError(`git can't check out ${commit.slice(0, 7)} beside this one: ${made.reason}`);
    return await work(tree);
  } finally {
    await clear();
  }
}
