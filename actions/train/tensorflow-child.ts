import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize } from 'node:v8';

import { systemClock } from '../../shared/host-local/local-ports.ts';
import { bindEncoder } from '../../shared/model/bind-encoder.ts';
import { WEIGHTS_NAME } from '../../shared/model/model-json.ts';
import { loadTfjsNode, type NativeTensorflow } from '../../shared/model/tfjs-node/load-tfjs-node.ts';
import { trainNetwork } from '../../shared/model/train-network.ts';
import { littleEndian } from '../../shared/model/write-bundle.ts';
import type { Column } from '../../shared/tabular/tables/table.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { columnName, END_NAME, JOB_NAME, type Progress, type TensorflowEnd, type TensorflowJob } from './tensorflow-job.ts';

/** A line for each batch would cost more than the batch. */
const TELL_MS = 100;

/**
 * The child that trains on the workspace's TensorFlow, in a process without a token and apart from ours, where a native library may
 * print, crash and keep its memory as it likes. Finds its job in the folder and leaves weights and end there.
 */
export async function tensorflowChild(folder: string, write: (line: string) => void): Promise<void> {
  const end = await attempt(folder, (progress) => write(JSON.stringify(progress)));
  await writeFile(join(folder, END_NAME), JSON.stringify(end));
}

async function attempt(folder: string, tell: (progress: Progress) => void): Promise<TensorflowEnd> {
  const job: TensorflowJob = deserialize(await readFile(join(folder, JOB_NAME)));
  let native: NativeTensorflow;
  try {
    native = loadTfjsNode(job.tfjsNode);
  } catch (error) {
    return { state: 'not-loaded', reason: error instanceof Error ? error.message : String(error) };
  }
  try {
    return await trainJob(job, { folder, native, tell });
  } catch (error) {
    if (error instanceof UserError) return { state: 'refused', message: error.message };
    throw error;
  }
}

async function trainJob(job: TensorflowJob, { folder, native, tell }: { readonly folder: string; readonly native: NativeTensorflow; readonly tell: (progress: Progress) => void }): Promise<TensorflowEnd> {
  const columns = new Map<string, Column>();
  for (const [index, name] of job.columns.entries()) columns.set(name, deserialize(await readFile(join(folder, columnName(index)))));
  let told = 0;
  const { weights, epochs, bestEpoch } = await trainNetwork(native.tensorflow, {
    ...job,
    encoder: bindEncoder(job.preprocessing, { ...job.table, columns }),
    signal: new AbortController().signal,
    clock: systemClock,
    onBatch(batch) {
      const now = systemClock.now().getTime();
      if (now - told < TELL_MS) return;
      told = now;
      tell({ progress: 'batch', ...batch });
    },
    onEpoch: (epoch) => tell({ progress: 'epoch', ...epoch }),
  });
  await writeFile(join(folder, WEIGHTS_NAME), littleEndian(weights));
  return { state: 'trained', engine: native.engine, epochs: [...epochs], bestEpoch };
}
