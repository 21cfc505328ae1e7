import { judge } from '../../../shared/judge/judge.ts';
import { RESAMPLES } from '../../../shared/judge/metrics/draw-metrics.ts';
import { metricNamed } from '../../../shared/judge/metrics/find-metric.ts';
import { createRandom } from '../../../shared/statistics/random.ts';
import { answered, judgeInput, scores, simulate } from '../../support/judge-input.ts';

/*
 * Judges two models on the same rows by three gates against the baseline, beside the paired bootstrap as it is usually
 * written: for each resample draw the rows, gather labels and answers, compute the metric of both models anew.
 * The naive one takes minutes, so a few of its resamples are timed and multiplied. Ratios of one run; no limit is held.
 *
 * The judge does more (values and intervals of both models) but bootstraps less: only log_loss, since the AUC is compared
 * by DeLong and accuracy by Tango. So log_loss is the ratio of like with like, and the rest is what the methods save.
 *
 * node test/bench/judge/judge-against-naive.ts
 */

const ROWS = [5000, 100_000];
const METRICS = ['log_loss', 'roc_auc', 'accuracy'];
const THRESHOLD = 0.5;
const NAIVE_RESAMPLES = 10;
const REPEATS = 5;

interface Example {
  readonly labels: Float64Array;
  readonly candidate: Float64Array;
  readonly baseline: Float64Array;
}

function exampleOf(rows: number): Example {
  const { labels, models } = simulate(rows, { noise: [0.2, 0.25] });
  const [candidate = scores([]), baseline = scores([])] = models;
  return { labels, candidate: candidate.values, baseline: baseline.values };
}

function judgeBy(metrics: readonly string[], { labels, candidate, baseline }: Example): void {
  const gates = metrics.map((metric) => ({ metric, against: 'baseline', margin: 0.01 }));
  judge(judgeInput({ labels, candidate: scores(candidate), baseline: answered(scores(baseline)), evaluate: { metrics }, gates }));
}

/** Differences of the metrics in freshly drawn rows. */
function resampleNaively(metrics: readonly string[], { labels, candidate, baseline }: Example): number[][] {
  const random = createRandom(1);
  const ones = new Float64Array(labels.length).fill(1);
  return Array.from({ length: NAIVE_RESAMPLES }, () => {
    const [truth, own, other] = [labels.slice(), candidate.slice(), baseline.slice()];
    for (let place = 0; place < truth.length; place++) {
      const row = random.below(truth.length);
      truth[place] = labels[row] ?? Number.NaN;
      own[place] = candidate[row] ?? Number.NaN;
      other[place] = baseline[row] ?? Number.NaN;
    }
    return metrics.map((name) => {
      const metric = metricNamed(name, 'binary');
      const read = (values: Float64Array) => (metric.needs === 'class' ? values.map((score) => (score >= THRESHOLD ? 1 : 0)) : values);
      return metric.prepare(truth, read(own))(ones) - metric.prepare(truth, read(other))(ones);
    });
  });
}

/** Median milliseconds, after one run that warms up. */
function time(run: () => unknown): number {
  run();
  const times = Array.from({ length: REPEATS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? Number.NaN;
}

function print(cells: readonly string[]): void {
  console.log(cells.map((cell, column) => (column === 1 ? cell.padEnd(28) : cell.padStart(14))).join('  '));
}

print(['rows', 'gates', 'judge', 'naive', 'naive ÷ judge']);
for (const rows of ROWS) {
  const example = exampleOf(rows);
  for (const metrics of [...METRICS.map((metric) => [metric]), METRICS]) {
    const ours = time(() => judgeBy(metrics, example));
    const naive = (time(() => resampleNaively(metrics, example)) / NAIVE_RESAMPLES) * RESAMPLES;
    print([rows.toLocaleString('en-US'), metrics.join(' + '), `${ours.toFixed(0)} ms`, `${(naive / 1000).toFixed(1)} s`, `${(naive / ours).toFixed(0)}×`]);
  }
}
console.log(`\nMedian of ${REPEATS} runs; naive: ${NAIVE_RESAMPLES} resamples timed, extrapolated to the judge's ${RESAMPLES.toLocaleString('en-US')}.`);
