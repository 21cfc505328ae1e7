import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createByteDictionary } from './byte-dictionary.ts';

function encode(texts: readonly string[]): { readonly codes: number[]; readonly texts: string[] } {
  const dictionary = createByteDictionary();
  const codes = texts.map((text) => {
    const bytes = Buffer.from(`<${text}>`);
    return dictionary.codeOf(bytes, 1, bytes.length - 1);
  });
  return { codes, texts: dictionary.texts() };
}

test('codes are given in order of first appearance', () => {
  expect(encode(['rain', 'sun', 'rain', '', 'snow', 'sun'])).toEqual({ codes: [0, 1, 0, 2, 3, 1], texts: ['rain', 'sun', '', 'snow'] });
});

test('texts come back from their codes, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('a', 'b', 'ä', '')), { maxLength: 200 }), (texts) => {
      const { codes, texts: known } = encode(texts);
      expect(codes.map((code) => known[code])).toEqual(texts);
      expect(known).toEqual([...new Set(texts)]);
    }),
  );
});

test('a hundred thousand texts, each twice', () => {
  const once = Array.from({ length: 100_000 }, (_, row) => `flight-${row}`);
  const { codes, texts } = encode([...once, ...once]);
  expect(texts).toEqual(once);
  expect(codes.every((code, row) => code === row % once.length)).toBe(true);
});

test('texts that were made to collide are told apart', () => {
  const colliding = textsOfOneHash(7);
  expect(new Set(colliding).size).toBe(128);
  const others = Array.from({ length: 5000 }, (_, row) => `other-${row}`);
  const once = [...colliding, ...others];
  const { codes, texts } = encode([...once, ...once]);
  expect(texts).toEqual(once);
  expect(codes).toEqual([...once.keys(), ...once.keys()]);
});

/** 2^parts texts of one hash: for each part in turn, two runs of letters that lead from one state to the same next one. */
function textsOfOneHash(parts: number): string[] {
  const letters = (number: number): string => (Math.imul(number, 2_654_435_761) >>> 0).toString(36).padStart(7, '0');
  let state = parts * letters(0).length;
  let texts = [''];
  for (let part = 0; part < parts; part++) {
    const seen = new Map<number, string>();
    for (let number = 0; ; number++) {
      const run = letters(number);
      const next = Buffer.from(run).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), state);
      const other = seen.get(next);
      if (other !== undefined) {
        texts = texts.flatMap((text) => [text + run, text + other]);
        state = next;
        break;
      }
      seen.set(next, run);
    }
  }
  return texts;
}
