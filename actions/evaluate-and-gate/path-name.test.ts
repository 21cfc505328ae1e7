import { expect, test } from 'vitest';

import { pathName } from './path-name.ts';

test.each([
  ['/home/runner/work/churn/churn/out/predictions.csv', 'out/predictions.csv'],
  ['/home/runner/work/churn/churn/..other', '..other'],
  ['/home/runner/work/churn/other.csv', '/home/runner/work/churn/other.csv'],
  ['/home/runner/work/churn/churn', '/home/runner/work/churn/churn'],
])('%s is called %s', (path, name) => {
  expect(pathName(path, '/home/runner/work/churn/churn')).toBe(name);
});
