import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Files } from '../ports/files.ts';
import { type Digest, shortDigest } from '../statement/digest.ts';
import { type ArtifactName, formatArtifact, parseReference } from '../statement/reference.ts';
import { CancelledError, PlatformError, UserError } from '../verdict/errors.ts';
import { stageDirectory } from '../work-directory/stage-directory.ts';
import { artifactName, digestInName } from './artifact-name.ts';
import type { ArtifactService, StoredArtifact } from './artifact-service.ts';
import { restoreRows } from './carried-rows.ts';
import { filesBelow } from './files-below.ts';
import type { GithubLog } from './github-log.ts';
import { insideWorkspace } from './inside-workspace.ts';
import { type HandedOnStage, stageDigest } from './stage-digest.ts';

/** Where what an input names is found. */
export type Received =
  /** In the stage's folder of the work directory, where every use case looks by itself. */
  | { readonly state: 'here'; readonly reference: string }
  /** A file or folder of the workspace, or one that came as somebody's own artifact. */
  | { readonly state: 'path'; readonly reference: string; readonly path: string }
  | { readonly state: 'registered'; readonly reference: string }
  | { readonly state: 'absent' };

export interface HandOff {
  /**
   * What an earlier stage made: what the input names, else what lies in the work directory, else the newest artifact of this run.
   * @throws UserError where an input names what isn't there, or other bytes than its digest
   */
  receive(stage: HandedOnStage, input: { readonly name: string; readonly text: string | undefined }): Promise<Received>;
  /** Where an input names a model to compare with; what is found comes beside the work of this job. */
  locate(input: { readonly name: string; readonly text: string }): Promise<Exclude<Received, { state: 'here' | 'absent' }>>;
  /** Stores a stage's folder for other jobs. @returns the reference that an output hands on */
  handOn(stage: HandedOnStage, directory: string): Promise<string>;
}

export interface HandOffOptions {
  readonly model: string;
  readonly workDirectory: string;
  readonly workspace: string;
  /** Folder of mlops.yml: the base of paths in inputs. */
  readonly base: string;
  readonly runAttempt: number;
  /** Where there is none, why; then the work directory is all that connects two steps. */
  readonly artifacts: ArtifactService | { readonly missing: string };
  readonly files: Files;
  readonly log: GithubLog;
}

export function handOff(options: HandOffOptions): HandOff {
  const { artifacts, log } = options;
  let listed: Promise<readonly StoredArtifact[]> | null = null;
  const list = async (): Promise<readonly StoredArtifact[]> => ('missing' in artifacts ? [] : await (listed ??= artifacts.list()));
  let noticed = false;
  const noticeMissing = (): void => {
    if (noticed || !('missing' in artifacts)) return;
    noticed = true;
    log.annotate({ level: 'notice', message: `${artifacts.missing}: a step finds what an earlier step of its own job made, and nothing of other jobs and runs` });
  };
  const resolve = async ({ name, text }: { readonly name: string; readonly text: string }): Promise<Wanted | Exclude<Received, { state: 'here' | 'absent' }>> => {
    const reference = parseReference(text, options.model);
    if (reference.kind === 'version' || reference.kind === 'stage') return { state: 'registered', reference: text };
    if (reference.kind === 'path') {
      const roots = [options.workspace, options.workDirectory];
      return { state: 'path', reference: text, path: await insideWorkspace(reference.path, { input: name, base: options.base, roots }) };
    }
    const { artifact } = reference;
    const found = find(await list(), artifact);
    if (found !== null) return { state: 'artifact', found, expected: artifact.by === 'id' ? artifact.digest : null, input: name };
    throw new UserError(`input ${name}: ${JSON.stringify(text)}: ${'missing' in artifacts ? artifacts.missing : 'this run has no such artifact; it may have been deleted, or belong to another run'}`);
  };
  return {
    async receive(stage, { name, text }) {
      if (text === undefined) {
        const received = await receiveDefault(stage, list, options);
        if (received.state === 'absent') noticeMissing();
        return received;
      }
      const wanted = await resolve({ name, text });
      return wanted.state === 'artifact' ? fetch(stage, wanted, options) : wanted;
    },
    async locate(input) {
      const wanted = await resolve(input);
      if (wanted.state !== 'artifact') return wanted;
      const unpacked = await unpack(wanted, options);
      const bundle = join(unpacked, 'bundle');
      if (!(await isStageFolder('train', unpacked))) return loose(unpacked, wanted);
      holdDigest(await stageDigest('train', unpacked), wanted);
      return { state: 'path', reference: input.text, path: bundle };
    },
    async handOn(stage, directory) {
      noticeMissing();
      const reference = await store(stage, directory, options);
      await options.files.replace(referencePath(options.workDirectory, stage), Buffer.from(reference));
      return reference;
    },
  };
}

async function receiveDefault(stage: HandedOnStage, list: () => Promise<readonly StoredArtifact[]>, options: HandOffOptions): Promise<Received> {
  const { workDirectory, model, log } = options;
  const directory = stageDirectory(workDirectory, stage);
  if (await exists(directory)) {
    const known = await readFile(referencePath(workDirectory, stage), 'utf8').catch(() => null);
    return { state: 'here', reference: known ?? pathReference(stage, directory) };
  }
  // A step of this job began it and did not end well: what an earlier attempt stored is not what was asked for.
  if (await exists(join(workDirectory, `.${stage}.unfinished`))) return { state: 'absent' };
  const ours = (await list()).filter(({ name }) => digestInName(name, { stage, model }) !== null);
  const found = newest(ours);
  if (found === null) return { state: 'absent' };
  if (ours.length > 1) log.info(`This run has ${ours.length} artifacts of ${stage}; the newest, ${found.name}, is taken`);
  return fetch(stage, { state: 'artifact', found, expected: null, input: stage }, options);
}

