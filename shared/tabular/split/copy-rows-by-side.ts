import { UserError } from '../../verdict/errors.ts';
import { createFileWriter, type FileWriter } from '../file-writer.ts';
import { type Batch, CELL, cellAt, cellOrMissing } from '../rows/batch.ts';
import { csvCells, csvRecord } from '../rows/csv-record.ts';
import { scanFiles } from '../rows/scan-files.ts';
import type { RowConsumer } from '../rows/scan.ts';
import type { SourceFile } from '../tables/table.ts';
import { SIDE } from './split.ts';

const COMMA = Buffer.from(',');
const LINE_FEED = Buffer.from('\n');
const EMPTY_TEXT = Buffer.from('""');

export interface CopyOptions {
  /** What the sides were made from; other bytes than these are refused. */
  readonly files: readonly SourceFile[];
  /** A `Side` per row. */
  readonly sides: Uint8Array;
  /** Files to write, absolute; rows of a side without one are left out. */
  readonly outputs: { readonly train?: string; readonly validation?: string; readonly test: string };
  /** This column is left out of the test rows: who trains must not see it. */
  readonly target: string;
  readonly signal: AbortSignal;
}

/**
 * Writes the rows of each side into a CSV file of its own, with the header, in one pass and with flat memory.
 * Cells of a CSV file keep the bytes they have there, quotes included; line ends become LF and a byte order mark is dropped.
 * @throws UserError where the files are not those that were split; PlatformError where an output can't be written
 */
export async function copyRowsBySide({ files, sides, outputs, target, signal }: CopyOptions): Promise<void> {
  const writers = new Map<number, FileWriter>();
  let row = 0;
  const close = (): void => {
    for (const writer of writers.values()) writer.close();
    writers.clear();
  };
  const open = (): void => {
    close();
    for (const side of ['train', 'validation', 'test'] as const) {
      const path = outputs[side];
      if (path !== undefined) writers.set(SIDE[side], createFileWriter(path));
    }
  };
  const start = (names: readonly string[]): RowConsumer => {
    const targetPlace = names.indexOf(target);
    if (targetPlace === -1) throw changed(files[0]?.path);
    row = 0;
    open();
    for (const [side, writer] of writers) writer.write(Buffer.from(csvRecord(side === SIDE.test ? names.toSpliced(targetPlace, 1) : names)));
    return {
      onBatch(batch) {
        for (let inBatch = 0; inBatch < batch.rows; inBatch++, row++) {
          const side = sides[row];
          if (side === undefined) throw changed(batch.file);
          const writer = writers.get(side);
          if (writer === undefined) continue;
          if (sides[row] === SIDE.test) copyWithout(targetPlace, batch, inBatch, writer);
          else writer.write(cells(batch, inBatch, 0, batch.columns));
          writer.write(LINE_FEED);
        }
      },
      onFault: ({ file }) => {
        throw changed(file);
      },
    };
  };
  try {
    const copied = await scanFiles(files, { signal, start });
    const other = copied.find(({ sha256 }, place) => sha256 !== files[place]?.sha256);
    if (other !== undefined) throw changed(other.path);
    for (const writer of writers.values()) writer.flush();
  } finally {
    close();
  }
}

function changed(path = 'the data'): UserError {
  return new UserError(`${path}: it changed while this run was reading it; run again when nobody writes to it`);
}

function copyWithout(place: number, batch: Batch, row: number, writer: FileWriter): void {
  const before = cells(batch, row, 0, place);
  const after = cells(batch, row, place + 1, batch.columns);
  writer.write(before);
  if (place > 0 && place + 1 < batch.columns) writer.write(COMMA);
  writer.write(after);
  // Of a single empty cell nothing would be left, and a blank line is no row.
  if (batch.columns === 2 && before.length + after.length === 0) writer.write(EMPTY_TEXT);
}

/** Neighbouring cells of a record as CSV. */
function cells(batch: Batch, row: number, from: number, to: number): Buffer {
  if (from === to) return batch.bytes.subarray(0, 0);
  if (!batch.isCsv) return Buffer.from(csvCells(Array.from({ length: to - from }, (_, place) => cellOrMissing(batch, row, from + place))));
  const first = cellAt(batch, row, from);
  const last = cellAt(batch, row, to - 1);
  const start = (batch.starts[first] as number) - Number(batch.quoted[first] !== CELL.plain);
  const end = (batch.ends[last] as number) + Number(batch.quoted[last] !== CELL.plain);
  return batch.bytes.subarray(start, end);
}
