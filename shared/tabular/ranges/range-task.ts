import type { RecordKeys } from '../jsonl/record-keys.ts';
import type { DataFile } from '../source/data-file.ts';
import type { FileState } from '../source/open-data-file.ts';

/** Whole records of a text file, in the bytes of the task. */
interface TextPiece {
  /** As messages name the file. */
  readonly path: string;
  readonly from: number;
  readonly to: number;
  /** Physical line of the first record. */
  readonly line: number;
}

export interface DelimitedPiece extends TextPiece {
  readonly kind: 'delimited';
  readonly columns: number;
  readonly delimiter: string;
  /** Blank lines right before the piece, which are rows if one follows. */
  readonly blankLines: number;
}

export interface JsonlPiece extends TextPiece {
  readonly kind: 'jsonl';
  /** Another one makes the answer stale. */
  readonly keys: RecordKeys;
}

export interface ParquetPiece {
  readonly kind: 'parquet';
  readonly source: DataFile;
  readonly group: number;
  /** The file as the main thread saw it. */
  readonly seen: SeenParquet;
}

export interface SeenParquet {
  readonly opened: FileState;
  /** sha256 of its end, with the footer. */
  readonly tail: string;
}

/** Rows of one file. */
export type Piece = (DelimitedPiece | JsonlPiece | ParquetPiece) & {
  /** Place of the file in the source. */
  readonly file: number;
  /** For each column of the table, where it stands in the file; null where they stand in the same order. */
  readonly places: readonly number[] | null;
};

/** A range, as a thread gets it. */
export interface RangeTask {
  /** Of all its pieces; behind each there is room for `SPARE_BYTES`. They go to the thread, and come back for another range. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pieces: readonly Piece[];
}

/** What a thread saw of a range. */
export interface RangeAnswer {
  /** Of each piece, faulty ones too. */
  readonly rows: readonly number[];
  /** A record has a key that is no column: nothing of this pass is of use. */
  readonly isStale: boolean;
  /** Of the task. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** For the consumer of the rows. */
  readonly seen: unknown;
}
