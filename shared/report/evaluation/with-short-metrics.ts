import type { EvaluateResult, MetricValue } from '../../results/evaluate-and-gate.ts';
import { cutText } from '../cut-text.ts';

/** A metric may be the mean of a column, whose name may be as long as a line. */
const MAX_METRIC = 100;

/** The result for people: every metric by a name that a table holds, in sentences too. Two that begin alike stay two. */
export function withShortMetrics(result: EvaluateResult): EvaluateResult {
  const all = [...Object.keys(result.metrics), ...result.gates.map(({ metric }) => metric), ...result.comparisons.map(({ metric }) => metric)];
  if (all.every((name) => name.length <= MAX_METRIC)) return result;
  const names = shortNames(all);
  const short = (metric: string): string => names.get(metric) ?? cutText(metric, MAX_METRIC);
  const said = <T extends { readonly metric: string; readonly reason: string }>(of: T): T => ({ ...of, metric: short(of.metric), reason: of.reason.replaceAll(of.metric, short(of.metric)) });
  const metricsOf = (metrics: Readonly<Record<string, MetricValue>>): Record<string, MetricValue> =>
    Object.fromEntries(Object.entries(metrics).map(([metric, value]) => [short(metric), value.reason === undefined ? value : { ...value, reason: value.reason.replaceAll(metric, short(metric)) }]));
  const { baseline, constant, importance } = result;
  return {
    ...result,
    metrics: metricsOf(result.metrics),
    slices: result.slices.map((slice) => ({ ...slice, metrics: metricsOf(slice.metrics) })),
    baseline: baseline.state === 'compared' ? { ...baseline, metrics: metricsOf(baseline.metrics) } : baseline,
    comparisons: result.comparisons.map(said),
    gates: result.gates.map((gate) => ({ ...said(gate), slices: gate.slices.map((slice) => ({ ...slice, reason: slice.reason.replaceAll(gate.metric, short(gate.metric)) })) })),
    ...(constant === undefined || constant === null ? {} : { constant: { ...constant, metric: short(constant.metric) } }),
    ...(importance?.state === 'measured' ? { importance: { ...importance, metric: short(importance.metric) } } : {}),
  };
}

function shortNames(all: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const name of new Set(all)) {
    const cut = cutText(name, MAX_METRIC);
    const before = seen.get(cut) ?? 0;
    seen.set(cut, before + 1);
    names.set(name, before === 0 ? cut : `${cut} (${before + 1})`);
  }
  return names;
}
