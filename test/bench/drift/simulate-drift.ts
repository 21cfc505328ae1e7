import type { Distribution, ProfileColumn } from '../../../shared/results/profile.ts';
import { table } from '../../../shared/report/table.ts';
import { normalQuantile } from '../../../shared/statistics/normal.ts';
import { createRandom } from '../../../shared/statistics/random.ts';
import { compareColumn } from '../../../shared/tabular/drift/compare-column.ts';
import { categoryCounts } from '../../../shared/tabular/profile/category-counts.ts';
import { exactNumbers } from '../../../shared/tabular/profile/column-profile.ts';

/*
 * How often `data.drift` with its default `max: 0.1` says that a column drifted: where both samples come from one distribution it is a false
 * alarm, where the second is shifted a detection. Seeded, so that the figures of the README come out again.
 *
 * node test/bench/drift/simulate-drift.ts [seed]
 */

const MAX = 0.1;
const TRIALS: readonly (readonly [rows: number, trials: number])[] = [[100, 8000], [1000, 8000], [100_000, 30]];
/** Of a few new rows beside many old ones. */
const FEW_BESIDE_MANY = { before: 2000, now: 100, trials: 3000 };
const seed = Number(process.argv[2] ?? 20_261_121);
let random = createRandom(seed);

interface Column {
  readonly name: string;
  /** null: missing. */
  readonly draw: (shift: number) => number | string | null;
}

const normal = (): number => normalQuantile(random.uniform() || 0.5);
/** Shares as 1, ½, ⅓ … of so many categories. */
const zipf = (categories: number): (() => string) => {
  const weights = Array.from({ length: categories }, (_, place) => 1 / (place + 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return () => {
    let rest = random.uniform() * whole;
    return `c${weights.findIndex((weight) => (rest -= weight) < 0)}`;
  };
};

const COLUMNS: readonly Column[] = [
  { name: 'normal', draw: (shift) => normal() + shift },
  { name: 'normal, in whole tenths', draw: (shift) => Math.round(10 * (normal() + shift)) },
  { name: 'counts with half of them zero', draw: (shift) => Math.max(0, Math.round(5 * (normal() + shift))) },
  { name: 'yes in 5 % of the rows', draw: () => (random.uniform() < 0.05 ? 'yes' : 'no') },
  { name: '4 categories', draw: zipf(4) },
  { name: '40 categories', draw: zipf(40) },
  // What the noise point was not tuned on.
  { name: 'exponential', draw: (shift) => -Math.log(1 - random.uniform()) + shift },
  { name: 'log-normal, two decimals', draw: (shift) => Number(Math.exp(normal() + shift).toFixed(2)) },
  { name: 'two humps', draw: (shift) => normal() + (random.uniform() < 0.3 ? 5 : 0) + shift },
  { name: '9 of 10 the same number', draw: (shift) => (random.uniform() < 0.9 ? 0 : normal() + shift) },
  { name: '15 numbers alike', draw: () => Math.floor(15 * random.uniform()) },
  { name: 'a third missing', draw: (shift) => (random.uniform() < 1 / 3 ? null : normal() + shift) },
  { name: '12 categories alike', draw: () => `c${Math.floor(12 * random.uniform())}` },
  { name: '300 categories', draw: zipf(300) },
  { name: 'yes in 1 % of the rows', draw: () => (random.uniform() < 0.01 ? 'yes' : 'no') },
];

/** Those whose standard deviation is one, or near. */
const SHIFTED = new Set(['normal', 'normal, in whole tenths', 'counts with half of them zero', 'exponential', 'a third missing']);

function profileOf(drawn: readonly (number | string | null)[]): ProfileColumn {
  const values = drawn.filter((value) => value !== null);
  const counts = new Map<number | string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const numbers = new Map([...counts].flatMap(([value, count]) => (typeof value === 'number' ? [[value, count] as const] : [])));
  const distribution: Distribution | null = numbers.size > 0 ? exactNumbers(numbers) : categoryCounts([...counts].map(([value, count]) => ({ text: String(value), count })));
  return {
    type: numbers.size > 0 ? 'number' : 'string', count: values.length, missing: drawn.length - values.length, distinct: { value: counts.size, exact: true },
    min: null, max: null, mean: null, stddev: 1, quantiles: null, zeros: null, skewness: null, lengths: null, distribution,
  };
}

function isDrift(before: ProfileColumn, now: ProfileColumn): boolean {
  const found = compareColumn(before, now);
  return found !== null && found.value > Math.max(MAX, found.noise);
}

function drifts({ draw }: Column, { before, now, shift = 0 }: { readonly before: number; readonly now: number; readonly shift?: number }): boolean {
  const sample = (rows: number, by: number): ProfileColumn => profileOf(Array.from({ length: rows }, () => draw(by)));
  return isDrift(sample(before, 0), sample(now, shift));
}

function alarmsOf(column: Column, { before, now, trials }: { readonly before: number; readonly now: number; readonly trials: number }): string {
  return shown(Array.from({ length: trials }, () => drifts(column, { before, now })).filter(Boolean).length, trials);
}

/** False alarms of a column of yes and no: not drawn, but summed over all pairs of samples. @returns for each share of yes */
function countedOut(rows: number, shares: readonly number[]): number[] {
  const profiles = Array.from({ length: rows + 1 }, (_, yes) => profileOf(Array.from({ length: rows }, (_, row) => (row < yes ? 'yes' : 'no'))));
  const alarms = profiles.flatMap((before, a) => profiles.flatMap((now, b) => (isDrift(before, now) ? [[a, b] as const] : [])));
  return shares.map((share) => {
    const probability = [(1 - share) ** rows];
    for (let yes = 1; yes <= rows; yes++) probability.push(((probability[yes - 1] ?? 0) * (rows - yes + 1) * share) / (yes * (1 - share)));
    return alarms.reduce((sum, [a, b]) => sum + (probability[a] ?? 0) * (probability[b] ?? 0), 0);
  });
}

function shown(alarms: number, trials: number): string {
  return `${((100 * alarms) / trials).toFixed(2)} % of ${trials.toLocaleString('en-US')}`;
}

const alike = COLUMNS.map((column) => [column.name, ...TRIALS.map(([rows, trials]) => alarmsOf(column, { before: rows, now: rows, trials }))]);
console.log(table(['False alarms', ...TRIALS.map(([rows]) => `${rows.toLocaleString('en-US')} rows each`)], ['left', 'right', 'right', 'right'], alike));

// Each table starts from the seed, so that one comes out the same without the others.
random = createRandom(seed);
const { before, now } = FEW_BESIDE_MANY;
const few = COLUMNS.map((column) => [column.name, alarmsOf(column, FEW_BESIDE_MANY)]);
console.log(table(['False alarms', `${now} rows after ${before.toLocaleString('en-US')}`], ['left', 'right'], few));

random = createRandom(seed);
const detections = COLUMNS.filter(({ name }) => SHIFTED.has(name)).map((column) => [column.name, ...[0.3, 0.5, 1].map((shift) => shown(Array.from({ length: 500 }, () => drifts(column, { before: 1000, now: 1000, shift })).filter(Boolean).length, 500))]);
console.log(table(['Detected at 1,000 rows each', 'shift of 0.3 sd', '0.5 sd', '1 sd'], ['left', 'right', 'right', 'right'], detections));

const SHARES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5];
console.log(table(['Yes in', ...SHARES.map((share) => `${100 * share} %`)], ['left', ...SHARES.map(() => 'right' as const)], [['false alarms, counted out for 100 rows each', ...countedOut(100, SHARES).map((alarms) => `${(100 * alarms).toFixed(2)} %`)]]));
