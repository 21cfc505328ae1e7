import { realpath } from 'node:fs/promises';

import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import type { Answerer } from '../../../shared/judge/answers/answerer.ts';
import { openSavedModel } from '../../../shared/model/saved-model/open-saved-model.ts';
import { findTfjsNode, TFJS_NODE, TFJS_NODE_MAJOR, type TfjsNode } from '../../../shared/model/tfjs-node/find-tfjs-node.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import type { Digest } from '../../../shared/statement/digest.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { askSavedModel, INSTEAD } from './ask-saved-model.ts';

/** Its weights are read by TensorFlow, beside the data. Larger ones belong to predictions. */
const MAX_BYTES = 2 * 1024 ** 3;

/** Where TensorFlow is looked for, and how a child that loads it is started. */
export interface TensorflowHost {
  /** Starts `savedModelChild`; the folder of its job follows. */
  readonly program: readonly string[];
  /** Of a CI job. */
  readonly workspace: string | undefined;
}

interface SavedModelPlace {
  readonly loaded: LoadedConfig;
  readonly ports: Pick<Ports, 'files' | 'log' | 'programs'>;
  readonly tensorflow?: TensorflowHost | undefined;
  /** An empty folder for what goes to the child and comes from it. */
  readonly scratch: string;
  readonly displayPath: string;
  readonly digest: Digest;
  readonly bytes: number;
}

/**
 * A TensorFlow SavedModel, which the TensorFlow of the workspace answers for, in a process without a token.
 * @param folder of regular files
 * @throws UserError where the package is not there, or the model can't be fed with this data
 */
export async function savedModelAnswerer(folder: string, { loaded, ports, tensorflow, scratch, displayPath, digest, bytes }: SavedModelPlace): Promise<Answerer> {
  if (bytes > MAX_BYTES) throw new UserError(`${displayPath}: ${bytes} bytes; at most ${MAX_BYTES} are loaded. Leave predictions of a larger model instead`);
  const { data, evaluate } = loaded.config;
  const tfjsNode = await installedTfjsNode(loaded.directory, tensorflow?.workspace, displayPath);
  const model = await openSavedModel(folder, { settings: evaluate?.['saved-model'], data, displayPath });
  const place = { tfjsNode, program: tensorflow?.program ?? [], directory: loaded.directory, model: await realpath(folder), folder: scratch, displayPath, showValues: data?.['show-values'] !== false };
  let version = 'unknown';
  return {
    digest,
    bytes,
    columns: model.columns,
    model: null,
    runs: null,
    get engine() {
      return { name: `TensorFlow (${TFJS_NODE} ${tfjsNode.version})`, version };
    },
    predictions: null,
    checkHeader: (header) => model.checkHeader(header),
    async answer({ table, target }) {
      const given = await askSavedModel(model, { table, target }, place, ports);
      version = given.tensorflow;
      return { answers: given.answers, joined: 1 };
    },
    dispose: () => undefined,
  };
}

async function installedTfjsNode(directory: string, workspace: string | undefined, displayPath: string): Promise<TfjsNode> {
  const { installed } = await findTfjsNode(directory, workspace, { instead: INSTEAD });
  const install = `npm install ${TFJS_NODE}@${TFJS_NODE_MAJOR}`;
  if (installed === null) {
    throw new UserError(`${displayPath}: this is a TensorFlow SavedModel, which is run where ${TFJS_NODE} is installed beside the config file or above it in the repository (${install}), and it is not. Install it, export the model to ONNX (python -m tf2onnx.convert --saved-model ${displayPath} --output model.onnx), name the predictions that it leaves, or let a program answer (evaluate.predict)`);
  }
  if (!installed.version.startsWith(`${TFJS_NODE_MAJOR}.`)) throw new UserError(`${displayPath}: ${TFJS_NODE} is installed in version ${installed.version}; install version ${TFJS_NODE_MAJOR} (${install}), or ${INSTEAD}`);
  return installed;
}
