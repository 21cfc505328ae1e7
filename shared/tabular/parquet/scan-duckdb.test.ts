import { join } from 'node:path';

import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';

import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { cellOrMissing } from '../rows/batch.ts';
import { scanFiles } from '../rows/scan-files.ts';
import { dataFile } from '../source/data-file.ts';

const ROWS = 2500;
const MADE = `SELECT i AS id, (i % 700 - 350) / 8 AS eighth, CASE WHEN i % 5 > 0 THEN i / 1000 END AS number, 'item-' || i % 300 AS item, CASE WHEN i % 3 > 0 THEN 'é' || i END AS text,
  i % 4 = 1 AS truth, (i * 7 - 9000)::DECIMAL(9, 2) AS price, DATE '1999-12-01' + (i % 900)::INT AS day, make_timestamp(i * 1000000007) AS at, NULL::INT AS nothing, {'a': i, 'b': CASE WHEN i < 9 THEN 'x' END} AS pair
  FROM range(${ROWS}) numbers(i)`;

/** What DuckDB wrote into a row, as text. */
function written(row: number): (string | null)[] {
  const decimal = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));
  const at = new Date(Math.floor((row * 1_000_000_007) / 1000)).toISOString().slice(0, 19);
  const micros = String((row * 1_000_000_007) % 1_000_000).padStart(6, '0').replace(/0+$/, '');
  return [
    String(row), decimal(((row % 700) - 350) / 8), row % 5 > 0 ? decimal(row / 1000) : null, `item-${row % 300}`, row % 3 > 0 ? `é${row}` : null,
    String(row % 4 === 1), `${row * 7 - 9000}.00`, new Date(Date.UTC(1999, 11, 1 + (row % 900))).toISOString().slice(0, 10), `${at}${micros === '' ? '' : `.${micros}`}`, null, String(row), row < 9 ? 'x' : null,
  ];
}

it('what DuckDB wrote is read exactly, whatever its codec, encodings and row groups', async () => {
  const folder = await temporaryFolder();
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const kinds = ['uncompressed, parquet_version v2', 'snappy', 'gzip', 'zstd, parquet_version v2', 'brotli', 'lz4_raw'];
  for (const [index, kind] of kinds.entries()) await connection.run(`COPY (${MADE}) TO '${folder}/${index}.parquet' (FORMAT parquet, ROW_GROUP_SIZE 2048, CODEC ${kind})`);
  connection.closeSync();
  instance.closeSync();
  const expected = Array.from({ length: ROWS }, (_, row) => written(row));
  for (const [index, kind] of kinds.entries()) {
    const rows: (string | null)[][] = [];
    await scanFiles([dataFile(join(folder, `${index}.parquet`), `${kind}.parquet`)], {
      signal: new AbortController().signal,
      start: (header) => ({
        onFault: (fault) => expect.fail(JSON.stringify(fault)),
        onBatch: (batch) => {
          for (let row = 0; row < batch.rows; row++) rows.push(header.map((_, column) => cellOrMissing(batch, row, column)));
        },
      }),
    });
    expect(rows.length, kind).toBe(ROWS);
    const wrong = rows.findIndex((cells, row) => cells.join('|') !== expected[row]?.join('|') || !cells.every((cell, column) => (cell === null) === (expected[row]?.[column] === null)));
    expect(wrong === -1 ? null : rows[wrong], kind).toEqual(wrong === -1 ? null : expected[wrong]);
  }
});
