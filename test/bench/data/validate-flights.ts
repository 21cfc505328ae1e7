import assert from 'node:assert/strict';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { validateData } from '../../../actions/validate-data/validate-data.ts';
import { loadConfig } from '../../../shared/config/load-config.ts';
import { localPorts } from '../../../shared/host-local/local-ports.ts';
import { localLog } from '../../../shared/host-local/log.ts';
import { printUsage } from './print-usage.ts';

/*
 * The whole stage on the 3,000,000 flights, in a process of its own: config, scan, checks, statistics, result files.
 */

const [path = '', workDirectory = ''] = process.argv.slice(2);
const ports = localPorts({
  workDirectory,
  registryDirectory: join(workDirectory, 'registry'),
  environment: process.env,
  log: localLog(process.stdout),
  cancel: { signal: new AbortController().signal },
});
// The config lies beside the data, as a user has it; tsc copies no YAML.
const config = join(dirname(path), 'mlops.yml');
await copyFile(join(import.meta.dirname.replace(/[\\/]\.cache[\\/]bench[\\/]build/, ''), 'flights.yml'), config);
const { result } = await validateData({ loaded: await loadConfig(config), workDirectory }, ports);

// Three real flights have a delay below -100; a validator that is fast and doesn't find them proves nothing.
const found = result.findings.map(({ check, column, examples }) => `${check} ${column} ${examples.map(({ line }) => line).join(' ')}`);
assert.deepEqual(found, ['min delay 515379 869090 949803']);
assert.equal(result.rows, 3_000_000);
printUsage();
