import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { validateData } from '../../../actions/validate-data/validate-data.ts';
import { loadConfig } from '../../../shared/config/load-config.ts';
import { keepNurserySmall } from '../../../shared/host-local/keep-nursery-small.ts';
import { localPorts } from '../../../shared/host-local/local-ports.ts';
import { localLog } from '../../../shared/host-local/log.ts';
import { localThreads } from '../../../shared/host-local/threads.ts';
import { printUsage } from './print-usage.ts';

/*
 * The whole stage on a file, in a process of its own: config, scan, checks, statistics, result files.
 */

keepNurserySmall();
const [path = '', contract = '', workDirectory = '', threads = '1', program = ''] = process.argv.slice(2);
const ports = localPorts({
  workDirectory,
  registryDirectory: join(workDirectory, 'registry'),
  environment: process.env,
  log: localLog(process.stdout),
  cancel: { signal: new AbortController().signal },
});
// The config lies beside the data, as a user has it.
const config = join(dirname(path), `${basename(path)}.yml`);
await mkdir(workDirectory, { recursive: true });
await writeFile(config, (await readFile(contract, 'utf8')).replace(/source: .*/, `source: ${basename(path)}`));
const { result } = await validateData({ loaded: await loadConfig(config), workDirectory, threads: localThreads(program, Number(threads)) }, ports);

// A validator that is fast and doesn't find what is there proves nothing.
const found = result.findings.map(({ check, column, examples }) => `${check} ${column} ${examples.map(({ line }) => line).join(' ')}`);
assert.deepEqual(found, contract.endsWith('flights.yml') ? ['min delay 515379 869090 949803'] : []);
printUsage();
