import type { SpilledBlock, SpillFile, SpillReader } from '../../../shared/tabular/spill-file.ts';
import type { KeyName } from './key-name.ts';

const PARTITION_BITS = 6;
const PARTITIONS = 1 << PARTITION_BITS;
const FIRST_BYTES = 1024;
/** A partition's buffer; full ones go to the disk. */
const MOST_BYTES = 32 * 1024;
/** Line (8), file (4), length of the name (4), kind (1). */
const HEAD_BYTES = 17;
/** That may be read behind a name, for hashing. */
const PADDING = 4;

/**
 * Keys with the place of their row, in order of the rows within each partition of the keys' hashes. What doesn't fit in memory lies on the disk.
 * Plain data: the records of a range of a file can be handed to another thread.
 */
export interface KeyRecords {
  readonly files: string[];
  readonly partitions: Partition[];
}

interface Partition {
  bytes: Uint8Array;
  filled: number;
  readonly blocks: SpilledBlock[];
}

export interface KeyRecord {
  readonly file: string;
  readonly line: number;
  /** Void after the call. */
  readonly name: KeyName;
}

export function createKeyRecords(): KeyRecords {
  return { files: [], partitions: Array.from({ length: PARTITIONS }, () => ({ bytes: new Uint8Array(0), filled: 0, blocks: [] })) };
}

/** @param first word of the key's hash */
export function addKeyRecord({ files, partitions }: KeyRecords, { file, line, name, first }: KeyRecord & { readonly first: number }, spill: SpillFile): void {
  const partition = partitions[first >>> (32 - PARTITION_BITS)] as Partition;
  const length = name.end - name.start;
  makeRoom(partition, HEAD_BYTES + length, spill);
  if (files.at(-1) !== file) files.push(file);
  const { bytes, filled } = partition;
  const view = new DataView(bytes.buffer, bytes.byteOffset + filled);
  view.setFloat64(0, line);
  view.setUint32(8, files.length - 1);
  view.setUint32(12, length);
  view.setUint8(16, name.kind);
  for (let at = 0; at < length; at++) bytes[filled + HEAD_BYTES + at] = name.view.getUint8(name.start + at);
  partition.filled += HEAD_BYTES + length;
}

function makeRoom(partition: Partition, needed: number, spill: SpillFile): void {
  if (partition.filled + needed <= partition.bytes.length) return;
  if (partition.filled + needed > MOST_BYTES && partition.filled > 0) {
    partition.blocks.push(spill.append(partition.bytes.subarray(0, partition.filled)));
    partition.filled = 0;
    if (needed <= partition.bytes.length) return;
  }
  const longer = new Uint8Array(Math.max(partition.filled + needed, Math.min(MOST_BYTES, Math.max(FIRST_BYTES, 2 * partition.bytes.length))));
  longer.set(partition.bytes.subarray(0, partition.filled));
  partition.bytes = longer;
}

interface RecordHandlers {
  readonly reader: SpillReader;
  onPartition(): void;
  onRecord(record: KeyRecord): void;
}

/** Hands each partition's records on, of all logs, in the order of the logs; before each partition `onPartition` is called. */
export function readKeyRecords(logs: readonly KeyRecords[], handlers: RecordHandlers): void {
  for (let place = 0; place < PARTITIONS; place++) {
    handlers.onPartition();
    for (const { files, partitions } of logs) {
      const { blocks, bytes, filled } = partitions[place] as Partition;
      for (const block of blocks) readBlock(handlers.reader.read(block), files, handlers);
      readBlock(bytes.subarray(0, filled), files, handlers);
    }
  }
}

function readBlock(bytes: Uint8Array, files: readonly string[], { onRecord }: RecordHandlers): void {
  const padded = new Uint8Array(bytes.length + PADDING);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  const name: KeyName = { kind: 0, view, start: 0, end: 0 };
  for (let at = 0; at < bytes.length; at = name.end) {
    name.kind = view.getUint8(at + 16);
    name.start = at + HEAD_BYTES;
    name.end = name.start + view.getUint32(at + 12);
    onRecord({ file: files[view.getUint32(at + 8)] ?? '', line: view.getFloat64(at), name });
  }
}
