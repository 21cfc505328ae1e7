import { join } from 'node:path';

import type { DataConfig, EvaluateConfig } from '../../config/schema.ts';
import { UserError } from '../../verdict/errors.ts';
import { ProtobufError } from '../onnx/protobuf.ts';
import { readBoundedFile } from '../read-bounded-file.ts';
import { checkHeader, columnsOfInputs, planInputs, type TensorInput, type TensorMeta } from '../tensors/tensor-inputs.ts';
import { chooseOutputs, type TensorOutputs } from '../tensors/tensor-outputs.ts';
import { readSavedModel, type SavedGraph, type SavedSignature } from './read-saved-model.ts';

/** As TensorFlow names the graph of a SavedModel. */
export const SAVED_MODEL = 'saved_model.pb';
/** The graph, which we read whole. The weights lie beside. */
const MAX_GRAPH_BYTES = 256 * 1024 * 1024;
/** Where its feeding is configured. */
export const SECTION = 'saved-model';
const DEFAULT_SIGNATURE = 'serving_default';
/** Signatures that an error names. */
const MANY = 20;
/**
 * Operators that read or write files, or call a Python that isn't there, while the model answers. Not those of checkpoints and of
 * tables, which every export has.
 */
const REFUSED = ['ReadFile', 'WriteFile', 'MatchingFiles', 'ReadFromPath', 'PrintV2', 'PyFunc', 'PyFuncStateless', 'EagerPyFunc', 'TFRecordDataset', 'TFRecordReaderV2', 'TextLineDataset', 'TextLineReaderV2', 'WholeFileReader', 'WholeFileReaderV2', 'FixedLengthRecordDatasetV2', 'FixedLengthRecordReaderV2', 'CreateSummaryFileWriter', 'DebugIdentityV2'];

export interface SavedModel {
  readonly signature: string;
  readonly inputs: readonly TensorInput[];
  readonly outputs: TensorOutputs & { readonly numbers: string };
  readonly columns: ReadonlyMap<string, 'number' | 'text'>;
  /** @throws UserError where the data lacks a column that it reads */
  checkHeader(header: readonly string[]): void;
}

/**
 * Reads what a SavedModel says of itself; nothing of it runs.
 * @param folder whose files are regular ones: no links
 * @throws UserError for what can't be fed or read
 */
export async function openSavedModel(folder: string, { settings, data, displayPath }: { readonly settings: EvaluateConfig['saved-model']; readonly data: DataConfig | undefined; readonly displayPath: string }): Promise<SavedModel> {
  const graph = await readGraph(folder, displayPath);
  const refused = REFUSED.find((name) => graph.operators.has(name));
  if (refused !== undefined) throw new UserError(`${displayPath}: its graph has the operator ${refused}, which reaches for files or programs; it is not loaded. Export it without, or leave predictions instead`);
  const { name: signature, inputs: fed, outputs: given } = chooseSignature(graph, settings?.signature, displayPath);
  refuseTypes(graph, displayPath);
  const place = { settings, section: SECTION, path: displayPath } as const;
  const inputs = planInputs(fed, { ...place, data });
  const { numbers, classes } = chooseOutputs(given, { ...place, graph: { zipMaps: [], classes: null } });
  if (numbers === null) throw new UserError(`${displayPath}: none of the outputs of signature ${JSON.stringify(signature)} that could be the answer is a tensor of 32-bit floats; export it with probabilities, a score or a quantity as one`);
  if (inputs.length === 0) throw new UserError(`${displayPath}: signature ${JSON.stringify(signature)} takes no input`);
  return {
    signature,
    inputs,
    outputs: { numbers, label: null, classes },
    columns: columnsOfInputs(inputs, displayPath),
    checkHeader: (header) => checkHeader(inputs, header, place),
  };
}

async function readGraph(folder: string, displayPath: string): Promise<SavedGraph> {
  try {
    return readSavedModel(await readBoundedFile(join(folder, SAVED_MODEL), MAX_GRAPH_BYTES));
  } catch (error) {
    if (error instanceof ProtobufError) throw new UserError(`${displayPath}: no whole SavedModel: ${SAVED_MODEL}: ${error.message}`, { cause: error });
    if (error instanceof UserError) throw new UserError(error.message.replace(folder, displayPath), { cause: error });
    throw error;
  }
}

function chooseSignature({ signatures }: SavedGraph, wanted: string | undefined, displayPath: string): SavedSignature & { readonly name: string } {
  const name = wanted ?? DEFAULT_SIGNATURE;
  const found = signatures.get(name);
  if (found !== undefined) return { name, ...found };
  const all = [...signatures.keys()].slice(0, MANY).map((one) => JSON.stringify(one)).join(', ');
  if (all === '') throw new UserError(`${displayPath}: this SavedModel has no signature to serve (tag "serve"); export it with model.export(...) or tf.saved_model.save(module, folder, signatures=...)`);
  throw new UserError(`${displayPath}: has no signature ${JSON.stringify(name)}; it has ${all}. Name one in evaluate.saved-model.signature`);
}

/** tfjs-node looks at every signature, and refuses a model for a type in any of them. */
function refuseTypes({ signatures }: SavedGraph, displayPath: string): void {
  for (const [name, { inputs, outputs }] of signatures) {
    for (const meta of [...inputs, ...outputs]) if (meta.isTensor && !KNOWN.has(meta.type)) throw unknownType(meta, name, displayPath);
  }
}

/** To tfjs-node 4. */
const KNOWN: ReadonlySet<string> = new Set(['float32', 'int32', 'uint8', 'string', 'bool', 'complex64']);

function unknownType({ name, type }: Extract<TensorMeta, { isTensor: true }>, signature: string, displayPath: string): UserError {
  return new UserError(`${displayPath}: ${JSON.stringify(name)} of signature ${JSON.stringify(signature)} is of type ${type}, which @tensorflow/tfjs-node does not know; cast it to float32 in the signature`);
}
