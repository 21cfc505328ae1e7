import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Tensorflow } from '../../../shared/model/start-wasm-backend.ts';
import { loadTfjsNode, type NativeTensorflow } from '../../../shared/model/tfjs-node/load-tfjs-node.ts';
import { littleEndian } from '../../../shared/model/write-bundle.ts';
import { ANSWERS_NAME, type Batch, MAX_WIDTH, type ModelToLoad, product, readFrames, type Reply } from './saved-model-messages.ts';

/** Of TensorFlow's words, which bring a stack of operators along. */
const MAX_REASON = 300;

type Tensor = InstanceType<Tensorflow['tf']['Tensor']>;

/** Of a loaded SavedModel, what is called. */
interface Loaded {
  predict(inputs: Readonly<Record<string, Tensor>>): Readonly<Record<string, Tensor>>;
}

/**
 * The child that asks a SavedModel on the workspace's TensorFlow, in a process without a token and apart from ours: the model is a
 * program, and the library a native one. It stays, and answers batch after batch, until its standard input ends.
 * @param folder for the answers
 */
export async function savedModelChild(folder: string, { input, write }: { readonly input: AsyncIterable<Buffer>; readonly write: (text: string) => void }): Promise<void> {
  // On a line of its own, whatever the library left without an end.
  const reply = (said: Reply): void => write(`\n${JSON.stringify(said)}\n`);
  let answer: ((batch: Batch) => Promise<Reply>) | undefined;
  for await (const message of readFrames(input)) {
    if ('rows' in message) {
      reply(answer === undefined ? { state: 'refused', reason: 'no model was loaded' } : await answer(message).catch(refusal));
      continue;
    }
    const loaded = await load(message);
    if (loaded.state === 'loaded') answer = (batch) => ask(loaded.model, batch, { folder, output: message.output, tf: loaded.native.tensorflow.tf });
    reply(loaded.state === 'loaded' ? { state: 'loaded', engine: { ...loaded.native.engine } } : loaded);
  }
}

async function load({ tfjsNode, model, signature }: ModelToLoad): Promise<{ readonly state: 'loaded'; readonly model: Loaded; readonly native: NativeTensorflow } | Extract<Reply, { reason: string }>> {
  let native: NativeTensorflow;
  try {
    native = loadTfjsNode(tfjsNode);
  } catch (error) {
    return { state: 'not-loaded', reason: reasonOf(error) };
  }
  const { node } = native;
  if (!loadsSavedModels(node)) return { state: 'not-loaded', reason: 'it has no node.loadSavedModel' };
  try {
    return { state: 'loaded', model: await node.loadSavedModel(model, ['serve'], signature), native };
  } catch (error) {
    return refusal(error);
  }
}

/** Timed is what a program that serves this model would do as well: cells into tensors, the model, numbers out of its tensor. */
async function ask(model: Loaded, { rows, fed }: Batch, { folder, output, tf }: { readonly folder: string; readonly output: string; readonly tf: Tensorflow['tf'] }): Promise<Reply> {
  const start = performance.now();
  const inputs = Object.fromEntries(fed.map(({ name, type, values, dims }) => [name, tf.tensor(values as Float32Array, [...dims], type as 'float32')]));
  const given = model.predict(inputs);
  const answer = given[output];
  if (answer === undefined) throw new Error(`it gave no output ${JSON.stringify(output)}`);
  const [first, ...dims] = answer.shape;
  if (answer.dtype !== 'float32' || first !== rows) throw new Error(`output ${JSON.stringify(output)} is ${answer.shape.join(' × ') || 'one value'} of ${answer.dtype} for ${rows} rows; the first dimension must be the rows`);
  if (product(dims) > MAX_WIDTH) throw new Error(`output ${JSON.stringify(output)} has ${product(dims)} values a row; at most ${MAX_WIDTH} are read`);
  const values = answer.dataSync<'float32'>();
  const milliseconds = performance.now() - start;
  await writeFile(join(folder, ANSWERS_NAME), littleEndian([values]));
  for (const tensor of [...Object.values(inputs), ...Object.values(given)]) tensor.dispose();
  return { state: 'answered', dims, milliseconds };
}

function refusal(error: unknown): Extract<Reply, { state: 'refused' }> {
  return { state: 'refused', reason: reasonOf(error) };
}

function loadsSavedModels(node: unknown): node is { loadSavedModel(path: string, tags: string[], signature: string): Promise<Loaded> } {
  return typeof node === 'object' && node !== null && 'loadSavedModel' in node && typeof node.loadSavedModel === 'function';
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim().slice(0, MAX_REASON);
}
