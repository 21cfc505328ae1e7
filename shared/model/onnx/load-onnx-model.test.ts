import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { logisticFile, ML, named, onnxFile, type OnnxFile, onnxGraph, wide } from '../../../test/support/onnx-file.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import type { DataConfig, EvaluateConfig } from '../../config/schema.ts';
import type { Column, Table } from '../../tabular/tables/table.ts';
import type { Target } from '../../tabular/tables/target.ts';
import { CancelledError, InconclusiveError, UserError } from '../../verdict/errors.ts';
import { loadOnnxModel, MAX_ONNX_BYTES } from './load-onnx-model.ts';
import { encodeField, ProtobufError } from './protobuf.ts';
import { readOnnxGraph } from './read-onnx-graph.ts';

type Cells = Readonly<Record<string, readonly (number | string | null)[]>>;

const binary: Target = { task: 'binary', labels: new Float64Array(3), negative: '0', positive: '1' };
const yesNo: Target = { task: 'binary', labels: new Float64Array(3), negative: 'yes', positive: 'no' };
const quantity: Target = { task: 'regression', labels: new Float64Array(3) };
const animals: Target = { task: 'multiclass', labels: new Float64Array(3), classes: ['ant', 'bee', 'cat'] };

async function open(bytes: Uint8Array, { settings, data, signal = new AbortController().signal, onProgress = () => undefined }: { readonly settings?: EvaluateConfig['onnx']; readonly data?: Partial<DataConfig>; readonly signal?: AbortSignal; readonly onProgress?: (answered: number, rows: number) => void } = {}) {
  const path = join(await temporaryFolder(), 'model.onnx');
  await writeFile(path, bytes);
  return loadOnnxModel(path, { settings, data: data as DataConfig | undefined, displayPath: 'model.onnx', signal, onProgress });
}

/** Reads the cells as the model asks for its columns. */
function tableOf(cells: Cells, columns: ReadonlyMap<string, 'number' | 'text'>): Table {
  const made = [...columns].map(([name, kind]): Column => {
    const own = cells[name] ?? [];
    if (kind === 'number') return { kind, name, values: Float64Array.from(own, (cell) => (cell === null ? Number.NaN : Number(cell))) };
    const dictionary = [...new Set(own.filter((cell) => cell !== null).map(String))];
    return { kind, name, dictionary, codes: Int32Array.from(own, (cell) => (cell === null ? -1 : dictionary.indexOf(String(cell)))) };
  });
  return { rows: Object.values(cells)[0]?.length ?? 0, source: 'data.csv', header: Object.keys(cells), columns: new Map(made.map((column) => [column.name, column])), files: [] };
}

async function answer(bytes: Uint8Array, cells: Cells, target: Target, options: Parameters<typeof open>[1] = {}) {
  const model = await open(bytes, options);
  try {
    model.checkHeader(Object.keys(cells));
    const answers = await model.answer(tableOf(cells, model.columns), target);
    return { kind: answers.kind, values: rounded(answers.values), ...(answers.kind === 'probabilities' ? { probabilities: rounded(answers.probabilities) } : {}) };
  } finally {
    model.dispose();
  }
}

const rounded = (values: Float64Array): number[] => Array.from(values, (value) => Math.round(value * 1e6) / 1e6);
const logistic = (a: number, b: number): number => Math.round(1e6 / (1 + Math.exp(-(a + 2 * b - 1)))) / 1e6;
const AB = { a: [0, 1, -2], b: [0.5, 2, 1] } as const;
const SCORES = [logistic(0, 0.5), logistic(1, 2), logistic(-2, 1)];

/** One operator from `a` to `y`. */
const single = (operator: string, { domain = '', outputs = ['y'], ...more }: Partial<OnnxFile['nodes'][number]> & { readonly weights?: OnnxFile['weights'] } = {}): Buffer =>
  onnxFile({ inputs: [{ name: 'a', type: 'float', shape: [null, 1] }], outputs: [{ name: 'y', type: 'float', shape: [null, 1] }], nodes: [{ operator, domain, inputs: ['a'], outputs, ...more }], ...(more.weights === undefined ? {} : { weights: more.weights }) });

