import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { WantedAsset } from '../github/release-assets.ts';
import { digestOfFile } from '../statement/digest.ts';

export const PACKAGE_NAME = 'package.zip';

/** What people read without unpacking anything: name of the asset, file of the package. */
const COPIES: readonly (readonly [string, string])[] = [
  ['model-card.md', 'model-card.md'],
  ['evaluation-report.md', 'evaluation/report.md'],
  ['evaluation-statement.json', 'evaluation/statement.json'],
  ['training-statement.json', 'statements/training.json'],
  ['data-statement.json', 'statements/data.json'],
  ['profile.json', 'profile.json'],
];

/** The readable copies that belong beside a package. GitHub takes no empty file. */
export async function packageCopies(directory: string): Promise<readonly WantedAsset[]> {
  const copies: WantedAsset[] = [];
  for (const [name, file] of COPIES) {
    const path = join(directory, file);
    const size = (await stat(path).catch(() => null))?.size ?? 0;
    if (size > 0) copies.push({ name, path, size, digest: await digestOfFile(path), contentType: name.endsWith('.md') ? 'text/markdown' : 'application/json' });
  }
  return copies;
}
