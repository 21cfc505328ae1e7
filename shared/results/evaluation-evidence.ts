import { z } from 'zod';

/** Points of a curve; where there are more, those that are left lie at equal steps along it. */
export const MAX_POINTS = 200;
/** Classes of a confusion matrix; what is rarer is one of them together. */
export const MAX_CLASSES = 30;
/** Classes of more than two that have curves: more pictures nobody compares. */
export const MAX_CURVE_CLASSES = 6;
/** Equal widths from 0 to 1 into which scores are counted. */
export const SCORE_BINS = 20;

export const EVIDENCE_NAME = 'evidence.json';

const number = z.number();
const amount = number.min(0);
const share = number.min(0).max(1);
const curve = z.array(z.tuple([share, share])).max(MAX_POINTS);

const modelEvidenceSchema = z.strictObject({
  confusion: z.array(z.array(amount)).nullable().describe('by class of the label, and in it by class that was answered; of two classes at the threshold'),
  roc: curve.nullable().describe('false-positive rate and true-positive rate, from no positive answer to all'),
  precision_recall: curve.nullable().describe('recall and precision, from the highest score down; begins at recall 0 with precision 1'),
  one_vs_rest: z
    .array(z.strictObject({ class: z.int().min(0).max(MAX_CLASSES - 1), roc: curve.nullable(), precision_recall: curve.nullable() }))
    .max(MAX_CURVE_CLASSES)
    .nullable()
    .describe('of more than two classes the same two curves, of the most frequent ones, each by its place among classes and against all others; null where the model leaves no probabilities'),
  calibration: z
    .array(z.strictObject({ bin: z.int().min(0), rows: amount, mean_score: share, share: share }))
    .nullable()
    .describe('the bins of calibration_error that hold a row: mean score, and share of positives; of more than two classes of the class that was answered, and how often it was right'),
  scores: z.strictObject({ negative: z.array(amount).length(SCORE_BINS), positive: z.array(amount).length(SCORE_BINS) }).nullable().describe('rows by score, of each class'),
  residuals: z.strictObject({ quantiles: z.record(z.string(), number), counts: z.array(amount) }).nullable().describe('prediction − label: quantiles, and rows between residual_edges'),
  predicted: z.array(z.array(amount)).nullable().describe('by label between value_edges, and in it by prediction between them'),
});

/** evidence.json of an evaluation: how the model answers, in numbers that pictures are drawn from. It decides nothing. */
export const evaluationEvidenceSchema = z.strictObject({
  schema: z.literal('mlops/evaluation-evidence/v1'),
  task: z.enum(['binary', 'multiclass', 'regression', 'columns']),
  rows: z.int().min(0).describe('that both models answered; all test rows without a baseline'),
  weighted: z.boolean().describe('rows count by evaluate.weight, and amounts are sums of weights'),
  classes: z.array(z.string()).max(MAX_CLASSES).describe('in the order of the confusion matrix, of two the positive one last; `class 1` … with show-values: false'),
  other_classes: z.int().min(0).describe('how many the last of them stands for together; 0 where it is one of its own'),
  threshold: number.nullable(),
  residual_edges: z.array(number).nullable().describe('the bins at the ends are open'),
  value_edges: z.array(number).nullable().describe('the bins at the ends are open'),
  candidate: modelEvidenceSchema,
  baseline: modelEvidenceSchema.nullable(),
});

export type EvaluationEvidence = z.output<typeof evaluationEvidenceSchema>;
export type ModelEvidence = z.output<typeof modelEvidenceSchema>;
export type Curve = z.output<typeof curve>;
