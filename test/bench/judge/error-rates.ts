import { judge } from '../../../shared/judge/judge.ts';
import type { Answers, SliceColumn } from '../../../shared/judge/judgement.ts';
import { findMetric } from '../../../shared/judge/metrics/find-metric.ts';
import { table } from '../../../shared/report/table.ts';
import type { Comparison, EvaluateResult } from '../../../shared/results/evaluate-and-gate.ts';
import { createRandom, type Random } from '../../../shared/statistics/random.ts';
import { answered, judgeInput, scores } from '../../support/judge-input.ts';

/*
 * How often the judge is wrong, by simulation: each run draws test rows anew, judges them, and is held against the truth, which is the
 * metric on two million rows. Seeded, so that it prints the same every time. Ends with 1 where a rate is off. 2,000 runs of each take
 * half an hour on a quiet core; fewer know the rates less well than the limits ask for.
 *
 * node test/bench/judge/error-rates.ts [runs]
 */

const RUNS = Number(process.argv[2] ?? 2000);
/** Of 2,000 sets a coverage is known to 1.3 points either way, which is most of the 1.5 that are allowed; of five times as many, to 0.6. */
const COVERAGE_RUNS = 5 * RUNS;
const CONFIDENCE = 0.95;
const POPULATION = 2_000_000;

interface Sample {
  readonly labels: Float64Array;
  readonly models: readonly Answers[];
}

/** Rows whose probability lies more often near 0 (a rare class), and models that know it up to noise of these sizes. */
function draw(rows: number, noise: readonly number[], random: Random): Sample {
  const probabilities = Float64Array.from({ length: rows }, () => 0.02 + 0.96 * random.uniform() ** 1.5);
  const normal = (): number => random.uniform() + random.uniform() + random.uniform() + random.uniform() - 2;
  return {
    labels: probabilities.map((probability) => (random.uniform() < probability ? 1 : 0)),
    models: noise.map((size) => scores(probabilities.map((probability) => 1 / (1 + Math.exp(-(Math.log(probability / (1 - probability)) + size * normal())))))),
  };
}

function valueOf(name: string, labels: Float64Array, { values }: Answers): number {
  const metric = findMetric(name, 'binary');
  if (metric === undefined) throw new Error(`no metric ${name}`);
  const answers = metric.needs === 'class' ? values.map((score) => (score >= 0.5 ? 1 : 0)) : values;
  return metric.prepare(labels, answers)(new Float64Array(labels.length).fill(1));
}

/** How much better the first model is than the second in truth. */
function trueImprovement(name: string, { labels, models: [candidate = scores([]), baseline = scores([])] }: Sample): number {
  const difference = valueOf(name, labels, candidate) - valueOf(name, labels, baseline);
  return findMetric(name, 'binary')?.direction === 'lower' ? -difference : difference;
}

interface Setting {
  readonly rows: number;
  readonly noise: readonly [number, number];
  readonly gates: readonly object[];
  readonly slices?: readonly SliceColumn[];
  readonly seed: number;
  readonly runs?: number;
}

function run({ rows, noise, gates, slices = [], seed, runs = RUNS }: Setting, take: (result: Pick<EvaluateResult, 'gates' | 'comparisons' | 'metrics' | 'verdict'>) => void): void {
  const random = createRandom(seed);
  for (let turn = 0; turn < runs; turn++) {
    const { labels, models: [candidate = scores([]), baseline = scores([])] } = draw(rows, noise, random);
    take(judge(judgeInput({ labels, candidate, baseline: answered(baseline), gates, slices, evaluate: { metrics: ['accuracy'], confidence: CONFIDENCE } })));
  }
}

const lines: string[][] = [];
let isOff = false;

function report(what: string, rate: number, limit: { readonly least?: number; readonly most?: number }): void {
  const isWithin = rate >= (limit.least ?? 0) && rate <= (limit.most ?? 1);
  isOff ||= !isWithin;
  const share = (value: number): string => `${(100 * value).toFixed(1)} %`;
  const bounds = [...(limit.least === undefined ? [] : [`≥ ${share(limit.least)}`]), ...(limit.most === undefined ? [] : [`≤ ${share(limit.most)}`])];
  console.error(`${what}: ${share(rate)}`);
  lines.push([what, share(rate), bounds.join(', '), isWithin ? 'yes' : 'NO']);
}

