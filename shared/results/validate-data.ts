import { z } from 'zod';

import { COLUMN_TYPES } from '../config/schema.ts';
import { VERDICTS } from '../verdict/verdict.ts';

export const CHECKS = [
  'type', 'missing', 'min', 'max', 'pattern', 'values', 'unique', 'rows', 'ragged', 'encoding', 'missing-column', 'extra-column',
] as const;
export type Check = (typeof CHECKS)[number];

const count = z.int().min(0);
const number = z.number();

/** What the scan saw in a column. Integers beyond 2^53 are strings. With `show-values: false` no cell value is in it. */
const columnSchema = z.strictObject({
  type: z.enum(COLUMN_TYPES),
  count: count.describe('present values'),
  missing: count,
  distinct: z.strictObject({ value: count, exact: z.boolean() }),
  min: z.union([number, z.string()]).nullable(),
  max: z.union([number, z.string()]).nullable(),
  mean: number.nullable(),
  stddev: number.nullable().describe('of the sample (n − 1)'),
  quantiles: z.record(z.string(), number).nullable(),
  top: z.array(z.strictObject({ value: z.string(), count })),
});

const findingSchema = z.strictObject({
  check: z.enum(CHECKS),
  column: z.string().nullable(),
  level: z.enum(['fail', 'warn', 'info']),
  count,
  examples: z.array(z.strictObject({ file: z.string(), line: z.int().min(1), value: z.string().nullable() })).max(10),
  message: z.string(),
});

export const dataFilesSchema = z.strictObject({
  digest: z.string(),
  files: z.array(z.strictObject({ path: z.string(), bytes: count, sha256: z.string(), rows: count, delimiter: z.string().optional().describe('what its cells are separated by, where that is no comma') })),
});

export const validateDataResultSchema = z.strictObject({
  schema: z.literal('mlops/validate-data/v1'),
  verdict: z.enum(VERDICTS),
  rows: count,
  data: dataFilesSchema,
  columns: z.record(z.string(), columnSchema),
  findings: z.array(findingSchema),
});

export type ValidateDataResult = z.output<typeof validateDataResultSchema>;
export type Finding = z.output<typeof findingSchema>;
export type ColumnStatistics = z.output<typeof columnSchema>;
export type DataFiles = z.output<typeof dataFilesSchema>;
