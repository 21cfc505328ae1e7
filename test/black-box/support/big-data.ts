import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { EXAMPLES } from './projects.ts';

/** Flights often enough repeated, under ids of their own, to make as many rows: what takes a while to read. */
export async function writeManyFlights(path: string, rows: number): Promise<void> {
  const [header = '', ...lines] = (await readFile(join(EXAMPLES, 'flight-delay/flights.csv'), 'utf8')).trim().split('\n');
  const rests = lines.map((line) => line.slice(line.indexOf(',')));
  const file = await open(path, 'w');
  await file.write(`${header}\n`);
  for (let id = 0; id < rows; id += rests.length) await file.write(rests.map((rest, place) => `${id + place + 1}${rest}\n`).join(''));
  await file.close();
}
