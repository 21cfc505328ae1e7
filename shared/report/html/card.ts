import { type Content, type Html, html } from './html.ts';

/** A picture with its title and what it says. */
export function card(title: string, picture: Html, caption: Content): Html {
  return html`<article class="card"><h3>${title}</h3><figure>${picture}<figcaption>${caption}</figcaption></figure></article>
`;
}
