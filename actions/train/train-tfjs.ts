import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { TfjsTrainConfig } from '../../shared/config/schema.ts';
import { bindEncoder, type Encoder } from '../../shared/model/bind-encoder.ts';
import { fitPreprocessing } from '../../shared/model/fit-preprocessing.ts';
import { modelJson } from '../../shared/model/model-json.ts';
import { buildNetwork, type HiddenLayer } from '../../shared/model/network.ts';
import type { AnswerMeaning, Preprocessing } from '../../shared/model/preprocessing.ts';
import { startWasmBackend } from '../../shared/model/start-wasm-backend.ts';
import { trainNetwork, type TrainedNetwork, type TrainingSettings } from '../../shared/model/train-network.ts';
import { writeBundle } from '../../shared/model/write-bundle.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { formatRows } from '../../shared/report/format.ts';
import { rowsOfSide } from '../../shared/tabular/split/rows-of-side.ts';
import { SIDE } from '../../shared/tabular/split/split.ts';
import type { DataSet } from '../../shared/tabular/tables/data-set.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import type { Backend } from './choose-backend.ts';
import { chooseFeatures, describeFeatures } from './choose-features.ts';
import { showProgress } from './show-progress.ts';
import { trainOnTensorflow } from './train-on-tensorflow.ts';
import type { Trained } from './training.ts';

interface TfjsOptions {
  readonly loaded: LoadedConfig;
  readonly train: TfjsTrainConfig;
  readonly backend: Backend;
  readonly dataSet: DataSet;
  readonly bundle: string;
  /** An empty folder for a child's files. */
  readonly folder: string;
  readonly wasmDirectory?: string | undefined;
  readonly tensorflowProgram?: readonly string[] | undefined;
}

/** Trains the network of mlops.yml on the training rows and writes its bundle. */
export async function trainTfjs(options: TfjsOptions, ports: Ports): Promise<Trained> {
  const { loaded, train, backend, dataSet } = options;
  const { table, target, sides } = dataSet;
  const { data } = loaded.config;
  if (data === undefined) throw new UserError(`${loaded.name} has no data section; name the file in data.source`);
  const trainRows = rowsOfSide(sides, SIDE.train);
  const answer = answerOf(dataSet, trainRows);
  const features = describeFeatures(chooseFeatures(table.header, loaded), table, data);
  const preprocessing = fitPreprocessing({ table, rows: trainRows, features, answer });
  const encoder = bindEncoder(preprocessing, table);
  ports.log.info(`Training on ${formatRows(trainRows.length)}: ${features.length} features become ${encoder.width} inputs`);
  const settings: TrainingSettings = {
    network: { inputs: encoder.width, hidden: hiddenLayers(train), output: answer.kind === 'score' ? 'sigmoid' : 'linear' },
    labels: answer.kind === 'score' ? target.labels : target.labels.map((value) => (value - answer.mean) / answer.stddev),
    trainRows,
    validationRows: rowsOfSide(sides, SIDE.validation),
    epochs: train.epochs,
    batchSize: train['batch-size'],
    learningRate: train['learning-rate'],
    patience: train['early-stopping']?.patience ?? null,
    seed: train.seed,
  };
  const { json, weights, epochs, bestEpoch, engine } =
    backend.name === 'wasm' ? await onWasm(settings, { encoder, options, ports }) : await onTensorflow(settings, { backend, preprocessing, options, ports });
  const { digest, bytes } = await writeBundle(ports.files, options.bundle, { json, weights, preprocessing });
  return { kind: 'tfjs', backend: backend.name, engine, epochs: [...epochs], bestEpoch, inputs: encoder.width, notes: [], digest, bytes };
}

type Made = TrainedNetwork & { readonly engine: Record<string, string> };

async function onWasm(settings: TrainingSettings, { encoder, options, ports }: { readonly encoder: Encoder; readonly options: TfjsOptions; readonly ports: Ports }): Promise<Made> {
  const tensorflow = await startWasmBackend(options.wasmDirectory);
  const trained = await trainNetwork(tensorflow, { ...settings, ...showProgress(ports, settings.epochs), encoder, signal: ports.cancel.signal, clock: ports.clock });
  return { ...trained, engine: { tensorflowjs: tensorflow.tf.version_core, backend: tensorflow.tf.getBackend() } };
}

/** Only the weights come from there. What else is in the bundle is ours, whatever computed them. */
async function onTensorflow(
  settings: TrainingSettings,
  { backend, preprocessing, options, ports }: { readonly backend: Extract<Backend, { name: 'tensorflow' }>; readonly preprocessing: Preprocessing; readonly options: TfjsOptions; readonly ports: Ports },
): Promise<Made> {
  const { loaded, dataSet, folder, tensorflowProgram: program } = options;
  if (program === undefined) throw new TypeError('the host gives no way to start the child that trains on TensorFlow');
  const place = { tfjsNode: backend.tfjsNode, preprocessing, table: dataSet.table, program, directory: loaded.directory, folder, progress: showProgress(ports, settings.epochs) };
  const trained = await trainOnTensorflow(settings, place, ports);
  const model = buildNetwork(await startWasmBackend(options.wasmDirectory), settings.network, settings.seed);
  try {
    return { ...trained, json: modelJson(model, settings.network) };
  } finally {
    model.dispose();
  }
}

function hiddenLayers({ layers }: TfjsTrainConfig): HiddenLayer[] {
  return layers.map((layer) => ('dense' in layer ? { kind: 'dense', units: layer.dense, activation: layer.activation } : { kind: 'dropout', rate: layer.dropout }));
}

/** @throws UserError for more than two classes, and where the training rows all say the same, although the others don't */
function answerOf({ target }: DataSet, trainRows: Int32Array): AnswerMeaning {
  if (target.task === 'multiclass') throw new UserError(`data.target: it has ${target.classes.length} classes, and the bundled trainer answers two or a quantity; train with a program of your own (train.command)`);
  const labels = Float64Array.from(trainRows, (row) => target.labels[row] ?? Number.NaN);
  const mean = labels.reduce((sum, value) => sum + value, 0) / labels.length;
  const stddev = Math.sqrt(labels.reduce((sum, value) => sum + (value - mean) ** 2, 0) / labels.length);
  if (!(stddev > 0)) throw new UserError(`data.target: all ${labels.length} training rows have the same value, so there is nothing to learn; change data.split`);
  if (!Number.isFinite(stddev)) throw new UserError('data.target: its numbers are too large to be standardised');
  return target.task === 'binary' ? { kind: 'score', negative: target.negative, positive: target.positive } : { kind: 'value', mean, stddev };
}
