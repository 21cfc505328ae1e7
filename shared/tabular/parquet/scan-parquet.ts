import { isUtf8 } from 'node:buffer';
import { createHash, type Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetScan, parquetSchema, type RowGroup, type SchemaElement } from 'hyparquet';

import { CancelledError, UserError } from '../../verdict/errors.ts';
import { readBlocks } from '../blocks/read-blocks.ts';
import { checkNames } from '../check-names.ts';
import { createRangeMeter } from '../ranges/range-meter.ts';
import type { SeenParquet } from '../ranges/range-task.ts';
import { batchRows, createBatch } from '../rows/batch-arrays.ts';
import { markUndecodable } from '../rows/mark-undecodable.ts';
import type { FileScanOptions, RowConsumer } from '../rows/scan.ts';
import type { DataFile } from '../source/data-file.ts';
import { changedMeanwhile, openDataFile, refuseChanged } from '../source/open-data-file.ts';
import type { SourceFile } from '../tables/table.ts';
import { type ColumnReader, createColumnReader, createScratch, type Scratch } from './column-reader.ts';
import { listColumns, type ParquetColumn } from './list-columns.ts';
import { createNestedReader } from './nested-column.ts';
import type { ColumnChunk } from './read-pages.ts';
import { createTextArena } from './text-arena.ts';
import { boundedCompressors } from './unpack-page.ts';

const BLOCK_BYTES = 1024 * 1024;
const MAX_GROUP_ROWS = 50_000_000;
/** Of the first batch of a row group, which shows how long its texts are. */
const FIRST_ROWS = 64;
/** Of the texts of a batch, about. */
const BATCH_BYTES = 2 * 1024 * 1024;

/**
 * Reads a Parquet file one row group at a time, and in it all columns side by side, page by page, so that memory holds one page of each and the texts of
 * some rows. Lines are row numbers, from 1. Members of groups are columns with dotted names; lists and maps are their JSON, which the library reads
 * a row group at a time.
 * @returns path, bytes, sha256 and rows, but none that other threads look at
 * @throws UserError where the file is absent or can't be read as Parquet; CancelledError
 */
export async function scanParquet(file: DataFile, { handlers, signal, onProgress, range = createRangeMeter() }: FileScanOptions): Promise<SourceFile> {
  const { path } = file;
  const handle = await openDataFile(file);
  try {
    const opened = await handle.stat();
    const { bytes, sha256 } = await hashFile(handle, { file, signal });
    const { columns, groups, metadata, tail } = await outline(handle, { path, bytes });
    const { size, mtimeMs, ino } = opened;
    handlers.onHeader(columns.map(({ name }) => name));
    const source = { path, handle, bytes, columns, metadata };
    let packed = 0;
    let rows = 0;
    for (const [index, group] of groups.entries()) {
      if (range.bytes >= range.limit) {
        range.bytes = 0;
        handlers.onRange?.();
        range.writer?.endRange(0);
      }
      range.bytes += group.bytes;
      if (range.writer === null) {
        await scanGroup(source, { ...group, handlers, signal });
        rows += group.rows;
      } else {
        range.writer.addGroup({ kind: 'parquet', source: file, group: index, seen: { opened: { size, mtimeMs, ino }, tail } });
        await range.writer.ready();
      }
      packed += group.bytes;
      onProgress?.(Math.min(bytes, packed), bytes, rows);
    }
    await refuseChanged(handle, { path, opened });
    return { ...file, bytes, sha256, rows, delimiter: null };
  } finally {
    await handle.close();
  }
}

interface KnownFile {
  readonly location: string;
  readonly outlined: Outline;
}

/** The file that this thread read a group of last; null while it reads one. */
let known: KnownFile | null = null;

/**
 * Reads one row group, on a thread that gets some of a file's.
 * @returns its rows
 * @throws UserError where the file is no longer the one that the main thread saw, and hashed
 */
export async function scanParquetGroup(file: DataFile, { group: index, seen: { opened, tail }, handlers }: { readonly group: number; readonly seen: SeenParquet; readonly handlers: RowConsumer }): Promise<number> {
  const handle = await openDataFile(file);
  try {
    const { path } = file;
    await refuseChanged(handle, { path, opened });
    const last = known?.location === file.location ? known : null;
    known = null;
    const mine = last?.outlined.tail === tail ? last : await knowFile(file, { handle, bytes: opened.size });
    const { outlined: { columns, metadata, groups } } = mine;
    const group = groups[index];
    if (mine.outlined.tail !== tail || group === undefined) throw changedMeanwhile(path);
    await scanGroup({ path, handle, bytes: opened.size, columns, metadata }, { ...group, handlers, signal: new AbortController().signal });
    await refuseChanged(handle, { path, opened });
    known = mine;
    return group.rows;
  } finally {
    await handle.close();
  }
}

