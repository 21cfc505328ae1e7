import { cutText } from '../../../shared/report/cut-text.ts';
import { formatPercent } from '../../../shared/report/format.ts';
import { categoryBars } from '../../../shared/report/html/category-bars.ts';
import { histogram } from '../../../shared/report/html/histogram.ts';
import { type Content, html } from '../../../shared/report/html/html.ts';
import type { ProfileColumn } from '../../../shared/results/profile.ts';
import type { ColumnStatistics } from '../../../shared/results/validate-data.ts';
import { type ColumnBins, columnBins } from '../column-bins.ts';
import type { Validated } from './validated.ts';

const MAX_NAME = 100;

/** What a column holds as a picture, over what the reference held; in words where there is none to draw. */
export function columnPicture(name: string, { count, min, max }: ColumnStatistics, { profile, reference }: Validated): Content {
  const now = ownColumn(profile.columns, name);
  const before = reference === null ? undefined : ownColumn(reference.profile.columns, name);
  const [ours, theirs] = [now?.distribution ?? null, before?.distribution ?? null];
  if (count === 0) return said('No value is present.');
  if (ours === null) return said(whyNone(now));
  if (ours.kind === 'categories') {
    const old = theirs?.kind === 'categories' && before !== undefined && before.count > 0 ? { distribution: theirs, total: before.count } : null;
    return categoryBars({ distribution: ours, total: count }, old);
  }
  const bins = columnBins(ours, theirs);
  if (bins === null) return said(`No ${ours.kind === 'times' ? 'time' : 'number'} is present.`);
  const shown = cutText(name, MAX_NAME);
  const label = `Histogram of ${shown} from ${lowest(bins)} to ${highest(bins)}; most values lie in ${span(bins, bins.now.indexOf(Math.max(...bins.now)))}`;
  return html`<figure>${histogram({ label, now: bins.now, before: bins.before, describe: (bin) => describe(bins, bin) })}<div class="ends"><span>${bins.placeOf(min) < (bins.edges[0] ?? 0) ? '≤ ' : ''}${lowest(bins)}</span><span>${bins.placeOf(max) > (bins.edges.at(-1) ?? 0) ? '≥ ' : ''}${highest(bins)}</span></div></figure>`;
}

/** `__proto__` may be the name of a column, and of none. */
function ownColumn(columns: Readonly<Record<string, ProfileColumn>>, name: string): ProfileColumn | undefined {
  return Object.hasOwn(columns, name) ? columns[name] : undefined;
}

function whyNone(column: ProfileColumn | undefined): string {
  if (column?.lengths) return `Too many different texts for a picture; ${column.lengths.min === column.lengths.max ? `${column.lengths.min}` : `${column.lengths.min} to ${column.lengths.max}`} characters each.`;
  return 'No distribution is kept of this column.';
}

function said(text: string): Content {
  return html`<p class="soft small">${text}</p>`;
}

function describe(bins: ColumnBins, bin: number): string {
  const before = bins.before?.[bin];
  return `${span(bins, bin)}: ${formatPercent(bins.now[bin] ?? 0)}${before === undefined ? '' : ` now, ${formatPercent(before)} before`}`;
}

function span({ edges, show, days }: ColumnBins, bin: number): string {
  const [low, high] = [edges[bin] ?? 0, edges[bin + 1] ?? 0];
  if (high - low === 1 && Number.isInteger(low)) return show(low);
  return `${show(low)} to ${show(days ? high - 1 : high)}`;
}

function lowest({ edges, show }: ColumnBins): string {
  return show(edges[0] ?? 0);
}

function highest({ edges, whole, show }: ColumnBins): string {
  return show((edges.at(-1) ?? 0) - (whole ? 1 : 0));
}
