import fc from 'fast-check';
import { expect, it } from 'vitest';

import { createHybridRuns, passRunOf, readRuns } from './hybrid-runs.ts';

interface Run {
  readonly isPacked: boolean;
  readonly values: readonly number[];
}

/** As https://github.com/apache/parquet-format/blob/master/Encodings.md#RLE has it, by bits in texts. */
function encode(runs: readonly Run[], width: number): Buffer {
  return Buffer.concat(runs.map(({ isPacked, values }) => {
    const bits = (isPacked ? values : values.slice(0, 1)).map((value) => [...value.toString(2).padStart(width, '0')].reverse().join('')).join('');
    const bytes = Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) => Number.parseInt([...bits.slice(8 * at, 8 * at + 8).padEnd(8, '0')].reverse().join(''), 2));
    const header = isPacked ? values.length / 4 + 1 : 2 * values.length;
    return Buffer.from([...(header < 128 ? [header] : [(header & 127) | 128, header >> 7]), ...bytes]);
  }));
}

const table = fc.integer({ min: 1, max: 31 }).chain((width) => {
  const value = fc.integer({ min: 0, max: 2 ** width - 1 });
  const same = fc.tuple(value, fc.integer({ min: 1, max: 300 })).map(([of, count]) => ({ isPacked: false, values: Array<number>(count).fill(of) }));
  const packed = fc.array(value, { minLength: 8, maxLength: 40 }).map((values) => ({ isPacked: true, values: values.slice(0, values.length - (values.length % 8)) }));
  return fc.record({ width: fc.constant(width), runs: fc.array(fc.oneof(same, packed), { minLength: 1, maxLength: 6 }), pieces: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 9 }) });
});

it('numbers come back whatever the pieces that they are read in', () => {
  fc.assert(
    fc.property(table, ({ width, runs, pieces }) => {
      const bytes = encode(runs, width);
      const expected = runs.flatMap(({ values }) => values);
      const read = createHybridRuns(bytes, { from: 0, to: bytes.length, width });
      const seen: number[] = [];
      for (let turn = 0; seen.length < expected.length; turn++) {
        const count = Math.min(pieces[turn % pieces.length] ?? 1, expected.length - seen.length);
        const next = expected[seen.length] ?? 0;
        if (passRunOf(read, next, count)) seen.push(...Array<number>(count).fill(next));
        else {
          const into = new Int32Array(count);
          readRuns(read, into, count);
          seen.push(...into);
        }
      }
      expect(seen).toEqual(expected);
      expect(() => readRuns(read, new Int32Array(1), 1)).toThrow('fewer runs than values');
    }),
  );
});

it('a run that ends early is no run of zeros', () => {
  const bytes = encode([{ isPacked: true, values: [1, 2, 3, 4, 5, 6, 7, 8] }], 5);
  const into = new Int32Array(8);
  readRuns(createHybridRuns(bytes, { from: 0, to: bytes.length, width: 5 }), into, 8);
  expect([...into]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(() => readRuns(createHybridRuns(bytes, { from: 0, to: bytes.length - 1, width: 5 }), into, 8)).toThrow('fewer runs than values');
  expect(() => createHybridRuns(bytes, { from: 0, to: bytes.length + 1, width: 5 })).toThrow('in a page of 6 bytes');
  expect(() => createHybridRuns(bytes, { from: 0, to: 1, width: 33 })).toThrow('33 bits');
});
