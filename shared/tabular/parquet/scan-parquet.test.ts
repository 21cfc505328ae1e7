import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { CELL, cellOrMissing } from '../rows/batch.ts';
import { scanFiles } from '../rows/scan-files.ts';
import { dataFile } from '../source/data-file.ts';

/** Made by test/interop/make-parquet-fixtures.py with pyarrow. */
const FIXTURES = join(import.meta.dirname, '../../../test/fixtures/parquet');
const FLIGHTS = join(import.meta.dirname, '../../../node_modules/vega-datasets/data/flights-3m.parquet');
const ROWS = 300;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parquet-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Cells of each row by column; null is missing. */
async function scan(location: string, signal = new AbortController().signal) {
  const seen: { header: readonly string[]; rows: (string | null)[][]; lines: number[]; faults: string[] } = { header: [], rows: [], lines: [], faults: [] };
  const [read] = await scanFiles([dataFile(location, 'data/a.parquet')], {
    signal,
    start: (header) => {
      seen.header = header;
      return {
        onBatch: (batch) => {
          for (let row = 0; row < batch.rows; row++) {
            seen.lines.push(batch.lines[row] ?? 0);
            seen.rows.push(header.map((_, column) => (batch.quoted[row * batch.columns + column] === CELL.undecodable ? '(undecodable)' : cellOrMissing(batch, row, column))));
          }
        },
        onFault: (fault) => seen.faults.push(`${fault.file}:${fault.line} ${fault.kind} ${fault.text}`),
      };
    },
  });
  return { ...seen, read };
}

const optional = <T>(row: number, value: T): T | null => (row % 7 === 3 ? null : value);
const pad = (value: number, places = 2): string => String(value).padStart(places, '0');
const decimals = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));

/** What pyarrow wrote into row `row`. */
function written(row: number): Record<string, string | null> {
  const instant = new Date(Date.UTC(2001, 0, 14, 21, 55 + row, 0, row)).toISOString();
  const at = row % 60;
  const hidden = optional(row, true) === null;
  return {
    id: String(2n ** 53n + BigInt(row)),
    small: optional(row, String(row - 150)),
    unsigned: String(2n ** 64n - 1n - BigInt(row)),
    unsigned32: String(2 ** 32 - 1 - row),
    double: optional(row, decimals(row / 4)),
    single: decimals(row / 4),
    decimal: optional(row, `${row < 150 ? '-' : ''}${Math.floor(Math.abs(row - 150) / 100)}.${pad(Math.abs(row - 150) % 100)}`),
    wide: `${12345678901234567890n + BigInt(row)}.123456789`,
    flag: optional(row, String(row % 2 === 0)),
    text: optional(row, ['', 'Zo\u00eb', 'say "it", now', 'two\nlines'][row % 4] ?? ''),
    distinct: `row ${row}`,
    day: new Date(Date.UTC(1969, 11, 1 + row)).toISOString().slice(0, 10),
    // The fraction of a second is written without the zeros at its end.
    milliseconds: instant.replace(/\.000Z$/, 'Z').replace(/(\.\d*?)0+Z$/, '$1Z'),
    microseconds: optional(row, `${instant.slice(0, 19)}${row === 0 ? '' : `.${pad(row, 6).replace(/0+$/, '')}`}`),
    nanoseconds: `1969-12-31T23:59:59.${pad(999_999_999 - row, 9).replace(/0+$/, '')}`,
    time: `${pad(Math.floor(row / 60))}:${pad(at)}:01${row === 0 ? '' : `.${pad(row, 6).replace(/0+$/, '')}`}`,
    'place.city': hidden ? null : `c${row % 3}`,
    'place.at.lat': hidden ? null : decimals(row / 2),
    tags: optional(row, JSON.stringify(['a', null, String(row)].slice(0, row % 4))),
    sizes: `[9007199254740993,${row}]`,
  };
}

const EXPECTED = Array.from({ length: ROWS }, (_, row) => written(row));

describe('what pyarrow wrote', () => {
  it.each(['snappy', 'gzip', 'zstd', 'brotli', 'lz4', 'plain', 'delta', 'int96', 'pages-1', 'pages-2', 'no-rows'])('is read exactly: %s', async (name) => {
    const path = join(FIXTURES, `${name}.parquet`);
    const { header, rows, lines, faults, read } = await scan(path);
    const bytes = await readFile(path);
    const count = name === 'no-rows' ? 0 : ROWS;
    expect(rows).toEqual(EXPECTED.slice(0, count).map((row) => header.map((column) => row[column])));
    expect(header).toEqual(header.length > 4 ? Object.keys(EXPECTED[0] ?? {}) : name === 'int96' ? ['nanoseconds'] : ['id', 'small', 'distinct', 'microseconds']);
    expect(lines).toEqual(Array.from({ length: count }, (_, row) => row + 1));
    expect(faults).toEqual([]);
    expect(read).toMatchObject({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), rows: count, delimiter: null });
  });

  it('bytes that are no UTF-8 are a fault of their cell', async () => {
    const { rows, faults } = await scan(join(FIXTURES, 'binary.parquet'));
    expect(rows).toEqual([['caf\u00e9', '1'], ['(undecodable)', '2'], [null, '3']]);
    expect(faults).toEqual(['data/a.parquet:2 encoding caf\uFFFD']);
  });
});

