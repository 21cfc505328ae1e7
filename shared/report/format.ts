import { fixedDecimals } from '../judge/fixed-decimals.ts';
import type { Verdict } from '../verdict/verdict.ts';

export const ICON: Readonly<Record<Verdict, string>> = { pass: '✅', warn: '⚠️', fail: '❌', inconclusive: '❔' };

const MINUS = '−';
const NONE = '–';

const formats = new Map<string, Intl.NumberFormat>();

/** Making one costs as much as a hundred numbers that it writes, and a table of many columns writes many. */
function numberFormat(limit: 'maximumFractionDigits' | 'maximumSignificantDigits', digits: number): Intl.NumberFormat {
  const key = `${limit} ${digits}`;
  const known = formats.get(key) ?? new Intl.NumberFormat('en-US', { [limit]: digits });
  formats.set(key, known);
  return known;
}

/** `25,600` */
export function formatCount(count: number): string {
  return numberFormat('maximumFractionDigits', 0).format(count);
}

/** `1 row`, `25,600 rows` */
export function formatRows(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'row' : 'rows'}`;
}

/**
 * How many decimals show a number whose uncertainty is `spread`: down to its first uncertain digit,
 * at least three for quantities around one, none for large ones.
 */
export function decimalsFor(value: number, spread: number): number {
  const scale = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3;
  if (!(spread > 0)) return scale;
  return Math.min(8, Math.max(scale, Math.ceil(-Math.log10(spread))));
}

/** `0.845`, `−0.052`; `–` where there is none. */
export function formatNumber(value: number | null, decimals: number): string {
  if (value === null) return NONE;
  const text = fixedDecimals(Math.abs(value), decimals);
  return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? `${MINUS}${text}` : text;
}

/** `+0.003`, `−0.052`, `0.000`. */
export function formatChange(value: number | null, decimals: number): string {
  const text = formatNumber(value, decimals);
  return value !== null && value > 0 && Number(text.replaceAll(',', '')) !== 0 ? `+${text}` : text;
}

/** From here on zeros are counted, not read. */
const HUGE = 1e15;
const TINY = 1e-6;

/** `884.504`, `−5`, `1.5e+300`: a number of any size to so many significant digits. */
export function formatDigits(value: number, digits: number): string {
  const size = Math.abs(value);
  const plain = size === 0 || (size >= TINY && size < HUGE);
  return (plain ? numberFormat('maximumSignificantDigits', digits).format(value) : Number(value.toPrecision(digits)).toExponential()).replace(/^-/, MINUS);
}

/** `2026-11-21 10:02 UTC` */
export function formatTime(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** `90 %` of 0.9; one decimal where it is needed. */
export function formatPercent(share: number): string {
  return `${Number((share * 100).toFixed(1)).toLocaleString('en-US')} %`;
}

/** `a`, `a and b`, `a, b and c`. */
export function formatList(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** `2.1 s`, `35 ms`, `3 min 20 s` */
export function formatSeconds(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  if (milliseconds < 1000) return `${milliseconds} ms`;
  if (seconds < 90) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

const UNITS = ['kB', 'MB', 'GB', 'TB'];

/** `12.4 kB` */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  // What would be rounded to 1000.0 kB is 1.0 MB.
  const power = UNITS.findIndex((_, place) => bytes / 1000 ** (place + 1) < 999.95 || place === UNITS.length - 1) + 1;
  return `${(bytes / 1000 ** power).toFixed(1)} ${UNITS[power - 1]}`;
}
