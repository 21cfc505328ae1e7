import { COST_METRICS, type CostMetric, isCostMetric } from '../../config/cost-metrics.ts';
import type { Costs, ModelCosts } from '../../results/evaluate-and-gate.ts';
import type { Estimated } from '../intervals/difference.ts';
import type { Estimate } from '../intervals/estimate.ts';
import type { Measurement } from '../measure.ts';
import { measure } from '../measure.ts';
import type { Population } from '../population.ts';

type Measured = NonNullable<ReturnType<Measurement['metrics']['get']>>;

const NOT_TIMED = 'only models that mlops runs itself are timed; this one left its answers';
const NO_BYTES = 'only predictions are known of it, and not its files';

/**
 * What was measured, as metrics that gates are held against: the mean over the turns, its interval and the paired difference by the bootstrap
 * over the turns, as of a column of predictions. The number of bytes is exact.
 */
export function costMeasurements(names: readonly string[], costs: Costs | undefined): ReadonlyMap<string, Measured> {
  return new Map(names.filter(isCostMetric).map((name) => [name, costs === undefined ? unmeasured() : name === 'model_bytes' ? ofBytes(costs) : ofTurns(name, costs)]));
}

function unmeasured(): Measured {
  return { candidate: { state: 'undefined', reason: 'it was not measured' }, compared: null };
}

function ofTurns(name: Exclude<CostMetric, 'model_bytes'>, { candidate, baseline }: Costs): Measured {
  if (candidate.rounds === null) return { candidate: { state: 'undefined', reason: NOT_TIMED }, compared: absent(name, 'candidate', baseline) };
  const own = turnsOf(name, candidate.rounds);
  const other = baseline === null || baseline.rounds === null ? null : turnsOf(name, baseline.rounds);
  const population: Population = { task: 'columns', labels: new Float64Array(own.values.length), weights: null, groups: null, candidate: own, baseline: other, sameBytes: false };
  const column = `mean(${name})`;
  const measured = measure(population, [column], { fewRows: 0, means: [{ mean: name, better: COST_METRICS[name], 'max-missing': 0 }] }).metrics.get(column);
  if (measured === undefined) throw new RangeError(`${name} was not measured`);
  return measured.compared === null ? { ...measured, compared: absent(name, 'baseline', baseline) } : measured;
}

function turnsOf(name: string, rounds: NonNullable<ModelCosts['rounds']>): Population['candidate'] {
  const values = Float64Array.from(rounds[name as keyof typeof rounds]);
  return { kind: 'none', values: new Float64Array(values.length), classes: null, probabilities: null, columns: new Map([[name, values]]) };
}

/** What there is to say of a comparison that can't be made; null without a baseline. */
function absent(name: string, who: 'candidate' | 'baseline', baseline: ModelCosts | null): Measured['compared'] {
  if (baseline === null) return null;
  const reason = `${name} of the ${who} is undefined: ${NOT_TIMED}`;
  return { baseline: { state: 'undefined', reason: NOT_TIMED }, difference: { state: 'none', candidate: null, baseline: null, improvement: null, reason } };
}

function ofBytes({ candidate, baseline }: Costs): Measured {
  const own = exact(candidate.model_bytes);
  if (baseline === null) return { candidate: own, compared: null };
  const other = exact(baseline.model_bytes);
  if (own.state === 'undefined' || other.state === 'undefined') {
    const reason = `model_bytes of the ${own.state === 'undefined' ? 'candidate' : 'baseline'} is undefined: ${NO_BYTES}`;
    return { candidate: own, compared: { baseline: other, difference: { state: 'none', candidate: candidate.model_bytes, baseline: baseline.model_bytes, improvement: null, reason } } };
  }
  if (own.value === other.value) return { candidate: own, compared: { baseline: other, difference: { state: 'identical', value: own.value, same: 'values' } } };
  return { candidate: own, compared: { baseline: other, difference: known(own.value, other.value) } };
}

function exact(bytes: number | null): Estimate {
  if (bytes === null) return { state: 'undefined', reason: NO_BYTES };
  return { state: 'defined', value: bytes, bounds: () => ({ low: bytes, high: bytes }), noBounds: '' };
}

/** A difference without any doubt. */
function known(candidate: number, baseline: number): Estimated {
  const improvement = baseline - candidate;
  return {
    state: 'estimated', method: 'exact', direction: 'lower', candidate, baseline, improvement, standardError: 0, mcnemar: null,
    bounds: () => ({ low: improvement, high: improvement }),
    tests: (margin) => ({ notWorse: improvement >= -margin ? 0 : 1, worse: improvement < -margin ? 0 : 1 }),
  };
}
