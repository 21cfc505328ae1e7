import { type Budget, type Field, fieldsOf, packedNumbers, ProtobufError, signed } from './protobuf.ts';

/*
 * What of an ONNX file must be known before a runtime gets it (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto): where its weights
 * lie, what its classes are called, and which outputs are lists of dictionaries, that onnxruntime-web can't hand out.
 */

export const MODEL = { graph: 7 } as const;
export const GRAPH = { node: 1, initializer: 5, output: 12 } as const;
const MODEL_FUNCTION = 25;
const SPARSE_INITIALIZER = 15;
const NODE = { input: 1, output: 2, operator: 4, attribute: 5 } as const;
const ATTRIBUTE = { name: 1, tensor: 5, graph: 6, ints: 8, strings: 9, tensors: 10, graphs: 11 } as const;
const TENSOR = { externalData: 13 } as const;
const SPARSE = { values: 1, indices: 2 } as const;
const FUNCTION_NODE = 7;
const ENTRY = { key: 1, value: 2 } as const;
/** Bodies within bodies: If within Loop within Scan. A file that nests deeper is none that a framework wrote. */
const MAX_DEPTH = 16;
/** Of the inputs, outputs, attributes or classes of a node. What is kept of a file takes memory by their number, and two bytes can be one. */
const MAX_PARTS = 100_000;
/** A thousand times what networks have; an ensemble of trees is one. */
const MAX_NODES = 1_000_000;
/** In the whole file. An ensemble of trees has one for each four of its bytes, so that the largest file that is read has fewer. Seconds of work, half a minute at worst. */
const MAX_FIELDS = 2 ** 27;

export interface OnnxGraph {
  /** Nodes of the operator that turns probabilities into a list of dictionaries, as scikit-learn's converter adds it. */
  readonly zipMaps: readonly { readonly input: string; readonly output: string; readonly classes: readonly string[] }[];
  /** The classes as the last classifier in it names them; null where none does. */
  readonly classes: readonly string[] | null;
  /** Files outside that hold weights, as the model names them. */
  readonly external: readonly string[];
}

/** @throws ProtobufError where the bytes are no model, or more work than one is */
export function readOnnxGraph(model: Uint8Array, maxFields: number = MAX_FIELDS): OnnxGraph {
  const found: Found = { external: new Set(), budget: { left: maxFields } };
  const zipMaps: OnnxGraph['zipMaps'][number][] = [];
  let classes: readonly string[] | null = null;
  let graphs = 0;
  let named = 0;
  let nodes = 0;
  for (const field of fieldsOf(model, found.budget)) {
    if (field.number === MODEL_FUNCTION) for (const { number, bytes } of fieldsOf(field.bytes, found.budget)) if (number === FUNCTION_NODE) gatherOfNode(bytes, found, 1);
    if (field.number !== MODEL.graph) continue;
    graphs++;
    gatherOfGraph(field.bytes, found, 0);
    for (const { number, bytes } of fieldsOf(field.bytes, found.budget)) {
      if (number !== GRAPH.node) continue;
      if (++nodes > MAX_NODES) throw tooMany('the graph', MAX_NODES);
      const node = readNode(bytes);
      if (node.classes === null) continue;
      const [input, output] = [node.inputs[0], node.outputs[0]];
      if (node.operator === ZIP_MAP && input !== undefined && output !== undefined) {
        zipMaps.push({ input, output, classes: node.classes });
        named += node.classes.length;
        if (named > MAX_PARTS) throw tooMany('its lists of classes', MAX_PARTS);
      } else classes = node.classes;
    }
  }
  if (graphs !== 1) throw new ProtobufError(`it has ${graphs} graphs`);
  return { zipMaps, classes, external: [...found.external] };
}

export const ZIP_MAP = 'ZipMap';

interface Node {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Under the names that ai.onnx.ml has for them. */
  readonly classes: readonly string[] | null;
}

