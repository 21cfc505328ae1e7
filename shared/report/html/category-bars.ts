import type { Distribution } from '../../results/profile.ts';
import { cutText } from '../cut-text.ts';
import { formatPercent } from '../format.ts';
import { type Html, html } from './html.ts';

type Categories = Extract<Distribution, { kind: 'categories' }>;

export interface CountedCategories {
  readonly distribution: Categories;
  /** All present values; what the categories don't make up is of others. */
  readonly total: number;
}

/** More bars nobody compares. */
const MOST = 8;
const MAX_NAME = 60;

/** The most frequent categories of both sides as bars, each with its share now; a line in it shows the share before. */
export function categoryBars(now: CountedCategories, before: CountedCategories | null): Html {
  const [ours, theirs] = [sharesOf(now), before === null ? null : sharesOf(before)];
  const names = [...new Set([...ours.keys(), ...(theirs?.keys() ?? [])])];
  const larger = (name: string): number => Math.max(ours.get(name) ?? 0, theirs?.get(name) ?? 0);
  const shown = names.toSorted((a, b) => larger(b) - larger(a) || (a < b ? -1 : 1)).slice(0, MOST);
  const rest = (shares: ReadonlyMap<string, number>): number => Math.max(0, 1 - shown.reduce((sum, name) => sum + (shares.get(name) ?? 0), 0));
  const rows = shown.map((name) => ({ name: name === '' ? '(empty)' : name, now: ours.get(name) ?? 0, before: theirs === null ? null : (theirs.get(name) ?? 0) }));
  const others = { name: 'all others', now: rest(ours), before: theirs === null ? null : rest(theirs) };
  const all = Math.max(others.now, others.before ?? 0) > 1e-9 ? [...rows, others] : rows;
  const widest = Math.max(...all.map((row) => Math.max(row.now, row.before ?? 0)));
  return html`<dl class="shares">${all.map((row) => bar(row, widest))}</dl>`;
}

function bar({ name, now, before }: { readonly name: string; readonly now: number; readonly before: number | null }, widest: number): Html {
  const width = (share: number): number => (widest > 0 ? (100 * share) / widest : 0);
  const said = `${name}: ${formatPercent(now)}${before === null ? '' : ` now, ${formatPercent(before)} before`}`;
  return html`<div><dt>${cutText(name, MAX_NAME)}</dt><dd><svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${cutText(said, 2 * MAX_NAME)}"><title>${cutText(said, 2 * MAX_NAME)}</title><g class="bars"><rect class="fill-now" y="1" width="${width(now)}" height="8"/></g>${before === null ? [] : html`<path class="stroke-before" d="M0 1H${width(before)}V9H0"/>`}</svg></dd><dd>${formatPercent(now)}</dd></div>`;
}

function sharesOf({ distribution: { values, counts }, total }: CountedCategories): ReadonlyMap<string, number> {
  return new Map(values.map((value, place) => [value, total > 0 ? (counts[place] ?? 0) / total : 0]));
}
