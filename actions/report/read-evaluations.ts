import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { GithubClient } from '../../shared/github/client.ts';
import { type Artifact, listRunArtifacts } from '../../shared/github/workflow-runs.ts';
import { modelInName } from '../../shared/host-github/artifact-name.ts';
import { readZipFiles } from '../../shared/host-github/read-zip-files.ts';
import type { Log } from '../../shared/ports/log.ts';
import { PlatformError, UserError } from '../../shared/verdict/errors.ts';
import { HELD_FILES, type HeldEvaluation, holdEvaluation } from './hold-evaluation.ts';

/** A comment has room for no more, and each is a download. */
export const MAX_MODELS = 20;
/** Beside what is read, the answers to every row lie in it: a million rows of two models take a fifth of this. */
const MAX_ZIP_BYTES = 128 * 1024 ** 2;
/** An evaluation has ten files. */
const LIMITS = { entries: 100, bytes: 4 * 1024 ** 3, ratio: 200, ratioFrom: 64 * 1024 ** 2 };

/** What a run left of a model. */
export type RunEvaluation =
  | ({ readonly state: 'held'; readonly artifact: number; /** When it was stored, by GitHub's clock. */ readonly at: Date } & HeldEvaluation)
  | { readonly state: 'refused'; readonly reason: string };

interface Reading {
  readonly client: GithubClient;
  /** A folder for what is fetched; nothing stays there. */
  readonly temporary: string;
  readonly log: Log;
}

/**
 * Reads the newest evaluation of each model that a run left, as what it is: written by a job that anybody may have changed. Only the JSON that a
 * comment is made of is taken out of the archive, into memory; what does not hold is refused with its reason.
 * @throws PlatformError where the artifacts of the run can't be listed
 */
export async function readEvaluations(run: number, reading: Reading): Promise<ReadonlyMap<string, RunEvaluation>> {
  const chosen = newestByModel(await listRunArtifacts(reading.client, run));
  const evaluations = new Map<string, RunEvaluation>();
  for (const [model, artifact] of chosen) {
    const evaluation = evaluations.size < MAX_MODELS ? await read(model, artifact, reading) : { state: 'refused' as const, reason: `the run left evaluations of ${chosen.size} models, and ${MAX_MODELS} are reported` };
    evaluations.set(model, evaluation);
    reading.log.info(evaluation.state === 'held' ? `Read the evaluation of ${model} (artifact ${artifact.id})` : `The evaluation of ${model} is not used: ${evaluation.reason}`);
  }
  return evaluations;
}

/** By name, as far as it is one of ours; a later attempt of the run leaves a later one. */
function newestByModel(artifacts: readonly Artifact[]): ReadonlyMap<string, Artifact> {
  const newest = new Map<string, Artifact>();
  for (const artifact of artifacts.toSorted((a, b) => a.id - b.id)) {
    const model = modelInName(artifact.name, 'evaluate-and-gate');
    if (model !== null) newest.set(model, artifact);
  }
  return new Map([...newest].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function read(model: string, artifact: Artifact, { client, temporary }: Reading): Promise<RunEvaluation> {
  const { id, size_in_bytes: bytes, digest, expired, created_at: at } = artifact;
  const source = `artifact ${id}`;
  const archive = join(temporary, `report-${id}.zip`);
  try {
    if (expired) throw new UserError(`${source} has expired`);
    if (bytes > MAX_ZIP_BYTES) throw new UserError(`${source} has ${bytes} bytes; ${MAX_ZIP_BYTES} are allowed`);
    const parameters = { artifact_id: id, archive_format: 'zip' } as const;
    const received = await client.download('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', parameters, { path: archive, maxBytes: MAX_ZIP_BYTES });
    if (digest && received.digest !== digest) throw new UserError(`${source} is damaged: its bytes are ${received.digest}, but GitHub names ${digest}`);
    const files = await readZipFiles(archive, { wanted: HELD_FILES, source, limits: LIMITS, signal: client.signal });
    return { state: 'held', artifact: id, at: new Date(at ?? 0), ...holdEvaluation(files, model) };
  } catch (error) {
    if (error instanceof UserError || error instanceof PlatformError) return { state: 'refused', reason: error.message };
    throw error;
  } finally {
    await rm(archive, { force: true });
  }
}
