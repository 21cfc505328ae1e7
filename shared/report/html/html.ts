import { visibleText } from '../visible-text.ts';

/** No other file has this key, so that no other can call a text markup. */
const MARKUP: unique symbol = Symbol('markup');

/** Markup that may stand in a page. Only `html` makes it, and every text that goes into it is escaped there. */
export interface Html {
  readonly [MARKUP]: string;
}

export type Content = Html | string | number | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** More decimals of a place in a picture nobody sees. */
const DECIMALS = 2;

/**
 * A piece of a page. What stands in the source is markup; what is put in is text, unless it is such a piece itself. Attributes are quoted.
 * @throws RangeError for a number that is none, which no browser could draw
 */
export function html(markup: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return { [MARKUP]: markup.map((part, place) => part + written(contents[place] ?? '')).join('') };
}

/** The text of a piece, to be written into a file. */
export function htmlText(piece: Html): string {
  return piece[MARKUP];
}

function written(content: Content): string {
  if (typeof content === 'number') return rounded(content);
  if (typeof content === 'string') return visibleText(content).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
  return isPiece(content) ? content[MARKUP] : content.map(written).join('');
}

function isPiece(content: Html | readonly Content[]): content is Html {
  return MARKUP in content;
}

function rounded(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} can't stand in a page`);
  return String(Number(value.toFixed(DECIMALS)));
}
