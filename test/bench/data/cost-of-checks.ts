import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';

import { table } from '../../../shared/report/table.ts';
import { bundleStage } from './bundle-stage.ts';
import { makeTable } from './make-table.ts';
import { summarise, type Timed, timeProgram } from './time-program.ts';

/*
 * What `unique` and `rules` cost: the data stage under the contract of table.yml without either, and with one of them, on one thread. Each in a fresh
 * process and in turn, so that the ratio holds on a busy machine too. `node test/bench/data/cost-of-checks.ts [rounds] [rows]`
 */

const [rounds = 3, rows = 1_000_000] = process.argv.slice(2).map(Number);
const root = join(import.meta.dirname, '../../..');
const cache = join(root, '.cache/bench');

const bare = (await readFile(join(import.meta.dirname, 'table.yml'), 'utf8')).replaceAll(', unique: true', '');
const RULES = ['distance >= 0.0', "age < 60 || device != 'fax'", 'account.size() == 17 && visits > 0'];
const ruled = (count: number): string => `${bare}  rules:\n${RULES.slice(0, count).map((rule) => `    - ${JSON.stringify(rule)}\n`).join('')}`;
const CONTRACTS: readonly (readonly [name: string, text: string])[] = [
  ['neither', bare],
  ['unique: whole numbers', bare.replace('min: 1 }', 'min: 1, unique: true }')],
  ['unique: texts of 17 characters', bare.replace('account: { missing: 0', 'account: { missing: 0, unique: true')],
  ['rows.unique: a text and a time', bare.replace('rows: { min: 1000 }', 'rows: { min: 1000, unique: [account, seen] }')],
  ['1 rule', ruled(1)],
  ['3 rules', ruled(3)],
];

const path = await makeTable(rows, 'csv');
const stage = bundleStage();
const runs = CONTRACTS.map(([name, text]) => {
  if (text === bare && name !== 'neither') throw new Error(`${name}: table.yml has other words than this program replaces`);
  return { name, text, timed: [] as Timed[] };
});
for (let round = 0; round < rounds; round++) {
  for (const { text, timed } of runs) {
    const contract = join(cache, 'cost-of-checks.yml');
    await writeFile(contract, text);
    timed.push(await timeProgram(stage(path, contract, 1)));
  }
}
const seen = runs.map(({ name, timed }) => ({ name, ...summarise(timed) }));
const least = seen[0]?.cpu ?? Number.NaN;
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${new Date().toISOString().slice(0, 10)}, ${rounds} rounds\n`);
console.log(table(
  [`${rows.toLocaleString('en-US')} × 20, csv, one thread`, 'CPU s, least', 'to neither', 'ns a row more', 'wall s, least', 'RSS MiB, most'],
  ['left', 'right', 'right', 'right', 'right', 'right'],
  seen.map(({ name, cpu, wall, rss }) => [name, cpu.toFixed(2), `${(cpu / least).toFixed(2)}×`, (((cpu - least) / rows) * 1e9).toFixed(0), wall.toFixed(2), rss.toFixed(0)]),
));
