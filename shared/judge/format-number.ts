import { fixedDecimals } from './fixed-decimals.ts';

const MAX_DECIMALS = 9;

/**
 * Writes numbers that are read against each other with the same decimals: about three digits, and as many more as it
 * takes to tell different ones apart and none from 0.
 */
export function formatTogether(values: readonly number[]): readonly string[] {
  const largest = Math.max(...values.map(Math.abs));
  if (largest >= 1e12) return values.map((value) => sign(value.toPrecision(4)));
  const first = largest < 10 ? 3 : Math.max(0, 3 - Math.floor(Math.log10(largest)));
  for (let decimals = first; decimals <= MAX_DECIMALS; decimals++) {
    const texts = values.map((value) => fixed(value, decimals));
    const readable = values.every((value, index) => value === 0 || /[1-9]/.test(texts[index] ?? ''));
    if (readable && new Set(texts).size === new Set(values).size) return texts;
  }
  return values.map((value) => sign(String(value)));
}

export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** `1 row`, `4,000 rows`. */
export function formatCountOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Keeps this many significant digits: 59,229 rows are "about 59,200". */
export function roundTo(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

function fixed(value: number, decimals: number): string {
  const text = fixedDecimals(value, decimals);
  return sign(/[1-9]/.test(text) ? text : text.replace('-', ''));
}

function sign(text: string): string {
  return text.replace(/^-/, '−');
}
