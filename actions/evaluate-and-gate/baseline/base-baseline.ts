import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { GithubClient } from '../../../shared/github/client.ts';
import { hasStatus } from '../../../shared/github/errors.ts';
import { type Artifact, listRunArtifacts, listWorkflowRuns, type WorkflowRun } from '../../../shared/github/workflow-runs.ts';
import { digestInName } from '../../../shared/host-github/artifact-name.ts';
import { unpackZip } from '../../../shared/host-github/unpack-zip.ts';
import type { Log } from '../../../shared/ports/log.ts';
import { InconclusiveError, PlatformError, UserError } from '../../../shared/verdict/errors.ts';
import type { Base } from '../pull-request/find-base.ts';
import { isOnBranch } from './is-on-branch.ts';
import { type KeptEvaluation, readKeptEvaluation } from './read-kept-evaluation.ts';
import { BASE, type Baseline } from './resolve-baseline.ts';

/** Lists that are asked for, of runs and of their artifacts; one more request fetches what was found, and two more tell whether another commit than the base's is on the branch. */
const MAX_LISTS = 3;
/** GitHub's largest page; a branch with more runs is asked once more, for the commit itself. */
const MAX_LISTED = 100;
/** What evaluate-and-gate leaves is answers and reports. */
const MAX_BYTES = 1024 ** 3;
/** Events that only someone who may write to the repository can cause; a fork's pull request is none. */
const OWN_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch']);

export interface BaseBaselineOptions {
  readonly client: GithubClient;
  readonly model: string;
  /** null where the run is on no branch. */
  readonly base: Base | null;
  /** GITHUB_WORKFLOW_REF, which names the file of this workflow. */
  readonly workflowRef: string;
  /** This run, which is no baseline for itself. */
  readonly runId: number;
  /** A folder for what is fetched; nothing stays there. */
  readonly temporary: string;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Name of the config file. */
  readonly config: string;
  /** Whether the base commit has it at all; null where that can't be told. */
  readonly baseHasConfig: () => Promise<boolean | null>;
}

interface Found {
  readonly run: WorkflowRun;
  readonly artifact: Artifact;
}

/**
 * The evaluation that this workflow left for the base commit, else its newest on the base branch: its answers, row by row, under the digest
 * of the model that gave them. A branch that this workflow never ran on, or a base commit without this mlops.yml, is a first version;
 * everything else that keeps us from it is `unavailable`, which is never a pass.
 */
export async function baseBaseline(options: BaseBaselineOptions): Promise<Baseline> {
  const { base, log } = options;
  if (base === null) return unavailable('this run is on no branch, so there is no base branch to compare with; name a stage, a version or a path');
  try {
    const runs = await ownRuns(base, options);
    if (runs.state === 'none') return { state: 'first-version', reason: `this workflow has not run on ${base.branch} yet` };
    const searched = await findArtifact(runs.tried, base, options);
    if (!('artifact' in searched)) return await explainAbsence(searched, base, options);
    const kept = await fetchEvaluation(searched, options);
    const { run } = searched;
    log.info(`The baseline is the evaluation of ${base.branch} at ${run.head_sha.slice(0, 7)}: ${run.html_url}`);
    return {
      state: 'found',
      reference: BASE,
      name: base.branch,
      version: null,
      answerer: kept.answerer,
      evidence: {
        origin: {
          commit: run.head_sha,
          run: run.html_url,
          statement: kept.digest,
          data: kept.result.data?.digest ?? null,
          insteadOf: base.commit === null || base.commit === run.head_sha ? null : base.commit,
          verdict: kept.result.verdict,
        },
        judged: kept.result,
        training: kept.training,
      },
    };
  } catch (error) {
    if (hasStatus(error, 403)) return unavailable(`${error.message}${error.message.includes('actions: read') ? '' : '; the job needs "actions: read"'}`);
    if (error instanceof PlatformError || error instanceof UserError || error instanceof InconclusiveError) return unavailable(error.message);
    throw error;
  }
}

function unavailable(reason: string): Baseline {
  return { state: 'unavailable', reference: BASE, reason };
}

type Runs = { readonly state: 'none' } | { readonly state: 'some'; readonly tried: readonly WorkflowRun[] };

