import { z } from 'zod';

import type { InputType } from '../../../shared/model/tensors/tensor-inputs.ts';

/*
 * What goes between us and the child that asks a SavedModel on the workspace's TensorFlow. To the child: our own structures in V8's form, a
 * file for each input. From the child, which runs code that is not ours: JSON that a schema parses, and 32-bit floats whose number is known.
 */

export const JOB_NAME = 'job.bin';
export const END_NAME = 'end.json';
export const ANSWERS_NAME = 'answers.bin';
export const MAX_END_BYTES = 64 * 1024;
/** Values that a model may answer a row with. */
const MAX_WIDTH = 10_000;
export const inputName = (index: number): string => `input-${index}.bin`;

export interface SavedModelJob {
  /** Folder of the package that brings TensorFlow. */
  readonly tfjsNode: string;
  /** Folder with saved_model.pb. */
  readonly model: string;
  readonly signature: string;
  /** The values of all rows lie beside, one row after the other, in the order of these. */
  readonly inputs: readonly { readonly name: string; readonly type: InputType; readonly width: number; readonly matrix: boolean }[];
  /** The one output that is read. */
  readonly output: string;
  readonly rows: number;
}

/** How the child ended; it writes this last. */
export const endSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('answered'), engine: z.record(z.string(), z.string().max(100)), dims: z.array(z.int().min(0).max(MAX_WIDTH)).max(8) }),
  /** The model, or TensorFlow with it, says no. */
  z.strictObject({ state: z.literal('refused'), reason: z.string() }),
  z.strictObject({ state: z.literal('not-loaded'), reason: z.string() }),
]);

export type SavedModelEnd = z.output<typeof endSchema>;

/** A line that the child writes after each batch. */
export const progressSchema = z.strictObject({ answered: z.int().min(0) });
