import { join } from 'node:path';

import { formatArtifact } from '../statement/reference.ts';
import { PlatformError } from '../verdict/errors.ts';
import { artifactName } from './artifact-name.ts';
import { filesBelow } from './files-below.ts';
import type { HandOffOptions } from './hand-off-options.ts';
import { newestArtifact } from './newest-artifact.ts';
import { type HandedOnStage, stageDigest } from './stage-digest.ts';
import { pathReference } from './stage-reference.ts';

/**
 * Stores what a stage left as an artifact of this run, unless an earlier attempt stored the same. A service that can't is no failure of
 * the stage: the steps of this job find the folder.
 * @returns the reference to hand on
 */
export async function storeStage(stage: HandedOnStage, directory: string, { model, artifacts, runAttempt, log }: HandOffOptions): Promise<string> {
  const digest = await stageDigest(stage, directory);
  if ('missing' in artifacts) return pathReference(stage, directory);
  const files = (await filesBelow(directory)).map((name) => join(directory, name));
  const name = artifactName(stage, model, digest);
  try {
    // A name may be taken by an upload that never ended, which nobody can read; then the attempt's number tells them apart.
    for (const tried of [name, `${name}-${runAttempt}`]) {
      const stored = await artifacts.upload(tried, { directory, files });
      const found = stored === 'taken' ? newestArtifact((await artifacts.list()).filter((other) => other.name === tried)) : stored;
      if (found === null) continue;
      log.info(`${stored === 'taken' ? 'An earlier attempt stored the same' : 'Stored'} as ${tried} (artifact ${found.id})`);
      return formatArtifact(found.id, digest);
    }
    throw new PlatformError(`the artifact ${name} can't be stored: its name is taken by something that can't be read`);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    log.warn(`${error.message}; later steps of this job find what this stage made, other jobs do not`);
    return pathReference(stage, directory);
  }
}
