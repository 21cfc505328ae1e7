import { type Content, type Html, html } from './html.ts';

export interface Column {
  readonly head: string;
  /** Numbers stand at the right; long texts may break. */
  readonly kind?: 'number' | 'text' | 'long';
}

const KINDS = { number: html` class="n"`, text: '', long: html` class="wide"` } as const;

/** A table in a box of its own, which scrolls where the page is narrower; the first cell of a row names it. */
export function htmlTable(caption: string, columns: readonly Column[], rows: readonly (readonly Content[])[]): Html {
  const kind = (place: number): Content => KINDS[columns[place]?.kind ?? 'text'];
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ head }, place) => html`<th scope="col"${kind(place)}>${head}</th>`)}</tr></thead>
<tbody>
${rows.map(([first = '', ...cells]) => html`<tr><th scope="row"${kind(0)}>${first}</th>${cells.map((cell, place) => html`<td${kind(place + 1)}>${cell}</td>`)}</tr>
`)}</tbody>
</table></div>`;
}
