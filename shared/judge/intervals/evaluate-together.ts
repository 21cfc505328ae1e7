import type { Counts, WeightedMetric } from '../metrics/metric.ts';
import { meansOfTwo } from './means-of-two.ts';

/** Takes the value of the metric at this place. */
type Take = (index: number, value: number) => void;

/** Evaluates metrics on the same counts, means two at a time: those of two models mostly, since they stand side by side. */
export function evaluateTogether(metrics: readonly WeightedMetric[]): (counts: Counts, take: Take) => void {
  const means = metrics.flatMap(({ averages }, index) => (averages === undefined ? [] : [{ index, averages }]));
  const single = new Set(metrics.keys());
  const pairs: { readonly first: number; readonly second: number; readonly both: ReturnType<typeof meansOfTwo> }[] = [];
  for (let place = 0; place + 1 < means.length; place += 2) {
    const [one, two] = [means[place], means[place + 1]];
    if (one === undefined || two === undefined || one.averages.length !== two.averages.length) continue;
    pairs.push({ first: one.index, second: two.index, both: meansOfTwo(one.averages, two.averages) });
    single.delete(one.index);
    single.delete(two.index);
  }
  const alone = metrics.flatMap((metric, index) => (single.has(index) ? [{ metric, index }] : []));
  return (counts, take) => {
    for (const { first, second, both } of pairs) {
      const [one, two] = both(counts);
      take(first, one);
      take(second, two);
    }
    for (const { metric, index } of alone) take(index, metric(counts));
  };
}
