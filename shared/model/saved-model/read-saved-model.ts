import { fieldsOf, signed } from '../onnx/protobuf.ts';
import type { TensorMeta } from '../tensors/tensor-inputs.ts';

/*
 * What we must know of a SavedModel before TensorFlow gets it: the signatures and the operators
 * (https://github.com/tensorflow/tensorflow/blob/master/tensorflow/core/protobuf/saved_model.proto).
 */

/** By the fields of the messages. */
const SAVED_MODEL = { metaGraph: 2 };
const META_GRAPH = { info: 1, graph: 2, signature: 5 };
const INFO = { tag: 4 };
const GRAPH = { node: 1, library: 2 };
const LIBRARY = { function: 1 };
const FUNCTION = { node: 3 };
const NODE = { operator: 2 };
const ENTRY = { key: 1, value: 2 };
const SIGNATURE = { input: 1, output: 2 };
const TENSOR = { name: 1, type: 2, shape: 3 };
const SHAPE = { dimension: 2, unknownRank: 3 };
const DIMENSION = { size: 1 };

/** Of a graph that is served. */
const SERVE = 'serve';
/** What TensorFlow runs on loading; it takes and gives nothing. */
const INTERNAL = '__saved_model_init_op';
/** As our tensors call them; 64-bit whole numbers are fed from 32 bits by tfjs-node. */
const TYPES: ReadonlyMap<number, string> = new Map([[1, 'float32'], [2, 'float64'], [3, 'int32'], [4, 'uint8'], [5, 'int16'], [6, 'int8'], [7, 'string'], [8, 'complex64'], [9, 'int32'], [10, 'bool'], [14, 'bfloat16'], [19, 'float16']]);

export interface SavedSignature {
  readonly inputs: readonly TensorMeta[];
  readonly outputs: readonly TensorMeta[];
}

export interface SavedGraph {
  /** By name, of the graphs that are to be served. */
  readonly signatures: ReadonlyMap<string, SavedSignature>;
  readonly operators: ReadonlySet<string>;
}

/** @param bytes of saved_model.pb @throws ProtobufError */
export function readSavedModel(bytes: Uint8Array): SavedGraph {
  const signatures = new Map<string, SavedSignature>();
  const operators = new Set<string>();
  for (const metaGraph of messages(bytes, SAVED_MODEL.metaGraph)) {
    for (const graph of messages(metaGraph, META_GRAPH.graph)) collectOperators(graph, operators);
    const tags = [...messages(metaGraph, META_GRAPH.info)].flatMap((info) => [...messages(info, INFO.tag)].map(textOf));
    if (tags.length !== 1 || tags[0] !== SERVE) continue;
    for (const [name, signature] of entries(metaGraph, META_GRAPH.signature)) {
      if (name !== INTERNAL) signatures.set(name, { inputs: tensorsOf(signature, SIGNATURE.input), outputs: tensorsOf(signature, SIGNATURE.output) });
    }
  }
  return { signatures, operators };
}

function collectOperators(graph: Uint8Array, operators: Set<string>): void {
  const functions = [...messages(graph, GRAPH.library)].flatMap((library) => [...messages(library, LIBRARY.function)]);
  for (const [body, field] of [[graph, GRAPH.node] as const, ...functions.map((body) => [body, FUNCTION.node] as const)]) {
    for (const node of messages(body, field)) for (const operator of messages(node, NODE.operator)) operators.add(textOf(operator));
  }
}

function tensorsOf(signature: Uint8Array, field: number): TensorMeta[] {
  return [...entries(signature, field)].map(([name, info]) => {
    const [type] = [...fieldsOf(info)].filter(({ number }) => number === TENSOR.type).map(({ value }) => Number(value));
    const shape = [...messages(info, TENSOR.shape)].at(-1) ?? new Uint8Array();
    const unknown = [...fieldsOf(shape)].some(({ number, value }) => number === SHAPE.unknownRank && Number(value) !== 0);
    // Of sparse and composite tensors there is no name.
    if (unknown || ![...messages(info, TENSOR.name)].some((text) => text.length > 0)) return { name, isTensor: false };
    return { name, isTensor: true, type: TYPES.get(type ?? 0) ?? `number ${type ?? 0}`, shape: [...messages(shape, SHAPE.dimension)].map(sizeOf) };
  });
}

/** −1 is a size that is free. */
function sizeOf(dimension: Uint8Array): number {
  return [...fieldsOf(dimension)].filter(({ number }) => number === DIMENSION.size).map(({ value }) => Number(signed(value))).at(-1) ?? 0;
}

/** A map is a list of pairs; the last one of a name counts. */
function entries(message: Uint8Array, field: number): Map<string, Uint8Array> {
  return new Map([...messages(message, field)].map((entry) => [textOf([...messages(entry, ENTRY.key)].at(-1) ?? new Uint8Array()), [...messages(entry, ENTRY.value)].at(-1) ?? new Uint8Array()]));
}

function* messages(message: Uint8Array, field: number): Generator<Uint8Array> {
  for (const { number, bytes } of fieldsOf(message)) if (number === field) yield bytes;
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
