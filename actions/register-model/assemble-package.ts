import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import { sealBundle } from '../../shared/model/seal-bundle.ts';
import type { Files } from '../../shared/ports/files.ts';
import { copyFolder } from '../../shared/registry/copy-folder.ts';
import type { Evaluation } from './read-evaluation.ts';
import type { ValidatedData } from './read-data.ts';
import type { Training } from './read-training.ts';

export const CARD_NAME = 'model-card.md';
const EVALUATION_FILES = ['result.json', 'report.md', 'report.html', 'context.json', 'evidence.json', 'statement.json', 'predictions.csv', 'baseline.csv'];

/** Puts all that a version consists of into one folder, under a manifest of its own. What a stage before did not leave is left out. */
export async function assemblePackage(
  files: Files,
  to: string,
  parts: {
    readonly bundleDirectory: string;
    readonly evaluation: Evaluation;
    readonly training: Training | null;
    readonly data: ValidatedData | null;
    readonly modelCard: string;
  },
): Promise<void> {
  const { bundleDirectory, evaluation, training, data, modelCard } = parts;
  await copyFolder(files, { from: bundleDirectory, to: join(to, 'bundle') });
  const wanted = EVALUATION_FILES.map((name) => [join(evaluation.directory, name), join('evaluation', name)]);
  wanted.push([join(evaluation.directory, 'golden.json'), 'golden.json']);
  if (training !== null) wanted.push([training.path, 'statements/training.json']);
  if (data !== null) wanted.push([join(data.directory, 'statement.json'), 'statements/data.json'], [join(data.directory, 'profile.json'), 'profile.json']);
  for (const [from = '', name = ''] of wanted) {
    if ((await stat(from).catch(() => null))?.isFile()) await files.copy(from, join(to, name));
  }
  await files.replace(join(to, CARD_NAME), Buffer.from(modelCard));
  await sealBundle(files, to, 'files');
}
