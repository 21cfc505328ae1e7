import { parseTimeText } from '../tabular/cells/parse-time.ts';
import type { SymbolKind } from './preprocessing.ts';

/**
 * What a cell says, as a few symbols of which each can have an input of its own: a text is one symbol, a time is its month, weekday and hour.
 * Times are read in UTC, so one without a zone keeps the hour that is written.
 * @returns null where the text is none of this kind
 */
export function symbolsOf(kind: SymbolKind, text: string): readonly string[] | null {
  if (kind === 'text') return [text];
  if (kind === 'boolean') {
    const lower = text.toLowerCase();
    return lower === 'true' || lower === 'false' ? [lower] : null;
  }
  const time = parseTimeText(text);
  if (Number.isNaN(time)) return null;
  const date = new Date(time);
  const day = [`month ${date.getUTCMonth() + 1}`, `weekday ${date.getUTCDay()}`];
  return kind === 'date' ? day : [...day, `hour ${date.getUTCHours()}`];
}
