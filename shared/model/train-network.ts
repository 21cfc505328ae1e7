import { setImmediate } from 'node:timers/promises';
import type { Tensor, Variable } from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';

import type { Clock } from '../ports/clock.ts';
import { createRandom, type Random } from '../statistics/random.ts';
import { CancelledError, UserError } from '../verdict/errors.ts';
import { ENCODE_BATCH, type Encoder } from './bind-encoder.ts';
import { modelJson } from './model-json.ts';
import { buildNetwork, countWeights, MAX_WEIGHTS, type Network } from './network.ts';
import type { Tensorflow } from './start-wasm-backend.ts';

/** What is trained on which rows, and how. */
export interface TrainingSettings {
  readonly network: Network;
  /** By row of the table: 1 and 0, or a standardised quantity. */
  readonly labels: Float64Array;
  readonly trainRows: Int32Array;
  readonly validationRows: Int32Array;
  readonly epochs: number;
  readonly batchSize: number;
  readonly learningRate: number;
  /** Epochs without a lower validation loss before the training ends; null: all epochs, and the last weights are kept. */
  readonly patience: number | null;
  readonly seed: number;
}

export interface TrainingProgress {
  /** After each batch. */
  readonly onBatch: (progress: { readonly epoch: number; readonly done: number; readonly batches: number }) => void;
  readonly onEpoch: (epoch: Epoch) => void;
}

export interface TrainingOptions extends TrainingSettings, TrainingProgress {
  readonly encoder: Encoder;
  readonly signal: AbortSignal;
  readonly clock: Clock;
}

/** Losses are means per row: cross-entropy in nats, or squared error of the standardised quantity. */
export interface Epoch {
  readonly epoch: number;
  readonly loss: number;
  /** null where there are no validation rows. */
  readonly validationLoss: number | null;
  readonly seconds: number;
}

export interface TrainedNetwork {
  readonly json: string;
  /** In the order of `weightShapes`. */
  readonly weights: readonly Float32Array[];
  readonly epochs: readonly Epoch[];
  /** The epoch whose weights were kept, from 1. */
  readonly bestEpoch: number;
}

/**
 * Trains by Adam (Kingma & Ba 2015) on shuffled batches. Seed and rows decide every bit of the weights: the first ones,
 * the order of the rows in each epoch and each dropout mask come from seeded streams, and the back end sums in a fixed order.
 * Between batches the event loop runs, so that a signal is seen.
 * @throws UserError where the network is too large or the loss is no number any more; CancelledError
 */
export async function trainNetwork(tensorflow: Tensorflow, options: TrainingOptions): Promise<TrainedNetwork> {
  const { network, patience } = options;
  const weights = countWeights(network);
  if (weights > MAX_WEIGHTS) throw new UserError(`train.layers: this network has ${weights} weights; at most ${MAX_WEIGHTS} are trained here`);
  if (patience !== null && options.validationRows.length === 0) {
    throw new UserError('train.early-stopping: needs validation rows, but the split leaves none; raise data.split.validation or remove early-stopping');
  }
  const model = buildNetwork(tensorflow, network, options.seed);
  const optimizer = tensorflow.tf.train.adam(options.learningRate);
  try {
    const training: Training = { ...options, tensorflow, model, variables: variablesOf(tensorflow, model), optimizer, random: createRandom(options.seed) };
    return { json: modelJson(model, network), ...(await runEpochs(training)) };
  } finally {
    optimizer.dispose();
    model.dispose();
  }
}

interface Training extends TrainingOptions {
  readonly tensorflow: Tensorflow;
  readonly model: LayersModel;
  readonly variables: Variable[];
  readonly optimizer: ReturnType<Tensorflow['tf']['train']['adam']>;
  readonly random: Random;
}

async function runEpochs(training: Training): Promise<Omit<TrainedNetwork, 'json'>> {
  const epochs: Epoch[] = [];
  const order = training.trainRows.slice();
  let best = { epoch: 0, loss: Number.POSITIVE_INFINITY, weights: [] as Float32Array[] };
  for (let epoch = 1; epoch <= training.epochs; epoch++) {
    const started = training.clock.now().getTime();
    shuffle(order, training.random);
    const loss = await trainEpoch(training, order, epoch);
    const validationLoss = training.validationRows.length === 0 ? null : await lossOn(training, training.validationRows);
    if (Number.isNaN(validationLoss)) throw diverged(training, epoch);
    const done: Epoch = { epoch, loss, validationLoss, seconds: (training.clock.now().getTime() - started) / 1000 };
    epochs.push(done);
    training.onEpoch(done);
    if (training.patience === null || validationLoss === null) continue;
    if (validationLoss < best.loss) best = { epoch, loss: validationLoss, weights: copyWeights(training.variables) };
    else if (epoch - best.epoch >= training.patience) break;
  }
  if (best.epoch > 0) return { weights: best.weights, epochs, bestEpoch: best.epoch };
  return { weights: copyWeights(training.variables), epochs, bestEpoch: epochs.length };
}

