import { type Content, type Html, html } from './html.ts';

export interface Histogram {
  /** What the picture shows, for those who don't see it. */
  readonly label: string;
  readonly now: readonly number[];
  /** Drawn over it as an outline. */
  readonly before: readonly number[] | null;
  /** What a bar stands for, shown where the pointer rests on it. */
  readonly describe?: ((bin: number) => string) | undefined;
  readonly size?: 'bars' | 'spark';
}

const HEIGHT = 100;
/** Of a bin's width, between two bars. */
const GAP = 0.08;
/** A bin that is not empty is seen. */
const LEAST = 1.5;
const UNIT = 10;

/** Bars of what is now, and over them the outline of what was before. Only shapes: the words stand beside it as text of the page. */
export function histogram({ label, now, before, describe, size = 'bars' }: Histogram): Html {
  const highest = Math.max(...now, ...(before ?? []));
  const width = Math.max(now.length, 1) * UNIT;
  const height = (value: number): number => (value > 0 && highest > 0 ? Math.max(LEAST, (value / highest) * (HEIGHT - 2)) : 0);
  const bars = now.map((value, bin): Content => {
    if (!(value > 0)) return [];
    const [x, y] = [(bin + GAP / 2) * UNIT, HEIGHT - height(value)];
    return html`<rect class="fill-now" x="${x}" y="${y}" width="${(1 - GAP) * UNIT}" height="${height(value)}">${describe === undefined ? [] : html`<title>${describe(bin)}</title>`}</rect>`;
  });
  return html`<svg class="${size}" viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}">${bars}<path class="stroke-axis" d="M0 ${HEIGHT}H${width}"/>${before === null ? [] : outline(before.map(height))}</svg>`;
}

function outline(heights: readonly number[]): Html {
  const steps = heights.map((height, bin) => html`V${HEIGHT - height}H${(bin + 1) * UNIT}`);
  return html`<path class="stroke-before" d="M0 ${HEIGHT}${steps}V${HEIGHT}"/>`;
}

/** What the colours and lines of a histogram mean. */
export function histogramLegend(now: string, before: string | null): Html {
  return html`<ul class="legend"><li><svg viewBox="0 0 20 12" aria-hidden="true"><rect class="fill-now" width="20" height="12" rx="1"/></svg>${now}</li>${before === null ? [] : html`<li><svg viewBox="0 0 20 12" aria-hidden="true"><path class="stroke-before" d="M0 6H20"/></svg>${before}</li>`}</ul>`;
}
