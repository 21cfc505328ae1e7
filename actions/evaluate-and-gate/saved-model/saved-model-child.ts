import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize } from 'node:v8';

import { ENCODE_BATCH } from '../../../shared/model/bind-encoder.ts';
import type { Tensorflow } from '../../../shared/model/start-wasm-backend.ts';
import type { FedTensor } from '../../../shared/model/tensors/tensor-inputs.ts';
import { loadTfjsNode, type NativeTensorflow } from '../../../shared/model/tfjs-node/load-tfjs-node.ts';
import { littleEndian } from '../../../shared/model/write-bundle.ts';
import { ANSWERS_NAME, END_NAME, inputName, JOB_NAME, type SavedModelEnd, type SavedModelJob } from './saved-model-job.ts';

/** Of TensorFlow's words, which bring a stack of operators along. */
const MAX_REASON = 300;

type Tensor = InstanceType<Tensorflow['tf']['Tensor']>;

/** Of a loaded SavedModel, what is called. */
interface Loaded {
  predict(inputs: Readonly<Record<string, Tensor>>): Readonly<Record<string, Tensor>>;
  dispose(): void;
}

/**
 * The child that asks a SavedModel on the workspace's TensorFlow, in a process without a token and apart from ours: the model is a
 * program, and the library a native one. Finds its job in the folder and leaves answers and end there.
 */
export async function savedModelChild(folder: string, write: (line: string) => void): Promise<void> {
  const end = await attempt(folder, (answered) => write(JSON.stringify({ answered })));
  await writeFile(join(folder, END_NAME), JSON.stringify(end));
}

async function attempt(folder: string, tell: (answered: number) => void): Promise<SavedModelEnd> {
  const job: SavedModelJob = deserialize(await readFile(join(folder, JOB_NAME)));
  let native: NativeTensorflow;
  try {
    native = loadTfjsNode(job.tfjsNode);
  } catch (error) {
    return { state: 'not-loaded', reason: reasonOf(error) };
  }
  const { node } = native;
  if (!loadsSavedModels(node)) return { state: 'not-loaded', reason: 'it has no node.loadSavedModel' };
  try {
    const model = await node.loadSavedModel(job.model, ['serve'], job.signature);
    try {
      return { state: 'answered', engine: native.engine, dims: await ask(model, job, { folder, tf: native.tensorflow.tf, tell }) };
    } finally {
      model.dispose();
    }
  } catch (error) {
    return { state: 'refused', reason: reasonOf(error) };
  }
}

/** A batch at a time, so that TensorFlow's memory is bounded. @returns the dimensions of the output after the first, the rows */
async function ask(model: Loaded, job: SavedModelJob, { folder, tf, tell }: { readonly folder: string; readonly tf: Tensorflow['tf']; readonly tell: (answered: number) => void }): Promise<number[]> {
  const inputs: (SavedModelJob['inputs'][number] & { readonly values: FedTensor['values'] })[] = [];
  for (const [index, input] of job.inputs.entries()) inputs.push({ ...input, values: deserialize(await readFile(join(folder, inputName(index)))) });
  const answers = await open(join(folder, ANSWERS_NAME), 'w');
  try {
    let dims: readonly number[] | null = null;
    for (let from = 0; from < job.rows; from += ENCODE_BATCH) {
      const count = Math.min(ENCODE_BATCH, job.rows - from);
      const fed = Object.fromEntries(inputs.map(({ name, type, width, matrix, values }) => {
        const shape = matrix ? [count, width] : [count];
        return [name, tf.tensor(values.slice(from * width, (from + count) * width) as Float32Array, shape, type as 'float32')];
      }));
      const given = model.predict(fed);
      const answer = given[job.output];
      if (answer === undefined) throw new Error(`it gave no output ${JSON.stringify(job.output)}`);
      if (answer.dtype !== 'float32' || answer.shape[0] !== count) throw new Error(`output ${JSON.stringify(job.output)} is ${answer.shape.join(' × ') || 'one value'} of ${answer.dtype} for ${count} rows; the first dimension must be the rows`);
      if (dims !== null && dims.join() !== answer.shape.slice(1).join()) throw new Error(`output ${JSON.stringify(job.output)} has another shape in another batch`);
      dims = answer.shape.slice(1);
      await answers.writeFile(littleEndian([answer.dataSync<'float32'>()]));
      for (const tensor of [...Object.values(fed), ...Object.values(given)]) tensor.dispose();
      tell(from + count);
    }
    return [...(dims ?? [])];
  } finally {
    await answers.close();
  }
}

function loadsSavedModels(node: unknown): node is { loadSavedModel(path: string, tags: string[], signature: string): Promise<Loaded> } {
  return typeof node === 'object' && node !== null && 'loadSavedModel' in node && typeof node.loadSavedModel === 'function';
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim().slice(0, MAX_REASON);
}
