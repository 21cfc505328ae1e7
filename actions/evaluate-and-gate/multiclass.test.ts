import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { createRandom } from '../../shared/statistics/random.ts';
import { InconclusiveError, UserError } from '../../shared/verdict/errors.ts';
import { csv, judgedProject } from '../../test/support/judged-project.ts';

const CLASSES = ['bus', 'car', 'tram'];
const HEADER = ['id', ...CLASSES.map((name) => `score_${name}`)];
const CONFIG = `model: trips
data:
  source: trips.csv
  id: id
  target: mode
  split: { by: time, column: day, test-from: 2020-06-01 }
evaluate:
  slices: [city]
gates:
  - { metric: f1_macro, min: 0.5 }
  - { metric: roc_auc_ovr, against: baseline, margin: 0.02 }
  - { metric: accuracy, against: baseline, margin: 0.05 }
  - { metric: log_loss, slice: city, against: baseline, margin: 0.5 }
`;

const random = createRandom(3);
const trips = Array.from({ length: 700 }, (_, row) => ({
  id: `t${row}`,
  day: row < 100 ? '2020-01-01' : '2020-07-01',
  mode: CLASSES[random.below(3)] ?? '',
  city: ['Bern', 'Basel'][random.below(2)] ?? '',
  noise: CLASSES.map(() => random.uniform()),
}));
const test = trips.slice(100);
const DATA = csv(['id', 'day', 'city', 'mode'], trips.map(({ id, day, city, mode }) => [id, day, city, mode]));

/** Probabilities that lean to the truth by this much. */
function leaning(lean: number): string {
  const rows = test.map(({ id, mode, noise }) => {
    const raw = CLASSES.map((name, place) => (noise[place] ?? 0) + (name === mode ? lean : 0));
    const sum = raw.reduce((total, one) => total + one, 0);
    return [id, ...raw.map((one) => one / sum)];
  });
  return csv(HEADER, rows);
}

const project = (config = CONFIG) => judgedProject(config, { 'trips.csv': DATA });

