import { join } from 'node:path';

import type { Files } from '../ports/files.ts';
import { canonicalJson } from '../statement/canonical-json.ts';
import { UserError } from '../verdict/errors.ts';
import { MODEL_NAME, WEIGHTS_NAME } from './model-json.ts';
import { MAX_PREPROCESSING_BYTES, PREPROCESSING_NAME, type Preprocessing } from './preprocessing.ts';
import { type Bundle, sealBundle } from './seal-bundle.ts';

/** Writes a bundle of kind `tfjs` into the folder. The same network and preprocessing are the same bytes. */
export async function writeBundle(
  files: Files,
  directory: string,
  model: { readonly json: string; readonly weights: readonly Float32Array[]; readonly preprocessing: Preprocessing },
): Promise<Bundle> {
  const preprocessing = Buffer.from(canonicalJson(model.preprocessing));
  if (preprocessing.length > MAX_PREPROCESSING_BYTES) {
    throw new UserError(`train.features: their values take ${preprocessing.length} bytes in ${PREPROCESSING_NAME}, at most ${MAX_PREPROCESSING_BYTES} are allowed; leave out columns of long texts`);
  }
  await files.replace(join(directory, MODEL_NAME), Buffer.from(model.json));
  await files.replace(join(directory, WEIGHTS_NAME), littleEndian(model.weights));
  await files.replace(join(directory, PREPROCESSING_NAME), preprocessing);
  return sealBundle(files, directory, 'tfjs');
}

/** 32-bit floats one after the other, in the byte order that the layers-model format has on every machine. */
export function littleEndian(weights: readonly Float32Array[]): Uint8Array {
  const bytes = Buffer.alloc(4 * weights.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const values of weights) {
    for (const value of values) at = bytes.writeFloatLE(value, at);
  }
  return bytes;
}
