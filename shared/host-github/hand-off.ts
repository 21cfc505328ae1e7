import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { parseReference } from '../statement/reference.ts';
import { UserError } from '../verdict/errors.ts';
import { stageDirectory } from '../work-directory/stage-directory.ts';
import { digestInName } from './artifact-name.ts';
import type { StoredArtifact } from './artifact-service.ts';
import { fetchArtifact, fetchBeside, type WantedArtifact } from './fetch-artifact.ts';
import type { HandOffOptions } from './hand-off-options.ts';
import { insideWorkspace } from './inside-workspace.ts';
import { newestArtifact } from './newest-artifact.ts';
import type { Received } from './received.ts';
import type { HandedOnStage } from './stage-digest.ts';
import { pathReference, referencePath } from './stage-reference.ts';
import { storeStage } from './store-stage.ts';

type Elsewhere = Exclude<Received, { state: 'here' | 'absent' }>;

interface Input {
  readonly name: string;
  readonly text: string;
}

export interface HandOff {
  /**
   * What an earlier stage made: what the input names, else what lies in the work directory, else the newest artifact of this run.
   * @throws UserError where an input names what isn't there, or other bytes than its digest
   */
  receive(stage: HandedOnStage, input: { readonly name: string; readonly text: string | undefined }): Promise<Received>;
  /** Where an input names a model to compare with; what is fetched comes beside the work of this job. */
  locate(input: Input): Promise<Elsewhere>;
  /** Stores a stage's folder for other jobs. @returns the reference that an output hands on */
  handOn(stage: HandedOnStage, directory: string): Promise<string>;
}

/** How the stages of a workflow find what earlier ones made: by the work directory in one job, by artifacts between jobs. */
export function handOff(options: HandOffOptions): HandOff {
  const { artifacts, log, workDirectory, files } = options;
  let listed: Promise<readonly StoredArtifact[]> | null = null;
  const list = async (): Promise<readonly StoredArtifact[]> => ('missing' in artifacts ? [] : await (listed ??= artifacts.list()));
  let noticed = false;
  const noticeMissing = (): void => {
    if (noticed || !('missing' in artifacts)) return;
    noticed = true;
    log.annotate({ level: 'notice', message: `${artifacts.missing}: a step finds what an earlier step of its own job made, and nothing of other jobs and runs` });
  };
  return {
    async receive(stage, { name, text }) {
      if (text === undefined) {
        const received = await receiveDefault(stage, list, options);
        if (received.state === 'absent') noticeMissing();
        return received;
      }
      const wanted = await resolve({ name, text }, list, options);
      return wanted.state === 'artifact' ? fetchArtifact(stage, wanted, options) : wanted;
    },
    async locate(input) {
      const wanted = await resolve(input, list, options);
      return wanted.state === 'artifact' ? fetchBeside(wanted, options) : wanted;
    },
    async handOn(stage, directory) {
      noticeMissing();
      const reference = await storeStage(stage, directory, options);
      await files.replace(referencePath(workDirectory, stage), Buffer.from(reference));
      return reference;
    },
  };
}

type List = () => Promise<readonly StoredArtifact[]>;

async function resolve({ name, text }: Input, list: List, { model, workspace, workDirectory, base, artifacts }: HandOffOptions): Promise<WantedArtifact | Elsewhere> {
  const reference = parseReference(text, model);
  if (reference.kind === 'version' || reference.kind === 'stage') return { state: 'registered', reference: text };
  if (reference.kind === 'path') return { state: 'path', reference: text, path: await insideWorkspace(reference.path, { input: name, base, roots: [workspace, workDirectory] }) };
  const { artifact } = reference;
  const found = newestArtifact((await list()).filter(({ id, name: stored }) => (artifact.by === 'id' ? id === artifact.id : stored === artifact.name)));
  if (found !== null) return { state: 'artifact', found, expected: artifact.by === 'id' ? artifact.digest : null, input: name };
  throw new UserError(`input ${name}: ${JSON.stringify(text)}: ${'missing' in artifacts ? artifacts.missing : 'this run has no such artifact; it may have been deleted, or belong to another run'}`);
}

async function receiveDefault(stage: HandedOnStage, list: List, options: HandOffOptions): Promise<Received> {
  const { workDirectory, model, log } = options;
  const directory = stageDirectory(workDirectory, stage);
  if (await exists(directory)) {
    const known = await readFile(referencePath(workDirectory, stage), 'utf8').catch(() => null);
    return { state: 'here', reference: known ?? pathReference(stage, directory) };
  }
  // A step of this job began it and did not end well: what an earlier attempt stored is not what was asked for.
  if (await exists(join(workDirectory, `.${stage}.unfinished`))) return { state: 'absent' };
  const ours = (await list()).filter(({ name }) => digestInName(name, { stage, model }) !== null);
  const found = newestArtifact(ours);
  if (found === null) return { state: 'absent' };
  if (ours.length > 1) log.info(`This run has ${ours.length} artifacts of ${stage}; the newest, ${found.name}, is taken`);
  return fetchArtifact(stage, { state: 'artifact', found, expected: null, input: stage }, options);
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
