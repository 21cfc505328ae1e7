import { parseNumberText } from './parse-number.ts';
import { parseTimeText } from './parse-time.ts';

/** The texts that mean missing beside the empty cell, prepared for a test that costs nothing where a cell can't be one. */
export interface MissingTexts {
  readonly texts: ReadonlySet<string>;
  /** Lengths in bytes: a cell of another length is none of them. */
  readonly lengths: ReadonlySet<number>;
  /** Those that are numbers or times, such as -999: a cell that has the value may be one. */
  readonly values: ReadonlySet<number>;
}

export function missingTexts(texts: readonly string[]): MissingTexts {
  return {
    texts: new Set(texts),
    lengths: new Set(texts.map((text) => Buffer.byteLength(text))),
    values: new Set(texts.flatMap((text) => [parseNumberText(text), parseTimeText(text)]).filter((value) => !Number.isNaN(value))),
  };
}
