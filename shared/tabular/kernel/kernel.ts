import { type Batch, cellAt } from '../rows/batch.ts';
import { KERNEL } from './kernel-bytes.ts';
import { createRoom, type Room } from './room.ts';

/** What of it is used here; the types of Node leave it to those of browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (pages: { readonly initial: number; readonly maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (compiled: object, imports: object) => { readonly exports: object };
};

const PAGE = 65_536;
/** 256 MiB, of which only what is written to takes memory. It never grows, because arrays over it would lose it. */
const PAGES = 4096;
/** Of a text file that are looked at together: few enough to stay in the cache of a core. */
export const WINDOW_BYTES = 512 * 1024;
/** Of wide tables, whose records are long. */
export const MOST_WINDOW_BYTES = 4 * 1024 * 1024;
/** To sort 4,096 numbers, or hash the keys of a batch. */
const SCRATCH_BYTES = 2 * PAGE;
/** Readable behind the window: a block of 64 bytes, and the line feed that ends the last record. */
const SPARE_BYTES = 128;

/** The cells of a column, as the calls take them: where the bytes of the batch, and what belongs to its first cell, lie; and how far apart its cells are. */
type Cells = readonly [base: number, starts: number, ends: number, kinds: number, step: number];
type Rows = readonly [row: number, rows: number];

/** What `assembly/` exports. Offsets are into `memory`; each says in its source what it answers in `out`. */
export interface KernelCalls {
  cutRecords(
    base: number, from: number, end: number, limit: number, starts: number, ends: number, kinds: number, lines: number, step: number,
    row: number, rows: number, columns: number, delimiter: number, line: number,
  ): number;
  takeKnown(...at: [...Cells, ...Rows, freeMissing: number, slots: number, mask: number, recent: number, extents: number, words: number, counts: number, marks: number, size: number, values: number, used: number, room: number, wanted: number, tokens: number, low: number, high: number]): number;
  takeNumbers(...at: [...Cells, ...Rows, freeMissing: number, integer: number, low: number, high: number, ranks: number, block: number, filled: number, room: number]): number;
  takeTimes(...at: [...Cells, ...Rows, freeMissing: number, isDate: number, low: number, high: number, ranks: number, min: number, max: number, block: number, filled: number, room: number]): number;
  takeTexts(...at: [...Cells, ...Rows, freeMissing: number, tokens: number, shortest: number, longest: number, ranks: number, last: number, turnedAway: number, min: number, max: number]): number;
  hashKeys(...at: [...Cells, ...Rows, tokens: number, hashes: number]): number;
  countByte(from: number, to: number, byte: number): number;
  sortNumbers(values: number, count: number, scratch: number): number;
  mergeEveryOther(values: number, count: number, first: number, kept: number): void;
}

/**
 * The loops over cells that take most of a scan's time, in WebAssembly, about twice as fast. Each passes over what is usual and stops at the first
 * cell that isn't, which the engine in TypeScript takes; both leave the same, to the last bit. Nothing depends on there being a kernel.
 */
export interface Kernel {
  readonly calls: KernelCalls;
  readonly memory: ArrayBuffer;
  /** What calls answer beside their result. */
  readonly out: Float64Array;
  /** For `MOST_WINDOW_BYTES` of a text, and what stands behind it. */
  readonly window: Buffer<ArrayBuffer>;
  /** For the cells of batches that come from elsewhere. */
  readonly moved: { starts: Int32Array; ends: Int32Array; quoted: Uint8Array };
  /** For a call's own use. */
  readonly scratch: Uint8Array;
  /** Arrays in the kernel's memory as long as there is room. */
  readonly room: Room;
}

let compiled: object | null = null;

/** A kernel with a memory of its own; null on a machine that can't run it. */
export function openKernel(): Kernel | null {
  try {
    compiled ??= new WebAssembly.Module(Buffer.from(KERNEL, 'base64'));
    const memory = new WebAssembly.Memory({ initial: PAGES, maximum: PAGES });
    const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
    const { OUT } = exports as { readonly OUT: { readonly value: number } };
    const { buffer } = memory;
    return {
      calls: exports as unknown as KernelCalls,
      memory: buffer,
      out: new Float64Array(buffer, OUT.value, 16),
      // The first page holds the kernel's own constants.
      window: Buffer.from(buffer, PAGE, MOST_WINDOW_BYTES + SPARE_BYTES),
      moved: { starts: new Int32Array(0), ends: new Int32Array(0), quoted: new Uint8Array(0) },
      scratch: new Uint8Array(buffer, 2 * PAGE + MOST_WINDOW_BYTES, SCRATCH_BYTES),
      room: createRoom(buffer, 2 * PAGE + MOST_WINDOW_BYTES + SCRATCH_BYTES),
    };
  } catch {
    return null;
  }
}

/** A column of a batch, as calls take it. */
export function cellsOf(batch: Batch, column: number): Cells {
  const first = cellAt(batch, 0, column);
  return [batch.bytes.byteOffset, batch.starts.byteOffset + 4 * first, batch.ends.byteOffset + 4 * first, batch.quoted.byteOffset + first, batch.rowStep];
}

/** Whether a batch lies where the kernel sees it. */
export function isInKernel({ memory }: Kernel, { bytes, starts, ends, quoted }: Batch): boolean {
  return bytes.buffer === memory && starts.buffer === memory && ends.buffer === memory && quoted.buffer === memory;
}
