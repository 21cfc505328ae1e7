/*
 * Every text from outside goes through one of these before it stands in Markdown,
 * so that it can be neither markup, nor a mention, nor a link, nor a hidden character.
 */

/** Control, zero-width and bidirectional characters: shown as U+FFFD, since they hide or reorder what a reviewer reads. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
const LINE_BREAKS = /[\t\n\r]+/g;

/** For prose and table cells: one line, no Markdown, HTML, mention, reference or automatic link. */
export function escapeText(text: string): string {
  return plain(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*[\]|~$]|(?<!\w)_|_(?!\w)/g, '\\$&')
    .replace(/^(\s*)([-+](?=\s)|#|=)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/[@#](?=\w)/g, '$&\u2060')
    .replace(/(https?|ftp|mailto)(:)/gi, '$1\u2060$2')
    .replace(/\bwww\./gi, 'www\u2060.');
}

/** For values and names: a code span whose fence is longer than any back-tick run inside; pipes can't end a table cell. */
export function codeSpan(text: string): string {
  const line = plain(text).replace(/\|/g, '\u2502');
  if (line.trim() === '') return line === '' ? '*(empty)*' : '*(blank)*';
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

function plain(text: string): string {
  return text.replace(LINE_BREAKS, ' ').replace(INVISIBLE, '\ufffd').toWellFormed();
}
