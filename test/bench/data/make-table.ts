import { access, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

import { DuckDBInstance } from '@duckdb/node-api';

const root = join(import.meta.dirname, '../../..');
/** Seeds the hashes that all values come from. */
const SEED = 20_261_121;

export type TableFormat = 'csv' | 'jsonl' | 'parquet';

const WRITTEN: Readonly<Record<TableFormat, string>> = { csv: '(HEADER)', jsonl: '(FORMAT json)', parquet: '(FORMAT parquet, COMPRESSION snappy)' };

/**
 * Writes a table of 20 columns, the same in each format and on each machine, into a cache folder outside git: numbers, whole numbers, names, dates,
 * times, truths; two columns with 5 % and 60 % missing; one text that never comes twice. DuckDB makes it, by hashes of the row number.
 * @returns the path of the file; one that is there already is kept
 */
export async function makeTable(rows: number, format: TableFormat): Promise<string> {
  const folder = join(root, '.cache/bench');
  const path = join(folder, `table-${rows}.${format}`);
  if (await access(path).then(() => true, () => false)) return path;
  await mkdir(folder, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  // uniform(i, k): the k-th share of row i, between 0 and 1; normal(i, k) by Box and Muller.
  await connection.run(`CREATE MACRO uniform(i, k) AS ((hash(i * 64 + k + ${SEED}) >> 11)::DOUBLE + 0.5) / 9007199254740992.0`);
  await connection.run('CREATE MACRO normal(i, k) AS sqrt(-2 * ln(uniform(i, k))) * cos(2 * pi() * uniform(i, k + 1))');
  await connection.run(`CREATE VIEW made AS SELECT
    i + 1 AS id,
    round(normal(i, 1), 6) AS height, round(50 + 9 * normal(i, 3), 4) AS weight, round(exp(normal(i, 5)), 5) AS income, round(uniform(i, 7) * 1000, 3) AS distance,
    CASE WHEN uniform(i, 8) < 0.05 THEN NULL ELSE round(100 * normal(i, 9), 2) END AS balance,
    CASE WHEN uniform(i, 11) < 0.6 THEN NULL ELSE round(uniform(i, 12), 6) END AS discount,
    18 + floor(uniform(i, 13) * 70)::INT AS age, floor(uniform(i, 14) * 1e6)::INT AS amount, floor(exp(12 * uniform(i, 15)))::BIGINT AS visits, 1 + floor(uniform(i, 16) * 5)::INT AS stars,
    ['AU', 'BR', 'CN', 'DE', 'FR', 'GB', 'IN', 'JP', 'NG', 'US'][1 + floor(uniform(i, 17) * 10)::INT] AS country,
    ['desk', 'phone', 'tablet'][1 + floor(uniform(i, 18) * 3)::INT] AS device,
    'item-' || floor(uniform(i, 19) * 5000)::INT AS item,
    CASE WHEN uniform(i, 20) < 0.02 THEN NULL ELSE ['bronze', 'gold', 'none', 'silver'][1 + floor(uniform(i, 21) * 4)::INT] END AS plan,
    'u' || printf('%016x', hash(i + ${SEED})) AS account,
    (DATE '2024-01-01' + floor(uniform(i, 22) * 700)::INT)::DATE AS joined,
    TIMESTAMP '2024-01-01' + to_seconds(floor(uniform(i, 23) * 6e7)::BIGINT) AS seen,
    uniform(i, 24) < 0.3 AS clicked,
    (normal(i, 1) + normal(i, 25) > 0.5)::INT AS label
    FROM range(${rows}) numbers(i)`);
  await connection.run(`COPY made TO '${path}.unfinished' ${WRITTEN[format]}`);
  connection.closeSync();
  instance.closeSync();
  await rename(`${path}.unfinished`, path);
  return path;
}

if (import.meta.main) console.log(await makeTable(Number(process.argv[2]), process.argv[3] as TableFormat));
