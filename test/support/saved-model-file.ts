import { encodeField, encodeNumber } from '../../shared/model/onnx/protobuf.ts';

/*
 * Small saved_model.pb files, written field by field
 * (https://github.com/tensorflow/tensorflow/blob/master/tensorflow/core/protobuf/saved_model.proto), right ones and hostile ones.
 */

const TYPES = { float: 1, double: 2, int32: 3, string: 7, int64: 9, bool: 10 } as const;

export interface SavedTensor {
  readonly name: string;
  readonly type?: keyof typeof TYPES;
  /** null: free. Without a shape: of unknown rank. */
  readonly shape?: readonly (number | null)[];
}

export interface SavedFile {
  readonly signatures?: Readonly<Record<string, { readonly inputs: readonly SavedTensor[]; readonly outputs: readonly SavedTensor[] }>>;
  readonly operators?: readonly string[];
  /** Within a function of the graph. */
  readonly inFunction?: readonly string[];
  readonly tags?: readonly string[];
}

export function savedModelFile({ signatures = { serving_default: { inputs: [WIDE], outputs: [PROBABILITIES] } }, operators = ['Placeholder'], inFunction = [], tags = ['serve'] }: SavedFile = {}): Buffer {
  const library = encodeField(1, Buffer.concat(inFunction.map((name) => encodeField(3, node(name)))));
  const metaGraph = Buffer.concat([
    encodeField(1, Buffer.concat(tags.map((tag) => text(4, tag)))),
    encodeField(2, Buffer.concat([...operators.map((name) => encodeField(1, node(name))), encodeField(2, library)])),
    ...Object.entries(signatures).map(([name, { inputs, outputs }]) => encodeField(5, entry(name, Buffer.concat([...inputs.map((one) => encodeField(1, tensor(one))), ...outputs.map((one) => encodeField(2, tensor(one)))])))),
  ]);
  return Buffer.concat([encodeNumber(1, 1), encodeField(2, metaGraph)]);
}

export const WIDE: SavedTensor = { name: 'row', shape: [null, 2] };
export const PROBABILITIES: SavedTensor = { name: 'probabilities', shape: [null, 2] };

function tensor({ name, type = 'float', shape }: SavedTensor): Buffer {
  const dimensions = shape === undefined ? [encodeNumber(3, 1)] : shape.map((size) => encodeField(2, encodeNumber(1, BigInt.asUintN(64, BigInt(size ?? -1)))));
  return entry(name, Buffer.concat([text(1, `${name}:0`), encodeNumber(2, TYPES[type]), encodeField(3, Buffer.concat(dimensions))]));
}

function node(operator: string): Buffer {
  return Buffer.concat([text(1, 'node'), text(2, operator)]);
}

function entry(key: string, value: Buffer): Buffer {
  return Buffer.concat([text(1, key), encodeField(2, value)]);
}

function text(number: number, value: string): Uint8Array {
  return encodeField(number, Buffer.from(value));
}
