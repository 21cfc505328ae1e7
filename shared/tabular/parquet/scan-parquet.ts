import { isUtf8 } from 'node:buffer';
import { createHash, type Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetScan, parquetSchema, type SchemaElement } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

import { CancelledError, UserError } from '../../verdict/errors.ts';
import { readBlocks } from '../blocks/read-blocks.ts';
import { checkNames } from '../check-names.ts';
import { createRangeMeter } from '../ranges/range-meter.ts';
import type { SeenParquet } from '../ranges/range-task.ts';
import { batchRows, createBatch } from '../rows/batch-arrays.ts';
import { CELL } from '../rows/batch.ts';
import { markUndecodable } from '../rows/mark-undecodable.ts';
import type { FileScanOptions, RowConsumer } from '../rows/scan.ts';
import type { DataFile } from '../source/data-file.ts';
import { changedMeanwhile, openDataFile, refuseChanged } from '../source/open-data-file.ts';
import type { SourceFile } from '../tables/table.ts';
import { listColumns, type ParquetColumn } from './list-columns.ts';
import { nestedText } from './nested-text.ts';
import { type ColumnCells, createCellWriter, createColumnCells, createTextArena, type TextArena } from './text-arena.ts';
import { valueText } from './value-text.ts';

const BLOCK_BYTES = 1024 * 1024;
const MAX_GROUP_ROWS = 50_000_000;
/** Unpacked; writers make pages of about one. */
const MAX_PAGE_BYTES = 1024 * 1024 * 1024;

/**
 * Reads a Parquet file one row group at a time, and in it one column after the other, so that memory holds the texts of one row group. Lines are row
 * numbers, from 1. Members of groups are columns with dotted names; lists and maps are their JSON.
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
    let texts: GroupTexts | null = null;
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
        await scanGroup(source, { ...group, texts: (texts ??= createGroupTexts(source, groups)), handlers, signal });
        rows += group.rows;
      } else {
        range.writer.addGroup({ kind: 'parquet', source: file, group: index, seen: { opened: { size, mtimeMs, ino }, tail } });
        texts = null;
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
  readonly texts: GroupTexts;
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
    const { outlined: { columns, metadata, groups }, texts } = mine;
    const group = groups[index];
    if (mine.outlined.tail !== tail || group === undefined) throw changedMeanwhile(path);
    await scanGroup({ path, handle, bytes: opened.size, columns, metadata }, { ...group, texts, handlers, signal: new AbortController().signal });
    await refuseChanged(handle, { path, opened });
    known = mine;
    return group.rows;
  } finally {
    await handle.close();
  }
}

async function knowFile({ path, location }: DataFile, { handle, bytes }: { readonly handle: FileHandle; readonly bytes: number }): Promise<KnownFile> {
  const outlined = await outline(handle, { path, bytes });
  return { location, outlined, texts: createGroupTexts({ path, columns: outlined.columns }, outlined.groups) };
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
}

/** What the footer says. The library trusts it, so whatever we rely on is looked at here. */
async function outline(handle: FileHandle, { path, bytes }: { readonly path: string; readonly bytes: number }): Promise<Outline> {
  const hash = createHash('sha256');
  const { metadata, columns, groups } = await explained(path, async () => {
    const metadata = await parquetMetadataAsync(asyncBuffer(handle, bytes, hash), { geoparquet: false });
    if (!metadata.schema.every(({ name }) => typeof name === 'string')) throw new Error('a column of its schema has no name');
    let rowsBefore = 0;
    const groups = metadata.row_groups.map(({ num_rows, columns }): GroupOutline => {
      const [rows, first] = [Number(num_rows), rowsBefore];
      rowsBefore += rows;
      return { first, rows, bytes: columns.reduce((sum, { meta_data: meta }) => sum + Number(meta?.total_compressed_size ?? 0), 0) };
    });
    if (!groups.every(({ rows }) => Number.isSafeInteger(rows) && rows >= 0)) throw new Error('a row group does not say how many rows it has');
    return { metadata, columns: listColumns(parquetSchema(metadata)), groups };
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

/** Filled again for each row group. */
interface GroupTexts {
  readonly arena: TextArena;
  readonly cells: readonly ColumnCells[];
}

function createGroupTexts({ path, columns }: Pick<Source, 'path' | 'columns'>, groups: readonly GroupOutline[]): GroupTexts {
  const mostRows = Math.max(0, ...groups.map((group) => group.rows));
  return { arena: createTextArena(path), cells: columns.map(() => createColumnCells(mostRows)) };
}

interface Group extends GroupOutline {
  readonly texts: GroupTexts;
  readonly handlers: RowConsumer;
  readonly signal: AbortSignal;
}

async function scanGroup({ path, handle, bytes, metadata, columns }: Source, { first, rows, texts: { arena, cells }, handlers, signal }: Omit<Group, 'bytes'>): Promise<void> {
  arena.filled = 0;
  const scan = await explained(path, () => parquetScan({ file: asyncBuffer(handle, bytes), metadata, rowStart: first, rowEnd: first + rows, compressors: boundedCompressors(path), parsers: { timestampFromNanoseconds: (nanos) => nanos }, utf8: false, useOffsetIndex: false }));
  for (const top of new Set(columns.map((column) => column.top))) {
    if (signal.aborted) throw new CancelledError(`Stopped while reading ${path}`);
    const values = await explained(path, () => scan.readColumn({ column: top, rowStart: first, rowEnd: first + rows }));
    if (values.length !== rows) throw new UserError(`${path}: column ${top} has ${values.length} values in a row group of ${rows} rows; write the file again`);
    await explained(path, async () => {
      for (const [place, column] of columns.entries()) {
        const target = cells[place];
        if (column.top !== top || target === undefined) continue;
        const write = createCellWriter(arena, target, column.isNested ? (value) => nestedText(value, column.tree) : valueText(column.tree.element));
        for (let row = 0; row < rows; row++) write(row, column.path.length === 0 ? values[row] : memberAt(values[row], column.path));
      }
    });
  }
  emitRows({ path, arena: arena.bytes, cells, first, rows, isValid: isUtf8(arena.bytes.subarray(0, arena.filled)) }, handlers);
}

function memberAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? Object.entries(inner).find(([name]) => name === key)?.[1] : undefined), value);
}

