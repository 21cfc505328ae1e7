import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { validateData } from '../../actions/validate-data/validate-data.ts';
import { loadConfig } from '../../shared/config/load-config.ts';
import type { ValidateDataResult } from '../../shared/results/validate-data.ts';
import { testPorts } from './local-ports.ts';
import { temporaryFolder } from './temporary-folder.ts';

const clock = { now: () => new Date('2026-11-21T10:02:00Z') };

export interface Run {
  readonly result: ValidateDataResult;
  readonly report: string;
  readonly directory: string;
  readonly log: readonly string[];
  readonly files: readonly string[];
}

/** Runs the stage on a file of this content under this `data:` section. */
export async function validate(content: string | Uint8Array, data: string, { name = 'rows.csv', folder, source = name, environment = 'training' }: { readonly name?: string; readonly folder?: string; readonly source?: string; readonly environment?: 'training' | 'serving' } = {}): Promise<Run> {
  const directory = folder ?? (await temporaryFolder());
  await writeFile(join(directory, name), content);
  await writeFile(join(directory, 'mlops.yml'), `model: rows\ndata:\n  source: ${source}\n${data.replaceAll(/^/gm, '  ')}\n`);
  const ports = testPorts(directory, { clock });
  const run = await validateData({ loaded: await loadConfig(join(directory, 'mlops.yml')), workDirectory: join(directory, '.mlops'), environment }, ports);
  return { ...run, log: ports.log.lines, files: (await readdir(run.directory)).toSorted() };
}

/** What was found, as a reader of the log would say it. */
export function said({ findings }: ValidateDataResult): string[] {
  return findings.map(({ check, level, count, message, examples }) => `${level} ${check} ${count}: ${message}${examples.map(({ line, value }) => ` @${line}${value === null ? '' : `=${value}`}`).join('')}`);
}
