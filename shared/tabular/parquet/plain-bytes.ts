import type { DataReader, Encoding, SchemaElement } from 'hyparquet';
import { deltaBinaryUnpack, deltaByteArray, deltaLengthByteArray } from 'hyparquet/src/delta.js';
import { byteStreamSplit } from 'hyparquet/src/encoding.js';
import { readVarInt } from 'hyparquet/src/thrift.js';

/** Writers make blocks of 128 to 1,024. */
const MAX_BLOCK = 65_536;

/**
 * The values of a page as the PLAIN encoding has them, whatever theirs is.
 * @param options.most values, of which some may not be there
 * @throws Error where the encoding is none of values of that type, or the bytes are not of it
 */
export function plainBytes(bytes: Uint8Array, { encoding, element, most }: { readonly encoding: Encoding; readonly element: SchemaElement; readonly most: number }): Uint8Array {
  if (encoding === 'PLAIN' || bytes.length === 0) return bytes;
  const { type, type_length: length } = element;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const reader = { view, offset: 0 };
  if (type !== undefined && encoding === 'BYTE_STREAM_SPLIT') {
    const width = type === 'INT32' || type === 'FLOAT' ? 4 : type === 'INT64' || type === 'DOUBLE' ? 8 : (length ?? 0);
    if (width <= 0) throw new Error(`values of type ${type} without a length in encoding ${encoding}`);
    return bytesOf(byteStreamSplit(reader, Math.floor(bytes.length / width), type, width));
  }
  if (encoding === 'DELTA_BINARY_PACKED' && (type === 'INT32' || type === 'INT64')) {
    const count = statedCount(view, most);
    const values = type === 'INT32' ? new Int32Array(count) : new BigInt64Array(count);
    deltaBinaryUnpack(reader, count, values);
    return bytesOf(values);
  }
  const unpack = type === 'BYTE_ARRAY' && encoding === 'DELTA_LENGTH_BYTE_ARRAY' ? deltaLengthByteArray : encoding === 'DELTA_BYTE_ARRAY' ? deltaByteArray : null;
  if (unpack === null || (type !== 'BYTE_ARRAY' && type !== 'FIXED_LEN_BYTE_ARRAY')) throw new Error(`unsupported encoding ${encoding} of type ${type ?? 'none'}`);
  const count = statedCount(view, most);
  const values: Uint8Array[] = [];
  unpack(reader, count, values);
  return type === 'BYTE_ARRAY' ? withLengths(values) : Buffer.concat(values);
}

/** What a delta encoding says of itself at its start: the size of its blocks, the parts of each, and how many values follow. */
function statedCount(view: DataView, most: number): number {
  const reader: DataReader = { view, offset: 0 };
  const [block, parts, count] = [readVarInt(reader), readVarInt(reader), readVarInt(reader)];
  if (!(block > 0 && block <= MAX_BLOCK && parts > 0 && parts <= block)) throw new Error(`differences in blocks of ${block} values`);
  if (!(count >= 0 && count <= most)) throw new Error(`${count} values in a page of ${most}`);
  return count;
}

function bytesOf(values: ArrayLike<unknown> | ArrayBufferView): Uint8Array {
  if (ArrayBuffer.isView(values)) return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return Buffer.concat(Array.from(values, (value) => value as Uint8Array));
}

function withLengths(values: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(values.flatMap((value) => [lengthBytes(value.length), value]));
}

function lengthBytes(length: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(length);
  return bytes;
}