describe('a target with more than two classes', () => {
  it('is judged, compared, registered (judged again), and compared with what was registered', async () => {
    const made = await project();
    await made.leave(leaning(0.5));
    const first = await made.evaluate();
    expect(first.result).toMatchObject({ task: 'multiclass', rows: 600, verdict: 'warn', baseline: { state: 'first-version' }, answers: null });
    expect(Object.keys(first.result.metrics)).toEqual(['roc_auc_ovr', 'log_loss', 'accuracy', 'f1_macro']);
    expect((await readFile(join(first.directory, 'predictions.csv'), 'utf8')).split('\n')[0]).toBe('id,score_bus,score_car,score_tram');
    expect(JSON.parse(await readFile(join(first.directory, 'statement.json'), 'utf8'))).toMatchObject({ predicate: { mlops_classes: CLASSES } });
    expect((await made.register()).result).toMatchObject({ version: '1.0.0', verdict: 'warn' });

    await made.leave(leaning(0.1), 'worse');
    const worse = await made.evaluate();
    expect(worse.result.gates.map(({ gate, verdict }) => [gate, verdict])).toEqual([
      ['f1_macro min 0.5', 'fail'],
      ['roc_auc_ovr against baseline', 'fail'],
      ['accuracy against baseline', 'fail'],
      ['log_loss by city against baseline', 'pass'],
    ]);
    expect(worse.result.comparisons.map(({ method }) => method)).toEqual(['bootstrap', 'score', 'bootstrap', 'bootstrap']);
    expect(worse.report).toMatch(/\*\*Answers that changed\*\*: \d+ became right/);

    await made.leave(leaning(0.5), 'other bytes, the same answers');
    expect((await made.evaluate()).result).toMatchObject({ verdict: 'pass', baseline: { state: 'compared', identical: true } });
    expect((await made.register()).result).toMatchObject({ version: '1.0.1', verdict: 'pass' });
  });

  it('takes labels alone, whose probabilities are then undefined', async () => {
    const made = await project();
    await made.leave(csv(['id', 'prediction'], test.map(({ id, mode }, row) => [id, row % 4 === 0 ? 'bus' : mode])));
    const { result } = await made.evaluate();
    expect(Object.keys(result.metrics).slice(0, 3)).toEqual(['accuracy', 'balanced_accuracy', 'f1_macro']);
    expect(result.metrics['roc_auc_ovr']).toMatchObject({ value: null, reason: 'it needs a probability for each class, and the model left classes only' });
    expect(result.verdict).toBe('warn');
  });

  const scored = (...scores: readonly (string | number)[]) => csv(HEADER, test.map(({ id }, row) => [id, ...(row === 1 ? scores : [0.2, 0.3, 0.5])]));
  it.each<[string, string, string]>([
    ['probabilities that are not 1 together', scored(0.2, 0.3, 0.4), ': the scores of id "t101" (row 2) add up to 0.9; the probabilities of all classes are 1 together'],
    ['a probability beyond 1', scored(-0.2, 0.3, 0.9), ':3: "-0.2" in column score_bus; 1 row has none that can be used (id "t101"); a score is a probability, a number from 0 to 1'],
    ['NaN', scored(0.2, 'nan', 0.8), ':3: "nan" in column score_car; 1 row has none that can be used (id "t101"); a score is a probability, a number from 0 to 1'],
    ['a missing probability', scored(0.2, '', 0.8), ':3: a missing value in column score_car; 1 row has none that can be used (id "t101"); a score is a probability, a number from 0 to 1'],
    ['a class without scores', csv(HEADER.slice(0, 3), test.map(({ id }) => [id, 0.5, 0.5])), ': no column with the scores of 1 of the 3 classes of the target ("score_tram")'],
    ['an unknown class', csv([...HEADER, 'score_boat'], test.map(({ id }) => [id, 0.2, 0.3, 0.5, 0])), ': scores of 1 class that the target does not have ("score_boat")'],
    ['an unknown class as the answer', csv(['id', 'prediction'], test.map(({ id }) => [id, 'boat'])), ': prediction 1 is "boat"; the classes are "bus", "car", "tram"'],
    ['a score of one class', csv(['id', 'score'], test.map(({ id }) => [id, 0.5])), ': the target has 3 classes, so it needs a column "score_<class>" for each of them, or "prediction" with the class'],
  ])('refuses %s', async (_, predictions, message) => {
    const made = await project();
    await made.write('answers.csv', predictions);
    await expect(made.evaluate({ model: './answers.csv' })).rejects.toThrow(new UserError(`answers.csv${message}`));
  });

  it('compares with no baseline that knows other classes', async () => {
    const made = await project();
    await made.leave(leaning(0.5));
    await made.write('old.csv', csv(['id', 'prediction'], test.map(({ id }) => [id, 'boat'])));
    const { result } = await made.evaluate({ baseline: './old.csv' });
    expect(result).toMatchObject({ verdict: 'inconclusive', baseline: { state: 'unavailable', reason: expect.stringContaining('prediction 1 is "boat"') } });
  });

  it('says what is meant by plain f1 before anything is judged', async () => {
    const made = await project(`${CONFIG}  - { metric: f1, min: 0.5 }\n`);
    await made.leave(leaning(0.5));
    await expect(made.evaluate()).rejects.toThrow(new UserError('the gate in line 14: metric "f1" is of two classes, and the target has more: say how the classes are averaged: f1_macro, f1_micro, f1_weighted'));
  });

  it('can come with its labels in the predictions, where numbers are classes too', async () => {
    const made = await judgedProject('model: digits\nevaluate: { min-rows: 10 }\ngates: [{ metric: top_k_accuracy, min: 0.5 }]\n', {});
    await made.write('answers.csv', csv(['id', 'label', 'score_0', 'score_1', 'score_2'], Array.from({ length: 30 }, (_, row) => [row, row % 3, 0.2, 0.5, 0.3])));
    const { result } = await made.evaluate({ model: './answers.csv' });
    expect(result).toMatchObject({ task: 'multiclass', verdict: 'pass', metrics: { top_k_accuracy: { value: 2 / 3 } } });
  });

  it('is not judged on one class', async () => {
    const made = await judgedProject(CONFIG, { 'trips.csv': csv(['id', 'day', 'city', 'mode'], trips.map(({ id, day, city, mode }) => [id, day, city, day < '2020-06-01' ? mode : 'car'])) });
    await made.leave(leaning(0.5));
    await expect(made.evaluate()).rejects.toThrow(new InconclusiveError('All 600 test rows are of the class "car"; a model can\'t be judged on one class'));
  });
});

describe('evaluate.weight', () => {
  const weighted = CONFIG.replace('  slices: [city]', '  weight: fare');
  const withFares = (fare: (row: number) => string | number) => csv(['id', 'day', 'city', 'mode', 'fare'], trips.map(({ id, day, city, mode }, row) => [id, day, city, mode, fare(row)]));
  const gates = weighted.split('gates:')[0] ?? '';

  it('counts a row as often as its weight says, in every metric', async () => {
    const made = await judgedProject(`${gates}gates: [{ metric: accuracy, min: 0.7 }]\n`, { 'trips.csv': withFares((row) => (row % 2 === 0 ? 3 : 1)) });
    await made.leave(csv(['id', 'prediction'], trips.slice(100).map(({ id, mode }, row) => [id, row % 2 === 0 ? mode : mode === 'bus' ? 'car' : 'bus'])));
    const { result } = await made.evaluate();
    expect(result.metrics['accuracy']).toMatchObject({ value: 0.75, rows: 600 });
    expect((await made.register()).result.verdict).toBe('pass');
  });

  it.each([
    ['a negative weight', (row: number) => (row === 650 ? -1 : 1), 'evaluate.weight: column fare holds no weight in 1 test row; a weight is a number from 0'],
    ['a missing weight', (row: number) => (row === 650 ? '' : 1), 'evaluate.weight: column fare holds no weight in 1 test row; a weight is a number from 0'],
    ['no weight at all', () => 0, 'evaluate.weight: column fare is 0 in every test row, so that none counts'],
  ])('refuses %s', async (_, fare, message) => {
    const made = await judgedProject(weighted.replace(/ {2}- \{ metric: log_loss.*\n/, ''), { 'trips.csv': withFares(fare) });
    await made.leave(leaning(0.5));
    await expect(made.evaluate()).rejects.toThrow(new UserError(message));
  });
});
