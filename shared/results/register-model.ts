import { z } from 'zod';

import { VERDICTS } from '../verdict/verdict.ts';

export const registerResultSchema = z.strictObject({
  schema: z.literal('mlops/register-model/v1'),
  verdict: z.enum(VERDICTS),
  version: z.string(),
  tag: z.string(),
  digest: z.string(),
  reused: z.boolean(),
  /** Whether the predictions were judged a second time, and if not, why. */
  judged_again: z.union([z.literal(true), z.string()]),
  release_url: z.string().nullable(),
  location: z.string().nullable(),
  dry_run: z.boolean(),
});

export type RegisterResult = z.output<typeof registerResultSchema>;
