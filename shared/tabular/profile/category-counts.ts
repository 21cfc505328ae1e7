import type { Distribution } from '../../results/profile.ts';

/** Categories that a profile names; more tell nothing of drift that all others together don't. */
const MAX_CATEGORIES = 100;
/** Of a category; what is longer is no name. */
const MAX_TEXT = 60;
/** Of all categories of a column, as JSON. */
const MAX_BYTES = 12_000;

/** The most frequent categories, equally frequent ones by text. */
export function categoryCounts(values: readonly { readonly text: string; readonly count: number }[]): Distribution {
  const counts = new Map<string, number>();
  for (const { text, count } of values) counts.set(categoryName(text), (counts.get(categoryName(text)) ?? 0) + count);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MAX_CATEGORIES);
  let bytes = 0;
  const kept = sorted.filter(([text]) => (bytes += Buffer.byteLength(JSON.stringify(text))) <= MAX_BYTES);
  return { kind: 'categories', values: kept.map(([text]) => text), counts: kept.map(([, count]) => count) };
}

/** Texts that begin alike are one category. */
function categoryName(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1).toWellFormed()}…` : text;
}
