import type { Batch } from '../rows/batch.ts';
import { isInKernel, type Kernel, MOST_WINDOW_BYTES } from './kernel.ts';

/** Words are read behind the end of a cell. */
const SPARE_BYTES = 8;

/** The batch in the kernel's memory, or as it is where it has no room there: its cells' bytes may lie far apart. */
export function moveBatch(kernel: Kernel, batch: Batch): Batch {
  if (isInKernel(kernel, batch)) return batch;
  const cells = batch.rows * batch.columns;
  // Of a batch with its columns in another order only the cells lie elsewhere.
  const isThere = batch.bytes.buffer === kernel.memory;
  const [low, high] = isThere ? [0, 0] : extentOf(batch, cells);
  if (high - low > MOST_WINDOW_BYTES) return batch;
  const { window, moved, room } = kernel;
  if (moved.starts.length < cells) {
    for (const array of [moved.starts, moved.ends, moved.quoted]) room.free(array);
    Object.assign(moved, { starts: room.int32(cells), ends: room.int32(cells), quoted: room.uint8(cells) });
  }
  const { starts, ends, quoted } = moved;
  if (!isThere) window.set(batch.bytes.subarray(low, Math.min(high + SPARE_BYTES, batch.bytes.length)));
  for (let cell = 0; cell < cells; cell++) {
    const start = batch.starts[cell] as number;
    const end = batch.ends[cell] as number;
    // What is empty may lie anywhere.
    starts[cell] = start === end ? 0 : start - low;
    ends[cell] = start === end ? 0 : end - low;
  }
  quoted.set(batch.quoted.subarray(0, cells));
  return { ...batch, bytes: isThere ? batch.bytes : window, starts, ends, quoted, isCsv: false };
}

/** Where the bytes of the first cells begin and end. */
function extentOf({ starts, ends }: Batch, cells: number): readonly [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (let cell = 0; cell < cells; cell++) {
    const start = starts[cell] as number;
    const end = ends[cell] as number;
    if (start === end) continue;
    if (start < low) low = start;
    if (end > high) high = end;
  }
  return high === 0 ? [0, 0] : [low, high];
}
