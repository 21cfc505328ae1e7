import type { Curve } from '../../results/evaluation-evidence.ts';
import { type Content, type Html, html } from './html.ts';

export interface CurveChart {
  /** What the picture shows, for those who don't see it. */
  readonly label: string;
  readonly axes: { readonly x: string; readonly y: string };
  readonly now: Curve | null;
  readonly before: Curve | null;
  /** What chance, or perfect calibration, would draw. */
  readonly diagonal?: boolean;
  /** Rows behind each point: then it is drawn, larger where there are more. */
  readonly rows?: { readonly now: readonly number[]; readonly before: readonly number[] };
}

const SIZE = 300;
const LEFT = 52;
const TOP = 8;
const BOTTOM = 44;
const RIGHT = 12;
const SMALLEST = 1.5;
const LARGEST = 6;
const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;

/** Shares against shares, both from 0 to 1, of both models over each other. */
export function curveChart({ label, axes, now, before, diagonal = false, rows }: CurveChart): Html {
  const grid = TICKS.map((tick) => html`<path class="stroke-grid" d="M${LEFT} ${y(tick)}H${LEFT + SIZE}M${x(tick)} ${TOP}V${TOP + SIZE}"/><text class="fill-text" x="${LEFT - 6}" y="${y(tick) + 4}" text-anchor="end">${tick}</text><text class="fill-text" x="${x(tick)}" y="${TOP + SIZE + 17}" text-anchor="middle">${tick}</text>`);
  return html`<svg class="square" viewBox="0 0 ${LEFT + SIZE + RIGHT} ${TOP + SIZE + BOTTOM}" role="img" aria-label="${label}">${grid}${diagonal ? html`<path class="stroke-axis faint" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>` : []}<text class="fill-text" x="${x(0.5)}" y="${TOP + SIZE + 37}" text-anchor="middle">${axes.x}</text><text class="fill-text" x="13" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 13 ${y(0.5)})">${axes.y}</text>${line(before, 'before', rows?.before)}${line(now, 'now', rows?.now)}</svg>`;
}

function line(curve: Curve | null, side: 'now' | 'before', rows: readonly number[] | undefined): Content {
  if (curve === null || curve.length === 0) return [];
  const path = html`<path class="stroke-${side}" d="${curve.map(([across, up], place) => html`${place === 0 ? 'M' : 'L'}${x(across)} ${y(up)}`)}"/>`;
  if (rows === undefined) return path;
  const most = Math.max(...rows);
  return [path, curve.map(([across, up], place) => html`<circle class="fill-${side}" cx="${x(across)}" cy="${y(up)}" r="${radius(rows[place] ?? 0, most)}"/>`)];
}

/** The area says how many. */
function radius(rows: number, most: number): number {
  return SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(most > 0 ? rows / most : 0);
}

function x(share: number): number {
  return LEFT + share * SIZE;
}

function y(share: number): number {
  return TOP + (1 - share) * SIZE;
}
