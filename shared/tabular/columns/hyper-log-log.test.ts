import { expect, it } from 'vitest';

import { hashCell } from '../cells/hash-cell.ts';
import { addHash, createHyperLogLog, estimateDistinct } from './hyper-log-log.ts';

it.each([0, 1, 10, 1000, 20_000, 50_000, 1_000_000])('counts %i different numbers within 2.5 %, repeated or not', (different) => {
  const sketch = createHyperLogLog();
  const bytes = Buffer.alloc(16);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const out = new Int32Array(2);
  for (let round = 0; round < 2; round++) {
    for (let number = 0; number < different; number++) {
      const length = bytes.write(String(number * 7));
      hashCell(view, 0, length, out);
      addHash(sketch, out[0] ?? 0, out[1] ?? 0);
    }
  }
  expect(Math.abs(estimateDistinct(sketch) - different)).toBeLessThanOrEqual(0.025 * different);
});
