import { type Html, htmlText } from './html.ts';

export interface Taken {
  readonly shown: readonly Html[];
  /** How many had no room. */
  readonly left: number;
}

/** The first pieces of a list, up to a number and to a size in bytes: what keeps a page readable, whatever the data holds. */
export function takeWithin<T>(items: readonly T[], render: (item: T) => Html, { most, bytes }: { readonly most: number; readonly bytes: number }): Taken {
  const shown: Html[] = [];
  let size = 0;
  for (const item of items.slice(0, most)) {
    const piece = render(item);
    size += Buffer.byteLength(htmlText(piece));
    if (size > bytes) break;
    shown.push(piece);
  }
  return { shown, left: items.length - shown.length };
}
