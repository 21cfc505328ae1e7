import { visibleText } from './visible-text.ts';

/*
 * Every text from outside goes through one of these before it stands in Markdown,
 * so that it can be neither markup, nor a mention, nor a link, nor a hidden character.
 */

/** Where GitHub would see a link, a mention or a reference, this invisible character is put in between. */
const JOINER = '\u2060';

/** For prose and table cells: one line, no Markdown, HTML, mention, reference or automatic link. */
export function escapeText(text: string): string {
  return visibleText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*[\]|~$]/g, '\\$&')
    // Only an underscore between letters never emphasises, and names are full of these.
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^(\s*)([-+=#:](?![\p{L}\p{N}.])|#)/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^ {4,}/, '   ')
    .replace(/@|#(?=\w)|\bgh(?=-\d)/gi, `$&${JOINER}`)
    .replace(/(https?|ftp|mailto|xmpp)(:)/gi, `$1${JOINER}$2`)
    .replace(/www(?=\.)/gi, `$&${JOINER}`);
}

/** For values and names: a code span whose fence is longer than any back-tick run inside; pipes can't end a table cell. */
export function codeSpan(text: string): string {
  const line = visibleText(text).replace(/\|/g, '\u2502');
  if (line.trim() === '') return line === '' ? '*(empty)*' : '*(blank)*';
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  // Markdown takes one blank off each side where there is one on both.
  const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}
