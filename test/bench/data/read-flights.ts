import { join } from 'node:path';

import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

const SOURCE = join(import.meta.dirname, '../../../node_modules/vega-datasets/data/flights-3m.parquet');
const ROWS_AT_ONCE = 100_000;

export const FLIGHT_COLUMNS = ['id', 'date', 'delay', 'distance', 'origin', 'destination', 'delayed'] as const;

/**
 * The 3,000,000 flights of vega-datasets, in the order of the Parquet file, some thousands at a time.
 * Added columns: `id` from 1 on, and `delayed`, 1 where a flight is more than 15 minutes late.
 */
export async function* readFlights(): AsyncGenerator<unknown[][]> {
  const file = await asyncBufferFromFile(SOURCE);
  const metadata = await parquetMetadataAsync(file);
  const rows = Number(metadata.num_rows);
  for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
    let flights: unknown[][] = [];
    await parquetRead({
      file, metadata, compressors, rowStart: from, rowEnd: Math.min(rows, from + ROWS_AT_ONCE),
      onComplete: (records) => {
        flights = records.map(([date, delay, distance, origin, destination], index) =>
          [from + index + 1, (date as Date).toISOString().slice(0, 16).replace('T', ' '), delay, distance, origin, destination, Number(delay) > 15 ? 1 : 0]);
      },
    });
    yield flights;
  }
}
