import { z } from 'zod';

import { DIGEST_PATTERN } from '../../shared/statement/digest.ts';

/** What is known of a training, kept beside its bundle in the cache: a reused model says when and how it was made. */
export const trainingSchema = z.strictObject({
  schema: z.literal('mlops/training/v1'),
  digest: z.string().regex(DIGEST_PATTERN),
  bytes: z.int().min(0),
  kind: z.enum(['tfjs', 'files']),
  backend: z.enum(['wasm', 'cpu', 'tensorflow']).nullable(),
  /** Engine and version that trained it; empty for a program of the team's own. */
  engine: z.record(z.string(), z.string()),
  epochs: z.array(z.strictObject({ epoch: z.int(), loss: z.number(), validationLoss: z.number().nullable(), seconds: z.number() })).nullable(),
  bestEpoch: z.int().nullable(),
  /** Inputs of the network; null for a program. */
  inputs: z.int().nullable(),
  /** What the reader of the report must know. */
  notes: z.array(z.string()),
  startedOn: z.iso.datetime(),
  finishedOn: z.iso.datetime(),
});

export type Training = z.output<typeof trainingSchema>;

/** What a trainer says of the bundle that it has made; the rest is common to all. */
export type Trained = Pick<Training, 'kind' | 'backend' | 'engine' | 'epochs' | 'bestEpoch' | 'inputs' | 'notes' | 'bytes' | 'digest'>;
