import { jackknifeBlocks } from '../../statistics/jackknife-blocks.ts';
import { createRandom } from '../../statistics/random.ts';
import { createResampler } from '../../statistics/resampler.ts';
import type { Resampled } from '../intervals/draws.ts';
import { evaluateTogether } from '../intervals/evaluate-together.ts';
import type { Counts, Task, WeightedMetric } from './metric.ts';

/**
 * Resamples of every bootstrap: the 5 % point then lies about the 100th value, and its own error is about a twentieth of the
 * standard error. The least p-value is about 1/2001, so a slice gate of up to 100 slices can still fail at 0.95.
 */
export const RESAMPLES = 2000;

/** One seed for all: the same rows and answers give the same bounds, on any machine and in any order of gates and slices. */
const SEED = 20_260_101;

/** A class of fewer rows keeps its size in every resample, lest resamples lack it. */
const RARE = 30;

/**
 * Below this the stratum would hardly vary and the interval would be too narrow. Drawn freely, at least one resample
 * in 55 has none of the class, which counts against the model (see `boundsOfDraws`).
 */
const TOO_RARE = 5;

/** Of the jackknife: leaving out a hundred blocks of rows tells the skewness as well as a bound can use it, at a twentieth of the draws. */
const BLOCKS = 100;

interface HowToDraw {
  readonly task: Task;
  /** How much each row counts; null: all alike. */
  readonly weights?: Float64Array | null;
  /** The group of each row, from 0: groups are drawn whole. null: rows are. */
  readonly groups?: Int32Array | null;
}

/**
 * Draws resamples of the rows and evaluates every metric on each, so that all of them, and both models, see the same draws.
 * @param metrics prepared on the same rows as `labels`
 * @returns for each metric its values in order of the draws, and without each block of rows; NaN where it is undefined
 */
export function drawMetrics(metrics: readonly WeightedMetric[], labels: Float64Array, { task, weights = null, groups = null }: HowToDraw): readonly Resampled[] {
  const drawn = metrics.map(() => ({ draws: new Float64Array(RESAMPLES).fill(Number.NaN), leftOut: new Float64Array(Math.min(BLOCKS, labels.length)).fill(Number.NaN) }));
  if (metrics.length === 0 || labels.length === 0) return drawn;
  const random = createRandom(SEED);
  const units = groups === null ? labels.length : 1 + groups.reduce((most, group) => Math.max(most, group), 0);
  const strata = task === 'regression' || task === 'columns' || groups !== null ? undefined : strataOf(labels);
  const resample = inRows(createResampler({ rows: units, random, strata }), { groups, weights });
  const evaluate = evaluateTogether(metrics);
  for (let turn = 0; turn < RESAMPLES; turn++) evaluate(resample(), (index, value) => put(drawn[index]?.draws, turn, value));

  const blocks = jackknifeBlocks({ rows: units, blocks: BLOCKS, random });
  const without = new Float64Array(units);
  let left = -1;
  const leaveOut = inRows(() => withoutBlock(without, blocks, left), { groups, weights });
  for (left = 0; left < Math.min(BLOCKS, units); left++) evaluate(leaveOut(), (index, value) => put(drawn[index]?.leftOut, left, value));
  return drawn;
}

/** Every unit once, but for those of one block. */
function withoutBlock(counts: Float64Array, blocks: Int32Array, left: number): Counts {
  for (let unit = 0; unit < counts.length; unit++) counts[unit] = blocks[unit] === left ? 0 : 1;
  return counts;
}

function put(values: Float64Array | undefined, place: number, value: number): void {
  if (values !== undefined) values[place] = value;
}

/** Counts of what is drawn as counts of rows: each of its group, and times its weight. */
function inRows(draw: () => Counts, { groups, weights }: { readonly groups: Int32Array | null; readonly weights: Float64Array | null }): () => Counts {
  const ofRows = groups === null ? draw : spread(draw, groups);
  return weights === null ? ofRows : weighted(ofRows, weights);
}

function spread(draw: () => Counts, groups: Int32Array): () => Counts {
  const counts = new Float64Array(groups.length);
  return () => {
    const drawn = draw();
    for (let row = 0; row < counts.length; row++) counts[row] = drawn[groups[row] ?? 0] ?? 0;
    return counts;
  };
}

/** A resample with each row's weight as often as it was drawn. */
function weighted(resample: () => Counts, weights: Float64Array): () => Counts {
  const counts = new Float64Array(weights.length);
  return () => {
    const drawn = resample();
    for (let row = 0; row < counts.length; row++) counts[row] = (drawn[row] ?? 0) * (weights[row] ?? 0);
    return counts;
  };
}

/** A stratum for each class where one is rare; classes that are too rare for one of their own go with the largest. */
function strataOf(labels: Float64Array): Float64Array | undefined {
  const rows = new Map<number, number>();
  for (const label of labels) rows.set(label, (rows.get(label) ?? 0) + 1);
  if (![...rows.values()].some((count) => count >= TOO_RARE && count < RARE)) return undefined;
  const [[largest = 0] = []] = [...rows].sort(([, a], [, b]) => b - a);
  return labels.map((label) => ((rows.get(label) ?? 0) < TOO_RARE ? largest : label));
}
