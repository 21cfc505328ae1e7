import { askGit, type GitOptions } from '../git.ts';

export type Elsewhere = { readonly state: 'found'; /** From the top of the repository. */ readonly path: string } | { readonly state: 'none' } | { readonly state: 'unknown'; readonly reason: string };

/** What `git grep` says of no match. */
const NO_MATCH = 1;
const PATHS = [':(top,icase)*.yml', ':(top,icase)*.yaml'];

/** Looks for another YAML file of a commit that is about a model: with `model: <name>` at its outermost, in block or flow style. */
export async function configElsewhere(model: string, commit: string, at: GitOptions): Promise<Elsewhere> {
  // A model's name has letters, digits and dashes, nothing that a pattern reads otherwise.
  const key = `^([{][[:space:]]*)?["']?model["']?[[:space:]]*:[[:space:]]*["']?${model}["']?[[:space:]]*([,}#]|$)`;
  const answer = await askGit(['grep', '-I', '--full-name', '--name-only', '--no-recurse-submodules', '-E', '-e', key, commit, '--', ...PATHS], at);
  if (!answer.done) return answer.code === NO_MATCH ? { state: 'none' } : { state: 'unknown', reason: answer.reason };
  const [first = ''] = answer.lines;
  return { state: 'found', path: first.slice(`${commit}:`.length) };
}
