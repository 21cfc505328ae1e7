import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { loadDataSet } from '../tabular/tables/load-data-set.ts';
import { configPlace } from './config-place.ts';
import { loadConfig } from './load-config.ts';

test('a message names the file that was read, and the line where there is one', async () => {
  const path = join(await temporaryFolder(), 'other.yml');
  await writeFile(path, 'model: m\nevaluate:\n  metrics: [accuracy]\n');
  const loaded = await loadConfig(path);
  expect(configPlace(loaded, ['evaluate', 'metrics'])).toBe('other.yml:3');
  expect(configPlace(loaded, ['evaluate', 'threshold'])).toBe('other.yml');
  await expect(loadDataSet(loaded, { signal: new AbortController().signal })).rejects.toThrow('other.yml has no data section');
});
