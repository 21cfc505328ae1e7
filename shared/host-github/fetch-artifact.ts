import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import { type Digest, shortDigest } from '../statement/digest.ts';
import { formatArtifact } from '../statement/reference.ts';
import { PlatformError, UserError } from '../verdict/errors.ts';
import { stageDirectory } from '../work-directory/stage-directory.ts';
import { digestInName } from './artifact-name.ts';
import type { StoredArtifact } from './artifact-service.ts';
import { restoreRows } from './carried-rows.ts';
import { filesBelow } from './files-below.ts';
import type { HandOffOptions } from './hand-off-options.ts';
import type { Received } from './received.ts';
import { type HandedOnStage, stageDigest } from './stage-digest.ts';
import { referencePath } from './stage-reference.ts';

/** An artifact that an input names. */
export interface WantedArtifact {
  readonly state: 'artifact';
  readonly found: StoredArtifact;
  /** Digest that the reference names. */
  readonly expected: Digest | null;
  readonly input: string;
}

/** Brings an artifact into the stage's folder of the work directory; one that somebody made by other means, into a folder of its own. */
export async function fetchArtifact(stage: HandedOnStage, wanted: WantedArtifact, options: HandOffOptions): Promise<Received> {
  const { workDirectory, files, log, model, base, workspace, source } = options;
  const { found } = wanted;
  const unpacked = await unpack(wanted, options);
  if (!(await isStageFolder(stage, unpacked))) return loose(unpacked, wanted);
  const digest = await stageDigest(stage, unpacked);
  holdDigest(digest, wanted);
  const short = digestInName(found.name, { stage, model });
  if (short !== null && short !== shortDigest(digest)) throw new UserError(`artifact ${found.name} (${found.id}) holds other bytes than its name says: ${digest}`);
  if (stage === 'validate-data') for (const path of await restoreRows(unpacked, { base, files, workspace, source })) log.info(`Put ${path} where data.source expects it`);
  const directory = stageDirectory(workDirectory, stage);
  const reference = formatArtifact(found.id, digest);
  await files.remove(directory);
  await files.rename(unpacked, directory);
  await files.replace(referencePath(workDirectory, stage), Buffer.from(reference));
  log.info(`Received ${found.name} (artifact ${found.id})`);
  return { state: 'here', reference };
}

/** A model to compare with, in a folder of its own: it never takes the place of what this job made. */
export async function fetchBeside(wanted: WantedArtifact, options: HandOffOptions): Promise<Extract<Received, { state: 'path' }>> {
  const unpacked = await unpack(wanted, options);
  if (!(await isStageFolder('train', unpacked))) return loose(unpacked, wanted);
  const digest = await stageDigest('train', unpacked);
  holdDigest(digest, wanted);
  return { state: 'path', reference: formatArtifact(wanted.found.id, digest), path: join(unpacked, 'bundle') };
}

async function unpack({ found }: WantedArtifact, { artifacts, workDirectory, files }: HandOffOptions): Promise<string> {
  if ('missing' in artifacts) throw new PlatformError(artifacts.missing);
  const unpacked = join(workDirectory, `.received-${found.id}`);
  await files.remove(unpacked);
  await artifacts.download(found, unpacked);
  return unpacked;
}

function holdDigest(digest: Digest, { found, expected, input }: WantedArtifact): void {
  if (expected !== null && digest !== expected) throw new UserError(`input ${input}: artifact ${found.name} (${found.id}) holds ${digest}, but the reference names ${expected}`);
}

/** A single file, such as predictions, or a bundle's folder, as a step of the team's own stored it. */
async function loose(unpacked: string, { found, expected, input }: WantedArtifact): Promise<Extract<Received, { state: 'path' }>> {
  if (expected !== null) throw new UserError(`input ${input}: artifact ${found.name} (${found.id}) is none that this stage reads by its digest; name it as artifact:${found.name}`);
  const names = await filesBelow(unpacked);
  const [only] = names;
  const reference = `artifact:${found.name}`;
  if (names.includes('manifest.json')) return { state: 'path', reference, path: unpacked };
  if (only !== undefined && names.length === 1) return { state: 'path', reference, path: join(unpacked, only) };
  throw new UserError(`input ${input}: artifact ${found.name} (${found.id}) holds ${names.length} files and is neither what a stage left, nor a bundle, nor a single file`);
}

async function isStageFolder(stage: HandedOnStage, directory: string): Promise<boolean> {
  return (await stat(join(directory, stage === 'train' ? 'bundle/manifest.json' : 'result.json')).catch(() => null)) !== null;
}