export function readNode(node: Uint8Array): Node {
  const fields = boundedFields(node, 'a node');
  const texts = (wanted: number): string[] => fields.filter(({ number }) => number === wanted).map(({ bytes }) => text(bytes));
  const attributes = fields.filter(({ number }) => number === NODE.attribute).map(({ bytes }) => classesOf(bytes));
  return { operator: texts(NODE.operator).at(-1) ?? '', inputs: texts(NODE.input), outputs: texts(NODE.output), classes: attributes.find((found) => found !== null) ?? null };
}

/** `classlabels_int64s`, `classlabels_ints` or `classlabels_strings`; null for other attributes, and where it is empty. */
function classesOf(attribute: Uint8Array): readonly string[] | null {
  // The name comes first in what frameworks write, so that the millions of numbers of a tree ensemble are not looked at.
  for (const { number, bytes } of fieldsOf(attribute)) {
    if (number === ATTRIBUTE.name && !text(bytes).startsWith('classlabels_')) return null;
  }
  const found = boundedFields(attribute, 'a list of classes').flatMap((field) => {
    if (field.number === ATTRIBUTE.strings) return [text(field.bytes)];
    return field.number === ATTRIBUTE.ints ? numbersOf(field).map(String) : [];
  });
  return found.length === 0 ? null : found;
}

/** One number, or a packed list of them. */
function numbersOf({ value, bytes }: Field): bigint[] {
  if (bytes.length === 0) return [signed(value)];
  // Each takes a byte at least, and ten at most.
  if (bytes.length > 10 * MAX_PARTS) throw tooMany('a list of classes', MAX_PARTS);
  return packedNumbers(bytes);
}

/** The fields of a message that is kept. @throws ProtobufError where there are more than a framework writes */
export function boundedFields(message: Uint8Array, where: string, most = MAX_PARTS): Field[] {
  const kept: Field[] = [];
  for (const field of fieldsOf(message)) {
    if (kept.push(field) > most) throw tooMany(where, most);
  }
  return kept;
}

function tooMany(where: string, most: number): ProtobufError {
  return new ProtobufError(`more than ${most} parts in ${where}`);
}

interface Found {
  readonly external: Set<string>;
  readonly budget: Budget;
}

function gatherOfGraph(graph: Uint8Array, found: Found, depth: number): void {
  if (depth > MAX_DEPTH) throw new ProtobufError(`its graphs are nested more than ${MAX_DEPTH} deep`);
  for (const { number, bytes } of fieldsOf(graph, found.budget)) {
    if (number === GRAPH.initializer) gatherOfTensor(bytes, found);
    else if (number === SPARSE_INITIALIZER) gatherOfSparse(bytes, found);
    else if (number === GRAPH.node) gatherOfNode(bytes, found, depth);
  }
}

function gatherOfNode(node: Uint8Array, found: Found, depth: number): void {
  for (const attribute of fieldsOf(node, found.budget)) {
    if (attribute.number !== NODE.attribute) continue;
    for (const { number, bytes } of fieldsOf(attribute.bytes, found.budget)) {
      if (number === ATTRIBUTE.tensor || number === ATTRIBUTE.tensors) gatherOfTensor(bytes, found);
      else if (number === ATTRIBUTE.graph || number === ATTRIBUTE.graphs) gatherOfGraph(bytes, found, depth + 1);
    }
  }
}

function gatherOfSparse(tensor: Uint8Array, found: Found): void {
  for (const { number, bytes } of fieldsOf(tensor, found.budget)) if (number === SPARSE.values || number === SPARSE.indices) gatherOfTensor(bytes, found);
}

function gatherOfTensor(tensor: Uint8Array, { external, budget }: Found): void {
  for (const { number, bytes } of fieldsOf(tensor, budget)) {
    if (number !== TENSOR.externalData) continue;
    const entry = new Map(boundedFields(bytes, 'where a tensor lies').map((part) => [part.number, text(part.bytes)]));
    // One is enough to refuse the file.
    if (entry.get(ENTRY.key) === 'location' && external.size === 0) external.add(entry.get(ENTRY.value) ?? '');
  }
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
