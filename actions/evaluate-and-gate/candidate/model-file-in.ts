import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { recogniseFormat } from '../../../shared/model/recognise-format.ts';
import { SAVED_MODEL } from '../../../shared/model/saved-model/open-saved-model.ts';
import { UserError } from '../../../shared/verdict/errors.ts';

/** Files of a folder that are looked at. */
const MANY = 1000;

/**
 * The one ONNX file at the top of a folder; null where there is none.
 * @throws UserError where there are several
 */
export async function onnxFileIn(folder: string): Promise<string | null> {
  const models = (await filesIn(folder)).filter((name) => name.toLowerCase().endsWith('.onnx'));
  if (models.length > 1) throw new UserError(`${folder}: holds ${models.join(', ')}; name the one that is meant`);
  return models[0] ?? null;
}

/** Whether the folder is a TensorFlow SavedModel. */
export async function isSavedModel(folder: string): Promise<boolean> {
  return (await filesIn(folder)).includes(SAVED_MODEL);
}

/** A model in a format that is known by its bytes, whose opening then says why it is not opened; null where there is none. */
export async function foreignFileIn(folder: string): Promise<string | null> {
  const names = await filesIn(folder);
  for (const name of names.slice(0, MANY)) if ((await recogniseFormat(join(folder, name))) !== null) return name;
  return null;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name).sort();
}
