import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { FLIGHT_COLUMNS, readFlights } from './read-flights.ts';

type Column = (typeof FLIGHT_COLUMNS)[number];

const EACH = 15;
const CONTRACT = join(import.meta.dirname, 'flights.yml');

/** A value in a line of the file, and the check of flights.yml that must find it. No text in a column of numbers: peers then lose other findings. */
interface Fault {
  readonly line: number;
  readonly column: Column;
  readonly value: string;
  readonly check: string;
}

const faults = (rows: number): readonly Fault[] => [
  { line: 102, column: 'delay', value: '-212', check: 'range' },
  { line: 203, column: 'distance', value: '-5', check: 'range' },
  { line: 304, column: 'origin', value: 'lax', check: 'pattern' },
  { line: 405, column: 'destination', value: '', check: 'missing' },
  // The id of line 2.
  { line: 506, column: 'id', value: '1', check: 'unique' },
  { line: 607, column: 'delayed', value: '2', check: 'values' },
  { line: 708, column: 'date', value: '2002-01-01 00:00', check: 'range' },
  { line: rows, column: 'distance', value: '99999', check: 'range' },
  { line: rows + 1, column: 'origin', value: 'LAXX', check: 'pattern' },
];

/**
 * Writes every 15th flight, so many of them, with nine faults, as flights.csv into the folder, and flights.yml as its mlops.yml.
 * @returns what must be found, as `<check> <column> <line>`, in order of line
 */
export async function makeFlawedFlights(folder: string, rows: number): Promise<string[]> {
  const lines = [[...FLIGHT_COLUMNS] as unknown[]];
  for await (const flights of readFlights()) {
    for (const flight of flights) if (lines.length <= rows && (Number(flight[0]) - 1) % EACH === 0) lines.push(flight);
    if (lines.length > rows) break;
  }
  const planted = faults(rows);
  for (const { line, column, value } of planted) lines[line - 1]?.splice(FLIGHT_COLUMNS.indexOf(column), 1, value);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'flights.csv'), `${lines.map((cells) => cells.join(',')).join('\n')}\n`);
  await writeFile(join(folder, 'mlops.yml'), (await readFile(CONTRACT, 'utf8')).replace(/source: .*/, 'source: flights.csv'));
  return planted.map(({ check, column, line }) => `${check} ${column} ${line}`);
}
