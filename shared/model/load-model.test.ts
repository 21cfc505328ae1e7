import { mkdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { trainWeather, WASM_DIRECTORY } from '../../test/support/weather.ts';
import { rowsOfSide } from '../tabular/split/rows-of-side.ts';
import { SIDE } from '../tabular/split/split.ts';
import type { Column } from '../tabular/tables/table.ts';
import { takeRows } from '../tabular/tables/take-rows.ts';
import { UserError } from '../verdict/errors.ts';
import { bindEncoder } from './bind-encoder.ts';
import { loadModel } from './load-model.ts';
import { startWasmBackend } from './start-wasm-backend.ts';

const options = { wasmDirectory: WASM_DIRECTORY };

test('a bundle alone turns raw rows into probabilities, the same whatever rows stand beside them', async () => {
  const directory = await temporaryFolder();
  const { dataSet } = await trainWeather(directory);
  const model = await loadModel(directory, options);
  const test = rowsOfSide(dataSet.sides, SIDE.test);
  const answers = await model.predict(dataSet.table, test);

  expect(model.answer).toEqual({ kind: 'score', negative: '0', positive: '1' });
  expect([...model.columns]).toEqual([['date', 'text'], ['precipitation', 'number'], ['temp_max', 'number'], ['temp_min', 'number'], ['wind', 'number'], ['weather', 'text']]);
  expect(answers).toHaveLength(364);
  expect(answers.every((answer) => answer > 0 && answer < 1)).toBe(true);
  expect(new Set(answers).size).toBeGreaterThan(300);
  expect(await model.predict(takeRows(dataSet.table, test))).toEqual(answers);
  expect(await model.predict(dataSet.table, test.slice(100, 101))).toEqual(answers.slice(100, 101));
  model.dispose();
});

test('a quantity is answered in its own unit', async () => {
  const directory = await temporaryFolder();
  const { dataSet } = await trainWeather(directory, { target: 'temp_max', epochs: 20 });
  const model = await loadModel(directory, options);
  const test = rowsOfSide(dataSet.sides, SIDE.test);
  const answers = await model.predict(dataSet.table, test);
  const error = answers.reduce((sum, answer, index) => sum + Math.abs(answer - (dataSet.target.labels[test[index] ?? 0] ?? 0)), 0) / test.length;

  expect(model.answer.kind).toBe('value');
  expect(error).toBeLessThan(3);
  model.dispose();
});

test('model.json and weights.bin are a layers model that TensorFlow.js itself loads, with the same answers', async () => {
  const directory = await temporaryFolder();
  const { dataSet, preprocessing } = await trainWeather(directory);
  const { tf, layers } = await startWasmBackend(WASM_DIRECTORY);
  const { modelTopology, weightsManifest } = JSON.parse(await readFile(join(directory, 'model.json'), 'utf8'));
  const weights = await readFile(join(directory, 'weights.bin'));
  const theirs = await layers.loadLayersModel(tf.io.fromMemory({ modelTopology, weightSpecs: weightsManifest[0].weights, weightData: Uint8Array.from(weights).buffer }));
  const ours = await loadModel(directory, options);
  const rows = Int32Array.from({ length: 50 }, (_, row) => row);
  const encoder = bindEncoder(preprocessing, dataSet.table);
  const answers = theirs.predict(tf.tensor2d(encoder.encode(rows), [rows.length, encoder.width]));

  expect(answers).toBeInstanceOf(tf.Tensor);
  if (answers instanceof tf.Tensor) expect([...(await ours.predict(dataSet.table, rows))]).toEqual([...answers.dataSync()]);
});

type Change = (directory: string) => Promise<void>;
const change =
  (file: string, edit: (text: string) => string): Change =>
  async (directory) => {
    const path = join(directory, file);
    const text = await readFile(path, 'utf8');
    const edited = edit(text);
    expect(edited).not.toBe(text);
    await writeFile(path, edited);
  };
const weight = (value: number): Change => async (directory) => {
  const path = join(directory, 'weights.bin');
  const bytes = await readFile(path);
  bytes.writeFloatLE(value, 4 * 10);
  await writeFile(path, bytes);
};

test.each<[string, Change, RegExp]>([
  ['its weights are NaN', weight(Number.NaN), /weights\.bin: weight 11 of dense_1\/kernel is NaN; a model with NaN or infinite weights answers nothing/],
  ['its weights are infinite', weight(Number.POSITIVE_INFINITY), /weights\.bin: weight 11 of dense_1\/kernel is Infinity/],
  ['its weights are cut off', (directory) => truncate(join(directory, 'weights.bin'), 100), /weights\.bin: 100 bytes, but the 241 weights of the network take 964/],
  ['weights follow the last one', (directory) => truncate(join(directory, 'weights.bin'), 1e6), /weights\.bin: 1000000 bytes; at most 964 are expected/],
  ['a file is absent', (directory) => rm(join(directory, 'weights.bin')), /weights\.bin: can't be read as a file \(ENOENT\)/],
  [
    'a file is a link',
    async (directory) => {
      await rm(join(directory, 'weights.bin'));
      await symlink('/etc/hostname', join(directory, 'weights.bin'));
    },
    /weights\.bin: can't be read as a file \(ELOOP\)/,
  ],
  [
    'a file is a folder',
    async (directory) => {
      await rm(join(directory, 'model.json'));
      await mkdir(join(directory, 'model.json'));
    },
    /model\.json: no regular file/,
  ],
  ['model.json is huge', change('model.json', (text) => text + ' '.repeat(2 ** 20)), /model\.json: \d+ bytes; at most 1048576 are expected/],
  ['model.json is cut off', change('model.json', (text) => text.slice(0, -5)), /model\.json: not JSON/],
  ['it brings a class of its own', change('model.json', (text) => text.replace('"class_name":"Dropout"', '"class_name":"Lambda"')), /model\.json: modelTopology\.config\.layers\.1\.class_name: .*sequential networks of dense and dropout layers/],
  ['it names another file', change('model.json', (text) => text.replace('"weights.bin"', '"../../etc/passwd"')), /model\.json: weightsManifest\.0\.paths\.0/],
  ['it names an address', change('model.json', (text) => text.replace('"weights.bin"', '"https://example.org/w"')), /model\.json: weightsManifest\.0\.paths\.0/],
  ['its weights have another type', change('model.json', (text) => text.replace('"float32","name":"dense_1/kernel"', '"string","name":"dense_1/kernel"')), /model\.json: weightsManifest\.0\.weights\.0\.dtype/],
  ['its shapes are not those of its layers', change('model.json', (text) => text.replace('"units":8', '"units":9')), /model\.json: the shapes of its weights are not those of its layers/],
  ['it has other inputs than the preprocessing makes', change('preprocessing.json', (text) => text.replace('"drizzle",', '')), /model\.json: has 28 inputs, but preprocessing\.json makes 27/],
  ['its output has another meaning', change('preprocessing.json', (text) => text.replace(/"answer":\{[^}]*\}/, '"answer":{"kind":"value","mean":0,"stddev":1}')), /model\.json: its last layer is sigmoid, but preprocessing\.json speaks of a value, which needs linear/],
  ['its preprocessing is of a later version', change('preprocessing.json', (text) => text.replace('preprocessing/v1', 'preprocessing/v2')), /written as "mlops\/preprocessing\/v2", but this version of mlops reads mlops\/preprocessing\/v1/],
  [
    'it asks for more memory than there is',
    change('model.json', (text) => text.replace('"units":8', '"units":65536').replace('[28,8]', '[28,65536]').replace('[8]', '[65536]').replace('[8,1]', '[65536,1]')),
    /weights\.bin: 964 bytes, but the 1966081 weights of the network take 7864324/,
  ],
])('a bundle is refused when %s', async (_, damage, message) => {
  const directory = await temporaryFolder();
  await trainWeather(directory, { epochs: 1 });
  await damage(directory);
  const loading = loadModel(directory, options);

  await expect(loading).rejects.toThrow(UserError);
  await expect(loading).rejects.toThrow(message);
});

test('a table without a feature, or with another kind of it, is refused by name', async () => {
  const directory = await temporaryFolder();
  const { dataSet } = await trainWeather(directory, { epochs: 1 });
  const model = await loadModel(directory, options);
  const { table } = dataSet;
  const without = { ...table, columns: new Map([...table.columns].filter(([name]) => name !== 'wind')) };
  const other = { ...table, columns: new Map<string, Column>(table.columns).set('wind', { kind: 'text', name: 'wind', codes: new Int32Array(table.rows), dictionary: ['calm'] }) };

  await expect(model.predict(without)).rejects.toThrow(new UserError('weather.csv: has no column "wind", which the model reads'));
  await expect(model.predict(other)).rejects.toThrow(new UserError('weather.csv: column "wind" holds texts, but the model reads it as numbers'));
  model.dispose();
});
