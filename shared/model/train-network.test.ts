import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { trainWeather, WASM_DIRECTORY } from '../../test/support/weather.ts';
import { CancelledError, UserError } from '../verdict/errors.ts';
import type { Encoder } from './bind-encoder.ts';
import type { HiddenLayer } from './network.ts';
import { startWasmBackend } from './start-wasm-backend.ts';
import { trainNetwork, type TrainingOptions } from './train-network.ts';

const DENSE: HiddenLayer = { kind: 'dense', units: 16, activation: 'linear' };
const rows = (count: number): Int32Array => Int32Array.from({ length: count }, (_, row) => row);

/** Rows that are all alike: `width` ones each. */
function alike(width: number, value = 1): Encoder {
  return { width, encode: (rows) => new Float32Array(rows.length * width).fill(value) };
}

function options(changes: Partial<TrainingOptions> = {}): TrainingOptions {
  return {
    network: { inputs: 4, hidden: [DENSE], output: 'sigmoid' },
    encoder: alike(4),
    labels: new Float64Array(64).fill(1),
    trainRows: rows(64),
    validationRows: new Int32Array(),
    epochs: 4,
    batchSize: 64,
    learningRate: 0.01,
    patience: null,
    seed: 1,
    signal: new AbortController().signal,
    clock: { now: () => new Date(0) },
    onBatch: () => undefined,
    onEpoch: () => undefined,
    ...changes,
  };
}

test('a seed gives the same bytes in any process, another seed gives others', async () => {
  const program = resolve(import.meta.dirname, '../../test/support/print-weather-digest.ts');
  const digest = async (seed: number): Promise<string> => (await promisify(execFile)(process.execPath, [program, String(seed)])).stdout;
  const here = await trainWeather(await temporaryFolder(), { seed: 7 });

  expect(await digest(7)).toBe(here.bundle.digest);
  expect(await digest(7)).toBe(here.bundle.digest);
  expect(await digest(8)).not.toBe(here.bundle.digest);
});

test('the loss falls, and the network beats the share of rainy days', async () => {
  const { trained, dataSet } = await trainWeather(await temporaryFolder(), { epochs: 5 });
  const losses = trained.epochs.map(({ loss }) => loss);
  const rain = dataSet.target.labels.reduce((sum, label) => sum + label, 0) / dataSet.target.labels.length;
  const chance = -rain * Math.log(rain) - (1 - rain) * Math.log(1 - rain);

  expect(losses).toHaveLength(5);
  expect(losses.at(-1)).toBeLessThan(losses[0] ?? 0);
  expect(trained.epochs.at(-1)?.validationLoss).toBeLessThan(chance);
});

test('early stopping keeps the weights of the epoch that did best, not of the last', async () => {
  const stopped = (await trainWeather(await temporaryFolder(), { epochs: 60, patience: 3 })).trained;
  const best = Math.min(...stopped.epochs.map(({ validationLoss }) => validationLoss ?? Number.NaN));
  const untilBest = (await trainWeather(await temporaryFolder(), { epochs: stopped.bestEpoch })).trained;

  expect(stopped.epochs).toHaveLength(stopped.bestEpoch + 3);
  expect(stopped.epochs[stopped.bestEpoch - 1]?.validationLoss).toBe(best);
  expect(stopped.weights).toEqual(untilBest.weights);
});

test('dropout draws another mask at each step, and the seed decides all of them', async () => {
  // Rows, order and weights (for such a learning-rate) are the same at every step, so only the mask can change the loss.
  const changes = { network: { inputs: 4, hidden: [DENSE, { kind: 'dropout', rate: 0.5 }], output: 'sigmoid' }, learningRate: 1e-12 } as const;
  const losses = async (seed: number): Promise<number[]> => (await trainNetwork(await startWasmBackend(WASM_DIRECTORY), options({ ...changes, seed }))).epochs.map(({ loss }) => loss);
  const first = await losses(3);

  expect(new Set(first).size).toBe(4);
  expect(await losses(3)).toEqual(first);
});

test('a training leaves nothing behind in the memory of the engine', async () => {
  const tensorflow = await startWasmBackend(WASM_DIRECTORY);
  const before = tensorflow.tf.memory().numTensors;
  await trainNetwork(tensorflow, options());

  expect(tensorflow.tf.memory().numTensors).toBe(before);
});

test('a training that is asked to stop stops at the next batch', async () => {
  const asked = new AbortController();
  const seen: number[] = [];
  const training = trainNetwork(
    await startWasmBackend(WASM_DIRECTORY),
    options({
      batchSize: 8,
      signal: asked.signal,
      onBatch: ({ done }) => {
        seen.push(done);
        if (done === 3) asked.abort();
      },
    }),
  );

  await expect(training).rejects.toThrow(new CancelledError('The training was stopped; nothing was kept'));
  expect(seen).toEqual([1, 2, 3]);
});

test('a signal is heard while the network trains', async () => {
  const asked = new AbortController();
  setImmediate(() => asked.abort());

  await expect(trainNetwork(await startWasmBackend(WASM_DIRECTORY), options({ epochs: 10_000, signal: asked.signal }))).rejects.toThrow(CancelledError);
});

test.each<[string, Partial<TrainingOptions>, string]>([
  [
    'the loss is no number any more',
    { encoder: alike(4, 1e30), network: { inputs: 4, hidden: [DENSE], output: 'linear' }, learningRate: 0.5 },
    'train: the loss is no number any more in epoch 1: the training diverged at learning-rate 0.5; lower train.learning-rate (to 0.05), or look for extreme values in the features',
  ],
  [
    'early stopping has no rows to go by',
    { patience: 3 },
    'train.early-stopping: needs validation rows, but the split leaves none; raise data.split.validation or remove early-stopping',
  ],
  [
    'the network is too large',
    { network: { inputs: 4, hidden: [{ ...DENSE, units: 4096 }, { ...DENSE, units: 4096 }, { ...DENSE, units: 4096 }], output: 'sigmoid' } },
    'train.layers: this network has 33587201 weights; at most 20000000 are trained here',
  ],
])('refuses when %s', async (_, changes, message) => {
  await expect(trainNetwork(await startWasmBackend(WASM_DIRECTORY), options(changes))).rejects.toThrow(new UserError(message));
});
