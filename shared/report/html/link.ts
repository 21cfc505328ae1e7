import { webAddress } from '../web-address.ts';
import { type Content, type Html, html } from './html.ts';

/** A link that leads nowhere but to a web page; the text alone where the address is none. */
export function htmlLink(text: Content, address: string): Html {
  const url = webAddress(address);
  return url === null ? html`${text}` : html`<a href="${url}" rel="noreferrer">${text}</a>`;
}
