import { configPlace } from '../../shared/config/config-place.ts';
import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { TfjsTrainConfig } from '../../shared/config/schema.ts';
import { findTfjsNode, TFJS_NODE, TFJS_NODE_MAJOR, type TfjsNode } from '../../shared/model/tfjs-node/find-tfjs-node.ts';
import type { Log } from '../../shared/ports/log.ts';
import { UserError } from '../../shared/verdict/errors.ts';

/** What computes a training: our own WebAssembly, or the TensorFlow that the workspace has installed. */
export type Backend = { readonly name: 'wasm'; readonly notes: readonly string[] } | { readonly name: 'tensorflow'; readonly notes: readonly string[]; readonly tfjsNode: TfjsNode };

/**
 * Decides by files alone and before anything of the package runs, so that the same checkout with the same packages installed always
 * takes the same one: a package that is there and does not load is an error, never a silent change of back end.
 * @throws UserError where TensorFlow is asked for and not installed, or of another major version
 */
export async function chooseBackend(
  { loaded, train, workspace }: { readonly loaded: LoadedConfig; readonly train: TfjsTrainConfig; readonly workspace: string | undefined },
  log: Log,
): Promise<Backend> {
  if (train.backend === 'wasm') return wasm('because train.backend is wasm', log);
  const at = `${configPlace(loaded, ['train', 'backend'])}: train.backend is ${train.backend}`;
  const { named, installed } = await findTfjsNode(loaded.directory, workspace, { instead: 'set train.backend to wasm' });
  if (train.backend === 'auto' && !named) return wasm(`because no package.json of this repository names ${TFJS_NODE}`, log);
  if (installed === null) {
    if (train.backend === 'tensorflow') throw new UserError(`${at}, but ${TFJS_NODE} is not installed beside ${loaded.name} or above it in the repository; run "npm install ${TFJS_NODE}@${TFJS_NODE_MAJOR}" there, or set it to wasm`);
    const note = `Trained on the bundled WebAssembly: package.json names ${TFJS_NODE}, but it is not installed here. Install the packages first (npm ci) to train on TensorFlow, or set train.backend to wasm.`;
    log.warn(`back end: the bundled WebAssembly, although package.json names ${TFJS_NODE}: it is not installed. Run npm ci first to train on TensorFlow, or set train.backend to wasm`);
    return { name: 'wasm', notes: [note] };
  }
  if (!installed.version.startsWith(`${TFJS_NODE_MAJOR}.`)) {
    throw new UserError(`${at}, but ${TFJS_NODE} is installed in version ${installed.version}; install version ${TFJS_NODE_MAJOR}, or set train.backend to wasm`);
  }
  log.info(`Back end: TensorFlow by ${TFJS_NODE} ${installed.version}, because ${train.backend === 'auto' ? 'package.json names it' : 'train.backend is tensorflow'}`);
  return { name: 'tensorflow', notes: [], tfjsNode: installed };
}

function wasm(reason: string, log: Log): Backend {
  log.info(`Back end: the bundled WebAssembly, ${reason}`);
  return { name: 'wasm', notes: [] };
}
