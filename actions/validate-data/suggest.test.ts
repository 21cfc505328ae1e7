import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { loadConfig } from '../../shared/config/load-config.ts';
import type { Suggestion, ValidateDataResult } from '../../shared/results/validate-data.ts';
import { testPorts } from '../../test/support/local-ports.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { validateData } from './validate-data.ts';

interface Suggested {
  readonly directory: string;
  readonly result: ValidateDataResult;
  readonly suggestion: Suggestion;
  readonly report: string;
}

async function run(directory: string, suggest: boolean): Promise<{ readonly result: ValidateDataResult; readonly report: string }> {
  return validateData({ loaded: await loadConfig(join(directory, 'mlops.yml')), workDirectory: join(directory, '.mlops'), suggest }, testPorts(directory));
}

async function suggest(rows: string, config: string): Promise<Suggested> {
  const directory = await temporaryFolder();
  await writeFile(join(directory, 'rows.csv'), rows);
  await writeFile(join(directory, 'mlops.yml'), config);
  const { result, report } = await run(directory, true);
  if (result.suggestion === undefined) throw new Error(JSON.stringify(result.findings));
  return { directory, result, suggestion: result.suggestion, report };
}

const PLANS = ['free', 'team', 'trial'];
const rows = (count: number, cells: (row: number) => string, header = 'id,day,plan,spent'): string => `${[header, ...Array.from({ length: count }, (_, row) => cells(row))].join('\n')}\n`;
const day = (row: number): string => new Date(Date.UTC(2024, 0, 1 + row)).toISOString().slice(0, 10);
const plain = (row: number): string => `c${row},${day(row)},${PLANS[row % 3]},${row % 90}`;

const CONFIG = `# Who pays, and who stays.
model: churn
data:
  source: rows.csv      # from the warehouse
  id: id
  extra-columns: warn
  columns:
    id:    { type: string, unique: true, missing: 0 }
    day:
      type: date        # of the first order
      max: 2024-12-31
    plan:  { type: string, values: [free, "team", trial] }   # by contract
    spent: { type: integer, min: 0, max: 100, missing: 0 }
  rows: { min: 10 }
`;

const LENGTHS = CONFIG.replace('values: [free, "team", trial] }   # by contract', 'min-length: 4, max-length: 12 }');
/** With an expectation of what is spent. */
const expecting = (text: string): string => CONFIG.replace('min: 0, max: 100, missing: 0', text);

