import type { Kernel } from '../kernel/kernel.ts';
import type { RangeAnswer, RangeTask } from '../ranges/range-task.ts';
import type { RangeMeter } from '../ranges/range-meter.ts';
import type { Batch } from './batch.ts';

/** What is wrong in a file at a line, and doesn't stop the scan. */
export type Fault =
  /** Another number of cells than the header; the record is in no batch. */
  | { readonly kind: 'ragged'; readonly file: string; readonly line: number; readonly found: number; readonly expected: number; readonly text: string }
  /** Text behind a closing quote; the record is in no batch. */
  | { readonly kind: 'quote'; readonly file: string; readonly line: number; readonly text: string }
  /** A line that is no JSON object, or one that has a key twice; the record is in no batch. */
  | { readonly kind: 'json'; readonly file: string; readonly line: number; readonly text: string }
  /** A cell that is no UTF-8. Its record is in the batch, the cell marked `undecodable`, for its other cells can be read. `column` is −1 in a record that is in no batch. */
  | { readonly kind: 'encoding'; readonly file: string; readonly line: number; readonly column: number; readonly text: string };

/** Of a faulty record this many bytes are shown. */
export const FAULT_BYTES = 800;

/** Takes the rows of a source, whatever its format. Every row is in one batch or one fault of its own. */
export interface RowConsumer {
  onBatch(batch: Batch): void;
  onFault(fault: Fault): void;
  /** The rows that follow are of the next range (ranges/range-meter.ts). Only who keeps something of each range cares. */
  onRange?(): void;
  /** Asked at a range behind the first: what other threads need to know, and who takes their answers. */
  onThreads?(): RangeTaker;
}

export interface RangeTaker {
  /** For every thread, before its first range. */
  readonly first: unknown;
  /** Looks at a range on this one, as another thread would. */
  look(task: RangeTask): Promise<RangeAnswer>;
  /** What a thread saw of the next range, in the order of the ranges. */
  take(seen: unknown): void;
}

/** What a scanner of one file tells: first the columns, once, then the rows. */
export interface FileHandlers extends RowConsumer {
  onHeader(names: readonly string[]): void;
}

export interface FileScanOptions {
  readonly handlers: FileHandlers;
  /** Of the source that the file is of; goes on with the rows of this one. By default the file is all of the source. */
  readonly range?: RangeMeter;
  readonly signal: AbortSignal;
  /** Bytes read and bytes on disk of this file, and its rows so far; about once per block. */
  readonly onProgress?: (bytes: number, total: number, rows: number) => void;
  /** Takes over what is usual, where there is one. */
  readonly kernel?: Kernel | null | undefined;
  /** For tests: the rows must be the same whatever it is. */
  readonly blockBytes?: number;
}