/** An artifact that an input names. */
interface Wanted {
  readonly state: 'artifact';
  readonly found: StoredArtifact;
  /** Digest that the reference names. */
  readonly expected: Digest | null;
  readonly input: string;
}

/** Brings an artifact into the stage's folder of the work directory; one that somebody made by other means, into a folder of its own. */
async function fetch(stage: HandedOnStage, wanted: Wanted, options: HandOffOptions): Promise<Received> {
  const { workDirectory, files, log, model, base, workspace } = options;
  const { found } = wanted;
  const unpacked = await unpack(wanted, options);
  if (!(await isStageFolder(stage, unpacked))) return loose(unpacked, wanted);
  const digest = await stageDigest(stage, unpacked);
  holdDigest(digest, wanted);
  const short = digestInName(found.name, { stage, model });
  if (short !== null && short !== shortDigest(digest)) throw new UserError(`artifact ${found.name} (${found.id}) holds other bytes than its name says: ${digest}`);
  if (stage === 'validate-data') for (const path of await restoreRows(unpacked, { base, files, workspace })) log.info(`Put ${path} where mlops.yml expects it`);
  const directory = stageDirectory(workDirectory, stage);
  const reference = formatArtifact(found.id, digest);
  await files.remove(directory);
  await files.rename(unpacked, directory);
  await files.replace(referencePath(workDirectory, stage), Buffer.from(reference));
  log.info(`Received ${found.name} (artifact ${found.id})`);
  return { state: 'here', reference };
}

async function unpack({ found }: Wanted, { artifacts, workDirectory, files }: HandOffOptions): Promise<string> {
  if ('missing' in artifacts) throw new PlatformError(artifacts.missing);
  const unpacked = join(workDirectory, `.received-${found.id}`);
  await files.remove(unpacked);
  await artifacts.download(found, unpacked);
  return unpacked;
}

function holdDigest(digest: Digest, { found, expected, input }: Wanted): void {
  if (expected !== null && digest !== expected) throw new UserError(`input ${input}: artifact ${found.name} (${found.id}) holds ${digest}, but the reference names ${expected}`);
}

/** A single file, such as predictions, or a bundle's folder, as a step of the team's own stored it. */
async function loose(unpacked: string, { found, expected, input }: Wanted): Promise<Extract<Received, { state: 'path' }>> {
  if (expected !== null) throw new UserError(`input ${input}: artifact ${found.name} (${found.id}) is none that this stage reads by its digest; name it as artifact:${found.name}`);
  const names = await filesBelow(unpacked);
  const [only] = names;
  const reference = `artifact:${found.name}`;
  if (names.includes('manifest.json')) return { state: 'path', reference, path: unpacked };
  if (only !== undefined && names.length === 1) return { state: 'path', reference, path: join(unpacked, only) };
  throw new UserError(`input ${input}: artifact ${found.name} (${found.id}) holds ${names.length} files and is neither what a stage left, nor a bundle, nor a single file`);
}

async function store(stage: HandedOnStage, directory: string, { model, artifacts, runAttempt, log }: HandOffOptions): Promise<string> {
  const digest = await stageDigest(stage, directory);
  if ('missing' in artifacts) return pathReference(stage, directory);
  const files = (await filesBelow(directory)).map((name) => join(directory, name));
  const name = artifactName(stage, model, digest);
  try {
    // A name may be taken by an upload that never ended, which nobody can read; then the attempt's number tells them apart.
    for (const tried of [name, `${name}-${runAttempt}`]) {
      const stored = await artifacts.upload(tried, { directory, files });
      const found = stored === 'taken' ? newest((await artifacts.list()).filter((other) => other.name === tried)) : stored;
      if (found === null) continue;
      log.info(`${stored === 'taken' ? 'An earlier attempt stored the same' : 'Stored'} as ${tried} (artifact ${found.id})`);
      return formatArtifact(found.id, digest);
    }
    throw new PlatformError(`the artifact ${name} can't be stored: its name is taken by something that can't be read`);
  } catch (error) {
    if (error instanceof CancelledError || !(error instanceof PlatformError)) throw error;
    log.warn(`${error.message}; later steps of this job find what this stage made, other jobs do not`);
    return pathReference(stage, directory);
  }
}

function find(artifacts: readonly StoredArtifact[], wanted: ArtifactName): StoredArtifact | null {
  return newest(artifacts.filter((artifact) => (wanted.by === 'id' ? artifact.id === wanted.id : artifact.name === wanted.name)));
}

function newest(artifacts: readonly StoredArtifact[]): StoredArtifact | null {
  return artifacts.toSorted((a, b) => b.id - a.id)[0] ?? null;
}

async function isStageFolder(stage: HandedOnStage, directory: string): Promise<boolean> {
  return exists(join(directory, stage === 'train' ? 'bundle/manifest.json' : 'result.json'));
}

/** A bundle's folder is what a path to a model means. */
function pathReference(stage: HandedOnStage, directory: string): string {
  return stage === 'train' ? join(directory, 'bundle') : directory;
}

function referencePath(workDirectory: string, stage: HandedOnStage): string {
  return join(workDirectory, `${stage}.reference`);
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