describe('a classifier as scikit-learn exports it', () => {
  it.each([
    ['a list of dictionaries (zipmap)', { zipMap: true }],
    ['a tensor', { zipMap: false }],
    ['a tensor and no label', { zipMap: false, label: false }],
  ])('answers the probability of the positive class from %s', async (_, options) => {
    expect(await answer(logisticFile(options), AB, binary)).toEqual({ kind: 'score', values: SCORES });
  });

  it('is asked for the class that counts as positive, wherever its column stands', async () => {
    const values = SCORES.map((score) => Math.round((1 - score) * 1e6) / 1e6);
    expect(await answer(logisticFile({ classes: ['no', 'yes'] }), AB, yesNo)).toEqual({ kind: 'score', values });
  });

  it('says how it was computed and which columns it reads', async () => {
    const model = await open(logisticFile());
    expect({ engine: model.engine, features: model.features, columns: [...model.columns] }).toEqual({
      engine: { name: 'onnxruntime-web (WebAssembly)', version: '1.30.0' }, features: ['a', 'b'], columns: [['a', 'number'], ['b', 'number']],
    });
    model.dispose();
  });

  it('answers many rows in batches as it answers few', async () => {
    const a = Array.from({ length: 10_000 }, (_, row) => (row % 100) / 50 - 1);
    const b = a.map((value) => value / 2);
    const told: string[] = [];
    const { values } = await answer(logisticFile(), { a, b }, binary, { onProgress: (answered, rows) => void told.push(`${answered} of ${rows}`) });
    expect(told).toEqual(['4096 of 10000', '8192 of 10000']);
    expect(values).toHaveLength(10_000);
    expect(values.every((value, row) => Math.abs(value - logistic(a[row] ?? 0, b[row] ?? 0)) < 2e-6)).toBe(true);
  });

  it('of other classes than the target has is not judged', async () => {
    await expect(answer(logisticFile({ classes: ['no', 'yes'] }), AB, binary)).rejects.toThrow(new InconclusiveError('model.onnx: it answers the classes no, yes, but the target has the classes 0, 1'));
    await expect(answer(logisticFile(), AB, animals)).rejects.toThrow(new InconclusiveError('model.onnx: output "probabilities" has 2 values a row, but the target has the classes ant, bee, cat'));
    await expect(answer(logisticFile({ classes: ['no', 'yes'] }), AB, binary, { data: { 'show-values': false } })).rejects.toThrow('model.onnx: it answers 2 classes, but the target has 2 classes');
  });
});

