import { z } from 'zod';

import type { Preprocessing } from '../../shared/model/preprocessing.ts';
import type { TrainingSettings } from '../../shared/model/train-network.ts';
import type { Table } from '../../shared/tabular/tables/table.ts';
import { trainingSchema } from './training.ts';

/*
 * What goes between us and the child that trains on the workspace's TensorFlow. To the child: our own structures in V8's form, a file for
 * each column, since one file of that form ends at 2 GiB. From the child, which runs code that is not ours: JSON that a schema parses, and
 * weights whose number is known.
 */

export const JOB_NAME = 'job.bin';
export const END_NAME = 'end.json';
export const MAX_END_BYTES = 4 * 1024 * 1024;
export const columnName = (index: number): string => `column-${index}.bin`;

export interface TensorflowJob extends TrainingSettings {
  /** Folder of the package that brings TensorFlow. */
  readonly tfjsNode: string;
  readonly preprocessing: Preprocessing;
  /** Its columns, in this order, lie beside. */
  readonly table: Omit<Table, 'columns'>;
  readonly columns: readonly string[];
}

const epochSchema = trainingSchema.shape.epochs.unwrap().element;

/** How the child ended; it writes this last. */
export const endSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('trained'), engine: z.record(z.string(), z.string().max(100)), epochs: z.array(epochSchema).max(10_000), bestEpoch: z.int() }),
  /** By a rule of ours, in words for the user. */
  z.strictObject({ state: z.literal('refused'), message: z.string() }),
  z.strictObject({ state: z.literal('not-loaded'), reason: z.string() }),
]);

export type TensorflowEnd = z.output<typeof endSchema>;

/** A line that the child writes while it trains. */
export const progressSchema = z.discriminatedUnion('progress', [
  z.strictObject({ progress: z.literal('batch'), epoch: z.int(), done: z.int(), batches: z.int() }),
  z.strictObject({ progress: z.literal('epoch'), ...epochSchema.shape }),
]);

export type Progress = z.output<typeof progressSchema>;