interface GroupCells {
  readonly path: string;
  readonly arena: Buffer;
  readonly cells: readonly ColumnCells[];
  readonly first: number;
  readonly rows: number;
  readonly isValid: boolean;
}

function emitRows({ path, arena, cells, first, rows, isValid }: GroupCells, handlers: RowConsumer): void {
  const batch = createBatch(path, { columns: cells.length, isCsv: false });
  batch.bytes = arena;
  for (let from = 0; from < rows; from += batch.rows) {
    batch.rows = Math.min(batchRows(cells.length), rows - from);
    for (const [column, { starts, ends, isText }] of cells.entries()) {
      for (let row = 0, cell = column; row < batch.rows; row++, cell += batch.columns) {
        batch.starts[cell] = starts[from + row] as number;
        batch.ends[cell] = ends[from + row] as number;
        batch.quoted[cell] = isText[from + row] === 1 ? CELL.quoted : CELL.plain;
      }
    }
    for (let row = 0; row < batch.rows; row++) batch.lines[row] = first + from + row + 1;
    if (!isValid) markUndecodable(batch, handlers);
    handlers.onBatch(batch);
  }
}

/** Without it a decimal or a time would come as a double or a Date, and lose digits. */
function withoutMeaning(element: SchemaElement): SchemaElement {
  if (element.type === undefined) return element;
  const { converted_type: _, logical_type: __, ...stored } = element;
  return stored;
}

function boundedCompressors(path: string): typeof compressors {
  const bounded: typeof compressors = {};
  for (const [codec, unpack] of Object.entries(compressors)) {
    bounded[codec as keyof typeof compressors] = (input, length) => {
      if (length > MAX_PAGE_BYTES) throw new UserError(`${path}: a page says that it unpacks to ${length} bytes; no writer makes such pages`);
      return unpack(input, length);
    };
  }
  return bounded;
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
