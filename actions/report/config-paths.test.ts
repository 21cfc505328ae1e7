import { expect, test } from 'vitest';

import { UserError } from '../../shared/verdict/errors.ts';
import { configPaths } from './config-paths.ts';

test('one path per line; blanks, empty lines and repetitions are left out', () => {
  expect(configPaths('mlops.yml')).toEqual(['mlops.yml']);
  expect(configPaths(' models/a b/mlops.yml \r\n\n  models/ü/mlops.yml\nmodels/ü/mlops.yml')).toEqual(['models/a b/mlops.yml', 'models/ü/mlops.yml']);
});

test.each(['../mlops.yml', '/mlops.yml', './mlops.yml', 'a//b.yml', 'a/', 'a\\b.yml'])('%s is no path from the top of the repository', (path) => {
  expect(() => configPaths(`mlops.yml\n${path}`)).toThrow(new UserError(`input config: ${JSON.stringify(path)} found; a path from the top of the repository is expected, such as models/churn/mlops.yml`));
});

test('no more than twenty', () => {
  expect(() => configPaths(Array.from({ length: 21 }, (_, place) => `${place}.yml`).join('\n'))).toThrow(new UserError('input config: 21 paths; 20 are allowed'));
});
