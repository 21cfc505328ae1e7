import { expect, it } from 'vitest';

import type { Finding } from '../../../shared/results/validate-data.ts';
import { findingAnnotations } from './finding-annotations.ts';

const finding = (change: Partial<Finding>): Finding => ({ check: 'min', column: 'distance', level: 'fail', count: 1, examples: [], message: 'distance: 2 values are below 0', ...change });
const at = (line: number, value: string | null = '-5', file = 'data/a.csv') => ({ file, line, value });

it('shows the first example of every finding before the second of any, relative to the workspace', () => {
  const findings = [
    finding({ count: 17, examples: [at(42), at(43, '-6')] }),
    finding({ check: 'pattern', column: 'origin', level: 'warn', message: 'origin: 1 value does not match', examples: [at(7, 'a::b\n')] }),
    finding({ check: 'extra-column', level: 'info', message: 'not shown' }),
    finding({ check: 'missing-column', column: 'date', message: 'date: there is no such column' }),
    finding({ message: 'hidden', examples: [at(9, null, '../elsewhere.csv')] }),
  ];
  expect(findingAnnotations(findings, { directory: '/work/repo/models', workspace: '/work/repo/models/..' })).toEqual([
    { level: 'error', message: 'distance: 2 values are below 0: "-5" (here and in 16 more)', file: 'models/data/a.csv', line: 42 },
    { level: 'warning', message: 'origin: 1 value does not match: "a::b\\n"', file: 'models/data/a.csv', line: 7 },
    { level: 'error', message: 'date: there is no such column' },
    { level: 'error', message: 'hidden', file: 'elsewhere.csv', line: 9 },
    { level: 'error', message: 'distance: 2 values are below 0: "-6"', file: 'models/data/a.csv', line: 43 },
  ]);
});

it('points at no file outside of the workspace', () => {
  const [annotation] = findingAnnotations([finding({ examples: [at(9, null, '../../elsewhere.csv')] })], { directory: '/work/repo/models', workspace: '/work/repo' });
  expect(annotation).toEqual({ level: 'error', message: 'distance: 2 values are below 0', file: undefined, line: 9 });
});
