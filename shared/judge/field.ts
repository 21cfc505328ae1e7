import type { Slice } from '../results/evaluate-and-gate.ts';
import type { Measurement } from './measure.ts';

/** The whole, or one slice, as measured. */
export interface Field {
  readonly slice: Slice | null;
  /** On all of its test rows: the candidate's metrics. */
  readonly all: Measurement;
  /** On those that the baseline answered too; null without one. */
  readonly common: Measurement | null;
}

/** What the gates are held against. */
export interface Fields {
  readonly whole: Field;
  readonly slices: ReadonlyMap<string, readonly Field[]>;
}
