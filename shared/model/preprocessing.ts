import { z } from 'zod';

/*
 * How raw cells become the numbers that a network sees, as fitted on the training rows.
 * It lies in the bundle, so that the bundle alone turns raw rows into answers.
 */

export const PREPROCESSING_NAME = 'preprocessing.json';
export const MAX_PREPROCESSING_BYTES = 16 * 1024 * 1024;

const name = z.string().min(1);
const finite = z.number();

const numberFeatureSchema = z.strictObject({
  kind: z.literal('number'),
  name,
  /** value → (value − mean) / stddev; null where it was the same in all training rows, which leaves nothing to learn. */
  scale: z.strictObject({ mean: finite, stddev: finite.gt(0) }).nullable(),
  /** Whether a missing cell has an input of its own; it does where the training rows had one. The value itself is then the mean. */
  missing: z.boolean(),
});

const SYMBOL_KINDS = ['text', 'boolean', 'date', 'timestamp'] as const;

const symbolFeatureSchema = z.strictObject({
  kind: z.enum(SYMBOL_KINDS),
  name,
  /** Symbols (`symbolsOf`) with an input each, in this order. */
  symbols: z.array(z.string()),
  /** Whether all other texts share an input; they do where the training rows had rare ones. */
  other: z.boolean(),
  missing: z.boolean(),
});

/** What the network's one output means. */
const answerSchema = z.discriminatedUnion('kind', [
  /** Probability of the positive class. */
  z.strictObject({ kind: z.literal('score'), negative: z.string(), positive: z.string() }),
  /** A quantity; the network was trained on (value − mean) / stddev. */
  z.strictObject({ kind: z.literal('value'), mean: finite, stddev: finite.gt(0) }),
]);

export const preprocessingSchema = z.strictObject({
  schema: z.literal('mlops/preprocessing/v1'),
  features: z.array(z.discriminatedUnion('kind', [numberFeatureSchema, symbolFeatureSchema])).min(1),
  answer: answerSchema,
});

export type Preprocessing = z.output<typeof preprocessingSchema>;
export type FittedFeature = Preprocessing['features'][number];
export type SymbolFeature = z.output<typeof symbolFeatureSchema>;
export type AnswerMeaning = z.output<typeof answerSchema>;

export type SymbolKind = (typeof SYMBOL_KINDS)[number];
export type FeatureKind = 'number' | SymbolKind;

/** A column that a model reads, and what its cells are. */
export interface Feature {
  readonly name: string;
  readonly kind: FeatureKind;
}

/** How many inputs of the network a feature takes. */
export function widthOfFeature(feature: FittedFeature): number {
  const missing = Number(feature.missing);
  if (feature.kind === 'number') return Number(feature.scale !== null) + missing;
  return feature.symbols.length + Number(feature.other) + missing;
}

/** Inputs of the network. */
export function widthOf(preprocessing: Preprocessing): number {
  return preprocessing.features.reduce((sum, feature) => sum + widthOfFeature(feature), 0);
}

/** How the columns of a table must be read for this preprocessing. */
export function columnsOf(preprocessing: Preprocessing): Map<string, 'number' | 'text'> {
  return new Map(preprocessing.features.map(({ name, kind }) => [name, kind === 'number' ? 'number' : 'text']));
}
