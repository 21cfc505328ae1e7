import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { temporaryFolder } from '../support/temporary-folder.ts';
import { readJson } from './support/projects.ts';
import { openTerminal } from './support/terminal.ts';

const CONFIG = `model: churn
evaluate:
  metrics: [accuracy]
  slices: [plan]
gates:
  - { metric: accuracy, against: baseline, margin: 0.05 }
  - { metric: accuracy, slice: plan, against: baseline, margin: 0.2, when-inconclusive: warn }
`;
const ROWS = 2000;
const isEnterprise = (row: number): boolean => row % 50 === 0;

/** Right on all but one row in ten; of enterprise on those that `right` names. `id` names a row. */
function answers({ right, id = (row) => `c${row}` }: { readonly right: (row: number) => boolean; readonly id?: (row: number) => string }): string {
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const label = (row * 7) % 3 === 0 ? 1 : 0;
    const isRight = isEnterprise(row) ? right(row) : row % 10 !== 3;
    return `${id(row)},${isRight === (label === 1) ? 0.8 : 0.3},${label},${isEnterprise(row) ? 'enterprise' : 'free'}\n`;
  });
  return `id,score,label,plan\n${lines.join('')}`;
}

it('a slice whose wrong answers stand under new ids does not pass for as good as the baseline, although nearly all rows join', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'mlops.yml'), CONFIG);
  await writeFile(join(folder, 'old.csv'), answers({ right: () => true }));
  // Wrong on 8 of the 40 enterprise rows, all of which were given new ids: of all rows 99.6 % still join.
  const isWrong = (row: number): boolean => row % 250 === 0;
  await writeFile(join(folder, 'renamed.csv'), answers({ right: (row) => !isWrong(row), id: (row) => (isWrong(row) ? `new-c${row}` : `c${row}`) }));
  const { mlops } = openTerminal(folder);
  const { exitCode } = await mlops('evaluate-and-gate', '--model', 'renamed.csv', '--baseline', 'old.csv');
  expect(exitCode).toBe(3);
  expect(await readJson(folder, '.mlops/evaluate-and-gate/result.json')).toMatchObject({
    verdict: 'inconclusive',
    baseline: { state: 'compared', joined: 0.996 },
    gates: [{ verdict: 'pass' }, { verdict: 'inconclusive', reason: 'plan = enterprise: the two models have 80 % of the rows in common, and at least 99 % are asked for (min-joined)' }],
  });
});
