import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { openVersion } from '../../shared/registry/open-version.ts';
import { readRegistry } from '../../shared/registry/read-registry.ts';
import { refuseDamagedLog } from '../../shared/registry/refuse-damaged-log.ts';
import type { RegistryState } from '../../shared/registry/state.ts';
import type { RegisterResult } from '../../shared/results/register-model.ts';
import type { Digest } from '../../shared/statement/digest.ts';
import { jsonBytes } from '../../shared/statement/json-bytes.ts';
import { registrationStatement } from '../../shared/statement/statement.ts';
import { beginStage } from '../../shared/work-directory/stage-directory.ts';
import { CARD_NAME } from './assemble-package.ts';
import { type Claim, claimVersion, type Proposal, proposeVersion } from './claim-version.ts';
import { honouredWaivers } from './honoured-waivers.ts';
import { judgeAgain } from './judge-again.ts';
import { modelCard } from './model-card.ts';
import { moveStage, refuseEnvironment, refuseHeldStage } from './move-stage.ts';
import type { Bump } from './next-version.ts';
import { type Candidate, readCandidate } from './read-candidate.ts';
import { refuseOtherBaseline } from './refuse-other-baseline.ts';
import { refuseOtherPolicy } from './refuse-other-policy.ts';
import { report } from './report.ts';
import { storePackage } from './store-package.ts';

export interface RegisterInputs {
  readonly loaded: LoadedConfig;
  readonly workDirectory: string;
  /** Folders of the bundle, of its evaluation, of validate-data's results. Default: what the stages before left in the work directory. */
  readonly model?: string | undefined;
  readonly evaluation?: string | undefined;
  readonly data?: string | undefined;
  readonly bump?: Bump | undefined;
  /** A stage of the registry that is to name the version from now on; never an environment of mlops.yml. */
  readonly stage?: string | undefined;
  /** Where versions are released to people: at once, or as a draft that a person publishes. Default: draft. */
  readonly release?: 'draft' | 'publish' | undefined;
  readonly dryRun?: boolean | undefined;
  readonly wasmDirectory?: string | undefined;
}

export interface Registered {
  readonly result: RegisterResult;
  /** null in a dry run, which writes nothing. */
  readonly directory: string | null;
  readonly report: string;
}

/**
 * Makes a version of a model that passed: its files into the registry under their digest, then a claim in the log that names them.
 * In this order, so that the log never names files that aren't there; files without a claim harm nobody and serve the next run.
 * The same bytes keep the version they have; what a run that died left undone about it is done then.
 */
export async function registerModel(inputs: RegisterInputs, ports: Ports): Promise<Registered> {
  const { loaded, workDirectory, stage, dryRun = false } = inputs;
  const model = loaded.config.model;
  if (stage !== undefined) refuseEnvironment(loaded, stage);
  const writer = dryRun ? null : await beginStage(ports.files, { workDirectory, stage: 'register-model' });
  const candidate = await readCandidate(inputs);
  const { digest, bundleDirectory, evaluation } = candidate;
  refuseOtherPolicy(evaluation.result, loaded);
  const waivers = honouredWaivers(evaluation.result, loaded, ports.clock.now());
  const judged = await judgeAgain({ loaded, candidate, waivers, wasmDirectory: inputs.wasmDirectory }, ports);
  const card = cardOf(model, candidate);
  const refuse = (state: RegistryState): Promise<void> => refuseOtherBaseline(ports, state, { config: loaded.config, digest, recorded: evaluation.result.baseline });
  const claim: Claim = { digest, bundleDirectory, bump: inputs.bump, refuse };

  if (!dryRun) await ports.ledger.settle(model);
  const state = await readRegistry(ports.ledger, model);
  if (stage !== undefined) refuseHeldStage(ports, state, stage);
  let proposal = await proposeVersion(ports, state, claim);
  let kept: string | null = null;
  if (proposal.kind === 'new') {
    refuseDamagedLog(state);
    await refuse(state);
  }
  ports.cancel.signal.throwIfAborted();
  if (writer !== null && proposal.kind === 'new') {
    const stored = await storePackage(ports, join(writer.directory, 'package'), { model, candidate, card });
    kept = stored.directory;
    ports.cancel.signal.throwIfAborted();
    proposal = await claimVersion(ports, model, { claim, stored });
  }
  if (proposal.kind === 'reused') kept = await openVersion(ports, model, proposal.entry);
  const version = versionOf(proposal);
  const releaseUrl = writer === null || kept === null ? null : await release(ports, kept, { model, digest, version, publish: inputs.release === 'publish' });
  if (writer !== null && stage !== undefined) await moveStage(ports, model, { stage, version, digest, refuse });

  const reused = proposal.kind === 'reused';
  const result: RegisterResult = {
    schema: 'mlops/register-model/v1',
    verdict: evaluation.result.verdict,
    version,
    tag: `${model}@v${version}`,
    digest,
    reused,
    judged_again: judged,
    release_url: releaseUrl,
    location: dryRun && !reused ? null : ports.versions.location(model, digest),
    dry_run: dryRun,
  };
  const text = report(result, { model, proposal, asked: inputs.bump !== undefined, stage, card });
  if (writer === null) return { result, directory: null, report: text };
  const statement = registrationStatement([{ name: result.tag, digest }], { ...result, evaluation: evaluation.digest, at: ports.clock.now().toISOString() });
  await ports.files.replace(join(writer.directory, 'result.json'), jsonBytes(result));
  await ports.files.replace(join(writer.directory, 'report.md'), Buffer.from(text));
  await ports.files.replace(join(writer.directory, 'statement.json'), jsonBytes(statement));
  return { result, directory: await writer.finish(), report: text };
}

/** With the card that lies with the version: of an older evaluation of the same bytes, where that one came first. */
async function release(
  { versions }: Pick<Ports, 'versions'>,
  directory: string,
  { model, ...version }: { readonly model: string; readonly digest: Digest; readonly version: string; readonly publish: boolean },
): Promise<string | null> {
  return versions.release(model, { ...version, notes: await readFile(join(directory, CARD_NAME), 'utf8') });
}

function cardOf(model: string, { digest, manifest, training, evaluation, data }: Candidate): string {
  return modelCard({ model, digest, manifest, parameters: training?.parameters ?? null, evaluation: evaluation.result, data: data?.result ?? null });
}

function versionOf(proposal: Proposal): string {
  return proposal.kind === 'reused' ? proposal.entry.version : proposal.version;
}
