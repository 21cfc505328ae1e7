import { webAddress } from './web-address.ts';

/** A link whose address can't end early, and leads nowhere but to a web page. @param text Markdown */
export function link(text: string, address: string): string {
  const url = webAddress(address);
  return url === null ? text : `[${text}](${url.replace(/[<>\s]/g, encodeURIComponent).replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
