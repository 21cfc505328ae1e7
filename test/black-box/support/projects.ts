import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { temporaryFolder } from '../../support/temporary-folder.ts';

const REPOSITORY = join(import.meta.dirname, '../../..');
export const EXAMPLES = join(REPOSITORY, 'examples');
export const WEATHER = join(EXAMPLES, 'rain-python/weather.csv');

/** A copy of examples/flight-delay as it is committed, in a folder of its own. */
export async function flightDelay(): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of ['flights.csv', 'mlops.yml']) await cp(join(EXAMPLES, 'flight-delay', name), join(folder, name));
  return folder;
}

/** A copy of rain-node/, the model of a team with programs of its own, beside the weather of examples/rain-python. */
export async function rainNode(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(join(import.meta.dirname, '../rain-node'), folder, { recursive: true });
  await cp(WEATHER, join(folder, 'weather.csv'));
  return folder;
}

/** Changes one place of a file. @throws where the place isn't there exactly once, so that no test changes nothing */
export async function edit(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${path} has ${JSON.stringify(from)} ${parts.length - 1} times`);
  await writeFile(path, parts.join(to));
}

/** Every file below a folder, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

export async function readJson(...path: readonly string[]): Promise<unknown> {
  return JSON.parse(await readFile(join(...path), 'utf8'));
}

export async function removeWork(folder: string): Promise<void> {
  await rm(join(folder, '.mlops'), { recursive: true, force: true });
}
