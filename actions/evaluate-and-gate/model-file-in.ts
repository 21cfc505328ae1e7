import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { recogniseFormat } from '../../shared/model/recognise-format.ts';
import { MANIFEST_NAME } from '../../shared/statement/manifest.ts';
import { UserError } from '../../shared/verdict/errors.ts';

/** As TensorFlow names the graph of a SavedModel. */
const SAVED_MODEL = 'saved_model.pb';
/** Files of a folder that are looked at. */
const MANY = 1000;

/**
 * The model in a folder that is no bundle: its one ONNX file, else a file whose format is known, whose opening then says why it is not
 * opened. null where there is a manifest, or nothing that is known.
 * @throws UserError where several could be meant
 */
export async function modelFileIn(folder: string): Promise<string | null> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name).sort();
  if (names.includes(MANIFEST_NAME)) return null;
  const models = names.filter((name) => name.toLowerCase().endsWith('.onnx'));
  if (models.length > 1) throw new UserError(`${folder}: holds ${models.join(', ')}; name the one that is meant`);
  const [model] = models;
  if (model !== undefined) return model;
  if (names.includes(SAVED_MODEL)) throw new UserError(`${folder}: this is a TensorFlow SavedModel, which can't be run here. Export it to ONNX (python -m tf2onnx.convert --saved-model ${folder} --output model.onnx), or name the predictions that it leaves; train.command carries it unopened`);
  for (const name of names.slice(0, MANY)) {
    const format = await recogniseFormat(join(folder, name));
    if (format !== null) return name;
  }
  return null;
}
