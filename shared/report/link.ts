/** A link whose address can't end early, and leads nowhere but to a web page. @param text Markdown */
export function link(text: string, address: string): string {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return text;
  return `[${text}](${url.href.replace(/[<>\s]/g, encodeURIComponent).replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
