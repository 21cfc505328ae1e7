import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { createRandom } from '../../shared/statistics/random.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { csv, judgedProject } from '../../test/support/judged-project.ts';
import { NO_EVIDENCE } from './baseline/baseline-evidence.ts';
import { readKeptEvaluation } from './baseline/read-kept-evaluation.ts';
import type { Baseline } from './baseline/resolve-baseline.ts';

const CONFIG = `model: assistant
evaluate:
  metrics: [{ mean: judge_mark, better: higher }, { mean: seconds, better: lower }, { mean: refused, better: lower }]
  slices: [topic]
gates:
  - { metric: mean(judge_mark), min: 3 }
  - { metric: mean(judge_mark), against: baseline, margin: 0.2 }
  - { metric: mean(seconds), against: baseline, margin: '20%' }
  - { metric: mean(judge_mark), slice: topic, against: baseline, margin: 1 }
`;

const random = createRandom(11);
const prompts = Array.from({ length: 100 }, (_, row) => ({ id: `p${row}`, topic: ['refunds', 'shipping'][row % 2] ?? '', mark: 1 + random.below(5), seconds: 1 + random.uniform() }));

/** An application that is so much better at its prompts, at some more than at others. */
function marks(better: number, { leaveOut = 0 } = {}): string {
  return csv(['id', 'topic', 'judge_mark', 'seconds', 'refused'], prompts.map(({ id, topic, mark, seconds }, row) => [id, topic, row < leaveOut ? '' : mark + better * (0.5 + (Math.floor(row / 2) % 3) / 2), seconds, row % 10 === 0]));
}

async function compare(candidate: string, baseline: string, config = CONFIG) {
  const made = await judgedProject(config, { 'new.csv': candidate, 'old.csv': baseline });
  return { made, evaluate: () => made.evaluate({ model: './new.csv', baseline: './old.csv' }) };
}

