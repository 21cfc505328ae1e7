import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { createRandom } from '../../../shared/statistics/random.ts';

const SLICES = 20;

/**
 * Two models' answers to the same rows, as two predictions files: id, score, label, one of 20 slices, and a weight of 1. Seeded.
 * @returns the folder, in which mlops.yml, weighted.yml and same-work.yml judge them
 */
export async function makeAnswers(rows: number, directory: string): Promise<string> {
  const folder = join(directory, `answers-${rows}`);
  await mkdir(folder, { recursive: true });
  const random = createRandom(20_240_601);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform());
  const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
  const files = { 'new.csv': ['id,score,label,slice,one'], 'old.csv': ['id,score,label,slice,one'] };
  for (let row = 0; row < rows; row++) {
    const seen = normal();
    const label = random.uniform() < sigmoid(1.4 * seen - 1.2) ? 1 : 0;
    const slice = `s${Math.floor(random.below(400) ** 2 / 8000) % SLICES}`;
    for (const [name, noise] of [['new.csv', 0.88], ['old.csv', 0.9]] as const) {
      files[name].push(`r${row},${sigmoid((1.2 * (seen + noise * normal())) / 1.4 - 1.1).toFixed(6)},${label},${slice},1`);
    }
  }
  for (const [name, lines] of Object.entries(files)) await writeFile(join(folder, name), `${lines.join('\n')}\n`);
  const gates = ['roc_auc', 'log_loss', 'accuracy'].map((metric) => `  - { metric: ${metric}, against: baseline, margin: 0.05 }\n`).join('');
  const config = (more: string): string => `model: answers\nevaluate:\n  baseline: ./old.csv\n  metrics: [log_loss, roc_auc, accuracy]\n  slices: [slice]\n${more}gates:\n${gates}`;
  await writeFile(join(folder, 'mlops.yml'), config(''));
  // Where rows have weights, DeLong and Tango don't hold: then all three metrics are resampled.
  await writeFile(join(folder, 'weighted.yml'), config('  weight: one\n'));
  // What the Python script does, and the bounds of accuracy: slices of fewer rows than all get values only.
  await writeFile(join(folder, 'same-work.yml'), config(`  weight: one\n  min-rows: ${rows}\n`));
  return folder;
}
