import { z } from 'zod';

/*
 * mlops.yml. Strict everywhere: a key that does nothing yet is an unknown key,
 * because a gate that is accepted and ignored fails open.
 * The descriptions become the JSON Schema that editors show.
 */

const text = z.string().min(1);
const share = z.number().gt(0).lt(1);
const wholeNumber = z.int().min(0);

/** GTO's grammar for the name of an artifact (gto/constants.py), without its directory form. */
export const MODEL_NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/;
const stageName = z.string().regex(MODEL_NAME, 'letters, digits and dashes');

export const COLUMN_TYPES = ['integer', 'number', 'string', 'boolean', 'date', 'timestamp'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

const columnSchema = z
  .strictObject({
    type: z.enum(COLUMN_TYPES).optional().describe('What every present value must be. Default: string.'),
    missing: wholeNumber.optional().describe('The most missing values that are allowed.'),
    min: z.union([z.number(), text]).optional().describe('Smallest allowed value; a date or timestamp for columns of these types.'),
    max: z.union([z.number(), text]).optional().describe('Largest allowed value.'),
    pattern: text.optional().describe('RE2 pattern that each value must contain; anchor it with ^ and $.'),
    values: z.array(z.union([z.string(), z.number(), z.boolean()])).min(1).optional().describe('The only values allowed.'),
    unique: z.boolean().optional().describe('No value may come twice.'),
    level: z.enum(['fail', 'warn']).optional().describe('What a finding in this column does. Default: fail.'),
  })
  .describe('What the values of a column must be.');

const splitSchema = z
  .discriminatedUnion('by', [
    z.strictObject({
      by: z.literal('hash').describe('By the sha256 of the id: a row keeps its side when others are added.'),
      test: share.default(0.2),
      validation: share.default(0.1),
    }),
    z.strictObject({
      by: z.literal('time').describe('Rows from `test-from` on are the test rows; validation is the last share before.'),
      column: text,
      'test-from': text,
      validation: share.default(0.1),
    }),
  ])
  .describe('Which rows train, which stop the training, which judge.');

const dataSchema = z.strictObject({
  source: text.describe('Path of a CSV file (.csv, .csv.gz), relative to this file.'),
  id: text.optional().describe('Column that names a row for good: pairs the answers of two models and splits the data.'),
  target: text.optional().describe('Column that the model predicts.'),
  split: splitSchema.optional(),
  columns: z.record(text, columnSchema).optional(),
  'extra-columns': z.enum(['allow', 'info', 'warn', 'fail']).default('info').describe('What a column that is not declared does.'),
  'missing-values': z.array(z.string()).optional().describe('Further texts that mean missing; the empty cell always does.'),
  rows: z
    .strictObject({
      min: wholeNumber.optional(),
      max: wholeNumber.optional(),
      unique: z.array(text).min(1).optional().describe('Columns whose values together may not come twice.'),
    })
    .optional(),
  'show-values': z.boolean().default(true).describe('false: no cell value in logs, reports, profiles or golden rows.'),
});

const ACTIVATIONS = ['relu', 'tanh', 'sigmoid', 'elu', 'selu', 'linear'] as const;
const layerSchema = z.union([
  z.strictObject({ dense: z.int().min(1).max(4096), activation: z.enum(ACTIVATIONS).default('relu') }),
  z.strictObject({ dropout: share }),
]);

const programSchema = z.array(text).min(1);
const childKeys = {
  env: z
    .array(text)
    .optional()
    .describe('Names of environment variables that the program may see beside PATH, HOME, the temporary folder, proxies and MLOPS_*.'),
  'timeout-minutes': z.number().gt(0).default(60),
};

const trainShared = {
  seed: wholeNumber.max(2 ** 31 - 1).default(1),
  features: z.array(text).min(1).optional().describe('Default: every column but id, target and split column.'),
};

export const tfjsTrainSchema = z.strictObject({
  ...trainShared,
  trainer: z.literal('tfjs').describe('The bundled trainer: a dense network on TensorFlow.js.'),
  layers: z.array(layerSchema).default([{ dense: 32, activation: 'relu' }]),
  epochs: z.int().min(1).max(10_000).default(20),
  'batch-size': z.int().min(1).max(65_536).default(256),
  'learning-rate': z.number().gt(0).lt(1).default(0.001),
  'early-stopping': z
    .strictObject({ metric: z.literal('val_loss').default('val_loss'), patience: z.int().min(1).default(3) })
    .optional()
    .describe('Ends the training when the metric stops falling, and keeps the best weights.'),
});

export const commandTrainSchema = z.strictObject({
  ...trainShared,
  command: programSchema.describe('Program and arguments of your own; no shell. See docs/train-with-your-own-program.md.'),
  inputs: z
    .array(text)
    .optional()
    .describe('Files that the program depends on. When they, the data, the seed and this section are unchanged, it is not run again. Without: always run.'),
  ...childKeys,
});

const sliceSchema = z.union([text, z.record(text, z.array(z.number()).min(2))]);

const evaluateSchema = z.strictObject({
  metrics: z.array(text).min(1).optional().describe('Named and defined as in scikit-learn.'),
  slices: z.array(sliceSchema).optional().describe('Columns, or { column: [edges] } for ranges [a, b).'),
  baseline: text.default('production').describe('What the candidate is compared with: a stage, model@v1.2.3, a path.'),
  positive: z.union([z.string(), z.number(), z.boolean()]).optional().describe('The positive class, unless the labels are 0/1 or false/true.'),
  threshold: z.number().min(0).max(1).default(0.5).describe('A score from here on answers the positive class.'),
  confidence: z.number().gt(0.5).lt(1).default(0.95).describe('Of each one-sided bound: 0.95 gives a 90 % interval.'),
  'min-rows': z.int().min(1).default(30).describe('Fewer rows are not judged.'),
  'min-joined': z.number().gt(0).max(1).default(0.99).describe('Least share of rows that both models must have answered.'),
  'require-baseline': z.boolean().default(false).describe('true: a first version is inconclusive instead of a warning.'),
  'when-inconclusive': z.enum(['inconclusive', 'warn']).optional().describe('Default: inconclusive for whole-data gates, warn for slice gates.'),
  predictions: z
    .strictObject({
      columns: z
        .strictObject({ id: text.optional(), score: text.optional(), prediction: text.optional(), label: text.optional() })
        .optional()
        .describe('Other column names in a predictions file (role: name).'),
    })
    .optional(),
});

const gateOptions = {
  id: text.optional().describe('Default: a readable one made from the gate.'),
  metric: text,
  slice: text.optional().describe('Judge every slice of this column (it must stand under evaluate.slices).'),
  mode: z.enum(['enforce', 'warn']).default('enforce'),
  confidence: evaluateSchema.shape.confidence.unwrap().optional(),
  'min-rows': z.int().min(1).optional(),
  'when-inconclusive': z.enum(['inconclusive', 'warn']).optional(),
};

/** Improvement that may be lost: a number in the metric's unit, or '2%' of the baseline's absolute value. */
const marginSchema = z.union([z.number().min(0), z.string().regex(/^\d+(?:\.\d+)?\s*%$/, "a number, or a share of the baseline such as '2%'")]);

const gateSchema = z.union([
  z.strictObject({ ...gateOptions, min: z.number(), max: z.number().optional() }),
  z.strictObject({ ...gateOptions, max: z.number() }),
  z.strictObject({
    ...gateOptions,
    against: z.literal('baseline'),
    margin: marginSchema,
    'require-baseline': z.boolean().optional(),
    'min-joined': z.number().gt(0).max(1).optional(),
  }),
]);

const deploySchema = z.union([
  z.strictObject({
    target: z.literal('directory'),
    path: text.describe('Folder that serves the model.'),
    keep: z.int().min(2).default(5).describe('Versions that stay in the folder.'),
    golden: z.boolean().default(true).describe('Compare the served answers with those that were judged.'),
    check: programSchema.optional().describe('Program that decides whether the deployed model serves.'),
    ...childKeys,
  }),
  z.strictObject({
    target: z.strictObject({ command: programSchema }),
    check: programSchema.optional(),
    ...childKeys,
  }),
]);

export const configSchema = z.strictObject({
  model: z.string().regex(MODEL_NAME, 'letters, digits and dashes'),
  data: dataSchema.optional(),
  train: z.union([tfjsTrainSchema, commandTrainSchema]).optional(),
  evaluate: evaluateSchema.optional(),
  gates: z.array(gateSchema).optional(),
  registry: z.strictObject({ backend: z.literal('directory').default('directory'), path: text.default('.mlops/registry') }).optional(),
  deploy: z.record(stageName, deploySchema).optional(),
});

export type Config = z.output<typeof configSchema>;
export type DataConfig = z.output<typeof dataSchema>;
export type ColumnConfig = z.output<typeof columnSchema>;
export type SplitConfig = z.output<typeof splitSchema>;
export type TfjsTrainConfig = z.output<typeof tfjsTrainSchema>;
export type CommandTrainConfig = z.output<typeof commandTrainSchema>;
export type TrainConfig = TfjsTrainConfig | CommandTrainConfig;
export type EvaluateConfig = z.output<typeof evaluateSchema>;
export type GateConfig = z.output<typeof gateSchema>;
export type DeployConfig = z.output<typeof deploySchema>;
