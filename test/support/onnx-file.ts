import { encodeField, encodeNumber } from '../../shared/model/onnx/protobuf.ts';

/*
 * Small ONNX files, written field by field (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto), right ones and hostile ones.
 */

const TYPES = { float: 1, int32: 6, int64: 7, string: 8, bool: 9, float16: 10, double: 11 } as const;
export type TensorType = keyof typeof TYPES;

export interface Value {
  readonly name: string;
  readonly type: TensorType;
  /** null: free. */
  readonly shape: readonly (number | null)[];
}

type Attribute = string | number | readonly string[] | { readonly ints: readonly number[] } | { readonly floats: readonly number[] } | { readonly graph: Uint8Array };

export interface OnnxNode {
  readonly operator: string;
  readonly domain?: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes?: Readonly<Record<string, Attribute>>;
}

export interface OnnxFile {
  readonly inputs: readonly Value[];
  readonly outputs: readonly (Value | { readonly name: string; readonly type: 'list of dictionaries' })[];
  readonly nodes: readonly OnnxNode[];
  /** 32-bit floats of shape [n], or with their bytes in another file. */
  readonly weights?: Readonly<Record<string, readonly number[] | { readonly external: string }>>;
}

export const ML = 'ai.onnx.ml';

export function onnxFile(file: OnnxFile): Buffer {
  const operators = (domain: string, version: number): Uint8Array => encodeField(8, join(text(1, domain), encodeNumber(2, version)));
  return join(encodeNumber(1, 8), text(2, 'test'), encodeField(7, onnxGraph(file)), operators('', 17), operators(ML, 3));
}

export function onnxGraph({ inputs, outputs, nodes, weights = {} }: OnnxFile): Buffer {
  return join(
    ...nodes.map((node) => encodeField(1, nodeOf(node))),
    text(2, 'graph'),
    ...Object.entries(weights).map(([name, values]) => encodeField(5, tensorOf(name, values))),
    ...inputs.map((value) => encodeField(11, valueOf(value))),
    ...outputs.map((value) => encodeField(12, value.type === 'list of dictionaries' ? dictionaries(value.name) : valueOf(value))),
  );
}

function nodeOf({ operator, domain = '', inputs, outputs, attributes = {} }: OnnxNode): Buffer {
  return join(
    ...inputs.map((name) => text(1, name)),
    ...outputs.map((name) => text(2, name)),
    text(4, operator),
    ...Object.entries(attributes).map(([name, value]) => encodeField(5, join(text(1, name), attributeOf(value)))),
    text(7, domain),
  );
}

function attributeOf(value: Attribute): Buffer {
  const typed = (type: number, ...fields: Uint8Array[]): Buffer => join(...fields, encodeNumber(20, type));
  if (typeof value === 'number') return typed(2, encodeNumber(3, value));
  if (typeof value === 'string') return typed(3, text(4, value));
  if ('graph' in value) return typed(5, encodeField(6, value.graph));
  if ('floats' in value) return typed(6, ...value.floats.map((one) => join(Buffer.of((7 << 3) | 5), littleFloat(one))));
  if ('ints' in value) return typed(7, Buffer.concat(value.ints.map((one) => encodeNumber(8, BigInt.asUintN(64, BigInt(one))))));
  return typed(8, ...value.map((one) => text(9, one)));
}

function tensorOf(name: string, values: readonly number[] | { readonly external: string }): Buffer {
  if ('external' in values) {
    const entry = (key: string, value: string): Uint8Array => encodeField(13, join(text(1, key), text(2, value)));
    return join(encodeNumber(1, 1), encodeNumber(2, TYPES.float), text(8, name), entry('location', values.external), entry('offset', '0'), encodeNumber(14, 1));
  }
  return join(encodeNumber(1, values.length), encodeNumber(2, TYPES.float), text(8, name), encodeField(9, join(...values.map(littleFloat))));
}

function valueOf({ name, type, shape }: Value): Buffer {
  const dimensions = shape.map((size) => encodeField(1, size === null ? text(2, 'rows') : encodeNumber(1, size)));
  return join(text(1, name), encodeField(2, encodeField(1, join(encodeNumber(1, TYPES[type]), encodeField(2, join(...dimensions))))));
}

/** Type of ZipMap's output: a sequence of maps from int64 to float. */
function dictionaries(name: string): Buffer {
  const float = encodeField(1, encodeNumber(1, TYPES.float));
  const map = encodeField(5, join(encodeNumber(1, TYPES.int64), encodeField(2, float)));
  return join(text(1, name), encodeField(2, encodeField(4, encodeField(1, map))));
}

function littleFloat(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
}

function text(number: number, value: string): Uint8Array {
  return encodeField(number, Buffer.from(value));
}

function join(...parts: readonly Uint8Array[]): Buffer {
  return Buffer.concat(parts);
}

/** A logistic regression on `a` and `b`, as scikit-learn's converter writes one: p(positive) = 1 / (1 + exp(-(a + 2 b - bias))). */
export function logisticFile({ classes = ['0', '1'], zipMap = true, label = true, inputs = named('float'), bias = 1 }: { readonly classes?: readonly string[]; readonly zipMap?: boolean; readonly label?: boolean; readonly inputs?: readonly Value[]; readonly bias?: number } = {}): Buffer {
  const names = classes.every((name) => /^\d+$/.test(name)) ? { ints: classes.map(Number) } : classes;
  const one = inputs.length === 1;
  const kind = Array.isArray(names) ? 'string' : 'int64';
  return onnxFile({
    inputs,
    nodes: [
      ...(one ? [] : [...inputs.map(({ name }) => ({ operator: 'Cast', inputs: [name], outputs: [`${name}_float`], attributes: { to: 1 } })), { operator: 'Concat', inputs: inputs.map(({ name }) => `${name}_float`), outputs: ['row'], attributes: { axis: 1 } }]),
      {
        operator: 'LinearClassifier',
        domain: ML,
        inputs: [one ? (inputs[0]?.name ?? '') : 'row'],
        outputs: ['label', 'probabilities'],
        attributes: { [kind === 'string' ? 'classlabels_strings' : 'classlabels_ints']: names, coefficients: { floats: [-1, -2, 1, 2] }, intercepts: { floats: [bias, -bias] }, multi_class: 0, post_transform: 'LOGISTIC' },
      },
      ...(zipMap ? [{ operator: 'ZipMap', domain: ML, inputs: ['probabilities'], outputs: ['output_probability'], attributes: { [kind === 'string' ? 'classlabels_strings' : 'classlabels_int64s']: names } }] : []),
    ],
    outputs: [
      ...(label ? [{ name: 'label', type: kind, shape: [null] } as const] : []),
      zipMap ? { name: 'output_probability', type: 'list of dictionaries' } : { name: 'probabilities', type: 'float', shape: [null, 2] },
    ],
  });
}

/** Inputs `a` and `b` of this type. */
export function named(type: TensorType): readonly Value[] {
  return ['a', 'b'].map((name) => ({ name, type, shape: [null, 1] }));
}

export const wide = (width: number, name = 'float_input'): Value => ({ name, type: 'float', shape: [null, width] });
