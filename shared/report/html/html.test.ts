import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Content, html, htmlText } from './html.ts';
import { htmlLink } from './link.ts';

test('what is put in is text, in elements and in attributes; a piece is not escaped twice', () => {
  const hostile = '<script>alert(1)</script> "x" \'y\' & &amp;';
  const piece = html`<b title="${hostile}">${hostile}</b>`;
  const escaped = '&lt;script&gt;alert(1)&lt;/script&gt; &quot;x&quot; &#39;y&#39; &amp; &amp;amp;';
  expect(htmlText(html`<p>${piece}${[hostile, piece]}</p>`)).toBe(`<p><b title="${escaped}">${escaped}</b>${escaped}<b title="${escaped}">${escaped}</b></p>`);
});

test('what hides or turns a text round is shown', () => {
  expect(htmlText(html`${'a\u202eb\u0000c\u200bd\ue000\nf\ud800'}`)).toBe('a\ufffdb\ufffdc\ufffdd\ue000 f\ufffd');
});

test('no text can open a tag, a character reference or leave an attribute', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
    const written = htmlText(html`<i title="${text}">`);
    expect(written.slice(10, -2)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
  }));
});

test('an object that only looks like a piece is none', () => {
  const forged = JSON.parse('{"text":"<script>","markup":"<script>"}') as Content;
  expect(() => htmlText(html`<p>${forged}</p>`)).toThrow(TypeError);
});

test('numbers are rounded to what can be seen, and none that no browser could draw is written', () => {
  expect(htmlText(html`${1 / 3} ${-0.001} ${1e-9} ${12}`)).toBe('0.33 0 0 12');
  for (const none of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => html`${none}`).toThrow(RangeError);
});

test('a link leads to a web page or is text', () => {
  expect(htmlText(htmlLink('run', 'https://example.org/a?b=1&c="'))).toBe('<a href="https://example.org/a?b=1&amp;c=%22" rel="noreferrer">run</a>');
  expect(htmlText(htmlLink('<run>', 'javascript:alert(1)'))).toBe('&lt;run&gt;');
});
