import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { temporaryFolder } from '../support/temporary-folder.ts';
import { openTerminal } from './support/terminal.ts';

const CONFIG = `model: churn
evaluate: { metrics: [log_loss], baseline: ./old.csv }
gates: [{ metric: roc_auc, min: 0.1 }, { metric: accuracy, against: baseline, margin: 0.9 }]
`;
const csv = (header: string, row: (place: number) => string, rows = 60): string => `${[header, ...Array.from({ length: rows }, (_, place) => row(place))].join('\n')}\n`;
const GOOD = csv('id,score,label', (place) => `c${place},${place % 2 === 0 ? 0.2 : 0.8},${place % 2}`);
const ONE_CLASS = GOOD.replace(/.$/gm, '1').replace('labe1', 'label');
const of = (classes: string): string => csv('id,prediction,label', (place) => `c${place},${classes[place % classes.length]},${'abc'[place % 3]}`);

/** What is wrong, the candidate, the baseline, and the exit code: never 0. */
const CASES: readonly (readonly [string, string, string, 2 | 3])[] = [
  ['NaN as a score.', csv('id,score,label', (place) => `c${place},${place % 7 === 3 ? 'NaN' : 0.5},${place % 2}`), GOOD, 2],
  ['An infinite score.', GOOD.replace('c4,0.2', 'c4,Infinity'), GOOD, 2],
  ['A score beyond 1.', GOOD.replace('c5,0.8', 'c5,1.2'), GOOD, 2],
  ['A row without a score.', GOOD.replace('c6,0.2', 'c6,'), GOOD, 2],
  ['Probabilities that do not add up to 1.', csv('id,score_a,score_b,score_c,label', (place) => `c${place},0.5,0.4,0.3,${'abc'[place % 3]}`), of('abc'), 2],
  ['One class only.', ONE_CLASS, ONE_CLASS, 3],
  ['No rows.', 'id,score,label\n', GOOD, 2],
  ['Too few rows to be judged.', csv('id,score,label', (place) => `c${place},0.5,${place % 2}`, 9), GOOD, 3],
  ['The same id twice.', GOOD.replace('c7,', 'c3,'), GOOD, 2],
  ['No column with an answer.', GOOD.replace('score', 'points'), GOOD, 2],
  ['No id.', GOOD.replace('id', 'customer'), GOOD, 2],
  ['A baseline of other rows.', GOOD, GOOD.replace(/^c/gm, 'd'), 3],
  ['A baseline that chooses a class that nobody has.', of('abc'), of('abx'), 3],
];

it('answers that can not be judged end with a sentence, and never pass', async () => {
  const folder = await temporaryFolder();
  const { mlops, note, transcript } = openTerminal(folder);
  for (const [what, candidate, baseline, exitCode] of CASES) {
    await writeFile(join(folder, 'mlops.yml'), what.includes('class that') || what.includes('add up') ? CONFIG.replace('log_loss', 'accuracy').replace('roc_auc', 'accuracy') : CONFIG);
    await writeFile(join(folder, 'new.csv'), candidate);
    await writeFile(join(folder, 'old.csv'), baseline);
    note(what);
    expect([what, (await mlops('evaluate-and-gate', '--model', 'new.csv')).exitCode]).toEqual([what, exitCode]);
  }
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/bad-answers.txt');
});
