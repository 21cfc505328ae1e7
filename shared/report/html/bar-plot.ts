import { type Content, type Html, html } from './html.ts';
import { type Extent, type Interval, placeOf } from './interval-plot.ts';

/** A bar from zero with the interval across its end, on a scale that several share. As wide as there is room. */
export function barPlot(label: string, { value, low, high }: Omit<Interval, 'limit'>, extent: Extent): Html {
  const zero = placeOf(0, extent);
  const end = value === null ? zero : placeOf(value, extent);
  const bar: Content = value === null ? [] : html`<g class="bars"><rect class="fill-now" x="${Math.min(zero, end)}%" width="${Math.abs(end - zero)}%" y="5" height="14"/></g>`;
  const interval: Content = low === null || high === null ? [] : html`<line class="stroke-state" x1="${placeOf(low, extent)}%" x2="${placeOf(high, extent)}%" y1="12" y2="12"/>${[low, high].map((bound) => html`<line class="stroke-state" x1="${placeOf(bound, extent)}%" x2="${placeOf(bound, extent)}%" y1="8" y2="16"/>`)}`;
  return html`<svg class="line" role="img" aria-label="${label}">${bar}<line class="stroke-axis" x1="${zero}%" x2="${zero}%" y1="0" y2="24"/>${interval}</svg>`;
}
