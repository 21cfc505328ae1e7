import { isCostMetric } from '../../config/cost-metrics.ts';
import type { Importance } from '../../results/evaluate-and-gate.ts';
import { createRandom, type Random } from '../../statistics/random.ts';
import { gather } from '../../tabular/tables/gather.ts';
import type { Column, Table } from '../../tabular/tables/table.ts';
import { takeRows } from '../../tabular/tables/take-rows.ts';
import { takeTarget } from '../../tabular/tables/take-target.ts';
import { summarizeDraws } from '../intervals/draws.ts';
import type { JudgeInput } from '../judgement.ts';
import { drawMetrics } from '../metrics/draw-metrics.ts';
import { metricNamed } from '../metrics/find-metric.ts';
import type { Metric, WeightedMetric } from '../metrics/metric.ts';
import { metricsToCompute } from '../metrics/metrics-to-compute.ts';
import { readForMetric } from '../metrics/read-for-metric.ts';
import { modelAnswers, numberAnew } from '../population.ts';
import type { RunnableModel } from './answerer.ts';
import type { JudgedRows } from './judged-rows.ts';

/** Times that each column is shuffled: one shuffle is a matter of luck, and the mean of five hardly. */
const REPEATS = 5;
/** More rows make the intervals narrower than anyone needs. */
const MAX_ROWS = 10_000;
/** Rows that the model answers in all; with many columns fewer rows are taken. */
const MAX_ANSWERS = 1_000_000;
/** With fewer the intervals would say nothing. */
const MIN_ROWS = 200;
const SEED = 20_260_102;

/**
 * By how much the first metric gets worse when a column is shuffled among the test rows, so that its values stay and their meaning goes
 * (Breiman 2001; Fisher, Rudin & Dominici 2019): the mean of a few shuffles. The interval is the paired bootstrap's over the rows, one-sided
 * bounds each at `confidence`; it does not hold the luck of the shuffles. A column that others stand in for shows little.
 */
export async function permutationImportance(model: RunnableModel, judged: JudgedRows, input: Pick<JudgeInput, 'target' | 'candidate' | 'weights' | 'groups' | 'evaluate' | 'gates'>): Promise<Importance> {
  const { features } = model;
  const rows = Math.min(judged.table.rows, MAX_ROWS, Math.floor(MAX_ANSWERS / (features.length * REPEATS)));
  if (rows < Math.min(MIN_ROWS, judged.table.rows)) return { state: 'not-measured', reason: `the model reads ${features.length} columns; shuffling each of them would take more than ${MAX_ANSWERS} answers` };
  const name = metricsToCompute(input).find((metric) => !metric.startsWith('mean(') && !isCostMetric(metric));
  if (name === undefined) return { state: 'not-measured', reason: 'no metric of the answers is computed' };

  const random = createRandom(SEED);
  const chosen = someRows(judged.table.rows, rows, random);
  const table = takeRows(judged.table, chosen);
  const target = takeTarget(judged.target, chosen);
  const metric = metricNamed(name, target.task);
  const prepared = async (from: Table): Promise<WeightedMetric | null> => {
    const { answers } = readForMetric(metric, modelAnswers(await model.answer(from, target), input.evaluate.threshold));
    return answers === null ? null : metric.prepare(target.labels, answers);
  };
  const own = await prepared(table);
  if (own === null) return { state: 'not-measured', reason: `${name} can't be computed from the model's answers` };
  const shuffled: WeightedMetric[] = [];
  for (const feature of features) {
    for (let repeat = 0; repeat < REPEATS; repeat++) shuffled.push((await prepared(withShuffled(table, feature, random))) ?? (() => Number.NaN));
  }

  const take = <T extends Float64Array | Int32Array>(values: T | null, into: T): T | null => values && gather(values, chosen, into);
  const weights = take(input.weights, new Float64Array(rows));
  const groups = take(input.groups, new Int32Array(rows));
  const losses = features.map((_, place) => lossOf(metric, own, shuffled.slice(place * REPEATS, (place + 1) * REPEATS)));
  const drawn = drawMetrics(losses, target.labels, { task: target.task, weights, groups: groups && numberAnew(groups) });
  const all = weights ?? new Float64Array(rows).fill(1);
  const measured = features.map((feature, place) => {
    const value = losses[place]?.(all) ?? Number.NaN;
    const draws = drawn[place];
    const bounds = draws === undefined || !Number.isFinite(value) ? null : summarizeDraws(draws, value).bounds(input.evaluate.confidence);
    return { feature, value: Number.isFinite(value) ? value : null, low: bounds?.low ?? null, high: bounds?.high ?? null };
  });
  return { state: 'measured', metric: name, rows, repeats: REPEATS, features: measured.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity)) };
}

/** Positive where the shuffled column made it worse. */
function lossOf({ direction }: Metric, own: WeightedMetric, shuffled: readonly WeightedMetric[]): WeightedMetric {
  const sign = direction === 'higher' ? 1 : -1;
  return (counts) => {
    const before = own(counts);
    return shuffled.reduce((sum, one) => sum + sign * (before - one(counts)), 0) / shuffled.length;
  };
}

function withShuffled(table: Table, feature: string, random: Random): Table {
  const column = table.columns.get(feature);
  if (column === undefined) throw new RangeError(`column ${feature} was not read`);
  const order = shuffle(Int32Array.from({ length: table.rows }, (_, row) => row), random);
  const moved: Column = column.kind === 'number' ? { ...column, values: gather(column.values, order, new Float64Array(table.rows)) } : { ...column, codes: gather(column.codes, order, new Int32Array(table.rows)) };
  return { ...table, columns: new Map([...table.columns, [feature, moved]]) };
}

/** So many of all rows, in their order. */
function someRows(all: number, wanted: number, random: Random): Int32Array {
  const rows = Int32Array.from({ length: all }, (_, row) => row);
  return wanted === all ? rows : shuffle(rows, random).slice(0, wanted).sort();
}

/** Fisher and Yates', in place. */
function shuffle(rows: Int32Array, random: Random): Int32Array {
  for (let last = rows.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [rows[last], rows[other]] = [rows[other] ?? 0, rows[last] ?? 0];
  }
  return rows;
}