describe('inputs', () => {
  it.each(['float', 'double', 'int64', 'int32'] as const)('are filled by the columns of their names (%s)', async (type) => {
    expect(await answer(logisticFile({ inputs: named(type) }), { a: [1, 2, 3], b: [0, -1, 1], other: ['x', 'y', 'z'] }, binary)).toEqual({ kind: 'score', values: [logistic(1, 0), logistic(2, -1), logistic(3, 1)] });
  });

  it('take several columns in the order that evaluate.onnx names', async () => {
    const settings = { input: 'float_input', features: ['a', 'b'] };
    expect(await answer(logisticFile({ inputs: [wide(2)] }), AB, binary, { settings })).toEqual({ kind: 'score', values: SCORES });
    expect(await answer(logisticFile({ inputs: [wide(2)] }), AB, binary, { settings: { ...settings, features: ['b', 'a'] } })).toEqual({ kind: 'score', values: [logistic(0.5, 0), logistic(2, 1), logistic(1, -2)] });
  });

  it('take truth values as 1 and 0, and times as seconds since 1970', async () => {
    const data = { columns: { a: { type: 'boolean' }, b: { type: 'timestamp' } } } as const;
    const cells = { a: ['true', 'False', 'true'], b: ['1970-01-01', '1970-01-01 00:00:01', '1970-01-01T01:00:00+01:00'] };
    expect(await answer(logisticFile({ inputs: named('int64') }), cells, binary, { data: data as unknown as Partial<DataConfig> })).toEqual({ kind: 'score', values: [logistic(1, 0), logistic(0, 1), logistic(1, 0)] });
    expect(await answer(logisticFile({ inputs: named('bool') }), { a: ['true', '0', '1'], b: ['1', 'FALSE', 'true'] }, binary)).toEqual({ kind: 'score', values: [logistic(1, 1), logistic(0, 0), logistic(1, 1)] });
  });

  it('of texts are filled with the cells as they are written', async () => {
    const encoded = onnxFile({
      inputs: [{ name: 'origin', type: 'string', shape: [null, 1] }],
      nodes: [{ operator: 'OneHotEncoder', domain: ML, inputs: ['origin'], outputs: ['hot'], attributes: { cats_strings: ['ATL', 'BOS'], zeros: 1 } }, { operator: 'ReduceMax', inputs: ['hot'], outputs: ['y'], attributes: { axes: { ints: [1, 2] }, keepdims: 0 } }],
      outputs: [{ name: 'y', type: 'float', shape: [null] }],
    });
    expect(await answer(encoded, { origin: ['ATL', 'LAX', 'BOS'] }, quantity)).toEqual({ kind: 'value', values: [1, 0, 1] });
    await expect(answer(encoded, { origin: ['ATL', null, 'BOS'] }, quantity)).rejects.toThrow(new UserError('model.onnx: column "origin" has a missing value in 1 of 3 rows, which input "origin" of type string can\'t take'));
  });

  it('take a missing number as NaN where they are floats, and refuse it elsewhere', async () => {
    const isMissing = (type: 'float' | 'int64') =>
      onnxFile({
        inputs: [{ name: 'a', type, shape: [null, 1] }],
        nodes: [{ operator: 'Cast', inputs: ['a'], outputs: ['f'], attributes: { to: 1 } }, { operator: 'IsNaN', inputs: ['f'], outputs: ['truth'] }, { operator: 'Cast', inputs: ['truth'], outputs: ['y'], attributes: { to: 1 } }],
        outputs: [{ name: 'y', type: 'float', shape: [null, 1] }],
      });
    expect(await answer(isMissing('float'), { a: [1, null, 3] }, quantity)).toEqual({ kind: 'value', values: [0, 1, 0] });
    await expect(answer(isMissing('int64'), { a: [1, null, null] }, quantity)).rejects.toThrow('column "a" has a missing value in 2 of 3 rows, which input "a" of type int64 can\'t take');
    await expect(answer(single('Identity'), { a: [1, null, 2] }, quantity)).rejects.toThrow(new UserError('model.onnx: 1 of its 3 answers is no finite number (the first: NaN); a missing value that it was not made for does that'));
    await expect(answer(logisticFile({ inputs: named('int32') }), { a: [1.5, 2, 3], b: [0, 0, 0] }, binary)).rejects.toThrow('column "a" is no whole number of that size in 1 of 3 rows, which input "a" of type int32 can\'t take');
  });

  it.each([
    ['that the data lacks', single('Identity', { inputs: ['a'] }), { distance: [1], A: [1] }, {}, 'model.onnx: input "a" is no column of the data; did you mean "A"?'],
    ['that the data lacks, with no name near', logisticFile({ inputs: [wide(1, 'float_input')] }), AB, {}, 'model.onnx: input "float_input" is no column of the data; add it to the data, or fill it with other columns: evaluate: { onnx: { input: float_input, features: [...] } }'],
    ['whose feature the data lacks', logisticFile({ inputs: [wide(2)] }), AB, { input: 'float_input', features: ['a', 'distance'] }, 'model.onnx: evaluate.onnx.features names "distance", which is no column of the data'],
    ['of several columns that nobody names', logisticFile({ inputs: [wide(2)] }), AB, {}, 'model.onnx: input "float_input" takes 2 values a row; name their columns in order: evaluate: { onnx: { input: float_input, features: [...] } }'],
    ['of more columns than are named', logisticFile({ inputs: [wide(2)] }), AB, { input: 'float_input', features: ['a'] }, 'model.onnx: input "float_input" takes 2 values a row, but evaluate.onnx.features names 1'],
    ['of a fixed number of rows', logisticFile({ inputs: [{ ...wide(2), shape: [1, 2] }] }), AB, { input: 'float_input', features: ['a', 'b'] }, 'model.onnx: input "float_input" takes exactly 1 row at a time; export the model with a first dimension that is free (dynamic_axes, or None in initial_types)'],
    ['of pictures', onnxFile({ inputs: [{ name: 'a', type: 'float', shape: [null, 3, 8, 8] }], outputs: [{ name: 'y', type: 'float', shape: [null, 3, 8, 8] }], nodes: [{ operator: 'Identity', inputs: ['a'], outputs: ['y'] }] }), AB, {}, 'model.onnx: input "a" has 4 dimensions; rows of a table fill one or two'],
    ['of a type that no cell has', logisticFile({ inputs: named('float16') }), AB, {}, 'model.onnx: input "a" is of type float16; cells become float32, float64, int64, int32, string, bool'],
  ])('%s are refused in a sentence', async (_, bytes, cells, settings, message) => {
    await expect(answer(bytes, cells as Cells, binary, { settings })).rejects.toThrow(new UserError(message));
  });
});

