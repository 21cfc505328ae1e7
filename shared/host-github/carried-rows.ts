import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { Files } from '../ports/files.ts';
import { type DataFiles, validateDataResultSchema } from '../results/validate-data.ts';
import { digestOfFile } from '../statement/digest.ts';
import { parseVersioned } from '../statement/parse-versioned.ts';
import { readSmallFile } from '../statement/read-small-file.ts';
import { canName } from '../tabular/source/can-name.ts';
import { UserError } from '../verdict/errors.ts';
import { insideWorkspace } from './inside-workspace.ts';

interface RowsOptions {
  /** Folder of mlops.yml. */
  readonly base: string;
  readonly files: Files;
}

/** Puts the validated files beside their result, named by their bytes, so that they travel with it. */
export async function keepRows(directory: string, { data, base, files, locations = new Map() }: RowsOptions & { readonly data: DataFiles; /** Of files that lie elsewhere than their paths say. */ readonly locations?: ReadonlyMap<string, string> }): Promise<void> {
  for (const { path, sha256 } of data.files) {
    const copy = join(directory, 'rows', sha256);
    await files.copy(locations.get(path) ?? resolve(base, path), copy);
    await holdBytes(copy, { sha256, path });
  }
}

/**
 * Puts rows that travelled with a validation where mlops.yml says that they lie. A file that is there already stays: the stage that reads
 * it holds its bytes against the validation anyway.
 * @param options.source `data.source`: the paths come from an artifact, so only those that it can name are written
 * @throws UserError where a path is another or outside of the workspace, or the bytes are others
 */
export async function restoreRows(directory: string, { base, files, workspace, source }: RowsOptions & { readonly workspace: string; readonly source: string | undefined }): Promise<readonly string[]> {
  const result = join(directory, 'result.json');
  const text = await readSmallFile(result);
  if (text === null || !(await exists(join(directory, 'rows')))) return [];
  const restored: string[] = [];
  for (const { path, sha256 } of parseVersioned(validateDataResultSchema, text, result).data.files) {
    const target = await insideWorkspace(path, { input: 'data', base, roots: [workspace] });
    const copy = join(directory, 'rows', /^[0-9a-f]{64}$/.exec(sha256)?.[0] ?? 'unnamed');
    if ((await exists(target)) || !(await exists(copy))) continue;
    if (source === undefined || !(await canName(source, path, { directory: base }))) {
      throw new UserError(`input data: the artifact has rows for ${JSON.stringify(path)}, which is no data file that data.source (${source ?? 'absent'}) names; name the file there, or check what made the artifact`);
    }
    await holdBytes(copy, { sha256, path });
    await files.copy(copy, target);
    restored.push(path);
  }
  return restored;
}

async function holdBytes(copy: string, { sha256, path }: { readonly sha256: string; readonly path: string }): Promise<void> {
  if ((await digestOfFile(copy)) !== `sha256:${sha256}`) throw new UserError(`${path}: other bytes than those that validate-data checked; run validate-data again`);
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
