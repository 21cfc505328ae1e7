/** A line that begins like this is no sentence: a table, a quote, a fold. */
const NO_PROSE = /^(?:[|<>#*-]|\d+\. )/;

/** Title and first sentence of a report as plain text, for the log and for an annotation. */
export function headlineOf(report: string): string {
  const [title = '', ...rest] = report.split('\n').filter((line) => line.trim() !== '');
  const heading = plain(title.replace(/^#+\s*(?:\p{Extended_Pictographic}\uFE0F?\s*)?/u, ''));
  const [next = ''] = rest;
  return NO_PROSE.test(next) ? heading : `${heading}. ${plain(next)}`.replace(/\. $/, '');
}

/** Undoes what shared/report/escape.ts does; a log shows no markup. */
function plain(markdown: string): string {
  return markdown
    .replaceAll('\u2060', '')
    .replace(/\*\*|`/g, '')
    .replace(/\\([\\`*[\]|~$_#=+-])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
