import { expect, test } from 'vitest';

import type { Profile, ProfileColumn } from '../../../shared/results/profile.ts';
import type { Finding, ValidateDataResult } from '../../../shared/results/validate-data.ts';
import { validationHtml } from './validation-html.ts';

const context = { model: 'rows', config: 'mlops.yml', time: new Date('2026-11-21T10:02:00Z') };
const statistics = { type: 'number' as const, count: 100, missing: 0, distinct: { value: 100, exact: true }, min: 0.5, max: 99.5, mean: 50, stddev: 29, quantiles: { '0.5': 50 } };
const column: ProfileColumn = { ...statistics, zeros: 0, skewness: 0, lengths: null, distribution: { kind: 'numbers', rank_error: 0, values: Array.from({ length: 100 }, (_, place) => place + 0.5), counts: Array.from({ length: 100 }, () => 1) } };
const data = { digest: `sha256:${'d'.repeat(64)}`, files: [{ path: 'rows.csv', bytes: 1000, sha256: 'e'.repeat(64), rows: 100 }] };

function pageOf(names: readonly string[], findings: readonly Finding[] = []): string {
  const result: ValidateDataResult = { schema: 'mlops/validate-data/v1', verdict: 'fail', rows: 100, data, columns: Object.fromEntries(names.map((name) => [name, { ...statistics, top: [{ value: 'x'.repeat(500), count: 2 }] }])), findings: [...findings] };
  const profile: Profile = { schema: 'mlops/profile/v2', data, rows: 100, columns: Object.fromEntries(names.map((name) => [name, column])) };
  return validationHtml({ result, profile, reference: { name: 'production (v1.0.0)', profile } }, context);
}

test('is of bounded size for however many columns and findings, and draws those with findings first', () => {
  const names = Array.from({ length: 2100 }, (_, place) => `${'long '.repeat(100)}${place}`);
  const finding = (name: string): Finding => ({ check: 'max', column: name, level: 'fail', count: 100, examples: Array.from({ length: 10 }, (_, line) => ({ file: 'f'.repeat(500), line: line + 1, value: 'v'.repeat(200) })), message: `${name}: 100 values are above 20` });
  const page = pageOf([...names, 'broken'], [finding('broken'), ...names.map(finding)]);
  expect(Buffer.byteLength(page)).toBeLessThan(4_500_000);
  expect(page.match(/<article/g)).toHaveLength(120);
  expect(page).toContain('1,981 more columns have no picture here');
  expect(page).toContain('101 more columns are in result.json');
  expect(page).toContain('more findings are in result.json');
  expect(/<article[^]*?<h3><code>(.*?)<\/code>/.exec(pageOf([...names, 'broken'], [finding('broken')]))?.[1]).toBe('broken');
});

test('a column of any name is drawn by its own profile, or by none', () => {
  const page = pageOf(['__proto__', 'constructor']);
  expect(page.match(/aria-label="Histogram of (?:__proto__|constructor) from 0.5 to 99.5/g)).toHaveLength(2);
});

test('the same is the same byte for byte', () => {
  expect(pageOf(['a', 'b'])).toBe(pageOf(['a', 'b']));
});