async function knowFile({ path, location }: DataFile, { handle, bytes }: { readonly handle: FileHandle; readonly bytes: number }): Promise<KnownFile> {
  return { location, outlined: await outline(handle, { path, bytes }) };
}

interface Outline {
  /** Says of each value only how it is stored. */
  readonly metadata: FileMetaData;
  readonly columns: readonly ParquetColumn[];
  readonly groups: readonly GroupOutline[];
  /** sha256 of the bytes that were read for it. */
  readonly tail: string;
}

interface GroupOutline {
  /** Rows before it. */
  readonly first: number;
  readonly rows: number;
  readonly bytes: number;
  readonly stored: RowGroup;
}

/** What the footer says. The library trusts it, so whatever we rely on is looked at here. */
async function outline(handle: FileHandle, { path, bytes }: { readonly path: string; readonly bytes: number }): Promise<Outline> {
  const hash = createHash('sha256');
  const { metadata, columns, groups } = await explained(path, async () => {
    const metadata = await parquetMetadataAsync(asyncBuffer(handle, bytes, hash), { geoparquet: false });
    if (!metadata.schema.every(({ name }) => typeof name === 'string')) throw new Error('a column of its schema has no name');
    let rowsBefore = 0;
    const groups = metadata.row_groups.map((stored): GroupOutline => {
      const [rows, first] = [Number(stored.num_rows), rowsBefore];
      rowsBefore += rows;
      return { first, rows, bytes: stored.columns.reduce((sum, { meta_data: meta }) => sum + Number(meta?.total_compressed_size ?? 0), 0), stored };
    });
    if (!groups.every(({ rows }) => Number.isSafeInteger(rows) && rows >= 0)) throw new Error('a row group does not say how many rows it has');
    const columns = listColumns(parquetSchema(metadata));
    if (columns.length === 0) throw new Error('its schema has no column');
    return { metadata, columns, groups };
  });
  checkNames(columns.map(({ name }) => name), { at: path, where: 'schema' });
  const mostRows = Math.max(0, ...groups.map((group) => group.rows));
  if (mostRows > MAX_GROUP_ROWS) throw new UserError(`${path}: a row group has ${mostRows} rows, at most ${MAX_GROUP_ROWS} are read; write it with smaller row groups`);
  const rows = groups.reduce((sum, group) => sum + group.rows, 0);
  if (BigInt(rows) !== metadata.num_rows) throw new UserError(`${path}: its row groups have ${rows} rows, but its footer says ${metadata.num_rows}; write the file again`);
  return { metadata: { ...metadata, schema: metadata.schema.map(withoutMeaning) }, columns, groups, tail: hash.digest('hex') };
}

interface Source {
  readonly path: string;
  readonly handle: FileHandle;
  readonly bytes: number;
  /** Says of each value only how it is stored. */
  readonly metadata: FileMetaData;
  readonly columns: readonly ParquetColumn[];
}

interface Group extends Omit<GroupOutline, 'bytes'> {
  readonly handlers: RowConsumer;
  readonly signal: AbortSignal;
}

async function scanGroup(source: Source, group: Group): Promise<void> {
  const { path, columns } = source;
  const { first, rows, handlers, signal } = group;
  const room = batchRows(columns.length);
  let most = Math.min(room, FIRST_ROWS);
  const batch = createBatch(path, { columns: columns.length, isCsv: false });
  const arena = createTextArena(path);
  const readers = await openColumns(source, { ...group, scratch: createScratch(room) });
  const hasTexts = columns.some(({ isNested, tree: { element } }) => isNested || element.type === 'BYTE_ARRAY' || element.type === 'FIXED_LEN_BYTE_ARRAY');
  for (let from = 0; from < rows; from += batch.rows) {
    batch.rows = Math.min(most, rows - from);
    for (const [place, reader] of readers.entries()) {
      if (reader.left() === 0) {
        if (signal.aborted) throw new CancelledError(`Stopped while reading ${path}`);
        if (!(await explained(path, () => reader.load()))) throw otherLength(path, { column: columns[place], found: from, rows });
        if (from + reader.left() > rows) throw otherLength(path, { column: columns[place], found: from + reader.left(), rows });
      }
      batch.rows = Math.min(batch.rows, reader.left());
    }
    arena.filled = 0;
    await explained(path, async () => {
      for (const [column, reader] of readers.entries()) reader.write(batch, { column, rows: batch.rows, arena });
    });
    batch.bytes = arena.bytes;
    for (let row = 0; row < batch.rows; row++) batch.lines[row] = first + from + row + 1;
    if (hasTexts && !isUtf8(arena.bytes.subarray(0, arena.filled))) markUndecodable(batch, handlers);
    handlers.onBatch(batch);
    most = Math.min(room, Math.max(1, Math.floor((batch.rows * BATCH_BYTES) / (arena.filled + 1))));
  }
}

