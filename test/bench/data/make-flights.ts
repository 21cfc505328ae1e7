import { createWriteStream } from 'node:fs';
import { access, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';

import { FLIGHT_COLUMNS, readFlights } from './read-flights.ts';

/**
 * Writes the 3,000,000 flights of vega-datasets as CSV into a cache folder outside git.
 * @returns the path of the file; one that is there already is kept
 */
export async function makeFlights(): Promise<string> {
  const folder = join(import.meta.dirname, '../../../.cache/bench');
  const path = join(folder, 'flights-3m.csv');
  if (await exists(path)) return path;
  await mkdir(folder, { recursive: true });
  const out = createWriteStream(`${path}.unfinished`);
  out.write(`${FLIGHT_COLUMNS.join(',')}\n`);
  for await (const flights of readFlights()) {
    out.write(`${flights.map((flight) => flight.join(',')).join('\n')}\n`);
    if (out.writableNeedDrain) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  await rename(`${path}.unfinished`, path);
  return path;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false);
}

if (import.meta.main) console.log(await makeFlights());
