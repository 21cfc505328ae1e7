import { z } from 'zod';

import { VERDICTS } from '../verdict/verdict.ts';

export const trainResultSchema = z.strictObject({
  schema: z.literal('mlops/train/v1'),
  verdict: z.enum(VERDICTS),
  /** Taken from an earlier run with the same data, inputs, parameters and seed. */
  reused: z.boolean(),
  model: z.strictObject({
    digest: z.string(),
    kind: z.enum(['tfjs', 'files']),
    bytes: z.int().min(0),
    /** What computed the training; null for a program of the team's own. */
    backend: z.enum(['wasm', 'cpu', 'tensorflow']).nullable(),
  }),
  seed: z.int(),
  /** Epochs that ran and the one whose weights were kept; null for a program of the team's own. */
  epochs: z.int().nullable(),
  best_epoch: z.int().nullable(),
  rows: z.strictObject({ train: z.int(), validation: z.int(), test: z.int() }),
  seconds: z.number().describe('of the training itself, 0 where it was reused'),
});

export type TrainResult = z.output<typeof trainResultSchema>;
