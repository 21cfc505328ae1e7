import { SPARE_BYTES } from '../blocks/text-buffer.ts';
import type { DelimitedPiece, JsonlPiece, ParquetPiece, Piece, RangeTask } from './range-task.ts';
import type { RangeDispatch } from './range-dispatch.ts';

/** Beside the bytes of a range: the end of its last record and of the block that it came with. A range that needs more gets more. */
const ROOM_BYTES = 1280 * 1024;

/** Puts ranges together for other threads. */
export interface RangeWriter {
  /** Of the range that is being written. */
  bytes: Buffer<ArrayBuffer>;
  filled: number;
  /** What the pieces that follow are of. */
  of: Pick<Piece, 'file' | 'places'>;
  /** Puts bytes behind those that are there. */
  append(bytes: Uint8Array): void;
  /** Says what lies in the last bytes, up to `to`; room is left behind them. */
  addText(piece: DelimitedPiece | JsonlPiece): void;
  addGroup(piece: ParquetPiece): void;
  /** Hands the range on. Bytes from `to` on are the first of the next one. */
  endRange(to: number): void;
  /** Waits while the threads have enough to do. */
  ready(): Promise<void>;
}

export function createRangeWriter(limit: number, dispatch: RangeDispatch): RangeWriter {
  const free: ArrayBuffer[] = [];
  // Not memory that several threads see at once: copying into such a one takes many times as long.
  const newBytes = (): Buffer<ArrayBuffer> => Buffer.from(free.pop() ?? new ArrayBuffer(limit + ROOM_BYTES));
  let pieces: Piece[] = [];
  const writer: RangeWriter = {
    bytes: newBytes(),
    filled: 0,
    of: { file: 0, places: null },
    append(bytes) {
      const needed = writer.filled + bytes.length + SPARE_BYTES;
      if (needed > writer.bytes.length) {
        const larger = Buffer.from(new ArrayBuffer(Math.max(needed, 2 * writer.bytes.length)));
        larger.set(writer.bytes.subarray(0, writer.filled));
        writer.bytes = larger;
      }
      writer.bytes.set(bytes, writer.filled);
      writer.filled += bytes.length;
    },
    addText(piece) {
      pieces.push({ ...piece, ...writer.of });
    },
    addGroup(piece) {
      pieces.push({ ...piece, ...writer.of });
    },
    endRange(to) {
      const rest = writer.bytes.subarray(to, writer.filled);
      const task: RangeTask = { bytes: new Uint8Array(writer.bytes.buffer), pieces };
      pieces = [];
      writer.bytes = newBytes();
      writer.filled = 0;
      writer.append(rest);
      // Whoever gets it may write behind its pieces.
      if (task.pieces.length > 0) dispatch.post(task, (bytes) => void free.push(bytes.buffer));
      else free.push(task.bytes.buffer);
    },
    ready: () => dispatch.ready(),
  };
  return writer;
}
