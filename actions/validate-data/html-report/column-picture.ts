import { cutText } from '../../../shared/report/cut-text.ts';
import { formatPercent } from '../../../shared/report/format.ts';
import { categoryBars } from '../../../shared/report/html/category-bars.ts';
import { histogram } from '../../../shared/report/html/histogram.ts';
import { type Content, html } from '../../../shared/report/html/html.ts';
import { type NumberBins, numberBins } from '../../../shared/report/html/number-bins.ts';
import type { ProfileColumn } from '../../../shared/results/profile.ts';
import type { ColumnStatistics } from '../../../shared/results/validate-data.ts';
import { shownBound } from '../report.ts';
import type { Validated } from './validated.ts';

const MAX_NAME = 100;

/** What a column holds as a picture, over what the reference held; in words where there is none to draw. */
export function columnPicture(name: string, { type, count, min, max }: ColumnStatistics, { profile, reference }: Validated): Content {
  const now = ownColumn(profile.columns, name);
  const before = reference === null ? undefined : ownColumn(reference.profile.columns, name);
  const [ours, theirs] = [now?.distribution ?? null, before?.distribution ?? null];
  if (count === 0) return said('No value is present.');
  if (ours === null) return said(whyNone(type, now));
  if (ours.kind === 'categories') {
    const old = theirs?.kind === 'categories' && before !== undefined && before.count > 0 ? { distribution: theirs, total: before.count } : null;
    return categoryBars({ distribution: ours, total: count }, old);
  }
  const bins = numberBins(ours, theirs?.kind === 'numbers' ? theirs : null);
  if (bins === null) return said('No number is present.');
  const shown = cutText(name, MAX_NAME);
  const label = `Histogram of ${shown} from ${lowest(bins)} to ${highest(bins)}; most values lie in ${span(bins, bins.now.indexOf(Math.max(...bins.now)))}`;
  return html`<figure>${histogram({ label, now: bins.now, before: bins.before, describe: (bin) => describe(bins, bin) })}<div class="ends"><span>${typeof min === 'number' && min < (bins.edges[0] ?? min) ? '≤ ' : ''}${lowest(bins)}</span><span>${typeof max === 'number' && max > (bins.edges.at(-1) ?? max) ? '≥ ' : ''}${highest(bins)}</span></div></figure>`;
}

/** `__proto__` may be the name of a column, and of none. */
function ownColumn(columns: Readonly<Record<string, ProfileColumn>>, name: string): ProfileColumn | undefined {
  return Object.hasOwn(columns, name) ? columns[name] : undefined;
}

function whyNone(type: ColumnStatistics['type'], column: ProfileColumn | undefined): string {
  if (column?.lengths) return `Too many different texts for a picture; ${column.lengths.min === column.lengths.max ? `${column.lengths.min}` : `${column.lengths.min} to ${column.lengths.max}`} characters each.`;
  return type === 'date' || type === 'timestamp' ? 'Of times no distribution is kept.' : 'No distribution is kept of this column.';
}

function said(text: string): Content {
  return html`<p class="soft small">${text}</p>`;
}

function describe(bins: NumberBins, bin: number): string {
  const before = bins.before?.[bin];
  return `${span(bins, bin)}: ${formatPercent(bins.now[bin] ?? 0)}${before === undefined ? '' : ` now, ${formatPercent(before)} before`}`;
}

function span({ edges }: NumberBins, bin: number): string {
  const [low, high] = [edges[bin] ?? 0, edges[bin + 1] ?? 0];
  if (high - low === 1 && Number.isInteger(low)) return shownBound(low);
  return `${shownBound(low)} to ${shownBound(high)}`;
}

function lowest({ edges }: NumberBins): string {
  return shownBound(edges[0] ?? null);
}

function highest({ edges, whole }: NumberBins): string {
  return shownBound((edges.at(-1) ?? 0) - (whole ? 1 : 0));
}
