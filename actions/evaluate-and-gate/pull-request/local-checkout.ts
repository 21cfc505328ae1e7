import type { Programs } from '../../../shared/ports/programs.ts';
import { git } from '../git.ts';

/** What git says of the commit that is checked out. */
export interface Checkout {
  readonly head: string;
  /** As the commit itself names them: a shallow clone, which has none of their files, names them too. */
  readonly parents: readonly string[];
  /** Of the folder, from the top of the repository: `models/churn/`, or nothing. */
  readonly prefix: string;
}

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** Asks git in the folder; null where it is no work tree of git, or there is no git. */
export async function readCheckout(programs: Programs, directory: string): Promise<Checkout | null> {
  const place = await git(['rev-parse', '--show-prefix', 'HEAD'], { programs, directory });
  const [prefix, head] = place ?? [];
  if (prefix === undefined || head === undefined || !SHA.test(head)) return null;
  const commit = await git(['cat-file', '-p', head], { programs, directory });
  if (commit === null) return null;
  // The headers end with an empty line; what comes then was written by the author.
  const headers = commit.slice(0, commit.indexOf('') === -1 ? commit.length : commit.indexOf(''));
  const parents = headers.flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
  return { head, parents: parents.filter((parent) => SHA.test(parent)), prefix };
}
