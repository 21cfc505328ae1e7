import { z } from 'zod';

import { VERDICTS } from '../verdict/verdict.ts';

export const DEPLOY_STATES = ['deployed', 'unchanged', 'rolled-back', 'broken'] as const;

export const deployResultSchema = z.strictObject({
  schema: z.literal('mlops/deploy/v1'),
  verdict: z.enum(VERDICTS),
  state: z.enum(DEPLOY_STATES),
  environment: z.string(),
  version: z.string(),
  previous_version: z.string().nullable(),
  digest: z.string(),
  location: z.string().nullable(),
  /** Golden rows whose served answers were compared; 0 with the reason in `reason` where none were. */
  answers_compared: z.int().min(0),
  reason: z.string(),
  /** What was done and is not recorded in the registry yet, because it could not be reached, and what to do about it; null where nothing waits. */
  pending: z.string().nullable(),
  dry_run: z.boolean(),
});

export type DeployResult = z.output<typeof deployResultSchema>;
