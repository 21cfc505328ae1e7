import { join } from 'node:path';

import { validateData } from '../../../actions/validate-data/validate-data.ts';
import { loadConfig } from '../../../shared/config/load-config.ts';
import { localPorts } from '../../../shared/host-local/local-ports.ts';

/*
 * The whole stage on the 3,000,000 flights, in a process of its own: config, scan, checks, statistics, result files.
 */

const [path = '', workDirectory = ''] = process.argv.slice(2);
const silent = { info() {}, warn() {}, debug() {}, progress() {} };
const ports = localPorts({
  workDirectory,
  registryDirectory: join(workDirectory, 'registry'),
  environment: process.env,
  log: process.env['SHOW_LOG'] === undefined ? silent : { ...silent, info: console.log, warn: console.log },
  cancel: { signal: new AbortController().signal },
});
const loaded = await loadConfig(join(import.meta.dirname, 'flights.yml'));
const { result } = await validateData({ loaded, workDirectory, data: path }, ports);
console.log(JSON.stringify({ verdict: result.verdict, rows: result.rows, findings: result.findings.map(({ check, column, count, examples }) => [check, column, count, examples.map(({ line }) => line)]) }));
