import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { recogniseFormat } from '../../shared/model/recognise-format.ts';
import { UserError } from '../../shared/verdict/errors.ts';

/** As TensorFlow names the graph of a SavedModel. */
const SAVED_MODEL = 'saved_model.pb';
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

/**
 * A model in a format that is known by its bytes, whose opening then says why it is not opened; null where there is none.
 * @throws UserError for a SavedModel, which is a folder
 */
export async function foreignFileIn(folder: string): Promise<string | null> {
  const names = await filesIn(folder);
  if (names.includes(SAVED_MODEL)) throw new UserError(`${folder}: this is a TensorFlow SavedModel, which can't be run here. Export it to ONNX (python -m tf2onnx.convert --saved-model ${folder} --output model.onnx), name the predictions that it leaves, or let a program answer (evaluate.predict)`);
  for (const name of names.slice(0, MANY)) if ((await recogniseFormat(join(folder, name))) !== null) return name;
  return null;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name).sort();
}
