import { z } from 'zod';

import { columnSchema, dataFilesSchema } from './validate-data.ts';

const count = z.int().min(0);
const number = z.number();

/** Far beyond the year 9999, and each a time that a calendar has. */
const MOST_MILLISECONDS = 1e15;

const rankError = number.min(0).describe('share of the values by which the place of a value in the order may be off; 0: each different value is there with its count');
const stoodFor = z.array(count).describe('how many values each stands for');

const distributionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('numbers'),
    rank_error: rankError,
    values: z.array(number).describe('ascending'),
    counts: stoodFor,
  }),
  z.strictObject({
    kind: z.literal('times'),
    rank_error: rankError,
    values: z.array(number.min(-MOST_MILLISECONDS).max(MOST_MILLISECONDS)).describe('of dates and timestamps, ascending: milliseconds since 1970-01-01 UTC'),
    counts: stoodFor,
  }),
  z.strictObject({
    kind: z.literal('categories'),
    values: z.array(z.string()).describe('the most frequent first, exactly counted'),
    counts: z.array(count).describe('how often each comes; what is left of the present values is of other categories'),
  }),
]);

const profileColumnSchema = columnSchema.omit({ top: true }).extend({
  top: columnSchema.shape.top.optional().describe('of a text column that has too many different values for a distribution'),
  zeros: count.nullable().describe('of a number column'),
  skewness: number.nullable(),
  lengths: z.strictObject({ min: count, max: count, mean: number }).nullable().describe('of texts, in characters'),
  distribution: distributionSchema.nullable().describe('null for texts of too many different values, with show-values: false, and for dates in profiles that an earlier version wrote'),
});

/** profile.json: what the columns held, so that later data can be compared with it without the rows. */
export const profileSchema = z.discriminatedUnion('schema', [
  z.strictObject({ schema: z.literal('mlops/profile/v2'), data: dataFilesSchema, rows: count, columns: z.record(z.string(), profileColumnSchema) }),
  z.strictObject({ schema: z.literal('mlops/profile/v1'), data: dataFilesSchema, rows: count, columns: z.record(z.string(), columnSchema) }),
]);

export type StoredProfile = z.output<typeof profileSchema>;
export type Profile = Extract<StoredProfile, { schema: 'mlops/profile/v2' }>;
export type ProfileColumn = z.output<typeof profileColumnSchema>;
export type Distribution = z.output<typeof distributionSchema>;
