import { join } from 'node:path';
import type { LayersModel } from '@tensorflow/tfjs-layers';

import type { Table } from '../tabular/tables/table.ts';
import { UserError } from '../verdict/errors.ts';
import { bindEncoder, ENCODE_BATCH } from './bind-encoder.ts';
import type { Engine } from './engine.ts';
import { WEIGHTS_NAME } from './model-json.ts';
import { buildNetwork } from './network.ts';
import { type AnswerMeaning, columnsOf, type Feature, type Preprocessing } from './preprocessing.ts';
import { readNetwork } from './read-network.ts';
import { readWeights } from './read-weights.ts';
import { startWasmBackend, type Tensorflow } from './start-wasm-backend.ts';

/** A model that turns raw rows into answers. Has a lifetime: dispose of it. */
export interface LoadedModel {
  readonly kind: 'tfjs';
  readonly features: readonly Feature[];
  /** How the columns of a table must be read for `predict`. */
  readonly columns: ReadonlyMap<string, 'number' | 'text'>;
  readonly answer: AnswerMeaning;
  readonly engine: Engine;
  /**
   * The answers to these rows of the table (default: all), in their order: probabilities of the positive class, or quantities.
   * @throws UserError where the table lacks a feature, or an answer is no number
   */
  predict(table: Table, rows?: Int32Array): Promise<Float64Array>;
  dispose(): void;
}

/**
 * Reads a bundle of kind `tfjs` whose bytes were held against its manifest already. It may come from anyone: sizes are checked before
 * memory is taken, and only layers are built that this version knows.
 * @throws UserError naming the file and what is wrong with it
 */
export async function loadModel(bundleDirectory: string, options: { readonly wasmDirectory?: string } = {}): Promise<LoadedModel> {
  const { network, preprocessing } = await readNetwork(bundleDirectory);
  const weights = await readWeights(network, join(bundleDirectory, WEIGHTS_NAME));
  const tensorflow = await startWasmBackend(options.wasmDirectory);
  const model = buildNetwork(tensorflow, network, 0);
  setWeights(tensorflow, model, weights);
  return {
    kind: 'tfjs',
    features: preprocessing.features.map(({ name, kind }) => ({ name, kind })),
    columns: columnsOf(preprocessing),
    answer: preprocessing.answer,
    engine: { name: `TensorFlow.js (${tensorflow.tf.getBackend()})`, version: tensorflow.tf.version_core },
    async predict(table, rows = Int32Array.from({ length: table.rows }, (_, row) => row)) {
      return predict(tensorflow, { model, preprocessing, table, rows });
    },
    dispose: () => void model.dispose(),
  };
}

function setWeights({ tf }: Tensorflow, model: LayersModel, weights: readonly Float32Array[]): void {
  tf.tidy(() => {
    model.setWeights(model.weights.map((weight, index) => tf.tensor(weights[index] ?? new Float32Array(), weight.read().shape)));
  });
}

async function predict(
  { tf }: Tensorflow,
  { model, preprocessing, table, rows }: { readonly model: LayersModel; readonly preprocessing: Preprocessing; readonly table: Table; readonly rows: Int32Array },
): Promise<Float64Array> {
  const encoder = bindEncoder(preprocessing, table);
  const { answer } = preprocessing;
  const answers = new Float64Array(rows.length);
  for (let from = 0; from < rows.length; from += ENCODE_BATCH) {
    const batch = rows.subarray(from, from + ENCODE_BATCH);
    const outputs = tf.tidy(() => {
      const output = model.apply(tf.tensor2d(encoder.encode(batch), [batch.length, encoder.width]));
      if (!(output instanceof tf.Tensor)) throw new TypeError('the network gives one tensor');
      return output.dataSync();
    });
    for (const [index, output] of outputs.entries()) {
      if (!Number.isFinite(output)) throw new UserError(`the model answers ${output} to row ${(batch[index] ?? 0) + 1} of ${table.source}; its weights or that row are extreme`);
      answers[from + index] = answer.kind === 'score' ? output : answer.mean + answer.stddev * output;
    }
  }
  return answers;
}
