import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { loadConfig } from '../../shared/config/load-config.ts';
import { configSchema } from '../../shared/config/schema.ts';
import type { ValidateDataResult } from '../../shared/results/validate-data.ts';
import { createRandom } from '../../shared/statistics/random.ts';
import { missingTexts } from '../../shared/tabular/cells/missing-texts.ts';
import { createColumnScan } from '../../shared/tabular/columns/column-scan.ts';
import { columnStatistics } from '../../shared/tabular/columns/column-statistics.ts';
import { loadDataSet } from '../../shared/tabular/tables/load-data-set.ts';
import { testPorts } from '../../test/support/local-ports.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { freeRules } from './scan/column-rules.ts';
import { planTraps } from './traps/trap-plan.ts';
import { validateData } from './validate-data.ts';

type Cells = Readonly<Record<string, string | number>>;

/** Customers without any trap. */
function customers(count = 400): Cells[] {
  const random = createRandom(9);
  const word = (values: readonly string[]): string => values[random.below(values.length)] ?? '';
  return Array.from({ length: count }, (_, row) => ({
    id: `c${row}`,
    household: `h${Math.floor(row / 2)}`,
    since: new Date(Date.UTC(2024, 0, 1 + Math.floor(row / 2))).toISOString().slice(0, 10),
    fold: row < 300 ? 'train' : 'test',
    spent: Number((500 * random.uniform()).toFixed(2)),
    plan: word(['free', 'team', 'enterprise']),
    churned: Number(random.uniform() < 0.3),
  }));
}

interface Run {
  readonly result: ValidateDataResult;
  readonly report: string;
  readonly statement: string;
  readonly found: readonly string[];
}

async function validate(rows: readonly Cells[], config: string, form: 'csv' | 'jsonl' = 'csv'): Promise<Run> {
  const directory = await temporaryFolder();
  const header = Object.keys(rows[0] ?? {});
  const text = form === 'csv' ? [header.join(','), ...rows.map((row) => header.map((name) => row[name] ?? '').join(','))] : rows.map((row) => JSON.stringify(row));
  await writeFile(join(directory, `rows.${form}`), `${text.join('\n')}\n`);
  await writeFile(join(directory, 'mlops.yml'), `model: churn\ndata:\n  source: rows.${form}\n${config}\n`);
  const { result, report, directory: stage } = await validateData({ loaded: await loadConfig(join(directory, 'mlops.yml')), workDirectory: join(directory, '.mlops') }, testPorts(directory));
  const found = result.findings.map(({ level, check, count, message, examples }) => `${level} ${check} ${count}: ${message}${examples.length === 0 ? '' : ` @${examples.map(({ line }) => line).join(' ')}`}`);
  return { result, report, statement: await readFile(join(stage, 'statement.json'), 'utf8'), found };
}

const FOLDS = `  id: id
  target: churned
  split: { by: column, column: fold }
`;

describe('data without traps', () => {
  it('passes, and the report says what was looked for and what not', async () => {
    const { result, report, found, statement } = await validate(customers(), FOLDS);
    expect([result.verdict, found]).toEqual(['pass', []]);
    expect(result.traps).toEqual({
      made: ['same-rows', 'same-groups', 'telling-features', 'constant-columns', 'duplicate-columns', 'class-imbalance'],
      not_made: [{ trap: 'times', reason: 'no data.time' }],
    });
    expect(report).toContain('<summary>6 of 7 traps were looked for</summary>');
    expect(report).toContain('Not looked for: `times` (no data.time).');
    expect(JSON.parse(statement).predicate.passedTests).toEqual(expect.arrayContaining(['leakage', 'constant-column', 'empty-column', 'duplicate-column', 'class-imbalance']));
  });

  it('of too many rows is not read again unless that is asked for', () => {
    const plan = (rows: number, traps: object) => {
      const config = configSchema.parse({ model: 'a', data: { source: 'a.csv', id: 'id', target: 'y', traps } });
      const columns = ['id', 'y', 'x'].map((_, place) => createColumnScan(place, { rules: freeRules(missingTexts([])), columns: 3 }));
      const { made, notMade } = planTraps({ config, scanned: { header: ['id', 'y', 'x'], columns, rows }, statistics: columns.map((column) => columnStatistics(column)), isServing: false });
      return [made.has('same-rows'), notMade.find(({ trap }) => trap === 'same-rows')?.reason];
    };
    expect(plan(1_000_000, {})).toEqual([true, undefined]);
    expect(plan(1_000_001, {})).toEqual([false, '1,000,001 rows are read once more only where data.traps names it']);
    expect(plan(1_000_001, { 'same-rows': 'fail' })).toEqual([true, undefined]);
    expect(plan(0, { 'same-rows': 'fail' })).toEqual([false, 'no rows']);
  });

  it('of so few different rows that twins are chance is not called leaking unless that is asked for', async () => {
    const config = (more: string): string => `  id: id\n  target: churned\n${more}train: { trainer: tfjs, features: [plan] }`;
    const { result, found } = await validate(customers(), config(''));
    expect(found).toEqual([]);
    expect(result.traps?.not_made[0]).toEqual({ trap: 'same-rows', reason: '3 different rows of 400 in their features: twins are chance' });
    expect((await validate(customers(), config('  traps: { same-rows: warn }\n'))).found).toEqual([expect.stringContaining('warn leakage 82: 82 rows judge the model')]);
  });

  it('without a target, or without rows, is looked through as far as it goes', async () => {
    const { result } = await validate(customers(), '  id: id');
    expect(result.traps?.made).toEqual(['constant-columns', 'duplicate-columns']);
    expect(result.traps?.not_made.map(({ trap, reason }) => `${trap}: ${reason}`)).toEqual(['same-rows', 'same-groups', 'times', 'telling-features', 'class-imbalance'].map((trap) => `${trap}: no data.target`));
  });
});