describe('outputs', () => {
  const softmax = (outputs: OnnxFile['outputs'], nodes: OnnxFile['nodes'] = []) => onnxFile({ inputs: [wide(3)], nodes: [{ operator: 'Softmax', inputs: ['float_input'], outputs: ['p'], attributes: { axis: 1 } }, ...nodes], outputs });
  const settings = { input: 'float_input', features: ['x', 'y', 'z'] };
  const logits = { x: [0, 0, Math.log(2)], y: [0, Math.log(2), 0], z: [Math.log(2), 0, 0] };
  const tensor = { name: 'p', type: 'float', shape: [null, 3] } as const;
  const probabilities = [0.25, 0.25, 0.5, 0.25, 0.5, 0.25, 0.5, 0.25, 0.25];
  /** The column of the largest, as a label. */
  const argMax = { operator: 'ArgMax', inputs: ['p'], outputs: ['label'], attributes: { axis: 1, keepdims: 0 } };

  it('of several classes are taken in the order of their names where the model names none', async () => {
    expect(await answer(softmax([tensor]), logits, animals, { settings })).toEqual({ kind: 'probabilities', values: [2, 1, 0], probabilities });
    const label = { name: 'label', type: 'int64', shape: [null] } as const;
    expect(await answer(softmax([label, tensor], [argMax]), logits, animals, { settings })).toEqual({ kind: 'probabilities', values: [2, 1, 0], probabilities });
  });

  it('that label a row otherwise than the assumed order are refused', async () => {
    const mapped = { operator: 'LabelEncoder', domain: ML, inputs: ['place'], outputs: ['label'], attributes: { keys_int64s: { ints: [0, 1, 2] }, values_strings: ['cat', 'bee', 'ant'] } };
    const bytes = softmax([{ name: 'label', type: 'string', shape: [null] }, tensor], [{ ...argMax, outputs: ['place'] }, mapped]);
    await expect(answer(bytes, logits, animals, { settings })).rejects.toThrow(
      'model.onnx: it labels a row "ant", and its largest probability is that of "cat", if the columns stand in the order of the names; export it with the names of its classes (zipmap), so that no order is assumed',
    );
  });

  it('of one probability beside a label must be that of the positive class', async () => {
    const one = { name: 'p', type: 'float', shape: [null, 1] } as const;
    const labelAt = (threshold: number, texts: readonly string[]) => onnxFile({
      inputs: [{ ...one, name: 'a' }],
      weights: { limit: [threshold] },
      nodes: [
        { operator: 'Sigmoid', inputs: ['a'], outputs: ['p'] }, { operator: 'Greater', inputs: ['p', 'limit'], outputs: ['above'] }, { operator: 'Cast', inputs: ['above'], outputs: ['place'], attributes: { to: 7 } },
        { operator: 'LabelEncoder', domain: ML, inputs: ['place'], outputs: ['label'], attributes: { keys_int64s: { ints: [0, 1] }, values_strings: texts } },
      ],
      outputs: [{ name: 'label', type: 'string', shape: [null, 1] }, one],
    });
    const cells = { a: [-2, 0, 3] };
    const values = cells.a.map((a) => Math.round(1e6 / (1 + Math.exp(-a))) / 1e6);
    // Also by a threshold of its own, and where the label is a number that no class is called by.
    for (const [threshold, texts] of [[0.3, ['yes', 'no']], [0.7, ['yes', 'no']], [0.7, ['0', '1']], [0.99, ['no', 'no']]] as const) expect(await answer(labelAt(threshold, texts), cells, yesNo)).toEqual({ kind: 'score', values });
    await expect(answer(labelAt(0.7, ['no', 'yes']), cells, yesNo)).rejects.toThrow(new UserError('model.onnx: the rows that it labels "no" have a lower mean in output "p" than those that it labels "yes", so that is not the probability of "no"; export both probabilities, or set evaluate.positive'));
    await expect(answer(labelAt(0.7, ['no', 'yes']), cells, yesNo, { data: { 'show-values': false } })).rejects.toThrow('the rows that it labels the positive one have a lower mean in output "p" than those that it labels the negative class');
    await expect(answer(labelAt(0.7, ['cat', 'no']), cells, yesNo)).rejects.toThrow(new InconclusiveError('model.onnx: it answers the class cat, but the target has the classes yes, no'));
  });

  it('of labels alone are classes', async () => {
    const label = { name: 'label', type: 'int64', shape: [null] } as const;
    const numbered: Target = { task: 'multiclass', labels: new Float64Array(3), classes: ['0', '1', '2'] };
    expect(await answer(softmax([label], [argMax]), logits, numbered, { settings })).toEqual({ kind: 'class', values: [2, 1, 0] });
    await expect(answer(softmax([label], [argMax]), logits, binary, { settings })).rejects.toThrow('model.onnx: it answers the class 2, but the target has the classes 0, 1');
  });

  it('of one value are a quantity, or the score of the positive class', async () => {
    expect(await answer(single('Identity'), { a: [1, 2, 3.5] }, quantity)).toEqual({ kind: 'value', values: [1, 2, 3.5] });
    expect(await answer(single('Sigmoid'), { a: [0, 0, 0] }, binary)).toEqual({ kind: 'score', values: [0.5, 0.5, 0.5] });
    await expect(answer(single('Identity'), { a: [0.1, -3, 2] }, binary)).rejects.toThrow(
      'model.onnx: output "y" gives -3, which is no probability; end the model with its sigmoid or softmax, or name another output in evaluate.onnx.output',
    );
    await expect(answer(softmax([tensor]), logits, quantity, { settings })).rejects.toThrow('model.onnx: output "p" has 3 values a row, but the target is one quantity');
  });

  it('among which nothing says which is the answer need to be named', async () => {
    const two = onnxFile({ inputs: [wide(1, 'a')], nodes: [{ operator: 'Sigmoid', inputs: ['a'], outputs: ['p'] }, { operator: 'Identity', inputs: ['a'], outputs: ['logit'] }], outputs: [{ name: 'logit', type: 'float', shape: [null, 1] }, { name: 'p', type: 'float', shape: [null, 1] }] });
    await expect(open(two)).rejects.toThrow('model.onnx: it has several outputs of numbers ("logit", "p"); say which one is the answer in evaluate.onnx.output');
    await expect(open(two, { settings: { output: 'q' } })).rejects.toThrow('model.onnx: evaluate.onnx.output is "q"; the tensors among its outputs are "logit", "p"');
    expect(await answer(two, { a: [0] }, binary, { settings: { output: 'p' } })).toEqual({ kind: 'score', values: [0.5] });
  });

  it('that are not per row are refused', async () => {
    const mean = onnxFile({ inputs: [wide(1, 'a')], nodes: [{ operator: 'ReduceMean', inputs: ['a'], outputs: ['y'], attributes: { keepdims: 0 } }], outputs: [{ name: 'y', type: 'float', shape: [] }] });
    await expect(answer(mean, { a: [1, 2] }, quantity)).rejects.toThrow('model.onnx: output "y" is one value for 2 rows; the first dimension must be the rows');
  });

  it('that are no numbers are refused', async () => {
    await expect(answer(single('Log'), { a: [-1, 1, 0] }, quantity)).rejects.toThrow('model.onnx: 2 of its 3 answers are no finite number (the first: NaN)');
  });
});

