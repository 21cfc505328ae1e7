import type { Config } from '../config/schema.ts';
import type { Costs, Slice, StandingWaiver } from '../results/evaluate-and-gate.ts';
import type { Target } from '../tabular/tables/target.ts';

/** A model's answers, in the order of the test rows; NaN where it has none for that row. */
export type Answers = {
  /** Further columns of the predictions, whose means are judged; NaN where a row has no value. */
  readonly columns?: ReadonlyMap<string, Float64Array>;
} & (
  | {
      /**
       * `score`: probability of the positive class. `class`: its place in the target's classes, so metrics that need a score are undefined.
       * `value`: regression. `none`: there are only columns, and the values are 0.
       */
      readonly kind: 'score' | 'class' | 'value' | 'none';
      readonly values: Float64Array;
    }
  | {
      /** More than two classes, with a probability for each. */
      readonly kind: 'probabilities';
      /** Place of the most probable class; of equal ones the first. */
      readonly values: Float64Array;
      /** One per class, row by row. */
      readonly probabilities: Float64Array;
    }
);

/** A slice as the baseline's own evaluation found it. */
export interface RecordedSlice {
  readonly slice: Slice;
  readonly rows: number;
}

export type BaselineAnswers =
  | {
      readonly state: 'answered';
      readonly reference: string;
      readonly digest: string;
      readonly version: string | null;
      readonly answers: Answers;
      /** common ÷ larger set */
      readonly joined: number;
      /** Those of its own evaluation; absent where that is not at hand. */
      readonly slices?: readonly RecordedSlice[] | undefined;
    }
  | { readonly state: 'first-version'; readonly reason: string }
  | { readonly state: 'unavailable'; readonly reference: string; readonly reason: string }
  | { readonly state: 'not-asked' };

/** A column that the test rows are sliced by, already cut into named parts. */
export interface SliceColumn {
  readonly column: string;
  /** Place in `parts` for each test row; −1 where the value is missing. */
  readonly codes: Int32Array;
  /** `ATL`, or `[0, 500)`. */
  readonly parts: readonly string[];
}

/** All that a judgement needs: the same input gives the same result, bit for bit. */
export interface JudgeInput {
  /** Of the test rows only. */
  readonly target: Target;
  readonly candidate: Answers;
  readonly digest: string;
  readonly baseline: BaselineAnswers;
  readonly slices: readonly SliceColumn[];
  /** How much each test row counts (`evaluate.weight`); null: all alike. */
  readonly weights: Float64Array | null;
  /** Rows of one group belong together and are resampled together (`evaluate.group`); null: every row stands for itself. */
  readonly groups: Int32Array | null;
  readonly evaluate: NonNullable<Config['evaluate']>;
  readonly gates: NonNullable<Config['gates']>;
  /** What the models cost, where a metric or a gate asks for it: measured before, since judging measures nothing. */
  readonly costs?: Costs | undefined;
  /** Those that count let their gate be; the others are only shown. */
  readonly waivers?: readonly StandingWaiver[] | undefined;
  /** Line in mlops.yml of each gate, where known. */
  readonly gateLines: readonly (number | null)[];
}
