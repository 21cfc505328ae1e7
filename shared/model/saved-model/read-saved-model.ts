import { type Budget, type Field, fieldsOf, signed } from '../onnx/protobuf.ts';
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

/** Looked at in the whole file, weights not counted: those of half a million nodes. What is kept takes memory by their number, and two bytes can be one. */
const MAX_FIELDS = 2 ** 22;

/** With what may still be read of the file that it is a part of. */
interface Message {
  readonly bytes: Uint8Array;
  readonly budget: Budget;
}

const EMPTY: Message = { bytes: new Uint8Array(), budget: { left: 0 } };

/** @param bytes of saved_model.pb @throws ProtobufError where they are none, or more work than one is */
export function readSavedModel(bytes: Uint8Array, maxFields: number = MAX_FIELDS): SavedGraph {
  const whole: Message = { bytes, budget: { left: maxFields } };
  const signatures = new Map<string, SavedSignature>();
  const operators = new Set<string>();
  for (const metaGraph of messages(whole, SAVED_MODEL.metaGraph)) {
    for (const graph of messages(metaGraph, META_GRAPH.graph)) collectOperators(graph, operators);
    const tags = [...messages(metaGraph, META_GRAPH.info)].flatMap((info) => [...messages(info, INFO.tag)].map(textOf));
    if (tags.length !== 1 || tags[0] !== SERVE) continue;
    for (const [name, signature] of entries(metaGraph, META_GRAPH.signature)) {
      if (name !== INTERNAL) signatures.set(name, { inputs: tensorsOf(signature, SIGNATURE.input), outputs: tensorsOf(signature, SIGNATURE.output) });
    }
  }
  return { signatures, operators };
}

function collectOperators(graph: Message, operators: Set<string>): void {
  const functions = [...messages(graph, GRAPH.library)].flatMap((library) => [...messages(library, LIBRARY.function)]);
  for (const [body, field] of [[graph, GRAPH.node] as const, ...functions.map((body) => [body, FUNCTION.node] as const)]) {
    for (const node of messages(body, field)) for (const operator of messages(node, NODE.operator)) operators.add(textOf(operator));
  }
}

function tensorsOf(signature: Message, field: number): TensorMeta[] {
  return [...entries(signature, field)].map(([name, info]) => {
    const [type] = [...fieldsIn(info)].filter(({ number }) => number === TENSOR.type).map(({ value }) => Number(value));
    const shape = [...messages(info, TENSOR.shape)].at(-1) ?? EMPTY;
    const unknown = [...fieldsIn(shape)].some(({ number, value }) => number === SHAPE.unknownRank && Number(value) !== 0);
    // Of sparse and composite tensors there is no name.
    if (unknown || ![...messages(info, TENSOR.name)].some(({ bytes: text }) => text.length > 0)) return { name, isTensor: false };
    return { name, isTensor: true, type: TYPES.get(type ?? 0) ?? `number ${type ?? 0}`, shape: [...messages(shape, SHAPE.dimension)].map(sizeOf) };
  });
}

/** −1 is a size that is free. */
function sizeOf(dimension: Message): number {
  return [...fieldsIn(dimension)].filter(({ number }) => number === DIMENSION.size).map(({ value }) => Number(signed(value))).at(-1) ?? 0;
}

/** A map is a list of pairs; the last one of a name counts. */
function entries(message: Message, field: number): Map<string, Message> {
  return new Map([...messages(message, field)].map((entry) => [textOf([...messages(entry, ENTRY.key)].at(-1) ?? EMPTY), [...messages(entry, ENTRY.value)].at(-1) ?? EMPTY]));
}

function* messages(message: Message, field: number): Generator<Message> {
  for (const { number, bytes } of fieldsIn(message)) if (number === field) yield { bytes, budget: message.budget };
}

function fieldsIn({ bytes, budget }: Message): Generator<Field> {
  return fieldsOf(bytes, budget);
}

function textOf({ bytes }: Message): string {
  return Buffer.from(bytes).toString('utf8');
}