describe('a file from anyone', () => {
  it.each([
    ['an unknown operator', single('Frobnicate'), /^model\.onnx: onnxruntime-web 1\.30\.0 can't open it: .*Frobnicate.*; export it with the operators of ONNX and ai\.onnx\.ml alone, of an older opset, or leave predictions instead$/],
    ['an operator of another domain', single('Gelu', { domain: 'com.acme' }), /com\.acme.*; export it with the operators of ONNX/],
    ['weights in a file beside it', single('Identity', { weights: { w: { external: 'weights.bin' } } }), /^model\.onnx: its weights lie in another file, "weights\.bin"; save it as one file: onnx\.save_model/],
    ['weights in a file that climbs out', single('Identity', { weights: { w: { external: '../../etc/passwd' } } }), /another file, "\.\.\/\.\.\/etc\/passwd", which leads out of its folder; save it/],
    ['weights at an absolute path', single('Identity', { weights: { w: { external: '/etc/passwd' } } }), /"\/etc\/passwd", which leads out of its folder/],
    ['weights elsewhere in the body of a branch', single('If', { attributes: { then_branch: { graph: onnxGraph({ inputs: [], outputs: [], nodes: [], weights: { w: { external: '..\\w.bin' } } }) } } }), /"\.\.\\\\w\.bin", which leads out of its folder/],
    ['no bytes', Buffer.alloc(0), /^model\.onnx: no whole ONNX file: it has 0 graphs$/],
    ['other bytes', Buffer.from('hello, this is no model at all'), /^model\.onnx: no whole ONNX file: /],
    ['half of a model', logisticFile().subarray(0, 300), /^model\.onnx: no whole ONNX file: a field of \d+ bytes begins \d+ bytes before the end$/],
    ['a length beyond 64 bits', Buffer.from([0x3a, ...Array.from({ length: 10 }, () => 0xff)]), /a number is longer than 64 bits/],
    ['a graph without an output', onnxFile({ inputs: named('float'), outputs: [], nodes: [] }), /^model\.onnx: /],
  ])('with %s is refused in a sentence', async (_, bytes, message) => {
    const error = await open(bytes).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toMatch(message);
  });

  it.each([
    ['classes', { classlabels_ints: { ints: Array.from({ length: 100_001 }, () => 1) } }, 'a list of classes'],
    ['attributes', Object.fromEntries(Array.from({ length: 100_001 }, (_, place) => [`a${place}`, 1])), 'a node'],
  ])('with more %s than memory has room for in a large file is refused', async (_, attributes, where) => {
    await expect(open(single('Identity', { attributes }))).rejects.toThrow(new UserError(`model.onnx: no whole ONNX file: more than 100000 parts in ${where}`));
  });

  it('with a million nodes, or more fields than the largest ensemble of trees has, is refused', async () => {
    const nodes = Buffer.alloc(2 * 1_000_001);
    for (let at = 0; at < nodes.length; at += 2) nodes[at] = 0x0a;
    await expect(open(Buffer.from(encodeField(7, nodes)))).rejects.toThrow(new UserError('model.onnx: no whole ONNX file: more than 1000000 parts in the graph'));
    const numbers = (count: number) => single('Identity', { attributes: { nodes_values: { ints: Array.from({ length: count }, () => 1) } } });
    expect(() => readOnnxGraph(numbers(1000), 1000)).toThrow(new ProtobufError('it has more fields than a framework writes'));
    expect(readOnnxGraph(numbers(900), 1000).external).toEqual([]);
  });

  it('whose graphs are nested beyond all sense is refused', async () => {
    let graph = onnxGraph({ inputs: [], outputs: [], nodes: [] });
    for (let depth = 0; depth < 40; depth++) graph = onnxGraph({ inputs: [], outputs: [], nodes: [{ operator: 'If', inputs: ['a'], outputs: ['y'], attributes: { then_branch: { graph } } }] });
    await expect(open(single('If', { attributes: { then_branch: { graph } } }))).rejects.toThrow('its graphs are nested more than 16 deep');
  });

  it('of 2 GB is refused before it is read', async () => {
    const path = join(await temporaryFolder(), 'model.onnx');
    await writeFile(path, '');
    await truncate(path, 2 ** 31);
    await expect(loadOnnxModel(path, { settings: undefined, data: undefined, displayPath: 'model.onnx', signal: new AbortController().signal })).rejects.toThrow(
      new UserError(`model.onnx: 2147483648 bytes; at most ${MAX_ONNX_BYTES} are expected; leave predictions of a larger model instead`),
    );
  });

  it('stops between two batches when it is asked to', async () => {
    await expect(answer(logisticFile(), AB, binary, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(CancelledError);
  });

  it('whose bytes were changed anywhere is answered with, or refused in a sentence', async () => {
    const files = [logisticFile(), logisticFile({ inputs: [wide(2)], zipMap: false, classes: ['no', 'yes'] })];
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.nat(1), fc.array(change, { minLength: 1, maxLength: 4 }), async (which, changes) => {
        const bytes = Buffer.from(files[which] ?? []);
        for (const [place, byte] of changes) bytes[place % bytes.length] = byte;
        const error = await answer(bytes, AB, binary, { settings: { input: 'float_input', features: ['a', 'b'] } }).then(() => null, (caught: unknown) => caught);
        expect(error === null || error instanceof UserError || error instanceof InconclusiveError ? 'fine' : error).toBe('fine');
      }),
      { numRuns: 150 },
    );
  });

  it('that would take more memory than there is is refused, and the next model is answered', async () => {
    const huge = onnxFile({
      inputs: [{ name: 'a', type: 'int64', shape: [null, 1] }],
      outputs: [{ name: 'y', type: 'float', shape: [null, 1] }],
      nodes: [{ operator: 'Squeeze', inputs: ['a'], outputs: ['shape'] }, { operator: 'ConstantOfShape', inputs: ['shape'], outputs: ['y'] }],
    });
    await expect(answer(huge, { a: [1e6, 1e6, 1e3] }, quantity)).rejects.toThrow("model.onnx: onnxruntime can't run it on these rows: ");
    expect(await answer(logisticFile(), AB, binary)).toEqual({ kind: 'score', values: SCORES });
  });
});
