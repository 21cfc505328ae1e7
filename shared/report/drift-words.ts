import type { Drift, DriftReference } from '../results/validate-data.ts';
import { formatCount, formatNumber } from './format.ts';
import { code, type Phrase, phrase } from './phrase.ts';

const NAMED = 3;
const NAMED_COLUMNS = 10;
/** Standard deviations that are worth a word. */
const FAR = 0.1;

export const DRIFT_DEFINITION = phrase`PSI is the population stability index, Σ (now − before) · ln(now ÷ before) over the shares of ten bins at the deciles of the reference, or of its categories, one bin for all other values and one for missing ones; half a row is added to each. The limit is ${code('data.drift.max')}, or what data without drift stays below 99 times of 100 with these numbers of rows, where that is more. The p-value (Kolmogorov–Smirnov; chi-square of categories) decides nothing.`;

/** What drifted first, the most first. */
export function byDrift(drift: readonly Drift[]): Drift[] {
  return drift.toSorted((a, b) => Number(a.verdict === 'pass') - Number(b.verdict === 'pass') || b.value / b.limit - a.value / a.limit);
}

/** What a table of numbers doesn't say of the values of a column; null where there is nothing. */
export function driftChange({ column, verdict, new_values: added, vanished_values: gone, wasserstein }: Drift): Phrase | null {
  const parts = [
    ...(added !== null && added.length > 0 ? [phrase`new: ${listNames(added)}`] : []),
    ...(gone !== null && gone.length > 0 ? [phrase`gone: ${listNames(gone)}`] : []),
    ...(verdict !== 'pass' && wasserstein !== null && wasserstein >= FAR ? [phrase`on the average ${formatNumber(wasserstein, 2)} standard deviations away`] : []),
  ];
  return parts.length === 0 ? null : phrase`${code(column)} ${parts.flatMap((part, place) => phrase`${place === 0 ? '' : '; '}${part}`)}`;
}

/** Columns that came, went, or hold values of another type than the reference's. */
export function columnChanges({ columns }: Extract<DriftReference, { state: 'compared' }>): readonly Phrase[] {
  if (columns === undefined) return [];
  const { added, gone, retyped } = columns;
  return [
    ...(added.length === 0 ? [] : [phrase`New: ${listNames(added, NAMED_COLUMNS)}.`]),
    ...(gone.length === 0 ? [] : [phrase`Gone: ${listNames(gone, NAMED_COLUMNS)}.`]),
    ...(retyped.length === 0 ? [] : [phrase`Of another type: ${retyped.slice(0, NAMED_COLUMNS).flatMap(({ column, before, now }, place) => phrase`${place === 0 ? '' : ', '}${code(column)} (${before}, now ${now})`)}${more(retyped.length, NAMED_COLUMNS)}.`]),
  ];
}

/** Empty where every column was compared. */
export function notCompared(columns: readonly string[]): Phrase {
  return columns.length === 0 ? phrase`` : phrase`Not compared: ${listNames(columns, NAMED_COLUMNS)} (ids, dates, texts that name rows, columns that only one side has or that ${code('data.drift.except')} names).`;
}

function listNames(names: readonly string[], most: number = NAMED): Phrase {
  return phrase`${names.slice(0, most).flatMap((name, place) => phrase`${place === 0 ? '' : ', '}${code(name)}`)}${more(names.length, most)}`;
}

function more(count: number, most: number): string {
  return count > most ? ` and ${formatCount(count - most)} more` : '';
}
