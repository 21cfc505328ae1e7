import { join } from 'node:path';

import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { CommandTrainConfig, TfjsTrainConfig, TrainConfig } from '../../shared/config/schema.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { TrainResult } from '../../shared/results/train.ts';
import { canonicalJson } from '../../shared/statement/canonical-json.ts';
import { digestOfFile } from '../../shared/statement/digest.ts';
import type { Named } from '../../shared/statement/statement.ts';
import { columnKind } from '../../shared/tabular/cells/column-kind.ts';
import { rowsOfSide } from '../../shared/tabular/split/rows-of-side.ts';
import { SIDE } from '../../shared/tabular/split/split.ts';
import type { DataSet } from '../../shared/tabular/tables/data-set.ts';
import { loadDataSet } from '../../shared/tabular/tables/load-data-set.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { beginStage } from '../../shared/work-directory/stage-directory.ts';
import { readValidatedData, refuseOtherBytes } from '../../shared/work-directory/validated-data.ts';
import { cacheKey } from './cache-key.ts';
import { type Backend, chooseBackend } from './choose-backend.ts';
import { chooseFeatures } from './choose-features.ts';
import { readInputs } from './read-inputs.ts';
import { trainReport } from './report.ts';
import { keepTraining, restoreTraining } from './reuse-training.ts';
import { trainCommand } from './train-command.ts';
import { trainTfjs } from './train-tfjs.ts';
import type { Training } from './training.ts';
import { writeResults } from './write-results.ts';

export interface TrainInputs {
  readonly loaded: LoadedConfig;
  readonly workDirectory: string;
  /** A folder of validate-data's results. */
  readonly data?: string | undefined;
  readonly wasmDirectory?: string | undefined;
  /** Starts `tensorflowChild` in a process of its own. */
  readonly tensorflowProgram?: readonly string[] | undefined;
  /** Of a CI job: what lies above is not the project's. */
  readonly workspace?: string | undefined;
  /** Only to be compared with: validate-data does not come before it, and need not. */
  readonly isBaseline?: boolean | undefined;
}

/**
 * Trains on the training rows, by the bundled network or the team's own program, unless an earlier training had the same data, inputs,
 * parameters and seed. Leaves a bundle: the same again for the same data and seed.
 * @throws UserError, FailedError, InconclusiveError, CancelledError; then no result is left
 */
export async function train(inputs: TrainInputs, ports: Ports): Promise<{ readonly result: TrainResult; readonly directory: string; readonly report: string }> {
  const { loaded, workDirectory } = inputs;
  const { config } = loaded;
  const writer = await beginStage(ports.files, { workDirectory, stage: 'train' });
  if (config.train === undefined) throw new UserError(`${loaded.name} has no train section; say how the model is trained: { trainer: tfjs }, or { command: [python, train.py] }`);
  const configDigest = await digestOfFile(loaded.path);
  const validated = await readValidatedData({ loaded, workDirectory, data: inputs.data, purpose: 'trained' });
  const trainer = await chooseTrainer(inputs, config.train, ports);
  const dataSet = await readData(loaded, config.train, ports);
  if (validated !== null) await refuseOtherBytes(validated, dataSet.table.files);
  else if (inputs.isBaseline !== true) ports.log.warn('the data was not validated: validate-data left no result here');

  const scratch = join(writer.directory, 'unfinished');
  const made = await reuseOrTrain({ inputs, dataSet, trainer, scratch }, ports).catch(async (error: unknown) => {
    // Copies of the rows and half a model are of no use to anyone.
    await ports.files.remove(scratch).catch(() => undefined);
    throw error;
  });
  const { reused } = made;
  const training: Training = { ...made.training, notes: [...(trainer.backend?.notes ?? []), ...made.training.notes] };
  await ports.files.rename(join(made.directory, 'bundle'), join(writer.directory, 'bundle'));
  await ports.files.remove(scratch);

  const result: TrainResult = {
    schema: 'mlops/train/v1',
    verdict: 'pass',
    reused,
    model: { digest: training.digest, kind: training.kind, bytes: training.bytes, backend: training.backend },
    seed: config.train.seed,
    epochs: training.epochs?.length ?? null,
    best_epoch: training.bestEpoch,
    rows: { train: count(dataSet, SIDE.train), validation: count(dataSet, SIDE.validation), test: count(dataSet, SIDE.test) },
    seconds: reused ? 0 : (Date.parse(training.finishedOn) - Date.parse(training.startedOn)) / 1000,
  };
  const report = trainReport(result, { config, training, validated: validated?.verdict ?? null });
  await writeResults(writer.directory, { loaded, result, report, training, dataSet, configDigest, inputs: made.inputs, validated: validated?.verdict ?? null }, ports);
  return { result, directory: await writer.finish(), report };
}

