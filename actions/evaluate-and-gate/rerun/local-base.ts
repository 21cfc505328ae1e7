import type { Programs } from '../../../shared/ports/programs.ts';
import { git } from '../git.ts';
import type { Base } from '../pull-request/find-base.ts';

/**
 * The base off GitHub: where what is checked out left the default branch (that of origin, else main, else master). On that branch itself,
 * its newest commit that origin has; without origin the commit that is checked out, which the files at hand may differ from.
 * @returns null where there is no such branch
 */
export async function localBase(programs: Programs, directory: string): Promise<Base | null> {
  const at = { programs, directory };
  const [remote] = (await git(['symbolic-ref', 'refs/remotes/origin/HEAD'], at)) ?? [];
  // By their whole names: of a short one git takes a tag before a branch, and a tag called main may be the change itself.
  for (const ref of [...(remote === undefined ? [] : [remote]), 'refs/heads/main', 'refs/heads/master']) {
    const [commit] = (await git(['merge-base', 'HEAD', ref], at)) ?? [];
    if (commit !== undefined) return { branch: ref.replace(/^refs\/(?:heads|remotes\/origin)\//, ''), commit };
  }
  return null;
}
