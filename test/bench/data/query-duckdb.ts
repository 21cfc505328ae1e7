import assert from 'node:assert/strict';

import { DuckDBInstance } from '@duckdb/node-api';

import { printUsage } from './print-usage.ts';

/*
 * What DuckDB computes of every column of a file in two passes: count, extremes, moments, quantiles, distinct and most frequent values; then a
 * histogram of each number between its extremes. Two threads. No contract: no patterns, bounds, places or uniqueness.
 */

const [path = ''] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const rows = async (sql: string): Promise<Record<string, unknown>[]> => (await connection.runAndReadAll(sql)).getRowObjects();
const columns = await rows(`DESCRIBE SELECT * FROM '${path}'`);
const isNumber = (type: unknown): boolean => /^(?:TINYINT|SMALLINT|INTEGER|BIGINT|DOUBLE|FLOAT)$/.test(String(type));
const named = columns.map(({ column_name: name, column_type: type }) => ({ name: `"${String(name)}"`, isNumber: isNumber(type) }));

const first = named.flatMap(({ name, isNumber }, index) => [
  `count(${name}) AS n${index}`, `min(${name}) AS low${index}`, `max(${name}) AS high${index}`, `approx_count_distinct(${name}) AS d${index}`, `approx_top_k(${name}, 10) AS t${index}`,
  ...(isNumber ? [`avg(${name}) AS m${index}`, `stddev_samp(${name}) AS s${index}`, `skewness(${name}) AS w${index}`, `approx_quantile(${name}, [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]) AS q${index}`] : []),
]);
const [seen] = await rows(`SELECT count(*) AS total, ${first.join(', ')} FROM '${path}'`);
const second = named.flatMap(({ name, isNumber }, index) => (isNumber ? [`histogram(${name}, equi_width_bins(${String(seen?.[`low${index}`])}::DOUBLE, ${String(seen?.[`high${index}`])}::DOUBLE, 20, false)) AS h${index}`] : []));
const [bins] = await rows(`SELECT ${second.join(', ')} FROM '${path}'`);
assert.equal(Object.keys(bins ?? {}).length, second.length);
console.log(`${String(seen?.['total'])} rows`);
printUsage();
