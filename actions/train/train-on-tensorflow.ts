import { join } from 'node:path';
import { serialize } from 'node:v8';

import { WEIGHTS_NAME } from '../../shared/model/model-json.ts';
import type { Preprocessing } from '../../shared/model/preprocessing.ts';
import { readBoundedFile } from '../../shared/model/read-bounded-file.ts';
import { readWeights } from '../../shared/model/read-weights.ts';
import { howItEnded, type LastLines, lastLines, unusable } from '../../shared/model/tfjs-node/child-of-tfjs-node.ts';
import { TFJS_NODE, type TfjsNode } from '../../shared/model/tfjs-node/find-tfjs-node.ts';
import type { TrainedNetwork, TrainingProgress, TrainingSettings } from '../../shared/model/train-network.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { ProgramEnd } from '../../shared/ports/programs.ts';
import type { Table } from '../../shared/tabular/tables/table.ts';
import { CancelledError, FailedError, UserError } from '../../shared/verdict/errors.ts';
import { columnName, END_NAME, endSchema, JOB_NAME, MAX_END_BYTES, progressSchema, type TensorflowEnd, type TensorflowJob } from './tensorflow-job.ts';

interface Place {
  readonly tfjsNode: TfjsNode;
  readonly preprocessing: Preprocessing;
  readonly table: Table;
  /** Starts `tensorflowChild`; the folder of the job follows. */
  readonly program: readonly string[];
  /** Of mlops.yml. */
  readonly directory: string;
  /** For files of ours. */
  readonly folder: string;
  readonly progress: TrainingProgress;
}

/**
 * Trains as `trainNetwork` does, in a child that has nothing of ours but the rows.
 * @throws UserError where the package can't be used here, or our trainer refuses; CancelledError
 */
export async function trainOnTensorflow(settings: TrainingSettings, place: Place, ports: Ports): Promise<Omit<TrainedNetwork, 'json'> & { readonly engine: Record<string, string> }> {
  const { program, directory, tfjsNode, progress } = place;
  // A name of its own: the child of a run that was killed may still be at work, and must not leave its weights among ours.
  const folder = join(place.folder, `job-${ports.clock.now().getTime()}`);
  await writeJob(settings, { ...place, folder }, ports);
  const said = lastLines();
  const ended = await ports.programs
    .run({
      command: [...program, folder],
      directory,
      variables: {},
      pass: [],
      timeoutSeconds: Number.POSITIVE_INFINITY,
      onLine(line) {
        if (tellProgress(line, progress)) return;
        ports.log.debug(`${TFJS_NODE} | ${line}`);
        said.add(line);
      },
    })
    .catch((error: unknown) => {
      throw error instanceof CancelledError ? new CancelledError('The training was stopped; nothing was kept') : error;
    });
  const end = await readEnd(ended, { path: join(folder, END_NAME), said });
  if (end.state === 'refused') throw new UserError(end.message);
  if (end.state === 'not-loaded') throw unusable(tfjsNode, end.reason, { instead: 'set train.backend to wasm' });
  const engine = { ...end.engine, 'tfjs-node': tfjsNode.version, backend: 'tensorflow' };
  return { epochs: end.epochs, bestEpoch: end.bestEpoch, engine, weights: await readWeights(settings.network, join(folder, WEIGHTS_NAME)) };
}

async function writeJob(settings: TrainingSettings, { tfjsNode, preprocessing, table, folder }: Place, { files }: Ports): Promise<void> {
  const columns = preprocessing.features.map(({ name }) => name);
  const job: TensorflowJob = {
    ...settings,
    tfjsNode: tfjsNode.directory,
    preprocessing,
    table: { rows: table.rows, header: table.header, files: table.files, source: table.source },
    columns,
  };
  await files.makeDirectory(folder);
  for (const [index, name] of columns.entries()) await files.replace(join(folder, columnName(index)), serialize(table.columns.get(name)));
  await files.replace(join(folder, JOB_NAME), serialize(job));
}

/** @returns whether the line was one of our child's, and not something that a library prints */
function tellProgress(line: string, { onBatch, onEpoch }: TrainingProgress): boolean {
  if (!line.startsWith('{"progress":')) return false;
  const parsed = progressSchema.safeParse(parseLine(line));
  if (!parsed.success) return false;
  if (parsed.data.progress === 'batch') onBatch(parsed.data);
  else onEpoch(parsed.data);
  return true;
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function readEnd(ended: ProgramEnd, { path, said }: { readonly path: string; readonly said: LastLines }): Promise<TensorflowEnd> {
  if (ended.state !== 'exited' || ended.code !== 0) {
    throw new FailedError(`the training on TensorFlow ${howItEnded(ended)}, and nothing was kept of it${said.text()}. Set train.backend to wasm to train without it`);
  }
  return endSchema.parse(JSON.parse((await readBoundedFile(path, MAX_END_BYTES)).toString('utf8')));
}
