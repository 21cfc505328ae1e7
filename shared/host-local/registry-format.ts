import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

import { MODEL_NAME } from '../config/schema.ts';
import type { Files } from '../ports/files.ts';
import { parseVersioned } from '../statement/parse-versioned.ts';
import { UserError } from '../verdict/errors.ts';
import { explainFileError } from './explain-file-error.ts';

/*
 * A registry in a directory:
 *   format.json                           which version of this layout
 *   <model>/log/000001.json …             the log, a file per entry, each created if absent
 *   <model>/versions/<sha256 of bundle>/  what a version consists of, copied beside and renamed
 * Names that begin with a dot are unfinished work of a run that is under way or dead; nobody reads them.
 */
const FORMAT = 'mlops/registry/v1';
const formatSchema = z.object({ schema: z.literal(FORMAT) });

/** The folder of a model in the registry. @throws UserError where the registry was written by a version of mlops that we can't read */
export async function modelFolder(root: string, model: string): Promise<string> {
  await hasFormat(root);
  return join(root, modelName(model));
}

/** The same for someone who is about to write there. */
export async function writableModelFolder(root: string, { model, files }: { readonly model: string; readonly files: Files }): Promise<string> {
  const folder = join(root, modelName(model));
  if (!(await hasFormat(root))) await files.createIfAbsent(join(root, 'format.json'), Buffer.from(`${JSON.stringify({ schema: FORMAT })}\n`));
  return folder;
}

/** The name becomes a folder, so it is held against the grammar here too, whoever calls. */
function modelName(model: string): string {
  if (!MODEL_NAME.test(model)) throw new UserError(`${JSON.stringify(model)} is no model's name; letters, digits and dashes are allowed`);
  return model;
}

async function hasFormat(root: string): Promise<boolean> {
  const path = join(root, 'format.json');
  try {
    parseVersioned(formatSchema, await readFile(path, 'utf8'), path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw explainFileError(error, path);
  }
}
