import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { loadOnnxModel } from '../../shared/model/onnx/load-onnx-model.ts';
import type { NumberColumn, Table } from '../../shared/tabular/tables/table.ts';
import { pythonWithPackages, runPython } from './programs.ts';

const FEATURES = Array.from({ length: 20 }, (_, place) => `f${place}`);
const REPEATS = 5;
/** Of onnxruntime's native time, with as many threads as are best for it. */
const LIMIT = 3;
const TOLERANCE = 1e-6;

/** Times an ensemble of 100 trees on 100,000 rows of 20 columns, from the columns of a table to the answers, beside onnxruntime in Python. */
export async function timeOnnx(folder: string): Promise<string> {
  const native = JSON.parse(await runPython(await pythonWithPackages(), [join(import.meta.dirname, 'onnx/time-ensemble.py'), folder])) as Record<string, number>;
  const [rows, answers] = await Promise.all([floats(join(folder, 'rows.f32')), floats(join(folder, 'answers.f32'))]);
  const model = await loadOnnxModel(join(folder, 'model.onnx'), { settings: { input: 'float_input', features: FEATURES }, data: undefined, displayPath: 'model.onnx', signal: new AbortController().signal });
  const table = tableOf(rows, answers.length);
  let [least, worst] = [Infinity, 0];
  for (let turn = 0; turn < REPEATS; turn++) {
    const start = performance.now();
    const { values } = await model.answer(table, { task: 'binary', labels: new Float64Array(answers.length), negative: '0', positive: '1' });
    least = Math.min(least, (performance.now() - start) / 1000);
    worst = values.reduce((most, value, row) => Math.max(most, Math.abs(value - (answers[row] ?? Number.NaN))), 0);
  }
  model.dispose();
  const best = Math.min(...Object.values(native));
  const found = `${least.toFixed(3)} s, onnxruntime in Python ${native['one_thread']?.toFixed(3)} s with one thread, ${native['default']?.toFixed(3)} s by default: ${(least / best).toFixed(2)}×; no answer differs by more than ${worst.toExponential(1)}`;
  if (!(worst <= TOLERANCE)) throw new Error(`${found}, which is more than ${TOLERANCE}`);
  if (!(least <= LIMIT * best)) throw new Error(`${found}, which is more than ${LIMIT}×`);
  return found;
}

function tableOf(rows: Float32Array, count: number): Table {
  const columns = FEATURES.map((name, place): NumberColumn => ({ kind: 'number', name, values: Float64Array.from({ length: count }, (_, row) => rows[row * FEATURES.length + place] ?? Number.NaN) }));
  return { rows: count, source: 'rows.f32', header: FEATURES, columns: new Map(columns.map((column) => [column.name, column])), files: [] };
}

async function floats(path: string): Promise<Float32Array> {
  const bytes = await readFile(path);
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}