describe('a leak', () => {
  /** Rows 301 and 391 (lines 302 and 392) judge with what rows 6 and 11 taught; another twin is among the training rows alone. */
  const copied = (): Cells[] => {
    const rows = customers();
    const features = (from: number): Cells => ({ household: rows[from]?.['household'] ?? '', since: rows[from]?.['since'] ?? '', spent: rows[from]?.['spent'] ?? '', plan: rows[from]?.['plan'] ?? '' });
    return rows.with(300, { ...rows[300], ...features(5) }).with(390, { ...rows[390], ...features(10) }).with(391, { ...rows[391], ...features(10) }).with(20, { ...rows[20], ...features(21) });
  };

  it('of one row in a hundred and fewer is told where that is asked for', async () => {
    const rows: Cells[] = customers(1000).map((row, place) => ({ ...row, fold: place < 600 ? 'train' : 'test' }));
    const leaking = [700, 800, 900].reduce((all: readonly Cells[], row, place) => all.with(row, { ...rows[place], id: `c${row}`, fold: 'test', churned: rows[row]?.['churned'] ?? 0 }), rows);
    expect((await validate(leaking, FOLDS)).found).toEqual([]);
    expect((await validate(leaking, `${FOLDS}  traps: { same-rows: warn }`)).found).toEqual([expect.stringContaining('warn leakage 3: 3 rows judge the model')]);
    const four = leaking.with(950, { ...rows[9], id: 'c950', fold: 'test' });
    expect((await validate(four, FOLDS)).found).toEqual([expect.stringContaining('warn leakage 4: 4 rows judge the model')]);
  });

  it.each(['csv', 'jsonl'] as const)('of rows: the same features on both sides, in %s', async (form) => {
    const { result, found } = await validate(copied(), FOLDS, form);
    const line = (row: number): number => (form === 'csv' ? row + 1 : row);
    expect(found).toEqual([
      `warn leakage 3: 3 rows judge the model and have the features of a row that it learns from (rows.${form}:${line(301)} that of rows.${form}:${line(6)}); it can answer them from memory @${line(301)} ${line(391)}`,
    ]);
    expect(result.verdict).toBe('warn');
  });

  it('of rows under each way to split, by the same rule as the training', async () => {
    const plans = ['free', 'team', 'enterprise'];
    const rows = copied().concat(copied().map((row, place) => ({ ...row, id: `again${place}`, plan: place % 2 === 0 ? row['plan'] ?? '' : plans[place % 3] ?? '' })));
    for (const split of ['{ by: hash, test: 0.3 }', '{ by: group, column: plan, test: 0.65, validation: 0.1 }', '{ by: column, column: fold }', "{ by: time, column: since, test-from: '2024-05-01' }"]) {
      const config = `  id: id\n  target: churned\n  split: ${split}\n  traps: { same-rows: fail, same-groups: off, class-imbalance: off }\n`;
      const { result } = await validate(rows, config);
      const directory = await temporaryFolder();
      const header = Object.keys(rows[0] ?? {});
      await writeFile(join(directory, 'rows.csv'), `${[header.join(','), ...rows.map((row) => header.map((name) => row[name] ?? '').join(','))].join('\n')}\n`);
      await writeFile(join(directory, 'mlops.yml'), `model: churn\ndata:\n  source: rows.csv\n${config}`);
      const { sides } = await loadDataSet(await loadConfig(join(directory, 'mlops.yml')), { signal: new AbortController().signal });
      const column = split.includes('plan') ? 'plan' : split.includes('since') ? 'since' : split.includes('fold') ? 'fold' : null;
      const key = (row: Cells): string => JSON.stringify(header.filter((name) => !['id', 'churned', column].includes(name)).map((name) => row[name]));
      const learned = new Set(rows.filter((_, row) => sides[row] !== 2).map(key));
      const judged = rows.filter((row, place) => sides[place] === 2 && learned.has(key(row)));
      const leak = result.findings.find(({ check, column: of }) => check === 'leakage' && of === null);
      expect([split, leak?.count ?? 0]).toEqual([split, judged.length]);
      // Equal times are on one side, and so are their copies.
      expect(judged.length > 0).toBe(!split.includes('time'));
    }
  });

  it('of groups and ids', async () => {
    const rows = customers();
    const { found } = await validate(rows.with(399, { ...rows[399], id: 'c7' }).with(350, { ...rows[350], household: 'h3' }), `${FOLDS}evaluate: { group: household }`);
    expect(found).toEqual([
      'warn leakage 1: id: 1 row judges the model and has the id of a row that it learns from (rows.csv:401 that of rows.csv:9); a split by group of id keeps them on one side @401',
      'warn leakage 1: household: 1 row judges the model and has the household of a row that it learns from (rows.csv:352 that of rows.csv:8); a split by group of household keeps them on one side @352',
    ]);
    expect((await validate(rows, '  id: id\n  target: churned\n  split: { by: group, column: household }\nevaluate: { group: household }')).found).toEqual([]);
    const byHash = await validate(rows, '  id: id\n  target: churned\nevaluate: { group: household }');
    expect(byHash.result.findings.map(({ check, column, count }) => [check, column, count > 50])).toEqual([['leakage', 'household', true]]);
  });

  it('of times: judged by what is older than what was learned', async () => {
    const rows = customers();
    expect((await validate(rows, `${FOLDS}  time: since`)).found).toEqual([]);
    const { found } = await validate(rows.with(310, { ...rows[310], since: '2024-01-05' }).with(399, { ...rows[399], since: '2023-12-31' }), `${FOLDS}  time: since`);
    expect(found).toEqual(['warn leakage 2: since: 2 rows judge the model and are older than the newest that it learns from (2024-05-29): it knows the future of these rows; split by time judges it as it will be used @312 401']);
  });

  it.each([
    ['a number that was written down afterwards', (row: Cells): string | number => 100 * Number(row['churned']) + (Number(row['spent']) % 1), 'AUC 1.0000'],
    ['a text for each class', (row: Cells): string | number => (row['churned'] === 1 ? 'gone' : 'here'), 'AUC 1.0000'],
    ['a cell that is filled for one class alone', (row: Cells): string | number => (row['churned'] === 1 ? 'asked why' : ''), 'AUC 1.0000'],
  ])('of the target: %s', async (_, cell, measure) => {
    const { found } = await validate(customers().map((row) => ({ ...row, closed: cell(row) })), FOLDS);
    expect(found).toEqual([`warn leakage 400: closed: by itself it gives the target (${measure}); is it known when a prediction is asked for? If not, leave it out of train.features`]);
  });

  it('of the target, in classes and quantities', async () => {
    const rows = customers();
    const plans = await validate(rows.map((row) => ({ ...row, price: { free: 0, team: 10, enterprise: 50 }[String(row['plan'])] ?? 0 })), '  id: id\n  target: plan');
    expect(plans.found).toEqual(['warn leakage 400: price: by itself it gives the target (least recall of a class 1.0000); is it known when a prediction is asked for? If not, leave it out of train.features']);
    const spent = await validate(rows.map((row) => ({ ...row, cents: Math.round(100 * Number(row['spent'])) })), '  id: id\n  target: spent');
    expect(spent.found).toEqual(['warn leakage 400: cents: by itself it gives the target (correlation 1.0000); is it known when a prediction is asked for? If not, leave it out of train.features']);
    expect((await validate(rows.map((row) => ({ ...row, cents: Math.round(100 * Number(row['spent'])) })), '  id: id\n  target: spent\ntrain: { trainer: tfjs, features: [plan, since] }')).result.findings.filter(({ column }) => column === 'cents')).toEqual([]);
  });
});

