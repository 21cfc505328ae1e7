import fc from 'fast-check';
import type { SchemaElement } from 'hyparquet';
import { describe, expect, it } from 'vitest';

import { createPlainTexts, createPlainValues } from './plain-texts.ts';
import { createTextArena } from './text-arena.ts';
import { valueText } from './value-text.ts';

/** Those that both write, and how the bytes of a value are read. */
const ELEMENTS: readonly (Omit<SchemaElement, 'name'> & { readonly type: NonNullable<SchemaElement['type']> })[] = [
  { type: 'INT32' },
  { type: 'INT32', converted_type: 'UINT_32' },
  { type: 'INT32', converted_type: 'DATE' },
  { type: 'INT32', converted_type: 'DECIMAL', scale: 3 },
  { type: 'INT32', converted_type: 'TIME_MILLIS' },
  { type: 'INT64' },
  { type: 'INT64', logical_type: { type: 'INTEGER', bitWidth: 64, isSigned: false } },
  { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
  { type: 'INT64', converted_type: 'TIMESTAMP_MICROS' },
  { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'NANOS' } },
  { type: 'INT64', converted_type: 'DECIMAL', scale: 18 },
  { type: 'INT64', converted_type: 'DECIMAL', scale: 2 },
  { type: 'FLOAT' },
  { type: 'DOUBLE' },
];

const DAY = 86_400;
const integers = fc.oneof(
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.integer().map(BigInt),
  fc.constantFrom(0n, -1n, 10n ** 9n, 10n ** 9n - 1n, 2n ** 53n, -(2n ** 53n), 2n ** 53n - 1n, 2n ** 31n - 1n, -719_528n, -719_529n, 2_932_896n, 2_932_897n),
  // Days and times about the years 0, 1970 and 9999, in each unit.
  fc.tuple(fc.constantFrom(-719_528, -1, 0, 11_016, 2_932_896, 2_932_897), fc.integer({ min: -2, max: 2 }), fc.constantFrom(1, 1e3, 1e6, 1e9)).map(([days, off, unit]) => BigInt(days) * BigInt(DAY) * BigInt(unit) + BigInt(off)),
);

function bytesOf(type: string, value: bigint): Buffer {
  const bytes = Buffer.alloc(type === 'INT32' || type === 'FLOAT' ? 4 : 8);
  if (bytes.length === 4) bytes.writeInt32LE(Number(BigInt.asIntN(32, value)));
  else bytes.writeBigInt64LE(BigInt.asIntN(64, value));
  return bytes;
}

function read(type: string, bytes: Buffer): unknown {
  if (type === 'FLOAT') return bytes.readFloatLE();
  if (type === 'DOUBLE') return bytes.readDoubleLE();
  return type === 'INT32' ? bytes.readInt32LE() : bytes.readBigInt64LE();
}

function texts(element: SchemaElement, bytes: Buffer, count: number): string[] {
  const into = { arena: createTextArena('a.parquet', 1), starts: new Int32Array(count), ends: new Int32Array(count) };
  createPlainTexts(element).write(createPlainValues(bytes), count, into);
  return Array.from({ length: count }, (_, index) => into.arena.bytes.toString('utf8', into.starts[index], into.ends[index]));
}

describe('values are written as the plain formatter says', () => {
  it.each(ELEMENTS)('%j', (element) => {
    const format = valueText({ name: 'x', ...element });
    fc.assert(
      fc.property(fc.array(integers, { maxLength: 30 }), (values) => {
        const bytes = values.map((value) => bytesOf(element.type, value));
        expect(texts({ name: 'x', ...element }, Buffer.concat(bytes), values.length)).toEqual(bytes.map((each) => format(read(element.type, each))));
      }),
    );
  });

  it.each([1, 4, 7, 8, 16])('decimals of %i bytes', (length) => {
    const element: SchemaElement = { name: 'x', type: 'FIXED_LEN_BYTE_ARRAY', type_length: length, converted_type: 'DECIMAL', scale: 2 };
    const format = valueText(element);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.uint8Array({ minLength: length, maxLength: length }), fc.boolean()), { maxLength: 20 }), (values) => {
        // Mostly small, of either sign.
        const bytes = values.map(([each, isSmall]) => Buffer.from(isSmall ? each.fill((each[0] ?? 0) > 127 ? 255 : 0, 0, Math.max(0, length - 5)) : each));
        expect(texts(element, Buffer.concat(bytes), bytes.length)).toEqual(bytes.map(format));
      }),
    );
  });
});

it('texts stand as they are, long ones and halves of characters too', () => {
  const values = ['', 'Zo\u00eb', 'x'.repeat(300)].map((text) => Buffer.from(text));
  const halves = [Buffer.from([0xc3]), Buffer.from([0xa9])];
  const all = [...values, ...halves].flatMap((value) => [Buffer.from(Uint32Array.of(value.length).buffer), value]);
  expect(texts({ name: 'x', type: 'BYTE_ARRAY' }, Buffer.concat(all), 5)).toEqual(['', 'Zo\u00eb', 'x'.repeat(300), '\ufffd', '\ufffd']);
  expect(() => texts({ name: 'x', type: 'BYTE_ARRAY' }, Buffer.concat(all.slice(0, -1)), 5)).toThrow('a text is longer than its page');
  expect(() => texts({ name: 'x', type: 'INT64' }, Buffer.alloc(15), 2)).toThrow(RangeError);
});
