import { join, resolve } from 'node:path';

import { loadConfig } from '../../shared/config/load-config.ts';
import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import { localFiles } from '../../shared/host-local/files.ts';
import { bindEncoder } from '../../shared/model/bind-encoder.ts';
import { fitPreprocessing } from '../../shared/model/fit-preprocessing.ts';
import type { HiddenLayer } from '../../shared/model/network.ts';
import type { Feature, Preprocessing } from '../../shared/model/preprocessing.ts';
import type { Bundle } from '../../shared/model/seal-bundle.ts';
import { startWasmBackend } from '../../shared/model/start-wasm-backend.ts';
import { trainNetwork, type TrainedNetwork } from '../../shared/model/train-network.ts';
import { writeBundle } from '../../shared/model/write-bundle.ts';
import { rowsOfSide } from '../../shared/tabular/split/rows-of-side.ts';
import { SIDE } from '../../shared/tabular/split/split.ts';
import type { DataSet } from '../../shared/tabular/tables/data-set.ts';
import { loadDataSet } from '../../shared/tabular/tables/load-data-set.ts';

export const EXAMPLES = resolve(import.meta.dirname, '../../examples');
export const WASM_DIRECTORY = resolve(import.meta.dirname, '../../node_modules/@tensorflow/tfjs-backend-wasm/dist');

export const WEATHER_FEATURES: readonly Feature[] = [
  { name: 'date', kind: 'date' },
  { name: 'precipitation', kind: 'number' },
  { name: 'temp_max', kind: 'number' },
  { name: 'temp_min', kind: 'number' },
  { name: 'wind', kind: 'number' },
  { name: 'weather', kind: 'text' },
];

export interface WeatherModel {
  readonly dataSet: DataSet;
  readonly preprocessing: Preprocessing;
  readonly trained: TrainedNetwork;
  readonly bundle: Bundle;
}

export interface WeatherOptions {
  readonly seed?: number;
  readonly hidden?: readonly HiddenLayer[];
  readonly epochs?: number;
  readonly patience?: number | null;
  readonly target?: string;
}

/** Four years of Seattle's weather: will it rain tomorrow (or what another column of it is)? */
export async function weatherDataSet(target = 'rain_tomorrow', features = WEATHER_FEATURES): Promise<DataSet> {
  const loaded: LoadedConfig = await loadConfig(join(EXAMPLES, 'rain-python/mlops.yml'));
  const { data } = loaded.config;
  if (data === undefined) throw new Error('the example has data');
  return loadDataSet(
    { directory: loaded.directory, name: loaded.name, config: { ...loaded.config, data: { ...data, target } } },
    { columns: new Map(features.map(({ name, kind }) => [name, kind === 'number' ? 'number' : 'text'])), signal: new AbortController().signal },
  );
}

/** Trains a small network on the weather and writes its bundle into the folder. */
export async function trainWeather(directory: string, options: WeatherOptions = {}): Promise<WeatherModel> {
  const { seed = 7, epochs = 3, patience = null, target } = options;
  const hidden: readonly HiddenLayer[] = options.hidden ?? [{ kind: 'dense', units: 8, activation: 'relu' }, { kind: 'dropout', rate: 0.25 }];
  const features = WEATHER_FEATURES.filter(({ name }) => name !== target);
  const dataSet = await weatherDataSet(target, features);
  const { target: truth } = dataSet;
  const trainRows = rowsOfSide(dataSet.sides, SIDE.train);
  const answer = truth.task === 'binary' ? ({ kind: 'score', negative: truth.negative, positive: truth.positive } as const) : ({ kind: 'value', mean: 16, stddev: 7 } as const);
  const preprocessing = fitPreprocessing({ table: dataSet.table, rows: trainRows, features, answer });
  const encoder = bindEncoder(preprocessing, dataSet.table);
  const trained = await trainNetwork(await startWasmBackend(WASM_DIRECTORY), {
    network: { inputs: encoder.width, hidden, output: answer.kind === 'score' ? 'sigmoid' : 'linear' },
    encoder,
    labels: answer.kind === 'score' ? truth.labels : truth.labels.map((value) => (value - answer.mean) / answer.stddev),
    trainRows,
    validationRows: rowsOfSide(dataSet.sides, SIDE.validation),
    epochs,
    batchSize: 64,
    learningRate: 0.01,
    patience,
    seed,
    signal: new AbortController().signal,
    clock: { now: () => new Date(0) },
    onBatch: () => undefined,
    onEpoch: () => undefined,
  });
  return { dataSet, preprocessing, trained, bundle: await writeBundle(localFiles(), directory, { ...trained, preprocessing }) };
}