it('reads the flights as the whole-file reading of hyparquet does', async () => {
  const rowEnd = 20_000;
  const expected = await parquetReadObjects({ file: await asyncBufferFromFile(FLIGHTS), compressors, rowEnd });
  const stop = new AbortController();
  let seen = 0;
  await scanFiles([dataFile(FLIGHTS, 'flights.parquet')], {
    signal: stop.signal,
    start: (header) => ({
      onFault: (fault) => expect.fail(JSON.stringify(fault)),
      onBatch: (batch) => {
        for (let row = 0; row < batch.rows && seen < rowEnd; row++, seen++) {
          const cells = header.map((_, column) => cellOrMissing(batch, row, column));
          const values = header.map((name) => expected[seen]?.[name] as unknown);
          if (!values.every((value, column) => isSame(value, cells[column] ?? null))) expect.fail(`row ${seen}: ${JSON.stringify(cells)}, not ${values.join()}`);
        }
        if (seen === rowEnd) stop.abort();
      },
    }),
  }).catch((error: Error) => expect(error.name).toBe('CancelledError'));
  expect(seen).toBe(rowEnd);
});

function isSame(value: unknown, text: string | null): boolean {
  if (value === null || value === undefined) return text === null;
  if (value instanceof Date) return text !== null && new Date(`${text}${text.endsWith('Z') ? '' : 'Z'}`).getTime() === value.getTime();
  return String(value) === text;
}

describe('what is no Parquet file', () => {
  const again = 'fetch or write it again';
  async function refusal(change: (bytes: Buffer) => Uint8Array, name = 'snappy'): Promise<string> {
    const path = join(folder, 'broken.parquet');
    await writeFile(path, change(await readFile(join(FIXTURES, `${name}.parquet`))));
    return await scan(path).then(({ rows }) => `${rows.length} rows`, (error: Error) => `${error.name}: ${error.message}`);
  }

  it('gets one sentence: truncated, empty, another format, a footer that leads nowhere, damaged pages', async () => {
    expect(await refusal((bytes) => bytes)).toBe('300 rows');
    expect(await refusal((bytes) => bytes.subarray(0, bytes.length >> 1))).toBe(`UserError: data/a.parquet: no whole Parquet file (parquet file invalid (footer != PAR1)); ${again}`);
    expect(await refusal((bytes) => bytes.subarray(0, bytes.length - 1))).toContain('no whole Parquet file (parquet file invalid (footer != PAR1))');
    expect(await refusal(() => Buffer.alloc(0))).toMatch(/^UserError: data\/a\.parquet: no whole Parquet file \(/);
    expect(await refusal(() => Buffer.from('id,n\n1,2\n'))).toContain('no whole Parquet file (parquet file invalid (footer != PAR1))');
    expect(await refusal((bytes) => bytes.fill(0xff, bytes.length - 8, bytes.length - 4))).toMatch(/no whole Parquet file \(parquet metadata length 4294967295 exceeds/);
    expect(await refusal((bytes) => Buffer.concat([Buffer.from('PAR1'), bytes.subarray(bytes.length - 4000)]))).toMatch(/^UserError: data\/a\.parquet: /);
    expect(await refusal((bytes) => bytes.fill(0x5a, 100, 2000))).toMatch(/^UserError: data\/a\.parquet: /);
  });

  it('never anything but a sentence, whichever byte is another', async () => {
    for (const [name, length] of [['delta', 1552], ['predictions', 1040]] as const) {
      for (let at = 4; at < length; at += 17) {
        const said = await refusal((bytes) => {
          bytes[at] = ((bytes[at] ?? 0) + 0x51) & 0xff;
          return bytes;
        }, name);
        expect(said).toMatch(/^(?:300 rows$|2 rows$|UserError: data\/a\.parquet: )/);
      }
    }
  });
});

it('stops when it is asked to', async () => {
  await expect(scan(join(FIXTURES, 'snappy.parquet'), AbortSignal.abort())).rejects.toThrow('Stopped while reading data/a.parquet');
});