/** Runs that may be a baseline, those of the base commit first; `none` where the branch is known to have no run at all. */
async function ownRuns(base: Base, { client, workflowRef, runId }: BaseBaselineOptions): Promise<Runs> {
  const workflow = /\/\.github\/workflows\/(?<file>[^@/]+)@/.exec(workflowRef)?.groups?.['file'];
  if (workflow === undefined) throw new PlatformError('the runner names no workflow file (GITHUB_WORKFLOW_REF), so its earlier runs are not known');
  const isOurs = (run: WorkflowRun): boolean => run.head_repository?.id === run.repository.id && run.head_branch === base.branch && run.id !== runId && !run.event.startsWith('pull_request');
  const listed = await listWorkflowRuns(client, { workflow, branch: base.branch, limit: MAX_LISTED });
  const ours = listed.filter(isOurs);
  const isWhole = listed.length < MAX_LISTED;
  if (ours.length === 0 && isWhole) return { state: 'none' };
  const own = ours.filter(({ event }) => OWN_EVENTS.has(event));
  const ofBase = own.filter(({ head_sha: sha }) => sha === base.commit);
  // A run of the base commit may still be at work on other jobs; of any other commit only one that has ended is the newest word.
  const others = own.filter((run) => run.head_sha !== base.commit && run.status === 'completed');
  if (base.commit === null || ofBase.length > 0 || isWhole) return { state: 'some', tried: [...ofBase, ...others].slice(0, MAX_LISTS - 1) };
  const older = await listWorkflowRuns(client, { workflow, headSha: base.commit, limit: MAX_LISTED });
  return { state: 'some', tried: [...older.filter((run) => isOurs(run) && OWN_EVENTS.has(run.event)), ...others].slice(0, MAX_LISTS - 2) };
}

interface Absence {
  readonly expired: Found | null;
  /** Of a commit that is not on the branch. */
  readonly stray: Found | null;
  readonly tried: readonly WorkflowRun[];
}

async function findArtifact(tried: readonly WorkflowRun[], { branch, commit }: Base, { client, model }: BaseBaselineOptions): Promise<Found | Absence> {
  let expired: Found | null = null;
  let stray: Found | null = null;
  for (const run of tried) {
    const artifacts = await listRunArtifacts(client, run.id);
    const ours = artifacts.filter(({ name }) => digestInName(name, { stage: 'evaluate-and-gate', model }) !== null).sort((a, b) => b.id - a.id);
    const [newest] = ours;
    if (newest === undefined) continue;
    const found = { run, artifact: newest };
    const isOfBranch = run.head_sha === commit || (await isOnBranch(client, { branch, commit: run.head_sha }));
    if (isOfBranch && !newest.expired) return found;
    if (isOfBranch) expired ??= found;
    else stray ??= found;
  }
  return { expired, stray, tried };
}

async function explainAbsence({ expired, stray, tried }: Absence, base: Base, { model, config, baseHasConfig }: BaseBaselineOptions): Promise<Baseline> {
  if (expired !== null) {
    return unavailable(`the evaluation of ${base.branch} at ${expired.run.head_sha.slice(0, 7)} has expired (${expired.run.html_url}); run the workflow on ${base.branch} again`);
  }
  if (stray !== null) {
    return unavailable(`the evaluation of ${stray.run.head_sha.slice(0, 7)} (${stray.run.html_url}) is of a commit that is not on ${base.branch}, as a tag of that name would have; run the workflow on ${base.branch} again`);
  }
  if ((await baseHasConfig()) === false) return { state: 'first-version', reason: `${base.branch} has no ${config} for ${model} yet` };
  const [newest] = tried;
  const where = newest === undefined ? `no run on ${base.branch} by push, schedule or dispatch has ended yet` : `the run on ${base.branch} at ${newest.head_sha.slice(0, 7)} left no evaluation of ${model} (${newest.html_url})`;
  return unavailable(`${where}; run the workflow on ${base.branch} again`);
}

/** The archive and what is in it are gone when this returns: the answers are in memory. */
async function fetchEvaluation({ run, artifact }: Found, { client, model, temporary, signal }: BaseBaselineOptions): Promise<KeptEvaluation> {
  const source = `the evaluation of ${run.head_sha.slice(0, 7)} (artifact ${artifact.id})`;
  if (artifact.size_in_bytes > MAX_BYTES) throw new PlatformError(`${source} has ${artifact.size_in_bytes} bytes; ${MAX_BYTES} are allowed`);
  const [archive, directory] = [join(temporary, `base-${artifact.id}.zip`), join(temporary, `base-${artifact.id}`)];
  try {
    await rm(directory, { recursive: true, force: true });
    const parameters = { artifact_id: artifact.id, archive_format: 'zip' } as const;
    const received = await client.download('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', parameters, { path: archive, maxBytes: MAX_BYTES });
    if (artifact.digest && received.digest !== artifact.digest) throw new PlatformError(`${source} is damaged: its bytes are ${received.digest}, but GitHub names ${artifact.digest}`);
    await unpackZip(archive, { directory, source, signal });
    return await readKeptEvaluation(directory, model).catch((error: unknown) => {
      throw error instanceof UserError ? new PlatformError(`${source} is damaged: ${error.message}`, { cause: error }) : error;
    });
  } finally {
    await rm(archive, { force: true });
    await rm(directory, { recursive: true, force: true });
  }
}