describe('other traps', () => {
  it('are found by column, each at its level', async () => {
    const rows = customers().map((row, place) => ({ ...row, country: 'PT', note: '', again: row['plan'] ?? '', churned: Number(place === 3 || place === 330) }));
    expect((await validate(rows, FOLDS)).found).toEqual([
      'warn duplicate-column 400: again: the same as plan in every row (400)',
      'warn constant-column 400: country: every row has the same value, so it tells nothing',
      'warn empty-column 400: note: no row has a value',
      'warn class-imbalance 2: churned: the class "1" has 2 of 400 rows (0.5 %); accuracy says little here, and few such rows judge the model',
    ]);
    const { found, result } = await validate(rows, `${FOLDS}  traps: { constant-columns: fail, duplicate-columns: off, class-imbalance: off }`);
    expect(found.map((line) => line.split(':')[0])).toEqual(['fail constant-column 400', 'fail empty-column 400']);
    expect(result.verdict).toBe('fail');
  });

  it('label conflicts are looked for where that is asked for', async () => {
    const rows = customers().map((row, place) => (place === 9 ? { ...row, household: 'h1', since: '2024-01-02', spent: 1, plan: 'free', churned: 1 } : place === 30 ? { ...row, household: 'h1', since: '2024-01-02', spent: 1, plan: 'free', churned: 0 } : row));
    expect((await validate(rows, FOLDS)).found).toEqual([]);
    expect((await validate(rows, `${FOLDS}  traps: { label-conflicts: warn }`)).found).toEqual(['warn label-conflict 2: churned: 2 rows have the features of another row and another churned; no model can answer both @11 32']);
  });

  it('columns that are the same but for one row are none', async () => {
    const rows: Cells[] = customers().map((row) => ({ ...row, again: row['plan'] ?? '' }));
    const other = rows.findIndex((row) => row['plan'] === 'free');
    const second = rows.findIndex((row) => row['plan'] === 'team');
    const { found } = await validate(rows.map((row, place) => (place === other ? { ...row, again: 'team' } : place === second ? { ...row, again: 'free' } : row)), FOLDS);
    expect(found).toEqual([]);
  });

  it('say no value where none may be shown', async () => {
    const rows = customers().map((row, place) => ({ ...row, since: place === 399 ? '2023-12-31' : row['since'] ?? '', churned: place === 3 ? 'gone-for-good' : 'here' }));
    const { result, report } = await validate(rows, `${FOLDS}  time: since\n  show-values: false`);
    expect(result.findings.map(({ check }) => check)).toEqual(['positive', 'leakage', 'class-imbalance']);
    expect(`${JSON.stringify(result)}${report}`).not.toMatch(/gone-for-good|2024-05-29|2023-12-31/);
  });
});

describe('rows that the split can place nowhere', () => {
  it.each([
    ['by column', 'fold', 'holdout', '{ by: column, column: fold }', 'fold: 2 rows are on no side of the split; data.split by column needs one of "train", "validation", "test" in every row'],
    ['by group', 'household', ' ', '{ by: group, column: household }', 'household: 2 rows are on no side of the split; data.split by group needs a group in every row'],
    ['by time', 'since', 'Monday', "{ by: time, column: since, test-from: '2024-05-01' }", 'since: 2 rows are on no side of the split; data.split by time needs a date or time in every row'],
  ])('are findings with their lines: %s', async (_, column, wrong, split, message) => {
    const rows = customers();
    const broken = rows.with(8, { ...rows[8], [column]: wrong }).with(11, { ...rows[11], [column]: '' });
    const { found, result } = await validate(broken, `  id: id\n  target: churned\n  split: ${split}\n  traps: { same-rows: off, telling-features: off, same-groups: off }`);
    expect(found).toEqual([`fail split 2: ${message} @10 13`]);
    expect(result.verdict).toBe('fail');
    expect((await validate(rows, `  id: id\n  target: churned\n  split: ${split}`)).result.findings.filter(({ check }) => check === 'split')).toEqual([]);
  });
});