describe('the mean of a column of the predictions', () => {
  it('is gated like any metric: no data, no labels, no training', async () => {
    const { evaluate } = await compare(marks(0.5), marks(0));
    const { result, directory, report } = await evaluate();
    expect(report).toContain("**Next:** nothing. It can't be registered as it is: ");
    expect(result).toMatchObject({ verdict: 'pass', task: 'columns', rows: 100, answers: null, data: null, metrics: { 'mean(refused)': { value: 0.1 } } });
    expect(result.comparisons.map(({ metric, method, verdict }) => [metric, method, verdict])).toEqual([
      ['mean(judge_mark)', 'bootstrap', 'pass'],
      ['mean(seconds)', 'identical', 'pass'],
      ['mean(judge_mark)', 'bootstrap', 'pass'],
      ['mean(judge_mark)', 'bootstrap', 'pass'],
    ]);
    expect((await readFile(join(directory, 'predictions.csv'), 'utf8')).split('\n').slice(0, 1)).toEqual(['id,judge_mark,seconds,refused']);
  });

  it('knows which way is better', async () => {
    const noisy = csv(['id', 'topic', 'judge_mark', 'seconds', 'refused'], prompts.map(({ id, topic, mark, seconds }, row) => [id, topic, mark - 1 - (row % 3), seconds * (2 + (row % 3)), false]));
    const { result, report } = await (await compare(noisy, marks(0))).evaluate();
    expect(result.gates.map(({ verdict }) => verdict)).toEqual(['fail', 'fail', 'fail', 'fail']);
    expect(result.comparisons[1]?.improvement).toBeLessThan(0);
    expect(report).toMatch(/mean\(seconds\).*rose by at least/);
  });

  it('is undefined, and never passes, where more marks are missing than allowed', async () => {
    const missing = await (await compare(marks(0.5, { leaveOut: 2 }), marks(0))).evaluate();
    expect(missing.result.metrics['mean(judge_mark)']).toMatchObject({ value: null, reason: '2 rows of 100 have no value in column judge_mark, and max-missing is 0' });
    expect(missing.result.gates.map(({ verdict }) => verdict)).toEqual(['inconclusive', 'inconclusive', 'pass', 'inconclusive']);
    const allowed = await (await compare(marks(0.5, { leaveOut: 2 }), marks(0), CONFIG.replace('judge_mark, better: higher', 'judge_mark, better: higher, max-missing: 5'))).evaluate();
    expect(allowed.result.verdict).toBe('pass');
    expect((await readFile(join(allowed.directory, 'predictions.csv'), 'utf8')).split('\n')[1]).toMatch(/^p0,,/);
  });

  it('can be compared with no baseline that lacks the column', async () => {
    const { result } = await (await compare(marks(0.5), csv(['id', 'seconds', 'refused'], prompts.map(({ id }) => [id, 1, 0])))).evaluate();
    expect(result.gates.map(({ verdict }) => verdict)).toEqual(['pass', 'inconclusive', 'fail', 'inconclusive']);
    expect(result.gates[1]?.reason).toBe('mean(judge_mark) of the baseline is undefined: the predictions have no such column');
  });

  it('averages the trials of an id, and resamples by id', async () => {
    const repeated = (better: number, trials: number) =>
      csv(['id', 'trial', 'topic', 'judge_mark', 'seconds', 'refused'], prompts.flatMap(({ id, topic, mark, seconds }) => Array.from({ length: trials }, (_, trial) => [id, trial, topic, mark + better + trial - (trials - 1) / 2, seconds, false])));
    const config = CONFIG.replace('  slices', '  repeat: trial\n  slices');
    const { result } = await (await compare(repeated(0.25, 4), repeated(0, 2), config)).evaluate();
    expect(result).toMatchObject({ rows: 100, metrics: { 'mean(judge_mark)': { value: expect.closeTo(prompts.reduce((sum, { mark }) => sum + mark, 0) / 100 + 0.25, 10) } } });
    expect(result.comparisons[0]).toMatchObject({ improvement: expect.closeTo(0.25, 10), rows: 100 });
  });

  it('is kept with the evaluation, so that a pull request is compared with what main answered', async () => {
    const { made, evaluate } = await compare(marks(0), marks(0));
    const { directory } = await evaluate();
    const { answerer } = await readKeptEvaluation(directory, 'assistant');
    const resolveBase = async (): Promise<Baseline> => ({ state: 'found', reference: 'base', name: 'main', version: null, answerer, evidence: NO_EVIDENCE });
    await made.write('new.csv', marks(0.5));
    const { result } = await made.evaluate({ model: './new.csv', baseline: 'base', resolveBase });
    expect(result).toMatchObject({ verdict: 'pass', baseline: { state: 'compared', reference: 'base', joined: 1, rows: 100 } });
  });

  it('stands beside answers that are judged by their labels', async () => {
    const config = `model: assistant\nevaluate: { metrics: [accuracy, { mean: cost, better: lower }], baseline: ./old.csv }\ngates: [{ metric: accuracy, min: 0.9 }, { metric: mean(cost), max: 1 }]\n`;
    const made = await judgedProject(config, {});
    await made.write('old.csv', csv(['id', 'prediction', 'label', 'cost'], prompts.map(({ id }, row) => [id, row % 2, row % 2, 0.5])));
    const { result, directory } = await made.evaluate({ model: './old.csv' });
    expect(result).toMatchObject({ verdict: 'pass', task: 'binary', metrics: { accuracy: { value: 1 }, 'mean(cost)': { value: 0.5 } } });
    expect((await readFile(join(directory, 'predictions.csv'), 'utf8')).split('\n')[0]).toBe('id,prediction,cost');
  });

  it.each([
    ['a column that is not there', CONFIG, marks(0).replace('judge_mark', 'mark'), 'new.csv: no column "judge_mark", whose mean evaluate.metrics asks for'],
    ['a text', CONFIG, marks(0).replace(/p7,(\w+),[^,]*/, 'p7,$1,good'), 'new.csv: "good" in column judge_mark is neither a number nor true or false; leave the cell empty where there is no value'],
    ['the bare name in a gate', CONFIG.replace('mean(seconds)', 'seconds'), marks(0), 'the gate in line 8: there is no metric "seconds"; did you mean "mean(seconds)"?'],
    ['a mean that is not asked for', CONFIG.replace('mean(seconds)', 'mean(tokens)'), marks(0), 'the gate in line 8: metric "mean(tokens)" is not asked for: add { mean: tokens, better: higher } (or lower) to evaluate.metrics'],
    ['a metric that needs labels', CONFIG.replace('mean(seconds)', 'accuracy'), marks(0), 'the gate in line 8: metric "accuracy" is for binary, but the predictions have no label to hold answers against; only means of columns can be judged ({ mean: column, better: higher } in evaluate.metrics)'],
  ])('refuses %s', async (_, config, candidate, message) => {
    const { evaluate } = await compare(candidate, marks(0), config);
    await expect(evaluate()).rejects.toThrow(new UserError(message));
  });
});
