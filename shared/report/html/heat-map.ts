import { type Content, type Html, html } from './html.ts';

export interface HeatMap {
  readonly label: string;
  readonly axes: { readonly x: string; readonly y: string };
  readonly ends: { readonly low: string; readonly high: string };
  /** By what stands across, and in it by what stands upwards. */
  readonly counts: readonly (readonly number[])[];
}

const SIZE = 300;
const LEFT = 22;
const TOP = 8;
const BOTTOM = 44;
const RIGHT = 12;
/** The least that is seen. */
const LEAST = 0.12;

/** How many rows lie where, over two axes of the same quantity; the diagonal is where both are equal. */
export function heatMap({ label, axes, ends, counts }: HeatMap): Html {
  const most = Math.max(...counts.flat());
  const cell = SIZE / Math.max(1, counts.length);
  // The root, so that few rows beside many are seen.
  const shade = (count: number): number => LEAST + (1 - LEAST) * Math.sqrt(count / most);
  const cells = counts.flatMap((column, across) => column.map((count, up): Content => (count > 0 ? html`<rect class="heat" x="${LEFT + across * cell}" y="${TOP + SIZE - (up + 1) * cell}" width="${cell}" height="${cell}" fill-opacity="${shade(count)}"/>` : [])));
  return html`<svg class="square" viewBox="0 0 ${LEFT + SIZE + RIGHT} ${TOP + SIZE + BOTTOM}" role="img" aria-label="${label}"><path class="stroke-grid" d="M${LEFT} ${TOP}H${LEFT + SIZE}V${TOP + SIZE}H${LEFT}Z"/>${cells}<path class="stroke-axis faint" d="M${LEFT} ${TOP + SIZE}L${LEFT + SIZE} ${TOP}"/><text class="fill-text" x="${LEFT}" y="${TOP + SIZE + 17}">${ends.low}</text><text class="fill-text" x="${LEFT + SIZE}" y="${TOP + SIZE + 17}" text-anchor="end">${ends.high}</text><text class="fill-text" x="${LEFT + SIZE / 2}" y="${TOP + SIZE + 36}" text-anchor="middle">${axes.x}</text><text class="fill-text" x="14" y="${TOP + SIZE / 2}" text-anchor="middle" transform="rotate(-90 14 ${TOP + SIZE / 2})">${axes.y}</text></svg>`;
}
