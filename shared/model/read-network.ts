import { join } from 'node:path';

import { parseVersioned } from '../statement/parse-versioned.ts';
import { UserError } from '../verdict/errors.ts';
import { MAX_MODEL_BYTES, MODEL_NAME, parseModelJson } from './model-json.ts';
import type { Network } from './network.ts';
import { MAX_PREPROCESSING_BYTES, PREPROCESSING_NAME, type Preprocessing, preprocessingSchema, widthOf } from './preprocessing.ts';
import { readBoundedFile } from './read-bounded-file.ts';

/**
 * What a bundle of kind `tfjs` says of itself, without its weights.
 * @throws UserError naming the file and what is wrong with it, also where the two files don't belong together
 */
export async function readNetwork(bundleDirectory: string): Promise<{ network: Network; preprocessing: Preprocessing }> {
  const preprocessingPath = join(bundleDirectory, PREPROCESSING_NAME);
  const modelPath = join(bundleDirectory, MODEL_NAME);
  const preprocessing = parseVersioned(preprocessingSchema, (await readBoundedFile(preprocessingPath, MAX_PREPROCESSING_BYTES)).toString('utf8'), preprocessingPath);
  const network = parseModelJson((await readBoundedFile(modelPath, MAX_MODEL_BYTES)).toString('utf8'), modelPath);
  const width = widthOf(preprocessing);
  if (network.inputs !== width) throw new UserError(`${modelPath}: has ${network.inputs} inputs, but ${PREPROCESSING_NAME} makes ${width}`);
  const { kind } = preprocessing.answer;
  const output = kind === 'score' ? 'sigmoid' : 'linear';
  if (network.output !== output) throw new UserError(`${modelPath}: its last layer is ${network.output}, but ${PREPROCESSING_NAME} speaks of a ${kind}, which needs ${output}`);
  return { network, preprocessing };
}