describe('the suggested change lets the data pass when it is applied', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['more is spent', rows(200, (row) => (row % 50 === 7 ? `c${row},${day(row)},free,130` : plain(row))), CONFIG, ['-    spent: { type: integer, min: 0, max: 100, missing: 0 }', '+    spent: { type: integer, min: 0, max: 200, missing: 0 }']],
    ['cells are missing', rows(200, (row) => (row % 20 === 0 ? `c${row},${day(row)},free,` : plain(row))), CONFIG, ['-    spent: { type: integer, min: 0, max: 100, missing: 0 }', '+    spent: { type: integer, min: 0, max: 100, missing: 15 }']],
    ['a plan is new', rows(200, (row) => (row % 5 === 0 ? `c${row},${day(row)},on hold,5` : plain(row))), CONFIG, ['-    plan:  { type: string, values: [free, "team", trial] }   # by contract', '+    plan:  { type: string, values: [free, "team", trial, \'on hold\'] }   # by contract']],
    ['a new year has begun', rows(368, plain), CONFIG, ['-      max: 2024-12-31', '+      max: 2026-12-31']],
    ['more cells are missing than were', rows(600, (row) => (row % 150 === 7 ? `c${row},${day(row % 300)},free,` : plain(row % 300).replace(/^c\d+/, `c${row}`))), CONFIG.replace('max: 100, missing: 0', 'max: 100, missing: 3'), ['-    spent: { type: integer, min: 0, max: 100, missing: 3 }', '+    spent: { type: integer, min: 0, max: 100, missing: 6 }']],
    ['a year has passed', rows(500, plain), CONFIG, ['-      max: 2024-12-31', '+      max: 2026-12-31']],
    ['cents are counted', rows(200, (row) => plain(row).replace(/$/, '.5')), CONFIG, ['-    spent: { type: integer, min: 0, max: 100, missing: 0 }', '+    spent: { type: number, min: 0, max: 100, missing: 0 }']],
    ['NA stands for missing', rows(200, (row) => (row % 50 === 0 ? `c${row},${day(row)},free,NA` : plain(row))), CONFIG, ['-    spent: { type: integer, min: 0, max: 100, missing: 0 }', '+    spent: { type: integer, min: 0, max: 100, missing: 6 }', '+  missing-values: [NA]']],
    ['a column came and one got another name', rows(200, (row) => `${plain(row)},${row % 2 === 0 ? 'PT' : 'ES'}`, 'id,day,plans,spent,country'), CONFIG, ['-    plan:  { type: string, values: [free, "team", trial] }   # by contract', '+    plans:  { type: string, values: [free, "team", trial] }   # by contract', '+    country: { type: string, values: [ES, PT], missing: 0 }']],
    ['there are few rows', rows(7, plain), CONFIG, ['-  rows: { min: 10 }', '+  rows: { min: 3 }']],
    ['so few rows only warn', rows(7, plain), CONFIG.replace('{ min: 10 }', '{ min: 10, level: { min: warn } }'), ['-  rows: { min: 10, level: { min: warn } }', '+  rows: { min: 3, level: { min: warn } }']],
    ['names are longer', rows(200, (row) => (row % 20 === 0 ? `c${row},${day(row)},free of charge,5` : plain(row))), LENGTHS, ['-    plan:  { type: string, min-length: 4, max-length: 12 }', '+    plan:  { type: string, min-length: 4, max-length: 30 }']],
    ['names are shorter', rows(200, (row) => (row % 20 === 0 ? `c${row},${day(row)},pro,5` : plain(row))), LENGTHS, ['-    plan:  { type: string, min-length: 4, max-length: 12 }', '+    plan:  { type: string, min-length: 2, max-length: 12 }']],
    ['a little more is spent on the whole', rows(200, (row) => plain(row).replace(/\d+$/, String(60 + (row % 40)))), expecting('mean: { min: 30, max: 70 }'), ['-    spent: { type: integer, mean: { min: 30, max: 70 } }', '+    spent: { type: integer, mean: { min: 30, max: 100 } }']],
    ['it is spent more alike', rows(200, (row) => plain(row).replace(/\d+$/, String(40 + (row % 20)))), expecting('stddev: { min: 8 }'), ['-    spent: { type: integer, stddev: { min: 8 } }', '+    spent: { type: integer, stddev: { min: 3 } }']],
    ['two quantiles have moved', rows(200, plain), expecting('quantiles: { 0.5: { max: 38 }, 0.9: { min: 85, max: 100 }, 0.1: { max: 50 } }'), ['-    spent: { type: integer, quantiles: { 0.5: { max: 38 }, 0.9: { min: 85, max: 100 }, 0.1: { max: 50 } } }', '+    spent: { type: integer, quantiles: { 0.5: { max: 60 }, 0.9: { min: 60, max: 100 }, 0.1: { max: 50 } } }']],
    ['a plan is sold more often', rows(200, (row) => (row % 4 === 0 ? plain(row).replace(/team|trial/, 'free') : plain(row))), CONFIG.replace('values: [free, "team", trial]', 'shares: { free: { min: 0.2, max: 0.4 }, team: { max: 0.9 } }'), ['-    plan:  { type: string, shares: { free: { min: 0.2, max: 0.4 }, team: { max: 0.9 } } }   # by contract', '+    plan:  { type: string, shares: { free: { min: 0.2, max: 0.6 }, team: { max: 0.9 } } }   # by contract']],
    ['the file is of Windows', rows(7, plain), CONFIG.replaceAll('\n', '\r\n'), ['-  rows: { min: 10 }\r', '+  rows: { min: 3 }\r']],
  ])('%s', async (_, content, config, changed) => {
    const { directory, suggestion, result, report } = await suggest(content, config);
    expect(suggestion.left).toEqual([]);
    expect(suggestion.diff?.split('\n').filter((line) => /^[-+](?![-+])/.test(line))).toEqual(changed);
    expect(report).toContain('**With this change of `mlops.yml` the data passes.**');
    expect(report).toContain(`\`\`\`diff\n${suggestion.diff ?? ''}\`\`\`\n`);
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: directory, input: suggestion.diff ?? '' });
    expect(result.verdict).not.toBe('pass');
    const again = await run(directory, true);
    expect([again.result.verdict, again.result.suggestion]).toEqual(['pass', undefined]);
    // Nothing but the changed lines is another one.
    const kept = (await readFile(join(directory, 'mlops.yml'), 'utf8')).split('\n');
    expect(config.split('\n').filter((line) => !kept.includes(line))).toEqual(changed.filter((line) => line.startsWith('-')).map((line) => line.slice(1)));
  });
});

