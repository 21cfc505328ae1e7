import { UserError } from '../../shared/verdict/errors.ts';

/** Each is two requests. */
const MAX_PATHS = 20;

/** The paths in the input `config`, one per line. @throws UserError for one that is no plain path from the top of the repository */
export function configPaths(text: string): readonly string[] {
  const paths = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  for (const path of paths) {
    const isPlain = path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !path.includes('\\');
    if (!isPlain) throw new UserError(`input config: ${JSON.stringify(path)} found; a path from the top of the repository is expected, such as models/churn/mlops.yml`);
  }
  if (paths.length > MAX_PATHS) throw new UserError(`input config: ${paths.length} paths; ${MAX_PATHS} are allowed`);
  return [...new Set(paths)];
}
