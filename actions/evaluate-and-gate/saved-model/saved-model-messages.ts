import { deserialize, serialize } from 'node:v8';

import { z } from 'zod';

import type { FedTensor } from '../../../shared/model/tensors/tensor-inputs.ts';

/*
 * What goes between us and the child that asks a SavedModel on the workspace's TensorFlow. To the child, on its standard input: our own
 * structures in V8's form, each behind its length; first the model, then batches of rows, one when the one before is answered. From the
 * child, which runs code that is not ours: a line of JSON for each, which a schema parses, and for a batch a file of 32-bit floats whose
 * number is known.
 */

export const ANSWERS_NAME = 'answers.bin';
/** Values that a model may answer a row with. */
export const MAX_WIDTH = 10_000;
/** How a reply begins, among whatever the library prints. */
export const REPLY = '{"state":';

export interface ModelToLoad {
  /** Folder of the package that brings TensorFlow. */
  readonly tfjsNode: string;
  /** Folder with saved_model.pb. */
  readonly model: string;
  readonly signature: string;
  /** The one output that is read. */
  readonly output: string;
}

export interface Batch {
  readonly rows: number;
  readonly fed: readonly FedTensor[];
}

export const replySchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('loaded'), engine: z.record(z.string(), z.string().max(100)) }),
  /** The answers lie in their file: the dimensions after the rows, and how long TensorFlow took. */
  z.strictObject({ state: z.literal('answered'), dims: z.array(z.int().min(0).max(MAX_WIDTH)).max(8).refine((dims) => product(dims) <= MAX_WIDTH), milliseconds: z.number().min(0) }),
  /** The model, or TensorFlow with it, says no. */
  z.strictObject({ state: z.literal('refused'), reason: z.string() }),
  z.strictObject({ state: z.literal('not-loaded'), reason: z.string() }),
]);

export type Reply = z.output<typeof replySchema>;

export function product(dims: readonly number[]): number {
  return dims.reduce((size, length) => size * length, 1);
}

const LENGTH_BYTES = 4;

/** @throws RangeError where it is too large for its length */
export function frame(message: ModelToLoad | Batch): Buffer {
  const bytes = serialize(message);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** The messages that `frame` made, in whatever chunks they come. */
export async function* readFrames(stream: AsyncIterable<Buffer>): AsyncGenerator<ModelToLoad | Batch> {
  let chunks: Buffer[] = [];
  let held = 0;
  let wanted = LENGTH_BYTES;
  for await (const chunk of stream) {
    chunks.push(chunk);
    held += chunk.length;
    while (held >= wanted) {
      const whole = Buffer.concat(chunks);
      const end = LENGTH_BYTES + whole.readUInt32LE(0);
      const isWhole = whole.length >= end;
      if (isWhole) yield deserialize(whole.subarray(LENGTH_BYTES, end)) as ModelToLoad | Batch;
      chunks = [isWhole ? whole.subarray(end) : whole];
      held = chunks[0]?.length ?? 0;
      wanted = isWhole ? LENGTH_BYTES : end;
    }
  }
}
