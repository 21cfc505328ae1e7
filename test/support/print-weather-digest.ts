import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { trainWeather } from './weather.ts';

/** A process of its own that trains on the weather and prints the digest of the bundle. The seed is its argument. */
const directory = await mkdtemp(join(tmpdir(), 'mlops-test-'));
try {
  const { bundle } = await trainWeather(directory, { seed: Number(process.argv[2]) });
  process.stdout.write(bundle.digest);
} finally {
  await rm(directory, { recursive: true, force: true });
}
