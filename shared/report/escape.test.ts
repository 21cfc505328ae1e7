import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { codeSpan, escapeText } from './escape.ts';

/** The invisible character that is put into mentions and links. */
const J = '\u2060';

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...'_*`~[]()!<>|\\#+-=.:@&$1a \n\t', '__', 'www.', 'https://', 'a@b.co', '<!--', 'GH-1', '---', '\u202e', 'é'), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('escapeText', () => {
  it.each([
    ['roc_auc by plan', 'roc_auc by plan'],
    ['größe_cm_2', 'größe_cm_2'],
    ['-0.5 … 1.5 %', '-0.5 … 1.5 %'],
    ['**bold** _it_ __both__ ~~no~~', '\\*\\*bold\\*\\* \\_it\\_ \\_\\_both\\_\\_ \\~\\~no\\~\\~'],
    ['a_*b*_c', 'a\\_\\*b\\*\\_c'],
    ['`code`', '\\`code\\`'],
    ['[x](http://evil.example)', `\\[x\\](http${J}://evil.example)`],
    ['![x](//evil.example/pixel)', '!\\[x\\](//evil.example/pixel)'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['<!-- hidden -->', '&lt;!-- hidden --&gt;'],
    ['&lt;b&gt; &copy;', '&amp;lt;b&amp;gt; &amp;copy;'],
    ['a | b', 'a \\| b'],
    ['$x$', '\\$x\\$'],
    ['back\\slash', 'back\\\\slash'],
  ])('shows %s as it is', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it.each([
    ['# head', `\\# head`],
    ['> quote', '&gt; quote'],
    ['- item', '\\- item'],
    ['+', '\\+'],
    ['---', '\\---'],
    ['===', '\\==='],
    [':---', '\\:---'],
    ['___', '\\_\\_\\_'],
    ['12. item', '12\\. item'],
    ['1) item', '1\\) item'],
    ['    code', '   code'],
    ['```js', '\\`\\`\\`js'],
    ['[^1]: note', '\\[^1\\]: note'],
  ])('lets %s begin no block', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it.each([
    ['@octocat and @org/team', `@${J}octocat and @${J}org/team`],
    ['fixes #12, org/repo#3, GH-4', `fixes #${J}12, org/repo#${J}3, GH${J}-4`],
    ['see https://evil.example', `see https${J}://evil.example`],
    ['HTTP://EVIL.EXAMPLE', `HTTP${J}://EVIL.EXAMPLE`],
    ['_www.evil.example', `\\_www${J}.evil.example`],
    ['mail a.b@evil.example', `mail a.b@${J}evil.example`],
    ['a@-b.example', `a@${J}-b.example`],
    ['xmpp:a@b.example/c', `xmpp${J}:a@${J}b.example/c`],
  ])('notifies nobody and links nowhere: %s', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('is one line, and shows what hides or reorders', () => {
    expect(escapeText('a\r\n\n- b\tc')).toBe('a - b c');
    expect(escapeText('user\u202egnp.exe\u200b\u0007\u{e0041}\ud800')).toBe('user\ufffdgnp.exe\ufffd\ufffd\ufffd\ufffd');
    expect(escapeText('⚠️ 日本 é 👍🏽 葛\u{e0100}')).toBe('⚠️ 日本 é 👍🏽 葛\u{e0100}');
  });

  it('leaves nothing that Markdown, HTML or GitHub would act on', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeText(text);
        const bare = escaped.replace(/\\[!-/:-@[-`{-~]/g, '');
        expect(bare).not.toMatch(/[`*[\]|~$<>\\\r\n]|&(?!amp;|lt;|gt;)/);
        expect(bare).not.toMatch(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u);
        expect(escaped).not.toMatch(/^\s*(?:[-+=](?![\p{L}\p{N}.])|#|\d+[.)](?:\s|$))|^ {4}/u);
        expect(escaped).not.toMatch(/@(?!\u2060)|#(?=\w)|\bGH-\d|https?:|www\./i);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows all of the text: what a reader sees is what was there', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = escapeText(text).replaceAll(J, '').replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
        const visible = (whole: string): string => whole.toWellFormed().replace(/[\s\ufffd\p{C}\p{Default_Ignorable_Code_Point}]/gu, '');
        expect(visible(shown)).toBe(visible(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('codeSpan', () => {
  it.each([
    ['plan = enterprise', '`plan = enterprise`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['``a``', '``` ``a`` ```'],
    [' both ', '`  both  `'],
    [' one', '` one`'],
    ['a|b', '`a│b`'],
    ['a\nb', '`a b`'],
    ['\\', '`\\`'],
    ['@octocat <b> #1', '`@octocat <b> #1`'],
    ['', '*(empty)*'],
    [' \t ', '*(blank)*'],
  ])('writes %j', (text, span) => {
    expect(codeSpan(text)).toBe(span);
  });

  it('reads back as the text, by the rules of CommonMark', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const span = codeSpan(text);
        if (text.trim() === '') return;
        const [fence = ''] = /^`+/.exec(span) ?? [];
        const inside = span.slice(fence.length, -fence.length);
        // A run as long as the fence would end it.
        expect((inside.match(/`+/g) ?? []).map((run) => run.length)).not.toContain(fence.length);
        expect(span.endsWith(fence)).toBe(true);
        const stripped = /^ .*[^ ].* $/u.test(inside) ? inside.slice(1, -1) : inside;
        const line = text.replace(/[\t\n\r]+/g, ' ').replaceAll('|', '│').toWellFormed();
        expect([...stripped].length).toBe([...line].length);
        expect([...stripped].every((character, place) => character === '\ufffd' || character === [...line][place])).toBe(true);
        expect(span).not.toMatch(/[|\n\r]/);
      }),
      { numRuns: 2000 },
    );
  });
});