/** A program reads its rows itself; for our own network the features are read. */
async function readData(loaded: LoadedConfig, train: TrainConfig, { cancel }: Ports): Promise<DataSet> {
  const { data } = loaded.config;
  if (data === undefined) throw new UserError(`${loaded.name} has no data section; name the file in data.source`);
  if ('command' in train) return loadDataSet(loaded, { signal: cancel.signal });
  return loadDataSet(loaded, {
    columns: (header) => new Map(chooseFeatures(header, loaded).map((name) => [name, columnKind(data, name)])),
    signal: cancel.signal,
  });
}

/** The team's own program, or our trainer on a back end. */
type Trainer = { readonly train: CommandTrainConfig; readonly backend: null } | { readonly train: TfjsTrainConfig; readonly backend: Backend };

async function chooseTrainer({ loaded, workspace }: TrainInputs, train: TrainConfig, { log }: Ports): Promise<Trainer> {
  return 'command' in train ? { train, backend: null } : { train, backend: await chooseBackend({ loaded, train, workspace }, log) };
}

interface Made {
  readonly training: Training;
  readonly reused: boolean;
  readonly inputs: readonly Named[] | null;
  /** Holds `bundle/`. */
  readonly directory: string;
}

interface Job {
  readonly inputs: TrainInputs;
  readonly dataSet: DataSet;
  readonly trainer: Trainer;
  /** A folder that is not there yet. */
  readonly scratch: string;
}

async function reuseOrTrain(job: Job, ports: Ports): Promise<Made> {
  const { dataSet, trainer } = job;
  const { loaded } = job.inputs;
  const inputs = await readInputs(loaded);
  const key = cacheKey(loaded, { files: dataSet.table.files, inputs, backend: trainer.backend });
  const directory = join(job.scratch, 'made');
  const kept = key === null ? null : await restoreTraining(key, { directory, kind: trainer.backend === null ? 'files' : 'tfjs' }, ports);
  if (kept !== null) {
    ports.log.info('Nothing changed since an earlier training, so its model is reused');
    return { training: kept, reused: true, inputs, directory };
  }
  const training = await trainAnew(job, directory, ports);
  const changed = canonicalJson(await readInputs(loaded)) !== canonicalJson(inputs);
  if (changed) ports.log.warn('files under train.inputs changed while the program ran, so this training is not kept for the next run');
  if (key !== null && !changed) await keepTraining(key, { directory, training }, ports);
  return { training, reused: false, inputs, directory };
}

async function trainAnew({ inputs, dataSet, trainer, scratch }: Job, directory: string, ports: Ports): Promise<Training> {
  const { loaded } = inputs;
  const bundle = join(directory, 'bundle');
  const folder = join(scratch, 'program');
  await ports.files.makeDirectory(bundle);
  const startedOn = ports.clock.now().toISOString();
  const trained =
    trainer.backend === null
      ? await trainCommand({ loaded, train: trainer.train, dataSet, bundle, folder }, ports)
      : await trainTfjs({ ...inputs, ...trainer, dataSet, bundle, folder }, ports);
  return { schema: 'mlops/training/v1', ...trained, startedOn, finishedOn: ports.clock.now().toISOString() };
}

function count({ sides }: DataSet, side: (typeof SIDE)[keyof typeof SIDE]): number {
  return rowsOfSide(sides, side).length;
}
