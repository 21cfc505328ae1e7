import fc from 'fast-check';
import { expect, test } from 'vitest';

import { cutText } from './cut-text.ts';
import { link } from './link.ts';

test.each([
  ['short', 10, 'short'],
  ['exactly 10', 10, 'exactly 10'],
  ['eleven long', 10, 'eleven lo…'],
  ['🙂🙂🙂', 4, '🙂…'],
  ['🙂🙂🙂', 6, '🙂🙂🙂'],
])('%j in %i units is %j', (text, max, expected) => {
  expect(cutText(text, max)).toBe(expected);
});

test('no cut is longer than allowed, or goes through a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, max) => {
      const cut = cutText(text, max);
      expect(cut.length).toBeLessThanOrEqual(max);
      expect(cut.isWellFormed()).toBe(true);
    }),
  );
});

test('a link leads to a web page and ends where it should', () => {
  expect(link('run', 'https://github.com/acme/churn/actions/runs/7')).toBe('[run](https://github.com/acme/churn/actions/runs/7)');
  expect(link('run', 'https://example.org/a) [x](y')).toBe('[run](https://example.org/a%29%20[x]%28y)');
  expect([link('run', 'javascript:alert(1)'), link('run', 'no address')]).toEqual(['run', 'run']);
});