function holds(comparison: Comparison | undefined, value: number): boolean {
  return (comparison?.low ?? Number.POSITIVE_INFINITY) <= value && value <= (comparison?.high ?? Number.NEGATIVE_INFINITY);
}

// Both sides of BCa's interval of the difference, which is what decides.
const COVERED = ['log_loss', 'brier_score', 'f1', 'balanced_accuracy'];
const NOISE = [1.2, 0.9] as const;
const population = draw(POPULATION, NOISE, createRandom(1));
const truths = COVERED.map((name) => trueImprovement(name, population));
// Of 300 rows BCa's interval is a little narrow, as every bootstrap's is.
for (const { rows, runs, seed, off } of [{ rows: 300, runs: COVERAGE_RUNS, seed: 2, off: 0.02 }, { rows: 1000, runs: RUNS, seed: 3, off: 0.015 }]) {
  const held = COVERED.map(() => 0);
  run({ rows, noise: NOISE, gates: COVERED.map((metric) => ({ metric, against: 'baseline', margin: 0.1 })), seed, runs }, ({ comparisons }) => {
    for (const [place, truth] of truths.entries()) held[place] = (held[place] ?? 0) + Number(holds(comparisons[place], truth));
  });
  for (const [place, name] of COVERED.entries()) {
    report(`${name}, ${rows.toLocaleString('en-US')} rows, ${runs.toLocaleString('en-US')} sets: the 90 % interval of a difference holds the true one`, (held[place] ?? 0) / runs, { least: 0.9 - off, most: 0.9 + off });
  }
}

// A candidate that is worse by exactly the margin.
const DECIDED = ['roc_auc', 'accuracy', 'log_loss'];
for (const [place, metric] of DECIDED.entries()) {
  let passed = 0;
  run({ rows: 1000, noise: NOISE, gates: [{ metric, against: 'baseline', margin: Math.abs(trueImprovement(metric, population)) }], seed: 10 + place }, ({ verdict }) => (passed += Number(verdict === 'pass')));
  report(`${metric}, 1,000 rows: a candidate exactly at −margin passes`, passed / RUNS, { most: 0.06 });
}

// Ten gates, one of them exactly at −margin, the others easy.
const EASY = ['log_loss', 'brier_score', 'calibration_error', 'balanced_accuracy', 'recall', 'specificity', 'f1', 'cohen_kappa', 'matthews_corrcoef'];
let passedAll = 0;
run({ rows: 1000, noise: NOISE, gates: [...EASY.map((metric) => ({ metric, against: 'baseline', margin: 0.5 })), { metric: 'accuracy', against: 'baseline', margin: Math.abs(trueImprovement('accuracy', population)) }], seed: 20 }, ({ verdict }) => (passedAll += Number(verdict === 'pass')));
report('ten gates, one exactly at −margin, 1,000 rows: all pass', passedAll / RUNS, { most: 0.06 });

// An equal candidate: other answers, as good.
const EQUAL = [0.6, 0.6] as const;
for (const [place, metric] of DECIDED.entries()) {
  let passed = 0;
  run({ rows: 5000, noise: EQUAL, gates: [{ metric, against: 'baseline', margin: 0.02 }], seed: 30 + place }, ({ verdict }) => (passed += Number(verdict === 'pass')));
  report(`${metric}, 5,000 rows: an equal candidate passes with margin 0.02`, passed / RUNS, { least: 0.9 });
}

// Ten slices in which the two are equal.
const tenths: SliceColumn = { column: 'part', parts: Array.from({ length: 10 }, (_, part) => `part ${part}`), codes: Int32Array.from({ length: 2000 }, (_, row) => row % 10) };
for (const [place, metric] of DECIDED.entries()) {
  let claimed = 0;
  run({ rows: 2000, noise: EQUAL, slices: [tenths], gates: [{ metric, slice: 'part', against: 'baseline', margin: 0 }], seed: 40 + place }, ({ verdict }) => (claimed += Number(verdict === 'fail')));
  report(`${metric}, ten equal slices of 200 rows: one "got worse"`, claimed / RUNS, { most: 0.06 });
}

console.log(table([`${RUNS.toLocaleString('en-US')} runs each, unless it says how many`, 'Seen', 'Held to', 'Holds'], ['left', 'right', 'right', 'center'], lines));
process.exitCode = isOff ? 1 : 0;
