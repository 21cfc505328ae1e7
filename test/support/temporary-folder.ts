import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

/** An empty folder that is removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'mlops-test-')));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}
