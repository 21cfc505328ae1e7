import { basename, join } from 'node:path';

import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { CommandTrainConfig } from '../../shared/config/schema.ts';
import { alignCandidate } from '../../shared/judge/answers/align-answers.ts';
import { answersToWrite } from '../../shared/judge/answers/answers-to-write.ts';
import { columnMeans } from '../../shared/judge/metrics/column-mean.ts';
import { readPredictions, writePredictions } from '../../shared/model/predictions.ts';
import { sealBundle } from '../../shared/model/seal-bundle.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { ProgramEnd } from '../../shared/ports/programs.ts';
import { copyRowsBySide } from '../../shared/tabular/split/copy-rows-by-side.ts';
import { rowsOfSide } from '../../shared/tabular/split/rows-of-side.ts';
import { SIDE } from '../../shared/tabular/split/split.ts';
import type { DataSet } from '../../shared/tabular/tables/data-set.ts';
import { takeTarget } from '../../shared/tabular/tables/take-target.ts';
import { FailedError } from '../../shared/verdict/errors.ts';
import { collectPayload, findPredictions } from './collect-payload.ts';
import type { Trained } from './training.ts';

/**
 * Has the team's own program train: it finds the rows as files, and leaves predictions for exactly the test rows and whatever else the
 * model consists of.
 * @throws FailedError where the program ends badly; UserError where what it left can't be judged
 */
export async function trainCommand(
  options: { readonly loaded: LoadedConfig; readonly train: CommandTrainConfig; readonly dataSet: DataSet; readonly bundle: string; /** An empty folder for its files. */ readonly folder: string },
  ports: Ports,
): Promise<Trained> {
  const { loaded, train, bundle, folder } = options;
  const { files, log, clock } = ports;
  // A name of its own: the program of a run that was killed may still be at work, and must not leave its answers among ours.
  const output = join(folder, `output-${clock.now().getTime()}`);
  await files.makeDirectory(output);
  const rows = await writeRows(options, ports);
  const end = await ports.programs.run({
    command: train.command,
    directory: loaded.directory,
    variables: { MLOPS_TRAIN: rows.train, MLOPS_VALIDATION: rows.validation, MLOPS_TEST: rows.test, MLOPS_OUTPUT: output, MLOPS_SEED: String(train.seed) },
    pass: train.env ?? [],
    timeoutSeconds: train['timeout-minutes'] * 60,
    onLine: (line) => log.info(`train | ${line}`),
  });
  refuseBadEnd(end, train);

  const predictions = await findPredictions(output);
  await canonicalise(join(output, predictions), options, ports);
  const carried = await collectPayload(files, { output, predictions, payload: join(bundle, 'payload') });
  const notes: string[] = [];
  if (carried === 0) {
    notes.push('The program left nothing but predictions: this model can be judged and registered, but there is nothing in it to deploy.');
    log.warn('the program left nothing but predictions in $MLOPS_OUTPUT; a model file is expected beside them');
  }
  const { digest, bytes } = await sealBundle(files, bundle, 'files');
  return { kind: 'files', backend: null, engine: {}, epochs: null, bestEpoch: null, inputs: null, notes, digest, bytes };
}

async function writeRows({ loaded, dataSet, folder }: Parameters<typeof trainCommand>[0], { cancel }: Ports): Promise<{ readonly train: string; readonly validation: string; readonly test: string }> {
  const outputs = { train: join(folder, 'train.csv'), validation: join(folder, 'validation.csv'), test: join(folder, 'test.csv') };
  await copyRowsBySide({ files: dataSet.table.files, sides: dataSet.sides, outputs, target: loaded.config.data?.target ?? '', signal: cancel.signal });
  return outputs;
}

function refuseBadEnd(end: ProgramEnd, train: CommandTrainConfig): void {
  const program = `train.command (${train.command.join(' ')})`;
  const left = 'nothing was kept of it';
  if (end.state === 'not-started') throw new FailedError(`${program} could not be started: ${end.reason}. Programs are looked for in PATH and start in the folder of the config file`);
  if (end.state === 'timed-out') throw new FailedError(`${program} was ended after ${train['timeout-minutes']} minutes (train.timeout-minutes); ${left}`);
  if (end.state === 'killed') throw new FailedError(`${program} was killed by ${end.signal}${end.signal === 'SIGKILL' ? ', as the system does when memory runs out' : ''}; ${left}`);
  if (end.code !== 0) throw new FailedError(`${program} ended with exit code ${end.code}; its output stands above; ${left}`);
}

/** Holds the predictions against the test rows, and writes them in the one form that we keep. */
async function canonicalise(path: string, { loaded, dataSet, bundle }: Parameters<typeof trainCommand>[0], { files, cancel }: Ports): Promise<void> {
  const { config } = loaded;
  const displayPath = `$MLOPS_OUTPUT/${basename(path)}`;
  const predictions = await readPredictions(path, {
    idName: config.data?.id ?? null,
    columns: config.evaluate?.predictions?.columns,
    displayPath,
    signal: cancel.signal,
    showValues: config.data?.['show-values'] ?? true,
  });
  const test = rowsOfSide(dataSet.sides, SIDE.test);
  const ids = Array.from(test, (row) => dataSet.ids[row] ?? '');
  const seen = new Set(dataSet.ids.filter((_, row) => dataSet.sides[row] !== SIDE.test));
  const answers = alignCandidate(predictions, { ids, seen, target: takeTarget(dataSet.target, test), slices: [], weights: null, groups: null, means: columnMeans(config.evaluate?.metrics), table: dataSet.table, data: null, showValues: config.data?.['show-values'] !== false }, displayPath);
  await writePredictions(files, join(bundle, 'predictions.csv'), answersToWrite(answers, { ids, target: dataSet.target }));
}
