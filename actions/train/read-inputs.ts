import { lstat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';

import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import { digestOfFile } from '../../shared/statement/digest.ts';
import type { Named } from '../../shared/statement/statement.ts';
import { UserError } from '../../shared/verdict/errors.ts';

/**
 * The digests of the files under `train.inputs`; null where there are none to go by.
 * @throws UserError for one that is no file in the folder of mlops.yml
 */
export async function readInputs({ config, directory, lineOf }: LoadedConfig): Promise<readonly Named[] | null> {
  const { train } = config;
  if (train === undefined || !('command' in train) || train.inputs === undefined) return null;
  const named: Named[] = [];
  for (const [index, name] of train.inputs.entries()) {
    const path = resolve(directory, name);
    const line = lineOf(['train', 'inputs', index]);
    const at = `mlops.yml${line === null ? '' : `:${line}`}: train.inputs: ${name}`;
    if (relative(directory, path).split(/[/\\]/)[0] === '..') throw new UserError(`${at}: outside the folder of mlops.yml`);
    const stat = await lstat(path).catch(() => null);
    if (stat === null) throw new UserError(`${at}: there is no such file; paths start at the folder of mlops.yml`);
    if (!stat.isFile()) throw new UserError(`${at}: no regular file; name each file that the program depends on`);
    named.push({ name, digest: await digestOfFile(path) });
  }
  return named;
}
