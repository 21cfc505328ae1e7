import { PassThrough } from 'node:stream';

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { forwardLines } from './forward-lines.ts';

/** The lines that come of these chunks; `destroy` ends the stream as one whose writer never ends. */
async function linesOf(chunks: readonly Uint8Array[], { destroy = false } = {}): Promise<string[]> {
  const stream = new PassThrough();
  const lines: string[] = [];
  forwardLines(stream, (line) => lines.push(line));
  const closed = new Promise((resolve) => stream.once('close', resolve));
  for (const chunk of chunks) stream.write(chunk);
  if (destroy) setImmediate(() => stream.destroy());
  else stream.end();
  await closed;
  return lines;
}

function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

it('gives the same lines wherever the chunks end', async () => {
  const text = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', '\r\n', '\r', 'é', '👍🏽')), { maxLength: 20 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(), { maxLength: 6 }), async (text, places) => {
      const expected = text.split(/\r\n|\n|\r/);
      if (expected.at(-1) === '') expected.pop();
      expect(await linesOf(cut(Buffer.from(text), places))).toEqual(expected);
    }),
  );
});

it('cuts a line without end, and keeps no more of it than is shown', async () => {
  const lines = await linesOf([...Array.from({ length: 2000 }, () => Buffer.alloc(64 * 1024, 'x')), Buffer.from('\nnext\n')]);
  expect(lines).toEqual(['x'.repeat(4096), 'next']);
});

it('cuts no character in half', async () => {
  const [line = ''] = await linesOf([Buffer.from(`${'x'.repeat(4095)}👍 and more\n`)]);
  expect(line).toBe(`${'x'.repeat(4095)}\ufffd`);
});

it('shows what is no UTF-8, also at the very end', async () => {
  expect(await linesOf([Buffer.from([0x61, 0xff, 0x0a, 0x62, 0xe2, 0x82])])).toEqual(['a\ufffd', 'b\ufffd']);
});

it('hands on the last line of a stream that was destroyed', async () => {
  expect(await linesOf([Buffer.from('first\nlast without end')], { destroy: true })).toEqual(['first', 'last without end']);
});