describe('what no change of mlops.yml mends is said, and why', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['ragged rows and bad bytes', `${rows(200, plain)}c900,2024-01-01\n`, CONFIG, ['ragged: rows that can not be read are to be mended in the data']],
    ['an id that comes twice', rows(200, (row) => plain(row === 9 ? 8 : row)), CONFIG, ['unique id: rows that repeat what must be unique are to be taken out of the data']],
    ['a stand-in for missing', rows(200, (row) => (row === 7 ? `c7,${day(7)},free,-999` : plain(row))), CONFIG, ['min spent: its least value is -999, so far outside that it looks like a mistake, or like a stand-in for missing']],
    ['a slip of the pen', rows(400, (row) => (row === 7 ? `c7,${day(7)},teem,5` : plain(row).replace(/2025-\d\d-\d\d/, '2024-11-11'))), CONFIG, ['values plan: "teem" stands in 1 of 400 rows, so few that it looks like a mistake in the data; mend rows.csv:9']],
    ['words among numbers', rows(200, (row) => (row === 7 ? `c7,${day(7)},free,many` : plain(row))), CONFIG, ['type spent: 1 of 200 rows, so few that it looks like a mistake in the data; mend rows.csv:9']],
    ['a fraction among whole numbers', rows(200, (row) => (row === 7 ? `c7,${day(7)},free,2.5` : plain(row))), CONFIG, ['type spent: 1 of 200 rows, so few that it looks like a mistake in the data; mend rows.csv:9']],
    ['one row beyond a bound', rows(200, (row) => (row === 7 ? `c7,${day(7)},free,130` : plain(row))), CONFIG, ['max spent: 1 of 200 rows, so few that it looks like a mistake in the data; mend rows.csv:9']],
    ['some of many rows beyond a bound', rows(600, (row) => (row % 120 === 7 ? `c${row},${day(row % 300)},free,-4` : plain(row % 300).replace(/^c\d+/, `c${row}`))), CONFIG, ['min spent: 5 of 600 rows, so few that it looks like a mistake in the data; mend rows.csv:9, rows.csv:129, rows.csv:249 and 2 more']],
    ['a cell that is missing where none may be', rows(200, (row) => (row === 7 ? `c7,${day(7)},free,` : plain(row))), CONFIG, ['missing spent: 1 of 200 rows, so few that it looks like a mistake in the data; mend rows.csv:9']],
    ['a day of another century', rows(200, (row) => (row === 7 ? `c7,2924-01-08,free,5` : plain(row))), CONFIG, ['max day: 1 of 200 rows, so few that it looks like a mistake in the data; mend rows.csv:9']],
    ['a column that another part needs', rows(200, (row) => plain(row), 'key,day,plan,spent'), CONFIG.replace('    id:    { type: string, unique: true, missing: 0 }\n', '    key: {}\n'), ['missing-column id: the part of the config that names it needs it']],
    ['a text among names', rows(200, (row) => (row % 20 === 0 ? `c${row},${day(row)},${'free '.repeat(20)},5` : plain(row))), LENGTHS, ['max-length plan: its longest text has 100 characters, so far outside that it looks like a mistake']],
    ['a name that was cut off', rows(200, (row) => (row === 7 ? `c7,${day(7)},f,5` : plain(row))), LENGTHS, ['min-length plan: 1 of 200 rows, so few that it looks like a mistake in the data; mend rows.csv:9']],
    ['empty names', rows(200, (row) => (row % 20 === 0 ? `c${row},${day(row)},"",5` : plain(row))), LENGTHS, ['min-length plan: some of its texts are empty, which looks like missing']],
    ['another currency', rows(200, (row) => plain(row).replace(/\d+$/, String(1000 + (row % 90)))), expecting('mean: { max: 60 }'), ['mean spent: it lies so far outside that these look like other values than those expected']],
    ['one value for all', rows(200, (row) => plain(row).replace(/\d+$/, '7')), expecting('quantiles: { 0.5: { min: 20, max: 25 } }'), ['quantiles spent: it lies so far outside that these look like other values than those expected', 'constant-column spent: nothing is suggested for it: mend the data, or change the rule by hand where it is wrong']],
    ['no values', rows(200, (row) => plain(row).replace(/\d+$/, '')), expecting('stddev: { max: 60 }'), ['stddev spent: there are too few values to tell', 'empty-column spent: nothing is suggested for it: mend the data, or change the rule by hand where it is wrong']],
    ['a plan that is gone', rows(200, plain), CONFIG.replace('values: [free, "team", trial]', 'shares: { team: { min: 0.2 }, gold: { min: 0.1 } }'), ['shares plan: no row has "gold" any more, which nobody should call expected']],
    ['a rule that does not hold, and another', rows(200, plain), `${CONFIG}  rules:\n    - spent > 3\n    - { rule: 'size(plan) < 5', id: short }\n`, ["rule: whether the rule or the rows are wrong only a person can say, so no rule is loosened", "rule: whether the rule or the rows are wrong only a person can say, so no rule is loosened"]],
    ['no rows', 'id,day,plan,spent\n', CONFIG, ['rows: there are no rows']],
  ])('%s', async (_, content, config, left) => {
    const { suggestion, report } = await suggest(content, config);
    expect(suggestion.diff).toBeNull();
    expect(suggestion.left.map(({ check, column, reason }) => `${check}${column === null ? '' : ` ${column}`}: ${reason}`)).toEqual(left);
    expect(report).toContain('**No change of `mlops.yml` can be suggested honestly:**');
  });

  it('a rule by its name, once', async () => {
    const { report } = await suggest(rows(200, (row) => (row === 7 ? `c7,${day(7)},free,` : plain(row))), `${CONFIG.replace('max: 100, missing: 0', 'max: 100')}  rules: ['spent < 80']\n`);
    expect(report.split('\n').filter((line) => line.startsWith('- `rule '))).toEqual(['- `rule spent < 80`: whether the rule or the rows are wrong only a person can say, so no rule is loosened']);
  });

  it('beside what a change does mend', async () => {
    const { suggestion, report } = await suggest(`${rows(200, (row) => (row % 50 === 7 ? `c${row},${day(row)},free,130` : plain(row)))}c900,2024-01-01\n`, CONFIG);
    expect(suggestion.diff).toContain('max: 200');
    expect(suggestion.left.map(({ check }) => check)).toEqual(['ragged']);
    expect(report).toContain('**This change of `mlops.yml` would let a part of it pass.**');
  });
});

