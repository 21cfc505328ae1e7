import { join } from 'node:path';

import { validateDataResultSchema } from '../results/validate-data.ts';
import { type Digest, digestOfFile } from '../statement/digest.ts';
import { digestOfManifest, MANIFEST_NAME, manifestOfDirectory, verifyBundle } from '../statement/manifest.ts';
import { parseVersioned } from '../statement/parse-versioned.ts';
import { readSmallFile } from '../statement/read-small-file.ts';
import { UserError } from '../verdict/errors.ts';
import type { Stage } from '../work-directory/stage-directory.ts';

export type HandedOnStage = Extract<Stage, 'validate-data' | 'train' | 'evaluate-and-gate'>;

/**
 * By what a stage's folder is known on its way: of a training, the digest of the bundle, every byte of which is held against its
 * manifest; of data and evaluations, whose verdict depends on more than their subject, the digest of all their files.
 * @throws UserError where the folder is not what it says
 */
export async function stageDigest(stage: HandedOnStage, directory: string): Promise<Digest> {
  if (stage === 'train') return (await verifyBundle(join(directory, 'bundle'))).digest;
  const digest = digestOfManifest(await manifestOfDirectory(directory, stage === 'validate-data' ? 'data' : 'files'));
  if (stage === 'validate-data') await holdManifest(directory);
  return digest;
}

/** The manifest of the data is no file of the folder's own manifest; the result names it. */
async function holdManifest(directory: string): Promise<void> {
  const path = join(directory, 'result.json');
  const text = await readSmallFile(path);
  if (text === null) throw new UserError(`${path} is absent`);
  const { data } = parseVersioned(validateDataResultSchema, text, path);
  const found = await digestOfFile(join(directory, MANIFEST_NAME));
  if (found !== data.digest) throw new UserError(`${join(directory, MANIFEST_NAME)}: its digest is ${found}, but result.json names ${data.digest}`);
}