async function trainEpoch(training: Training, order: Int32Array, epoch: number): Promise<number> {
  const { batchSize } = training;
  const batches = Math.ceil(order.length / batchSize);
  let sum = 0;
  for (let batch = 0; batch < batches; batch++) {
    await breathe(training.signal);
    const rows = order.subarray(batch * batchSize, (batch + 1) * batchSize);
    const loss = trainBatch(training, rows);
    if (!Number.isFinite(loss)) throw diverged(training, epoch);
    sum += loss * rows.length;
    training.onBatch({ epoch, done: batch + 1, batches });
  }
  return sum / order.length;
}

function trainBatch(training: Training, rows: Int32Array): number {
  const { tensorflow, network, optimizer, variables } = training;
  const { tf } = tensorflow;
  return tf.tidy(() => {
    const x = tf.tensor2d(training.encoder.encode(rows), [rows.length, training.encoder.width]);
    const y = tf.tensor2d(labelsOf(training, rows), [rows.length, 1]);
    const cost = optimizer.minimize(
      () => {
        const answers = forward(training, x, { training: true });
        return network.output === 'sigmoid' ? tf.losses.sigmoidCrossEntropy(y, answers) : tf.losses.meanSquaredError(y, answers);
      },
      true,
      variables,
    );
    return cost === null ? Number.NaN : (cost.dataSync()[0] ?? Number.NaN);
  });
}

/**
 * The output before its activation: the loss from a logit stays exact where the sigmoid is 0 or 1 to all digits.
 * The dropout of TensorFlow.js draws the same mask at every call when it is seeded, so it gets a new seed each time.
 */
function forward({ tensorflow, model, network, variables, random }: Training, x: Tensor, { training }: { readonly training: boolean }): Tensor {
  const { tf } = tensorflow;
  let at = x;
  for (const [index, hidden] of network.hidden.entries()) {
    if (hidden.kind === 'dropout') {
      if (training) at = tf.dropout(at, hidden.rate, undefined, random.below(2 ** 31));
      continue;
    }
    const output = model.layers[index]?.apply(at);
    if (!(output instanceof tf.Tensor)) throw new TypeError('a dense layer gives one tensor');
    at = output;
  }
  const [kernel, bias] = variables.slice(-2);
  if (kernel === undefined || bias === undefined) throw new TypeError('the output layer has a kernel and a bias');
  return tf.add(tf.matMul(at, kernel), bias);
}

/** Mean loss, in double precision. */
async function lossOn(training: Training, rows: Int32Array): Promise<number> {
  const { tensorflow, network, encoder, signal, labels } = training;
  let sum = 0;
  for (let from = 0; from < rows.length; from += ENCODE_BATCH) {
    await breathe(signal);
    const batch = rows.subarray(from, from + ENCODE_BATCH);
    const answers = tensorflow.tf.tidy(() => forward(training, tensorflow.tf.tensor2d(encoder.encode(batch), [batch.length, encoder.width]), { training: false }).dataSync());
    for (const [index, row] of batch.entries()) sum += lossOf(network, answers[index] ?? Number.NaN, labels[row] ?? Number.NaN);
  }
  return sum / rows.length;
}

function lossOf({ output }: Network, answer: number, label: number): number {
  if (output === 'linear') return (answer - label) ** 2;
  return Math.max(answer, 0) - answer * label + Math.log1p(Math.exp(-Math.abs(answer)));
}

function labelsOf({ labels }: Training, rows: Int32Array): Float32Array {
  return Float32Array.from(rows, (row) => labels[row] ?? Number.NaN);
}

/** Fisher & Yates, in Durstenfeld's form. */
function shuffle(order: Int32Array, random: Random): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}

function variablesOf({ tf }: Tensorflow, model: LayersModel): Variable[] {
  return model.trainableWeights.map((weight) => {
    const variable = weight.read();
    if (variable instanceof tf.Variable) return variable;
    throw new TypeError(`${weight.originalName} is no variable`);
  });
}

function copyWeights(variables: readonly Variable[]): Float32Array[] {
  return variables.map((variable) => Float32Array.from(variable.dataSync()));
}

async function breathe(signal: AbortSignal): Promise<void> {
  await setImmediate();
  if (signal.aborted) throw new CancelledError('The training was stopped; nothing was kept');
}

function diverged({ learningRate }: Training, epoch: number): UserError {
  return new UserError(
    `train: the loss is no number any more in epoch ${epoch}: the training diverged at learning-rate ${learningRate}; lower train.learning-rate (to ${learningRate / 10}), or look for extreme values in the features`,
  );
}