describe('hostile data', () => {
  it('stays within the fence, and hides nothing in what is to be copied', async () => {
    const hostile = ['```\n</details>\n# hi', 'a\u202Eb @everyone', "it's: [x]", '<img src=x>'];
    const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const { directory, suggestion, report } = await suggest(rows(200, (row) => (row % 3 === 0 ? plain(row) : `c${row},${day(row)},${cell(hostile[row % 4] ?? '')},5`)), CONFIG);
    expect(suggestion.left).toEqual([]);
    expect(suggestion.diff).toContain(String.raw`"a\u202eb @everyone"`);
    expect(suggestion.diff).not.toContain('\u202E');
    const fence = /^(`{3,})diff$/m.exec(report)?.[1] ?? '';
    expect(fence).toBe('````');
    expect(report.split(`\n${fence}`)).toHaveLength(3);
    execFileSync('git', ['apply', '-'], { cwd: directory, input: suggestion.diff ?? '' });
    expect((await run(directory, false)).result.verdict).toBe('pass');
  });

  it('in mlops.yml itself is not offered for copying', async () => {
    const { suggestion } = await suggest(rows(7, plain), CONFIG.replace('  rows: {', '  # \u202E\n  rows: {'));
    expect(suggestion).toEqual({ diff: null, left: [{ check: null, column: null, reason: "mlops.yml holds signs that can't be seen, so no change of it is shown for copying" }] });
  });

  it('tells no length, mean or share where no value may be shown', async () => {
    const config = LENGTHS.replace('min: 0, max: 100, missing: 0', 'mean: { max: 40 }').replace('    day:', '    hue: { shares: { red: { max: 0.4 } } }\n    day:');
    const { suggestion } = await suggest(rows(200, (row) => `c${row},${day(row)},${row % 9 === 0 ? 'free of charge' : 'free'},${row % 90},${row % 2 === 0 ? 'red' : 'blue'}`, 'id,day,plan,spent,hue'), `${config}  show-values: false\n`);
    expect(suggestion.diff).toBeNull();
    expect(suggestion.left.map(({ check }) => check)).toEqual(['shares', 'max-length', 'mean']);
    expect(new Set(suggestion.left.map(({ reason }) => reason))).toEqual(new Set(['what would let it pass tells values, and data.show-values is false']));
  });

  it('tells no value where none may be shown', async () => {
    const { suggestion, report } = await suggest(rows(200, (row) => (row % 4 === 0 ? `c${row},${day(row)},secret plan,177` : plain(row))), `${CONFIG}  show-values: false\n`);
    expect(suggestion.diff).toBeNull();
    expect(suggestion.left.map(({ reason }) => reason)).toEqual(Array.from({ length: 2 }, () => 'what would let it pass tells values, and data.show-values is false'));
    expect(`${JSON.stringify(suggestion)}${report}`).not.toMatch(/secret|177/);
  });
});

it('a change that only another change makes needed is made too, and what passes gets none', async () => {
  const { suggestion } = await suggest(rows(200, (row) => plain(row).replace(/\d+$/, String(row + 0.5))), CONFIG);
  expect(suggestion.diff).toContain('+    spent: { type: number, min: 0, max: 300, missing: 0 }');
  const directory = await temporaryFolder();
  await writeFile(join(directory, 'rows.csv'), rows(200, plain));
  await writeFile(join(directory, 'mlops.yml'), CONFIG);
  expect((await run(directory, true)).result.suggestion).toBeUndefined();
});
