import { encodeField, fieldsOf } from './protobuf.ts';
import { boundedFields, GRAPH, MODEL, type OnnxGraph, readNode, ZIP_MAP } from './read-onnx-graph.ts';

const VALUE_NAME = 1;
const VALUE_TYPE = 2;
const TENSOR_TYPE = 1;
const ELEMENT_TYPE = 1;
const FLOAT = 1;
/** Nodes, weights, inputs and outputs of a graph that is written anew. */
const MAX_FIELDS = 1_000_000;

/**
 * The model with the probabilities themselves as output, in the place of each list of dictionaries that was made of them. The operator
 * ZipMap computes nothing: it only names the columns, and those names are kept in `zipMaps`.
 */
export function withoutZipMap(model: Uint8Array, zipMaps: OnnxGraph['zipMaps']): Uint8Array {
  if (zipMaps.length === 0) return model;
  const inputs = new Map(zipMaps.map(({ input, output }) => [output, input]));
  return rewrite(model, (number, bytes) => (number === MODEL.graph ? encodeField(number, rewriteGraph(bytes, inputs)) : null));
}

function rewriteGraph(graph: Uint8Array, inputs: ReadonlyMap<string, string>): Uint8Array {
  return rewrite(graph, (number, bytes) => {
    if (number === GRAPH.node) {
      const { operator, outputs } = readNode(bytes);
      return operator === ZIP_MAP && outputs.some((output) => inputs.has(output)) ? new Uint8Array() : null;
    }
    if (number !== GRAPH.output) return null;
    const name = [...fieldsOf(bytes)].find((field) => field.number === VALUE_NAME);
    const input = name === undefined ? undefined : inputs.get(Buffer.from(name.bytes).toString('utf8'));
    return input === undefined ? null : encodeField(number, tensorNamed(input));
  });
}

/** `replace` gives null for a field that stays as it is. */
function rewrite(message: Uint8Array, replace: (number: number, bytes: Uint8Array) => Uint8Array | null): Uint8Array {
  return Buffer.concat(boundedFields(message, 'the graph', MAX_FIELDS).map(({ number, bytes, start, end }) => replace(number, bytes) ?? message.subarray(start, end)));
}

/** A description of 32-bit floats of any shape. */
function tensorNamed(name: string): Uint8Array {
  const tensor = Uint8Array.of((ELEMENT_TYPE << 3) | 0, FLOAT);
  return Buffer.concat([encodeField(VALUE_NAME, Buffer.from(name)), encodeField(VALUE_TYPE, encodeField(TENSOR_TYPE, tensor))]);
}
