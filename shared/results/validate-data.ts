import { z } from 'zod';

import { COLUMN_TYPES } from '../config/column-types.ts';
import { VERDICTS } from '../verdict/verdict.ts';

export const CHECKS = [
  'type', 'missing', 'min', 'max', 'min-length', 'max-length', 'pattern', 'values', 'unique', 'mean', 'stddev', 'quantiles', 'shares', 'rows', 'rule', 'ragged', 'encoding', 'missing-column', 'extra-column', 'drift',
  'positive', 'split', 'leakage', 'label-conflict', 'constant-column', 'empty-column', 'duplicate-column', 'class-imbalance',
] as const;
export type Check = (typeof CHECKS)[number];

const count = z.int().min(0);
const number = z.number();

/** What the scan saw in a column. Integers beyond 2^53 are strings. With `show-values: false` no cell value is in it. */
export const columnSchema = z.strictObject({
  type: z.enum(COLUMN_TYPES),
  count: count.describe('present values'),
  missing: count,
  distinct: z.strictObject({ value: count, exact: z.boolean() }),
  min: z.union([number, z.string()]).nullable(),
  max: z.union([number, z.string()]).nullable(),
  mean: number.nullable(),
  stddev: number.nullable().describe('of the sample (n − 1)'),
  quantiles: z.record(z.string(), number).nullable(),
  top: z.array(z.strictObject({ value: z.string(), count, error: count.optional().describe('the count is at most so much too high; absent where it is exact') })).describe('the most frequent values; where `distinct` is not exact, only texts that are known to be frequent: none that is left out came more often than the last count'),
});

const findingSchema = z.strictObject({
  check: z.enum(CHECKS),
  column: z.string().nullable(),
  rule: z.string().optional().describe('id of the rule, or the rule itself'),
  level: z.enum(['fail', 'warn', 'info']),
  count,
  examples: z.array(z.strictObject({ file: z.string(), line: z.int().min(1), value: z.string().nullable() })).max(10),
  message: z.string(),
});

const category = z.array(z.string()).nullable();

/** How far the values of a column lie from those of the reference; the first measure decides, the others are shown. */
const driftSchema = z.strictObject({
  column: z.string(),
  measure: z.literal('population_stability_index'),
  value: number,
  limit: number.describe('the larger of data.drift.max and noise'),
  noise: number.describe('what the value stays below 99 times of 100 where nothing drifted, with these row counts'),
  verdict: z.enum(['pass', 'warn', 'fail']),
  rows: z.strictObject({ reference: count, current: count }),
  missing: z.strictObject({ reference: number, current: number }).describe('shares'),
  p_value: number.nullable().describe('of the Kolmogorov–Smirnov test of numbers, the chi-square test of categories; decides nothing'),
  jensen_shannon: number.describe('distance, in bits, over the same bins'),
  kolmogorov_smirnov: number.nullable(),
  wasserstein: number.nullable().describe('in standard deviations of the reference'),
  cramers_v: number.nullable(),
  new_values: category.describe('null where not all categories are known, or show-values is false'),
  vanished_values: category,
  shapes: z.strictObject({ reference: z.array(count), current: z.array(count) }).describe('histograms of both sides over the same bins'),
});

/** Columns that one side has and the other lacks, or that hold another type there. */
const columnChangesSchema = z.strictObject({
  added: z.array(z.string()),
  gone: z.array(z.string()),
  retyped: z.array(z.strictObject({ column: z.string(), before: z.enum(COLUMN_TYPES), now: z.enum(COLUMN_TYPES) })),
});

/** What drift was measured against. */
const driftReferenceSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('compared'), reference: z.string(), name: z.string(), digest: z.string(), rows: count, not_compared: z.array(z.string()).describe('columns that hold names of rows, dates, or nothing that both sides kept'), columns: columnChangesSchema.optional() }),
  z.strictObject({ state: z.literal('first-version'), reference: z.string(), reason: z.string() }),
  z.strictObject({ state: z.literal('unavailable'), reference: z.string(), reason: z.string() }),
]);

/** The same measure by day, week, month or year of `data.time`; decides nothing. */
const driftWindowsSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('measured'),
    time: z.string(),
    unit: z.enum(['day', 'week', 'month', 'year']),
    against: z.string(),
    windows: z.array(z.strictObject({ from: z.string().describe('first day, in UTC'), rows: count })),
    columns: z.array(
      z.strictObject({
        column: z.string(),
        values: z.array(number.nullable()).describe('population stability index of each window; null where it has no rows'),
        limits: z.array(number.nullable()),
      }),
    ),
  }),
  z.strictObject({ state: z.literal('not-measured'), reason: z.string() }),
]);

export const dataFilesSchema = z.strictObject({
  digest: z.string(),
  files: z.array(z.strictObject({ path: z.string(), bytes: count, sha256: z.string(), rows: count, delimiter: z.string().optional().describe('what its cells are separated by, where that is no comma') })),
});

/** A change to mlops.yml; asked for by the input `suggest`. */
const suggestionSchema = z.strictObject({
  diff: z.string().nullable().describe('as git apply takes it; null where nothing can be suggested'),
  left: z.array(z.strictObject({ check: z.enum(CHECKS).nullable(), column: z.string().nullable(), rule: z.string().optional(), reason: z.string() })).describe('findings that would stay, and why'),
});

export const validateDataResultSchema = z.strictObject({
  schema: z.literal('mlops/validate-data/v1'),
  verdict: z.enum(VERDICTS),
  environment: z.literal('serving').optional().describe('the rows wait for an answer: the target may be absent; absent for rows to train on'),
  rows: count,
  data: dataFilesSchema,
  columns: z.record(z.string(), columnSchema),
  findings: z.array(findingSchema),
  failures: z
    .strictObject({ path: z.literal('failures.csv'), rows: count.describe('in the file'), of: count.describe('rows that were counted') })
    .optional()
    .describe('the file beside this one that names more rows than the examples do; absent where there are none, or show-values is false'),
  drift: z.array(driftSchema).optional().describe('absent where drift was not asked for'),
  drift_reference: driftReferenceSchema.optional(),
  drift_windows: driftWindowsSchema.optional().describe('absent without data.drift or data.time'),
  traps: z
    .strictObject({ made: z.array(z.string()), not_made: z.array(z.strictObject({ trap: z.string(), reason: z.string() })) })
    .optional()
    .describe('which of data.traps were looked for'),
  suggestion: suggestionSchema.optional(),
});

export type ValidateDataResult = z.output<typeof validateDataResultSchema>;
export type Finding = z.output<typeof findingSchema>;
export type ColumnStatistics = z.output<typeof columnSchema>;
export type Drift = z.output<typeof driftSchema>;
export type ColumnChanges = z.output<typeof columnChangesSchema>;
export type DriftReference = z.output<typeof driftReferenceSchema>;
export type DriftWindows = z.output<typeof driftWindowsSchema>;
export type Suggestion = z.output<typeof suggestionSchema>;
export type DataFiles = z.output<typeof dataFilesSchema>;
