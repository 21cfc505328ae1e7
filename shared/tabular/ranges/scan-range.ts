import { SPARE_BYTES } from '../blocks/text-buffer.ts';
import { createRowScanner } from '../delimited/scan-rows.ts';
import { createRecordReader } from '../jsonl/read-record.ts';
import { createLineScanner } from '../jsonl/scan-lines.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { createReordering } from '../rows/reorder-columns.ts';
import { reordered } from '../rows/reordered-rows.ts';
import type { RowConsumer } from '../rows/scan.ts';
import { createRangeMeter } from './range-meter.ts';
import type { DelimitedPiece, JsonlPiece, RangeAnswer, RangeTask } from './range-task.ts';

/** What is left of it is a number, too. */
const ENDLESS = Number.MAX_SAFE_INTEGER;

interface TextScan {
  /** What its pieces lie in. */
  readonly bytes: Buffer;
  readonly handlers: RowConsumer;
}

/** Hands the rows of a range to their consumer, on the thread that has it. */
export async function scanRange({ bytes: handedOver, pieces }: RangeTask, consumer: RowConsumer, kernel: Kernel | null): Promise<Omit<RangeAnswer, 'seen'>> {
  const bytes = Buffer.from(handedOver.buffer);
  const rows: number[] = [];
  let isStale = false;
  for (const piece of pieces) {
    const handlers = piece.places === null ? consumer : reordered(consumer, createReordering(piece.places));
    if (piece.kind === 'delimited') rows.push(scanDelimitedPiece(piece, { bytes, handlers, kernel }));
    else if (piece.kind === 'parquet') {
      const { scanParquetGroup } = await import('../parquet/scan-parquet.ts');
      rows.push(await scanParquetGroup(piece.source, { group: piece.group, seen: piece.seen, handlers }));
    } else {
      const { version } = piece.keys;
      rows.push(scanJsonlPiece(piece, { bytes, handlers }));
      isStale ||= piece.keys.version !== version;
    }
  }
  return { rows, isStale, bytes: handedOver };
}

function scanDelimitedPiece({ from, to, ...piece }: DelimitedPiece, { bytes, handlers, kernel }: TextScan & { readonly kernel: Kernel | null }): number {
  const scanner = createRowScanner({ ...piece, range: createRangeMeter(ENDLESS), handlers, kernel });
  scanner.scan(bytes.subarray(0, to + SPARE_BYTES), from, to);
  scanner.close();
  return scanner.rows();
}

function scanJsonlPiece({ from, to, path, keys, line }: JsonlPiece, { bytes, handlers }: TextScan): number {
  const columns = [...keys.entries.values()].filter(({ column }) => column >= 0).length;
  const scanner = createLineScanner({ path, columns, keys, reader: createRecordReader(keys), line, range: createRangeMeter(ENDLESS), handlers });
  scanner.scan(bytes.subarray(0, to + SPARE_BYTES), from, to);
  return scanner.rows();
}
