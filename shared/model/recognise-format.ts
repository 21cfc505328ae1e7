import { open } from 'node:fs/promises';

/** What of a file is looked at: a zip names its first entries well within it. */
const HEAD_BYTES = 4096;

export interface ModelFormat {
  /** `a pickle (scikit-learn, joblib)` */
  readonly name: string;
  /** Whether loading it runs code that it brings. */
  readonly unsafe: boolean;
  /** How to make an ONNX file of it. */
  readonly toOnnx: string;
}

interface Recognised extends ModelFormat {
  readonly fits: (head: Buffer) => boolean;
}

const SKLEARN = 'skl2onnx.to_onnx(model, X[:1]).SerializeToString()';
const TORCH = 'torch.onnx.export(model, example, "model.onnx", dynamic_axes={"input": {0: "rows"}})';
const KERAS = 'python -m tf2onnx.convert --keras model.h5 --output model.onnx, or model.export("model.onnx", format="onnx")';
const XGBOOST = 'onnxmltools.convert_xgboost(model, initial_types=…)';

const startsWith = (...bytes: readonly (number | string)[]): Recognised['fits'] => {
  const wanted = Buffer.concat(bytes.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.of(part))));
  return (head) => head.subarray(0, wanted.length).equals(wanted);
};
const isZip = startsWith('PK', 3, 4);
const zipWith = (...names: readonly string[]): Recognised['fits'] => (head) => isZip(head) && names.some((name) => head.includes(name));
/** PyTorch's own magic number, pickled. */
const TORCH_MAGIC = Buffer.from([0x80, 0x02, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19]);

/** In this order: the special before the general. */
const FORMATS: readonly Recognised[] = [
  { name: 'a PyTorch file (.pt), which is a pickle', unsafe: true, toOnnx: TORCH, fits: (head) => head.subarray(0, TORCH_MAGIC.length).equals(TORCH_MAGIC) },
  { name: 'a PyTorch file (.pt), a zip around a pickle', unsafe: true, toOnnx: TORCH, fits: zipWith('/data.pkl', 'constants.pkl') },
  { name: 'a Keras file (.keras)', unsafe: true, toOnnx: KERAS, fits: zipWith('model.weights.h5', 'config.jsonPK', 'metadata.json') },
  { name: 'an HDF5 file, as Keras writes (.h5)', unsafe: true, toOnnx: KERAS, fits: startsWith(0x89, 'HDF', 0x0d, 0x0a, 0x1a, 0x0a) },
  { name: 'a pickle (scikit-learn, joblib)', unsafe: true, toOnnx: SKLEARN, fits: isPickle },
  { name: 'a file that joblib compressed, a pickle within', unsafe: true, toOnnx: SKLEARN, fits: (head) => head[0] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(head[1] ?? 0) },
  { name: 'a serialised Java object', unsafe: true, toOnnx: 'the converter of its framework', fits: startsWith(0xac, 0xed, 0, 5) },
  { name: "LightGBM's text", unsafe: false, toOnnx: 'onnxmltools.convert_lightgbm(model, initial_types=…, zipmap=False)', fits: startsWith('tree\nversion=') },
  { name: "XGBoost's JSON", unsafe: false, toOnnx: XGBOOST, fits: (head) => /^\s*\{\s*"(?:learner|version)"/.test(head.toString('latin1')) && head.includes('"learner"') },
  { name: "XGBoost's UBJSON", unsafe: false, toOnnx: XGBOOST, fits: (head) => head[0] === 0x7b && head.includes('learner') && head.includes(0) },
  { name: "XGBoost's binary form", unsafe: false, toOnnx: XGBOOST, fits: startsWith('binf') },
  { name: "CatBoost's binary form (.cbm)", unsafe: false, toOnnx: 'model.save_model("model.onnx", format="onnx")', fits: startsWith('CBM1') },
  { name: 'a TensorFlow Lite file', unsafe: false, toOnnx: 'python -m tf2onnx.convert --tflite model.tflite --output model.onnx', fits: (head) => head.subarray(4, 8).toString('latin1') === 'TFL3' },
  { name: "a file in ONNX Runtime's own form (.ort)", unsafe: false, toOnnx: 'keep the .onnx file that it was made of', fits: (head) => head.subarray(4, 8).toString('latin1') === 'ORTM' },
  { name: 'weights without a graph (safetensors)', unsafe: false, toOnnx: TORCH, fits: (head) => head.length > 9 && head.readBigUInt64LE(0) < 2n ** 27n && head[8] === 0x7b && head[9] === 0x22 },
  { name: 'a GGUF file', unsafe: false, toOnnx: 'the exporter of its framework', fits: startsWith('GGUF') },
  { name: 'a PMML file', unsafe: false, toOnnx: 'the converter of the framework that it came from', fits: (head) => /^(?:\ufeff)?\s*(?:<\?xml[^>]*>\s*)?<PMML/.test(head.toString('utf8')) },
  { name: 'a NumPy array', unsafe: false, toOnnx: 'the converter of the framework that the model is of', fits: startsWith(0x93, 'NUMPY') },
];

/** The format of a model by its first bytes, whatever it is called; null where it is none that is known here. Nothing of it is loaded. */
export async function recogniseFormat(path: string): Promise<ModelFormat | 'onnx' | null> {
  const head = await readHead(path);
  const known = FORMATS.find(({ fits }) => fits(head));
  if (known !== undefined) return known;
  return path.toLowerCase().endsWith('.onnx') || isOnnx(head) ? 'onnx' : null;
}

/** What to do with a file that we don't open, in one sentence. */
export function insteadOf({ name, unsafe, toOnnx }: ModelFormat): string {
  const why = unsafe ? 'is never loaded here, since loading it may run code' : "can't be run here";
  return `this is ${name}; it ${why}. Export it to ONNX (${toOnnx}), or name the predictions that it leaves; train.command carries it unopened, and evaluate.predict names a program that answers for its folder`;
}

/** Protocol 2 and later say so; 0 and 1 begin with the opcode of a module and its name. */
function isPickle(head: Buffer): boolean {
  if (head[0] === 0x80 && (head[1] ?? 0) >= 2 && (head[1] ?? 255) <= 5) return true;
  return /^(?:c|\(c)[A-Za-z_][\w.]*\n[A-Za-z_][\w.]*\n/.test(head.toString('latin1'));
}

/** The version of the format, and then the name of who made it, the graph, or the operators. */
function isOnnx(head: Buffer): boolean {
  return head[0] === 0x08 && (head[1] ?? 0) >= 1 && (head[1] ?? 255) <= 20 && [0x12, 0x1a, 0x22, 0x28, 0x3a, 0x42].includes(head[2] ?? 0);
}

async function readHead(path: string): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
