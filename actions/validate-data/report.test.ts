import { expect, it } from 'vitest';

import type { Profile, ProfileColumn } from '../../shared/results/profile.ts';
import type { Finding, ValidateDataResult } from '../../shared/results/validate-data.ts';
import { validationReport } from './report.ts';

const context = { model: 'wide', config: 'wide.yml', time: new Date('2026-11-21T10:02:00Z') };
const statistics = { type: 'timestamp' as const, count: 100, missing: 0, distinct: { value: 100, exact: true }, min: `2001-01-14 00:00:00.${'0'.repeat(5000)}`, max: '2001-01-15', mean: null, stddev: null, quantiles: null };
const column: ProfileColumn = { ...statistics, zeros: null, skewness: null, lengths: null, distribution: { kind: 'times', rank_error: 0, values: [979430400000, 979516800000], counts: [1, 99] } };
const data = { digest: `sha256:${'d'.repeat(64)}`, files: [{ path: 'wide.csv', bytes: 1000, sha256: 'e'.repeat(64), rows: 100 }] };
const finding = (name: string, level: Finding['level']): Finding => ({ check: 'max', column: name, level, count: 30, examples: Array.from({ length: 10 }, (_, line) => ({ file: 'wide.csv', line: line + 2, value: 'v'.repeat(200) })), message: `${name}: 30 values are above 20` });

function reportOf(width: number, { left = 0, name = (place: number) => `${'long name '.repeat(70)}${place}` } = {}): string {
  const names = Array.from({ length: width }, (_, place) => name(place));
  const result: ValidateDataResult = {
    schema: 'mlops/validate-data/v1', verdict: 'fail', rows: 100, data, columns: Object.fromEntries(names.map((each) => [each, { ...statistics, top: [] }])), findings: names.map((each, place) => finding(each, place < width - 1 ? 'warn' : 'fail')), failures: { path: 'failures.csv', rows: 10_000, of: 30 * width },
    ...(left === 0 ? {} : { suggestion: { diff: null, left: names.slice(0, left).map((each) => ({ check: 'max' as const, column: each, reason: `${each} is a mistake` })) } }),
  };
  const profile: Profile = { schema: 'mlops/profile/v2', data, rows: 100, columns: Object.fromEntries(names.map((each) => [each, column])) };
  return validationReport({ result, profile }, context);
}

it('is of bounded size for however many columns of however long names, and says where the rest is', () => {
  const report = reportOf(3000, { left: 2500 });
  expect(Buffer.byteLength(report)).toBeLessThan(600_000);
  const lines = report.split('\n');
  for (const line of ['2,800 more findings are in `result.json` beside this report.', '`failures.csv` beside this report names 10,000 of the 90,000 places, with their values.', '- 2,450 more, in `result.json`', 'Those of 2,950 more findings are in `result.json`.', '2,900 more columns are in `result.json` and `profile.json`.']) expect(lines).toContain(line);
  expect(report).toContain('change what `wide.yml` says of them');
  expect(report).toContain('**No change of `wide.yml` can be suggested honestly:**');
  // What fails is told before what warns.
  expect(lines.find((line) => line.includes('| max'))).toMatch(/^\| +❌/);
});

it('shows no change that nobody would copy from there', () => {
  const result: ValidateDataResult = { schema: 'mlops/validate-data/v1', verdict: 'fail', rows: 100, data, columns: {}, findings: [], suggestion: { diff: '+ x: {}\n'.repeat(10_000), left: [] } };
  const profile: Profile = { schema: 'mlops/profile/v2', data, rows: 100, columns: {} };
  expect(validationReport({ result, profile }, context)).toContain('**A change of `wide.yml` was found**, too long to stand here: `suggestion` in `result.json` has it.');
});

it('cuts nothing of what fits', () => {
  const report = reportOf(50, { left: 50, name: (place) => `c${place}` });
  expect(report).not.toMatch(/ more (?:findings|columns)| more, in/);
  for (const name of ['c0', 'c49']) expect(report).toContain(`**max**: ${name}: 30 values are above 20`);
  expect(report).toMatch(/\| `c49` .*\| ▁█ +\|/);
});
