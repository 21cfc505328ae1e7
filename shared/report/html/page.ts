import { createHash } from 'node:crypto';

import { type Html, html, htmlText } from './html.ts';
import { STYLE } from './style.ts';

/** No script, no address is loaded, no form is sent, and of styles only this one: also where a text should have slipped through as markup. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

export interface Page {
  readonly title: string;
  readonly main: Html;
  readonly foot: Html;
}

/** A report as one file that needs nothing else: for light and dark, keyboard, screen reader, phone and paper. */
export function htmlPage({ title, main, foot }: Page): string {
  // The style is ours and holds no text from outside; escaped it would be no style, and its hash another.
  const [before = '', after = ''] = htmlText(frame({ title, main, foot })).split('<style></style>');
  return `<!doctype html>\n${before}<style>${STYLE}</style>${after}\n`;
}

function frame({ title, main, foot }: Page): Html {
  return html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style></style>
</head>
<body>
<main>
${main}
</main>
<footer>
${foot}
</footer>
</body>
</html>`;
}
