import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Files } from '../../shared/ports/files.ts';
import { UserError } from '../../shared/verdict/errors.ts';

/** Predictions as a program may leave them. */
const PREDICTIONS = /^predictions\.(?:(?:csv|tsv|jsonl|ndjson)(?:\.gz|\.zst)?|parquet)$/;
/** As many as a bundle may hold. */
const MAX_FILES = 10_000;

/**
 * The predictions file at the top of the folder.
 * @throws UserError where there is none, or several
 */
export async function findPredictions(output: string): Promise<string> {
  const names = (await readdir(output)).filter((name) => PREDICTIONS.test(name)).sort();
  const [name] = names;
  if (name === undefined) throw new UserError('train.command left no predictions.csv (or .jsonl, .parquet) in $MLOPS_OUTPUT; a model is judged by it: one row per test row, with the id and a score (or a prediction)');
  if (names.length > 1) throw new UserError(`train.command left ${names.join(' and ')} in $MLOPS_OUTPUT; leave one of them, since nothing says which counts`);
  if (!(await lstat(join(output, name))).isFile()) throw new UserError(`train.command left ${name} in $MLOPS_OUTPUT, which is no regular file; links are not followed`);
  return name;
}

/**
 * Copies everything else that the program left, as it is and unopened.
 * @returns how many files
 * @throws UserError for links, pipes and the like
 */
export async function collectPayload(files: Files, { output, predictions, payload }: { readonly output: string; readonly predictions: string; readonly payload: string }): Promise<number> {
  const paths = (await regularFiles(output)).filter((path) => path !== predictions);
  for (const path of paths) await files.copy(join(output, path), join(payload, path));
  return paths.length;
}

async function regularFiles(directory: string, prefix = '', paths: string[] = []): Promise<string[]> {
  for (const entry of await readdir(join(directory, prefix), { withFileTypes: true })) {
    const path = prefix + entry.name;
    if (path.includes('\ufffd')) throw new UserError(`train.command left ${JSON.stringify(path)} in $MLOPS_OUTPUT, a name that is not UTF-8; rename it`);
    if (entry.isDirectory()) await regularFiles(directory, `${path}/`, paths);
    else if (entry.isFile()) paths.push(path);
    else throw new UserError(`train.command left ${JSON.stringify(path)} in $MLOPS_OUTPUT, which is neither a file nor a folder; links are not carried: leave the file itself`);
    if (paths.length > MAX_FILES) throw new UserError(`train.command left more than ${MAX_FILES} files in $MLOPS_OUTPUT; pack them into one`);
  }
  return paths;
}
