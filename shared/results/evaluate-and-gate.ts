import { z } from 'zod';

import { VERDICTS } from '../verdict/verdict.ts';

const verdict = z.enum(VERDICTS);
const rows = z.int().min(0);

/** An undefined value (0/0, one class) is null with its reason, never 0. */
const metricValueSchema = z.strictObject({
  value: z.number().nullable(),
  /** One-sided bounds, each at `confidence`. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  rows,
  reason: z.string().optional(),
});

/** `{ origin: 'ATL' }`, or `{ distance: '[0, 500)' }` for a range. */
const sliceSchema = z.record(z.string(), z.string());

const comparisonSchema = z.strictObject({
  metric: z.string(),
  slice: sliceSchema.nullable(),
  candidate: z.number().nullable(),
  baseline: z.number().nullable(),
  /** Positive when the candidate is better, whatever the direction of the metric. */
  improvement: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** One-sided, for "not worse by the margin". */
  p_value: z.number().nullable(),
  /** One-sided, for "worse by more than the margin"; Holm-adjusted over the slices of a gate. */
  p_worse: z.number().nullable(),
  /** Two-sided, of accuracy: shown, decides nothing. */
  mcnemar_p_value: z.number().nullable(),
  method: z.enum(['delong', 'score', 'bootstrap', 'exact', 'identical', 'none']),
  /** In the unit of the metric. */
  margin: z.number(),
  confidence: z.number(),
  rows,
  /** For a true difference of zero and 80 % power; null where more rows would not help, or margin is 0. */
  rows_needed: z.int().nullable(),
  /** The smallest true loss that these rows would tell from none (80 % power at this confidence). */
  smallest_difference: z.number().nullable(),
  verdict,
  reason: z.string(),
});

const waiverSchema = z.strictObject({ reason: z.string(), by: z.string(), /** The last day on which it counts, in UTC. */ expires: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) });

const standingWaiverSchema = waiverSchema.extend({
  gate: z.string(),
  /** `pending`: of a pull request whose base has no such waiver; counts once merged. */
  state: z.enum(['counts', 'expired', 'pending']),
  /** The line of mlops.yml. */
  line: z.int().nullable(),
});

const gateSchema = z.strictObject({
  gate: z.string(),
  metric: z.string(),
  kind: z.enum(['bound', 'baseline', 'between-slices']),
  /** The gate as written: `min 0.8`, `margin 0.01`, `margin 2%`, `max-difference 0.1`. */
  allowed: z.string(),
  /** The line of mlops.yml. */
  line: z.int().nullable(),
  verdict,
  mode: z.enum(['enforce', 'warn']),
  reason: z.string(),
  /** Its own verdict, where a waiver makes a warning of it. */
  waived: waiverSchema.extend({ verdict }).optional(),
  /** What a bound was held against, or how far the slices lie apart; null for comparisons and slices. */
  value: metricValueSchema.nullable(),
  /** Places in `comparisons` (kind `baseline`). */
  comparisons: z.array(z.int()),
  /** Each slice that a bound was held against; of kind `between-slices` the two that lie furthest apart. */
  slices: z.array(z.strictObject({ slice: sliceSchema, value: metricValueSchema, verdict, reason: z.string() })),
});

/** By how much a metric gets worse when a column is shuffled among the rows: the mean of some shuffles, with one-sided bounds, each at `confidence`. */
const importanceSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('measured'),
    metric: z.string(),
    rows,
    repeats: z.int().min(1),
    /** The most important first. */
    features: z.array(z.strictObject({ feature: z.string(), value: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() })),
  }),
  z.strictObject({ state: z.literal('not-measured'), reason: z.string() }),
]);

const rounds = z.array(z.number()).max(1000);
/** Of one model, on the machine that judged. */
const modelCostsSchema = z.strictObject({
  /** Of its files; null where only predictions are known. */
  model_bytes: z.int().min(0).nullable(),
  /** A value for each turn, of which both models took as many; null where it was not run. */
  rounds: z.strictObject({ latency_p50_ms: rounds, latency_p95_ms: rounds, throughput_rows_s: rounds }).nullable(),
});

