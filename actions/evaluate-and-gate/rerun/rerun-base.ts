import { basename, join } from 'node:path';

import { loadConfig } from '../../../shared/config/load-config.ts';
import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import { FailedError, InconclusiveError, PlatformError, UserError } from '../../../shared/verdict/errors.ts';
import { BASE, type Baseline } from '../baseline/resolve-baseline.ts';
import { openAnswerer } from '../candidate/open-answerer.ts';
import { readTraining } from '../candidate/read-training.ts';
import { git, type GitOptions } from '../git.ts';
import type { Base } from '../pull-request/find-base.ts';
import { readCheckout } from '../pull-request/local-checkout.ts';
import type { TensorflowHost } from '../saved-model/saved-model-answerer.ts';
import { configElsewhere } from './config-elsewhere.ts';
import { withWorktree } from './with-worktree.ts';

/** Trains by an mlops.yml, as the stage before this one does. @returns the folder of its results */
export type TrainModel = (inputs: { readonly loaded: LoadedConfig; readonly workDirectory: string; readonly isBaseline: true }, ports: Ports) => Promise<{ readonly directory: string }>;

export interface RerunOptions {
  readonly loaded: LoadedConfig;
  readonly workDirectory: string;
  readonly ports: Ports;
  readonly train: TrainModel;
  readonly wasmDirectory: string | undefined;
  readonly tensorflow?: TensorflowHost | undefined;
}

/** Trains a base again. `scratch` is an empty folder, where the model lies until it has answered. */
export type Rerun = (base: Base | null, scratch: string) => Promise<Baseline>;

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** In the work directory, so that a program finds what is installed above it. */
const FOLDER = 'rerun';

/**
 * Trains the base commit again, in its own files and by its own mlops.yml, to be the baseline (`train.baseline: rerun`). A base without
 * an mlops.yml for the model is a first version; whatever else keeps it from being trained is `unavailable`, which is never a pass.
 */
export async function rerunBase(base: Base | null, options: RerunOptions & { readonly scratch: string }): Promise<Baseline> {
  const { loaded, ports, workDirectory } = options;
  const commit = base?.commit ?? null;
  if (base === null || commit === null || !SHA.test(commit)) return unavailable('there is no base commit that could be trained again: git knows neither main nor master here');
  const short = commit.slice(0, 7);
  const at = { programs: ports.programs, directory: loaded.directory };
  const checkout = await readCheckout(ports.programs, loaded.directory);
  if (checkout === null) return unavailable(`${loaded.name} lies in no work tree of git, so no base commit could be trained again`);
  if ((await git(['cat-file', '-e', `${commit}^{tree}`], at)) === null) {
    return unavailable(`${base.branch} at ${short} is not in this clone, so it could not be trained again; fetch it first (in a workflow, actions/checkout takes with: { fetch-depth: 0 })`);
  }
  const path = `${checkout.prefix}${loaded.name}`;
  const listed = await git(['--literal-pathspecs', 'ls-tree', '--full-tree', '--name-only', commit, '--', path], at);
  if (listed?.length === 0) return withoutConfig(base.branch, { commit, path, model: loaded.config.model, at });
  try {
    ports.log.info(`Training ${base.branch} at ${short} again, to compare with it`);
    return await withWorktree({ directory: loaded.directory, commit, folder: join(workDirectory, FOLDER) }, ports, (tree) => trainIn(join(tree, path), { branch: base.branch, commit }, options));
  } catch (error) {
    if (error instanceof UserError || error instanceof FailedError || error instanceof InconclusiveError || error instanceof PlatformError) {
      return unavailable(`${base.branch} at ${short} could not be trained again: ${error.message}`);
    }
    throw error;
  }
}

/** The same, where mlops.yml asks for it. */
export function rerunFor(options: RerunOptions): Rerun | undefined {
  return options.loaded.config.train?.baseline === undefined ? undefined : (base, scratch) => rerunBase(base, { ...options, scratch });
}

/** A first version, unless the base has the model in another file: then nobody knows which of the two is meant. */
async function withoutConfig(branch: string, { commit, path, model, at }: { readonly commit: string; readonly path: string; readonly model: string; readonly at: GitOptions }): Promise<Baseline> {
  const found = await configElsewhere(model, commit, at);
  if (found.state === 'none') return { state: 'first-version', reason: `${branch} has no ${basename(path)} for ${model} yet` };
  if (found.state === 'unknown') return unavailable(`${branch} has no ${path}, and whether it has ${model} in another file can't be told: ${found.reason}`);
  return unavailable(`${branch} has no ${path}, but its ${found.path} is about ${model} too, so this is no first version; give the file the name that it has on ${branch}, or rename it there first`);
}

async function trainIn(path: string, { branch, commit }: { readonly branch: string; readonly commit: string }, { loaded, ports, train, wasmDirectory, tensorflow, scratch }: RerunOptions & { readonly scratch: string }): Promise<Baseline> {
  const then = await loadConfig(path);
  if (then.config.model !== loaded.config.model) throw new UserError(`its ${loaded.name} is about ${then.config.model}, not ${loaded.config.model}`);
  const { directory } = await train({ loaded: then, workDirectory: join(scratch, 'trained'), isBaseline: true }, ports);
  const answerer = await openAnswerer(join(directory, 'bundle'), { loaded, role: 'baseline', ports, wasmDirectory, tensorflow, scratch: join(scratch, 'asked') });
  const training = await readTraining(join(directory, 'statement.json'), answerer.digest);
  const data = training?.dependencies.get('data');
  return {
    state: 'found',
    reference: BASE,
    name: branch,
    version: null,
    answerer,
    evidence: { origin: { commit, run: null, statement: null, data: data === undefined ? null : `sha256:${data}`, trainedAgain: true }, judged: null, training },
  };
}

function unavailable(reason: string): Baseline {
  return { state: 'unavailable', reference: BASE, reason };
}
