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
  const [remote] = (await git(['symbolic-ref', '--short', 'refs/remotes/origin/HEAD'], at)) ?? [];
  for (const branch of [...(remote === undefined ? [] : [remote]), 'main', 'master']) {
    const [commit] = (await git(['merge-base', 'HEAD', branch], at)) ?? [];
    if (commit !== undefined) return { branch: branch.replace(/^origin\//, ''), commit };
  }
  return null;
}