export const evaluateResultSchema = z.strictObject({
  schema: z.literal('mlops/evaluate-and-gate/v1'),
  verdict,
  task: z.enum(['binary', 'multiclass', 'regression', 'columns']),
  rows,
  confidence: z.number(),
  model: z.strictObject({ digest: z.string() }),
  data: z.strictObject({ digest: z.string(), test: z.string().describe('digest of the test rows: ids and labels') }).nullable(),
  metrics: z.record(z.string(), metricValueSchema),
  slices: z.array(z.strictObject({ slice: sliceSchema, rows, metrics: z.record(z.string(), metricValueSchema) })),
  baseline: z.discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('compared'),
      reference: z.string(),
      digest: z.string(),
      version: z.string().nullable(),
      identical: z.boolean(),
      joined: z.number().describe('common rows ÷ the larger set'),
      rows,
      /** What its own evaluation found, of the columns with a gate over slices: one that is gone fails that gate. */
      slices: z.array(z.strictObject({ slice: sliceSchema, rows })).optional(),
      metrics: z.record(z.string(), metricValueSchema),
    }),
    z.strictObject({ state: z.literal('first-version'), reason: z.string() }),
    z.strictObject({ state: z.literal('unavailable'), reference: z.string(), reason: z.string() }),
    z.strictObject({ state: z.literal('not-asked') }),
  ]),
  /** A model that answers every row alike, in the first proper score; null where none is computed. */
  constant: z.strictObject({ metric: z.string(), candidate: z.number(), constant: z.number() }).nullable().optional(),
  /** Registered versions, other than the candidate, that were judged on the same test rows, and those of which that is not recorded; null where it can't be known. */
  judged_before: z.strictObject({ versions: rows, unrecorded: rows }).nullable().optional(),
  /** Where `evaluate.importance` asks for it. */
  importance: importanceSchema.optional(),
  /** Where a metric of costs is asked for. It can't be measured again, so whoever judges again takes it from here. */
  costs: z.strictObject({ candidate: modelCostsSchema, baseline: modelCostsSchema.nullable() }).optional(),
  /** The base commit was trained again for this comparison (train.baseline: rerun). */
  baseline_trained_again: z.literal(true).optional(),
  /** Models that were run on the test rows although nothing records which rows they were trained on. */
  unrecorded_training: z.array(z.enum(['candidate', 'baseline'])).min(1).optional(),
  comparisons: z.array(comparisonSchema),
  /** Of classes only; of two classes at the threshold, which more of them have none of. */
  answers: z.strictObject({ threshold: z.number().nullable(), became_right: rows, became_wrong: rows, same: rows }).nullable(),
  gates: z.array(gateSchema),
  /** What stands above mlops.yml; absent without one. */
  policy: z
    .strictObject({
      name: z.string(),
      digest: z.string(),
      /** Ids of the gates that it added. */
      gates: z.array(z.string()),
      /** It lets no waiver count. */
      waivers: z.literal('none').optional(),
      /** It is the base's, and the change that was judged alters it. */
      altered: z.literal(true).optional(),
      /** Settings of mlops.yml that were looser; of `evaluate` or the whole file where no gate is named. */
      tightened: z.array(z.strictObject({ gate: z.string().nullable(), setting: z.string(), from: z.string(), to: z.string() })),
    })
    .optional(),
  /** All that mlops.yml has; absent where it has none. */
  waivers: z.array(standingWaiverSchema).optional(),
});

export type EvaluateResult = z.output<typeof evaluateResultSchema>;
export type MetricValue = z.output<typeof metricValueSchema>;
export type Importance = z.output<typeof importanceSchema>;
export type ModelCosts = z.output<typeof modelCostsSchema>;
export type Costs = NonNullable<EvaluateResult['costs']>;
export type Slice = z.output<typeof sliceSchema>;
export type Comparison = z.output<typeof comparisonSchema>;
export type GateResult = z.output<typeof gateSchema>;
export type StandingWaiver = z.output<typeof standingWaiverSchema>;
export type BaselineResult = EvaluateResult['baseline'];
