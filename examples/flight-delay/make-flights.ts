/*
 * Makes flights.csv from the npm package vega-datasets (its flights-3m.parquet; see README.md for source and licence):
 * every 73rd flight of January to March 2001, about 20,000. The id is the row number in the source, so it is stable.
 * `delay` itself is left out: it is the target in disguise.
 *
 *   node examples/flight-delay/make-flights.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

const EVERY = 73;
const UNTIL = Date.UTC(2001, 3, 1);
const LATE_MINUTES = 15;

const bytes = readFileSync(new URL('../../node_modules/vega-datasets/data/flights-3m.parquet', import.meta.url));
const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
const flights = await parquetReadObjects({ file, compressors });

const lines = ['flight_id,date,distance,origin,destination,delayed'];
for (const [place, { date, delay, distance, origin, destination }] of flights.entries()) {
  if (place % EVERY !== 0 || date.getTime() >= UNTIL) continue;
  const time = date.toISOString().slice(0, 16).replace('T', ' ');
  lines.push([place + 1, time, distance, origin, destination, delay > LATE_MINUTES ? 1 : 0].join(','));
}
writeFileSync(new URL('flights.csv', import.meta.url), `${lines.join('\n')}\n`);
