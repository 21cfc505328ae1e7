import { type Content, type Html, html } from './html.ts';

/** A part of the report with its heading; nothing where it has no content. */
export function htmlSection(heading: Content, content: readonly Content[]): Content {
  return content.length === 0 ? [] : html`
<section><h2>${heading}</h2>
${content}
</section>`;
}

/** What opens by click or Enter. */
export function htmlDetails(summary: Content, content: Content, { open = false }: { readonly open?: boolean } = {}): Html {
  return html`<details${open ? html` open` : ''}><summary>${summary}</summary>${content}</details>`;
}

/** A few numbers that say how large everything is. */
export function keyFigures(figures: readonly (readonly [name: string, value: Content])[]): Html {
  return html`<dl class="figures">${figures.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