function otherLength(path: string, { column, found, rows }: { readonly column: ParquetColumn | undefined; readonly found: number; readonly rows: number }): UserError {
  return new UserError(`${path}: column ${column?.name} has ${found} values in a row group of ${rows} rows; write the file again`);
}

async function openColumns(source: Source, group: Group & { readonly scratch: Scratch }): Promise<readonly ColumnReader[]> {
  const { path, columns } = source;
  const nested = new Map<string, ArrayLike<unknown>>();
  const readers: ColumnReader[] = [];
  for (const column of columns) {
    if (group.signal.aborted) throw new CancelledError(`Stopped while reading ${path}`);
    if (!column.isNested) {
      readers.push(await explained(path, async () => createColumnReader(chunkOf(source, group, column), group.scratch)));
      continue;
    }
    const { top } = column;
    const values = nested.get(top) ?? (await explained(path, () => readNested(source, group, top)));
    if (values.length !== group.rows) throw otherLength(path, { column, found: values.length, rows: group.rows });
    // Only as long as another column lies in it.
    if (columns.some((other) => other !== column && other.top === top)) nested.set(top, values);
    readers.push(await explained(path, async () => createNestedReader(path, { column, values })));
  }
  return readers;
}

/** @throws Error where the file has none */
function chunkOf({ path, handle, bytes }: Source, { rows, stored }: Group, { name, tree: { element, path: within }, levels }: ParquetColumn): ColumnChunk {
  const chunk = stored.columns.find(({ meta_data: meta }) => meta?.path_in_schema.length === within.length && within.every((part, place) => meta.path_in_schema[place] === part));
  const meta = chunk?.meta_data;
  if (meta === undefined || chunk?.file_path !== undefined) throw new Error(`a row group is without column ${name}`);
  if (meta.type !== element.type) throw new Error(`column ${name} is of type ${meta.type} in a row group`);
  const from = Number(meta.dictionary_page_offset || meta.data_page_offset);
  const { slice } = asyncBuffer(handle, bytes);
  return { path, from, to: from + Number(meta.total_compressed_size), codec: meta.codec, element, rows, levels, read: async (start, end) => new Uint8Array(await slice(start, end)) };
}

/** By the library, all of a row group at once. */
async function readNested({ path, handle, bytes, metadata }: Source, { first, rows }: Group, column: string): Promise<ArrayLike<unknown>> {
  const options = { rowStart: first, rowEnd: first + rows };
  const scan = await parquetScan({ ...options, file: asyncBuffer(handle, bytes), metadata, compressors: boundedCompressors(path), parsers: { timestampFromNanoseconds: (nanos) => nanos }, utf8: false, useOffsetIndex: false });
  return await scan.readColumn({ ...options, column });
}

/** Without it a decimal or a time would come as a double or a Date, and lose digits. */
function withoutMeaning(element: SchemaElement): SchemaElement {
  if (element.type === undefined) return element;
  const { converted_type: _, logical_type: __, ...stored } = element;
  return stored;
}

async function hashFile(handle: FileHandle, { file, signal }: { readonly file: DataFile; readonly signal: AbortSignal }): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const reader = readBlocks(handle, { ...file, blockBytes: BLOCK_BYTES });
  for await (const _ of reader.blocks) if (signal.aborted) throw new CancelledError(`Stopped while reading ${file.path}`);
  return { bytes: reader.bytesRead(), sha256: reader.sha256() };
}

function asyncBuffer(handle: FileHandle, byteLength: number, hash?: Hash): AsyncBuffer {
  return {
    byteLength,
    async slice(start, end = byteLength) {
      if (start < 0 || end > byteLength || end < start) throw new Error(`bytes ${start} to ${end} of ${byteLength} are asked for`);
      const buffer = new ArrayBuffer(end - start);
      for (let at = 0; at < buffer.byteLength; ) {
        const { bytesRead } = await handle.read(new Uint8Array(buffer, at), { position: start + at });
        if (bytesRead === 0) throw new Error('the file became shorter');
        at += bytesRead;
      }
      hash?.update(new Uint8Array(buffer));
      return buffer;
    },
  };
}

async function explained<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${path}: no whole Parquet file (${(error as Error).message}); fetch or write it again`, { cause: error });
  }
}
