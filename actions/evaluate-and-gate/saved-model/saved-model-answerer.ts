import { realpath } from 'node:fs/promises';

import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import type { Answerer, RunnableModel } from '../../../shared/judge/answers/answerer.ts';
import { openSavedModel } from '../../../shared/model/saved-model/open-saved-model.ts';
import { findTfjsNode, TFJS_NODE, TFJS_NODE_MAJOR, type TfjsNode } from '../../../shared/model/tfjs-node/find-tfjs-node.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import type { Digest } from '../../../shared/statement/digest.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { INSTEAD, openSession } from './saved-model-session.ts';

/** Its weights are read by TensorFlow, beside the data. Larger ones belong to predictions. */
const MAX_BYTES = 2 * 1024 ** 3;

/** Where TensorFlow is looked for, and how a child that loads it is started. */
export interface TensorflowHost {
  /** Starts `savedModelChild`; the folder for its answers follows. */
  readonly program: readonly string[];
  /** Seconds that a batch of rows may take; ten minutes where it is not said. */
  readonly patience?: number;
  /** Of a CI job. */
  readonly workspace: string | undefined;
}

interface SavedModelPlace {
  readonly loaded: LoadedConfig;
  readonly ports: Pick<Ports, 'files' | 'log' | 'programs'>;
  readonly tensorflow?: TensorflowHost | undefined;
  /** An empty folder for what comes from the child. */
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
  const place = { tfjsNode, program: tensorflow?.program ?? [], patience: tensorflow?.patience, directory: loaded.directory, model: await realpath(folder), folder: scratch, displayPath, showValues: data?.['show-values'] !== false };
  const session = openSession(model, place, ports);
  const runs: RunnableModel = {
    features: [...model.columns.keys()],
    get engine() {
      return { name: `TensorFlow (${TFJS_NODE} ${tfjsNode.version})`, version: session.tensorflow };
    },
    answer: session.answer,
    time: session.time,
  };
  return {
    digest,
    bytes,
    columns: model.columns,
    model: null,
    runs,
    predictions: null,
    checkHeader: (header) => model.checkHeader(header),
    answer: async ({ table, target }) => ({ answers: await session.answer(table, target), joined: 1 }),
    dispose: () => session.close(),
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
