import type { CompressionCodec, Encoding, PageHeader, SchemaElement } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';

import { createHybridRuns, createPackedBits, type HybridRuns } from './hybrid-runs.ts';
import { plainBytes } from './plain-bytes.ts';
import { createPlainValues, type PlainValues } from './plain-texts.ts';
import { unpackPage } from './unpack-page.ts';

/** Read at once to begin with: the header of a page, and all of a small one. */
const HEADER_BYTES = 16 * 1024;
/** Headers hold the least and the greatest value; no writer makes longer ones. */
const MAX_HEADER_BYTES = 16 * 1024 * 1024;

/** A run of bytes of the file that holds the pages of one column in one row group. */
export interface ColumnChunk {
  /** Of the file, for errors. */
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly codec: CompressionCodec;
  readonly element: SchemaElement;
  /** Of the row group. */
  readonly rows: number;
  /** Of a value that is there. */
  readonly levels: number;
  read(from: number, to: number): Promise<Uint8Array>;
}

/** Different values that data pages name by their places. */
export interface DictionaryPage {
  readonly kind: 'dictionary';
  readonly count: number;
  readonly values: PlainValues;
}

export interface DataPage {
  readonly kind: 'data';
  readonly rows: number;
  /** Levels of each row; null where every value is there. */
  readonly levels: HybridRuns | null;
  /** The values that are there: themselves, or their places in the dictionary. */
  readonly values: { readonly plain: PlainValues } | { readonly places: HybridRuns };
}

export interface PageReader {
  /** @returns null behind the last */
  next(): Promise<DictionaryPage | DataPage | null>;
}

/** @throws Error where a page can't be read */
export function createPageReader(chunk: ColumnChunk): PageReader {
  const { path, to, codec } = chunk;
  let at = chunk.from;
  /** What was read at `at`. */
  let ahead: Uint8Array = new Uint8Array(0);

  const need = async (bytes: number): Promise<void> => {
    if (at + bytes > to) throw new Error('a page goes on behind its column');
    if (ahead.length < bytes) ahead = await chunk.read(at, Math.min(to, at + Math.max(bytes, HEADER_BYTES)));
  };

  const readHeader = async (): Promise<PageHeader> => {
    for (let bytes = Math.min(HEADER_BYTES, to - at); ; bytes = Math.min(8 * bytes, to - at)) {
      await need(Math.min(bytes, Math.max(ahead.length, 1)));
      const view = new DataView(ahead.buffer, ahead.byteOffset, ahead.length);
      const reader = { view, offset: 0 };
      try {
        const header = parquetHeader(reader);
        at += reader.offset;
        ahead = ahead.subarray(reader.offset);
        return header;
      } catch (error) {
        // It may be longer than what is there of it.
        if (ahead.length >= Math.min(to - at, MAX_HEADER_BYTES)) throw error;
        await need(Math.min(to - at, Math.max(bytes, 2 * ahead.length)));
      }
    }
  };

  return {
    async next() {
      while (at < to) {
        const header = await readHeader();
        const { compressed_page_size: packedBytes, uncompressed_page_size: bytes } = header;
        if (!(packedBytes >= 0 && bytes >= 0)) throw new Error('a page does not say how long it is');
        await need(packedBytes);
        const packed = ahead.subarray(0, packedBytes);
        at += packedBytes;
        // A large page is not kept beside the next one.
        ahead = ahead.length - packedBytes > 0 ? ahead.subarray(packedBytes) : new Uint8Array(0);
        const unpack = (from: number): Uint8Array => unpackPage(path, packed.subarray(from), { codec, length: bytes - from });
        if (header.type === 'DICTIONARY_PAGE') return dictionaryPage(header, unpack(0));
        if (header.type === 'DATA_PAGE') return firstDataPage(chunk, header, unpack(0));
        if (header.type === 'DATA_PAGE_V2') return secondDataPage(chunk, header, { packed, unpack });
      }
      return null;
    },
  };
}

function dictionaryPage({ dictionary_page_header: header }: PageHeader, bytes: Uint8Array): DictionaryPage {
  const { num_values: count, encoding } = stated(header);
  if (encoding !== 'PLAIN' && encoding !== 'PLAIN_DICTIONARY') throw new Error(`unsupported encoding ${encoding} of a dictionary`);
  if (!(count >= 0 && count <= bytes.length)) throw new Error(`a dictionary of ${count} values in ${bytes.length} bytes`);
  return { kind: 'dictionary', count, values: createPlainValues(bytes) };
}

function firstDataPage(chunk: ColumnChunk, { data_page_header: header }: PageHeader, bytes: Uint8Array): DataPage {
  const { num_values: rows, encoding, definition_level_encoding: levelEncoding } = stated(header);
  if (chunk.levels === 0) return dataPage(chunk, { rows, encoding, levels: null, values: bytes });
  if (levelEncoding !== 'RLE') throw new Error(`unsupported encoding ${levelEncoding} of levels`);
  const to = 4 + new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0, true);
  return dataPage(chunk, { rows, encoding, levels: createHybridRuns(bytes, { from: 4, to, width: bitsOf(chunk.levels) }), values: bytes.subarray(to) });
}

/** Its levels lie before what is packed. */
function secondDataPage(chunk: ColumnChunk, { data_page_header_v2: header }: PageHeader, { packed, unpack }: { readonly packed: Uint8Array; readonly unpack: (from: number) => Uint8Array }): DataPage {
  const { num_values: rows, encoding, repetition_levels_byte_length: from, definition_levels_byte_length: length, is_compressed: isPacked } = stated(header);
  if (!(from >= 0 && length >= 0)) throw new Error('a page does not say how long its levels are');
  const to = from + length;
  const levels = chunk.levels === 0 ? null : createHybridRuns(packed, { from, to, width: bitsOf(chunk.levels) });
  return dataPage(chunk, { rows, encoding, levels, values: isPacked === false ? packed.subarray(to) : unpack(to) });
}

interface PageParts {
  readonly rows: number;
  readonly encoding: Encoding;
  readonly levels: HybridRuns | null;
  readonly values: Uint8Array;
}

function dataPage({ element, rows: most }: ColumnChunk, { rows, encoding, levels, values }: PageParts): DataPage {
  if (!(rows >= 0 && rows <= most)) throw new Error(`a page of ${rows} values in a row group of ${most} rows`);
  const page = { kind: 'data', rows, levels } as const;
  // Truths are places in the dictionary of no and yes.
  if (element.type === 'BOOLEAN') {
    if (encoding === 'PLAIN') return { ...page, values: { places: createPackedBits(values) } };
    if (encoding === 'RLE') return { ...page, values: { places: createHybridRuns(values, { from: Math.min(4, values.length), to: values.length, width: 1 }) } };
  }
  if (encoding === 'RLE_DICTIONARY' || encoding === 'PLAIN_DICTIONARY') {
    // Where no value is there, nothing may be.
    const width = values[0] ?? 0;
    return { ...page, values: { places: createHybridRuns(values, { from: Math.min(1, values.length), to: values.length, width }) } };
  }
  return { ...page, values: { plain: createPlainValues(plainBytes(values, { encoding, element, most: rows })) } };
}

function stated<T>(header: T | undefined): T {
  if (header === undefined) throw new Error('a page without its header');
  return header;
}

function bitsOf(greatest: number): number {
  return 32 - Math.clz32(greatest);
}
