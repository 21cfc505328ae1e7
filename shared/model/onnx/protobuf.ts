/*
 * The wire format of Protocol Buffers (https://protobuf.dev/programming-guides/encoding/), as far as a model file has it: read without a
 * schema and without copying, every length held against the bytes that are there.
 */

/** The bytes are no protobuf message. */
export class ProtobufError extends Error {
  override readonly name = 'ProtobufError';
}

export interface Field {
  readonly number: number;
  /** A whole number of up to 64 bits; 0 where the field holds bytes. */
  readonly value: number | bigint;
  /** What a string, a message or a packed list holds; a view. Empty for numbers. */
  readonly bytes: Uint8Array;
  /** Where the field lies in its message, with its tag: from here to there. */
  readonly start: number;
  readonly end: number;
}

/** How many fields may still be read of a file, in all its messages: two bytes can be one. */
export interface Budget {
  left: number;
}

const VARINT = 0;
const FIXED_64 = 1;
const LENGTH = 2;
const FIXED_32 = 5;
/** Of 7 bits each: what 64 bits take. */
const MAX_VARINT_BYTES = 10;
const NONE = new Uint8Array();

/** The fields of a message in their order. @throws ProtobufError */
export function* fieldsOf(message: Uint8Array, budget: Budget = { left: message.length }): Generator<Field> {
  let at = 0;
  while (at < message.length) {
    if (--budget.left < 0) throw new ProtobufError('it has more fields than a framework writes');
    const start = at;
    const tag = varintAt(message, at);
    at = tag.end;
    const number = Math.floor(Number(tag.value) / 8);
    const type = Number(tag.value) % 8;
    if (number === 0) throw new ProtobufError('a field has the number 0');
    if (type === VARINT) {
      const { value, end } = varintAt(message, at);
      at = end;
      yield { number, value, bytes: NONE, start, end: at };
      continue;
    }
    const { length, from } = extentAt(message, at, type);
    if (length > message.length - from) throw new ProtobufError(`a field of ${length} bytes begins ${message.length - from} bytes before the end`);
    at = from + length;
    yield { number, value: 0, bytes: type === LENGTH ? message.subarray(from, at) : NONE, start, end: at };
  }
}

/** The whole numbers of a packed list. */
export function packedNumbers(bytes: Uint8Array): bigint[] {
  const numbers: bigint[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { value, end } = varintAt(bytes, at);
    numbers.push(signed(value));
    at = end;
  }
  return numbers;
}

/** The number with its sign, as an int64 field means it. */
export function signed(value: number | bigint): bigint {
  return BigInt.asIntN(64, BigInt(value));
}

/** A field that holds bytes: a string or a message. */
export function encodeField(number: number, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([encodeVarint((BigInt(number) << 3n) | BigInt(LENGTH)), encodeVarint(BigInt(bytes.length)), bytes]);
}

/** A field that holds a whole number from 0 on. */
export function encodeNumber(number: number, value: number | bigint): Uint8Array {
  return Buffer.concat([encodeVarint(BigInt(number) << 3n), encodeVarint(BigInt(value))]);
}

function encodeVarint(value: bigint): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return Uint8Array.from([...bytes, Number(rest)]);
}

function extentAt(message: Uint8Array, at: number, type: number): { readonly length: number; readonly from: number } {
  if (type === FIXED_64) return { length: 8, from: at };
  if (type === FIXED_32) return { length: 4, from: at };
  if (type !== LENGTH) throw new ProtobufError(`a field has the wire type ${type}`);
  const { value, end } = varintAt(message, at);
  return { length: Number(value), from: end };
}

function varintAt(bytes: Uint8Array, from: number): { readonly value: number | bigint; readonly end: number } {
  const [first = 128, second = 128] = [bytes[from], bytes[from + 1]];
  // Nearly all are short, and a tree ensemble has millions of them.
  if (first < 128) return { value: first, end: from + 1 };
  if (second < 128) return { value: (first & 127) | (second << 7), end: from + 2 };
  let value = 0n;
  for (let place = 0; place < MAX_VARINT_BYTES; place++) {
    const byte = bytes[from + place];
    if (byte === undefined) throw new ProtobufError('it ends within a number');
    value |= BigInt(byte & 127) << BigInt(7 * place);
    if (byte < 128) return { value: BigInt.asUintN(64, value), end: from + place + 1 };
  }
  throw new ProtobufError('a number is longer than 64 bits');
}
