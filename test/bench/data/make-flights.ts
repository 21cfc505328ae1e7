import { createWriteStream } from 'node:fs';
import { access, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';

import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

const root = join(import.meta.dirname, '../../..');
const SOURCE = join(root, 'node_modules/vega-datasets/data/flights-3m.parquet');
const ROWS_AT_ONCE = 100_000;

/**
 * Writes the 3,000,000 flights of vega-datasets as CSV, in the order of the Parquet file, into a cache folder outside git.
 * Added columns: `id` from 1 on, and `delayed`, 1 where a flight is more than 15 minutes late.
 * @returns the path of the file; one that is there already is kept
 */
export async function makeFlights(): Promise<string> {
  const folder = join(root, '.cache/bench');
  const path = join(folder, 'flights-3m.csv');
  if (await exists(path)) return path;
  await mkdir(folder, { recursive: true });
  const file = await asyncBufferFromFile(SOURCE);
  const metadata = await parquetMetadataAsync(file);
  const out = createWriteStream(`${path}.unfinished`);
  out.write('id,date,delay,distance,origin,destination,delayed\n');
  const rows = Number(metadata.num_rows);
  for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
    const to = Math.min(rows, from + ROWS_AT_ONCE);
    await parquetRead({
      file, metadata, compressors, rowStart: from, rowEnd: to,
      onComplete: (records) => {
        const lines = records.map(([date, delay, distance, origin, destination], index) =>
          [from + index + 1, (date as Date).toISOString().slice(0, 16).replace('T', ' '), delay, distance, origin, destination, Number(delay) > 15 ? 1 : 0].join(','));
        out.write(`${lines.join('\n')}\n`);
      },
    });
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
