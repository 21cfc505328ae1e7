import { z } from 'zod';

import { VERDICTS } from '../verdict/verdict.ts';

/** Of a name: of a file, key, branch, version. */
export const MAX_TEXT = 1000;
/** Of names in a list. */
export const MAX_LISTED = 10_000;

const text = z.string().max(MAX_TEXT);
const rows = z.int().min(0);
const commit = z.string().regex(/^[0-9a-f]{40,64}$/);
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const same = z.enum(['same', 'changed', 'unknown']);

export const CONTEXT_NAME = 'context.json';

/** context.json of an evaluation: what a report tells beside result.json, for those who tell it again elsewhere. It decides nothing. */
export const evaluationContextSchema = z.strictObject({
  schema: z.literal('mlops/evaluation-context/v1'),
  model: text,
  baseline: text.nullable().describe('what it is called: `main`, `production (v1.2.0)`; null where nothing was compared'),
  data: z.strictObject({ rows, findings: rows }).nullable().describe('what validate-data said; null where the data was not validated'),
  baseline_origin: z.strictObject({
    commit: commit.nullable(),
    run: text.nullable().describe('address of the run that judged it'),
    statement: digest.nullable().describe('of its evaluation'),
    data: digest.nullable().describe('that it was judged on'),
    instead_of: commit.nullable().describe('the commit that was looked for and has no evaluation'),
    verdict: z.enum(VERDICTS).nullable(),
  }),
  changed_inputs: z
    .strictObject({ files: z.array(text).max(MAX_LISTED).nullable(), parameters: z.array(text).max(MAX_LISTED), data: same, environment: same })
    .nullable()
    .describe("of the training, against the baseline's; null where one of the two is not recorded"),
  test_rows: z
    .discriminatedUnion('state', [
      z.strictObject({ state: z.literal('unchanged'), rows }),
      z.strictObject({ state: z.literal('changed'), rows, before: rows }),
      z.strictObject({ state: z.literal('unknown') }),
    ])
    .describe("against the baseline's"),
});

export type EvaluationContext = z.output<typeof evaluationContextSchema>;
