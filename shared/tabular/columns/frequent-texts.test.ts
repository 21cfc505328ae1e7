import fc from 'fast-check';
import { expect, it } from 'vitest';

import { hashCell } from '../cells/hash-cell.ts';
import { countText, createFrequentTexts, type FrequentTexts, isLastAtDoor, mergeFrequentTexts, mostFrequentTexts } from './frequent-texts.ts';

const hash = new Int32Array(2);

function add(frequent: FrequentTexts, texts: readonly string[]): void {
  for (const text of texts) {
    const bytes = Buffer.from(`${text}\0\0\0\0`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    hashCell(view, 0, bytes.length - 4, hash);
    if (isLastAtDoor(frequent, hash[0] ?? 0, hash[1] ?? 0)) countText(frequent, view, 0, bytes.length - 4);
  }
}

function countedIn(parts: readonly (readonly string[])[]): FrequentTexts {
  const into = createFrequentTexts();
  for (const part of parts) {
    const next = createFrequentTexts();
    add(next, part);
    mergeFrequentTexts(into, next);
  }
  return into;
}

function exactCounts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Some thousand texts of which the first numbers come most often: a multiplicative generator, cubed. */
function skewed(rows: number, texts: number): string[] {
  let state = 20_261_121;
  return Array.from({ length: rows }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return `t${Math.floor(texts * (state / 2_147_483_647) ** 3)}`;
  });
}

/** No count is too low, none more than its error too high, and nothing that is left out came more often than the last count. */
function holdAgainst(exact: ReadonlyMap<string, number>, frequent: FrequentTexts): void {
  const found = mostFrequentTexts(frequent, Number.POSITIVE_INFINITY);
  const left = new Map(exact);
  for (const { text, count, error } of found) {
    const came = exact.get(text) ?? 0;
    expect({ text, tooLow: came > count, tooHigh: count - error > came }).toEqual({ text, tooLow: false, tooHigh: false });
    left.delete(text);
  }
  const most = [...left.values()].reduce((most, count) => Math.max(most, count), 0);
  if (found.length > 0) expect(found.at(-1)?.count).toBeGreaterThanOrEqual(most);
}

it('turns a text away once in each part, and says so', () => {
  const frequent = countedIn([['é', 'é', 'a', 'é'], [], ['b', 'é', '', 'é', 'é', 'é']]);
  expect(mostFrequentTexts(frequent, 3)).toEqual([{ text: 'é', count: 7, error: 2 }]);
});

it('keeps what it says of many texts, however they are cut into parts', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 6 }), fc.constantFrom(700, 5000, 100_000), (cuts, different) => {
    const texts = skewed(30_000, different);
    const ends = [...cuts, texts.length].sort((a, b) => a - b);
    const frequent = countedIn(ends.map((end, place) => texts.slice(ends[place - 1] ?? 0, end)));
    holdAgainst(exactCounts(texts), frequent);
    expect(mostFrequentTexts(frequent, 1)[0]?.text).toBe('t0');
  }), { numRuns: 15 });
});

it('lists none where each comes once, and remembers none that it gave up', () => {
  const frequent = countedIn([Array.from({ length: 5000 }, (_, row) => `a${row}`), Array.from({ length: 5000 }, (_, row) => `b${row}`)]);
  expect(mostFrequentTexts(frequent, 10)).toEqual([]);
});

it('does not count long texts, and lists none that they may have outnumbered', () => {
  const long = 'long '.repeat(60);
  const texts = [long, ...'aaaa', long, ...'aaaa'];
  expect(mostFrequentTexts(countedIn([texts]), 10)).toEqual([{ text: 'a', count: 8, error: 1 }]);
  expect(mostFrequentTexts(countedIn([[...texts, ...Array.from({ length: 6 }, () => long)]]), 10)).toEqual([]);
});
