import { createHash } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { temporaryFolder } from '../support/temporary-folder.ts';
import { edit, rainNode, readJson } from './support/projects.ts';
import { checkResults } from './support/result-schemas.ts';
import { openTerminal } from './support/terminal.ts';

const JUDGES = `model: churn
evaluate:
  metrics: [log_loss]
gates:
  - { metric: roc_auc, min: 0.7 }
  - { metric: accuracy, against: baseline, margin: 0.02 }
`;

/** Scores of 600 customers by a rule of thumb that errs for every so-manyth. */
function answers(everySoMany: number): string {
  const rows = Array.from({ length: 600 }, (_, place) => {
    const label = (place * 7) % 3 === 0 ? 1 : 0;
    const right = place % everySoMany !== 0;
    return `c${place},${right === (label === 1) ? 0.8 : 0.3},${label}\n`;
  });
  return `id,score,label\n${rows.join('')}`;
}

it('two predictions files are compared with nothing but evaluate and gates in mlops.yml', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'mlops.yml'), JUDGES);
  await writeFile(join(folder, 'old.csv'), answers(20));
  await writeFile(join(folder, 'new.csv'), answers(25));
  await writeFile(join(folder, 'worse.csv'), answers(6));
  const { mlops, note, transcript } = openTerminal(folder);
  const evaluate = async (...words: readonly string[]): Promise<number | null> => (await mlops('evaluate-and-gate', ...words)).exitCode;

  expect(await evaluate('--model', 'new.csv', '--baseline', 'old.csv')).toBe(0);
  expect(await readJson(folder, '.mlops/evaluate-and-gate/result.json')).toMatchObject({ verdict: 'pass', data: null, baseline: { state: 'compared', rows: 600 }, comparisons: [{ method: 'score', rows: 600 }] });
  expect(await checkResults(join(folder, '.mlops'))).toEqual({ 'evaluate-and-gate': 'valid' });
  expect(await evaluate('--model', 'worse.csv', '--baseline', 'old.csv')).toBe(1);
  expect(await evaluate('--model', 'new.csv')).toBe(0);

  note('A policy above mlops.yml, and one that would loosen it.');
  await writeFile(join(folder, 'policy.yml'), 'gates:\n  - { metric: accuracy, min: 0.97 }\nmin-rows: 100\n');
  expect(await evaluate('--model', 'new.csv', '--baseline', 'old.csv', '--policy', 'policy.yml')).toBe(1);
  expect(await checkResults(join(folder, '.mlops'))).toEqual({ 'evaluate-and-gate': 'valid' });
  await writeFile(join(folder, 'loose.yml'), 'gates:\n  - { metric: accuracy, min: 0.5, mode: warn }\nthreshold: 0.1\n');
  expect(await evaluate('--model', 'new.csv', '--policy', 'loose.yml')).toBe(2);

  note('Labels that differ, a label that is missing, too few common rows, a file that is not there.');
  await writeFile(join(folder, 'other.csv'), answers(20).replace('c3,0.8,1', 'c3,0.8,0').replace('c3,0.3,0', 'c3,0.3,1'));
  expect(await evaluate('--model', 'other.csv', '--baseline', 'old.csv')).toBe(2);
  await writeFile(join(folder, 'unlabelled.csv'), 'id,score\nc1,0.5\n');
  expect(await evaluate('--model', 'unlabelled.csv')).toBe(2);
  await writeFile(join(folder, 'half.csv'), answers(20).split('\n').slice(0, 301).join('\n'));
  expect(await evaluate('--model', 'new.csv', '--baseline', 'half.csv')).toBe(3);
  expect(await evaluate('--model', 'new.csv', '--baseline', 'half.csv', '--inconclusive', 'warn')).toBe(0);
  expect(await evaluate('--model', 'absent.csv')).toBe(2);
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/predictions.txt');
});

it('a model whose files were altered, or whose weights are no numbers, is refused', async () => {
  const folder = await rainNode();
  const config = join(folder, 'mlops.yml');
  await edit(config, 'command: [node, train.mjs]\n  inputs: [train.mjs, score.mjs]\n  timeout-minutes: 5', 'trainer: tfjs\n  epochs: 1');
  const { mlops, note, transcript } = openTerminal(folder);
  expect((await mlops('train')).exitCode).toBe(0);
  await cp(join(folder, '.mlops/train/bundle'), join(folder, 'tampered'), { recursive: true });

  note('A weight is NaN.');
  const weights = await readFile(join(folder, 'tampered/weights.bin'));
  weights.writeFloatLE(Number.NaN, 4);
  await writeFile(join(folder, 'tampered/weights.bin'), weights);
  expect((await mlops('evaluate-and-gate', '--model', './tampered')).exitCode).toBe(2);

  note('And the manifest says that it must be.');
  const original = await readFile(join(folder, '.mlops/train/bundle/weights.bin'));
  const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
  await edit(join(folder, 'tampered/manifest.json'), sha256(original), sha256(weights));
  expect((await mlops('evaluate-and-gate', '--model', './tampered')).exitCode).toBe(2);
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/altered-model.txt');
});
