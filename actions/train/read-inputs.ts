import { lstat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';

import { configPlace } from '../../shared/config/config-place.ts';
import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import { digestOfFile } from '../../shared/statement/digest.ts';
import type { Named } from '../../shared/statement/statement.ts';
import { UserError } from '../../shared/verdict/errors.ts';

/**
 * The digests of the files under `train.inputs`; null where there are none to go by.
 * @throws UserError for one that is no file in the folder of mlops.yml
 */
export async function readInputs(loaded: LoadedConfig): Promise<readonly Named[] | null> {
  const { config: { train }, directory } = loaded;
  if (train === undefined || !('command' in train) || train.inputs === undefined) return null;
  const named: Named[] = [];
  for (const [index, name] of train.inputs.entries()) {
    const path = resolve(directory, name);
    const at = `${configPlace(loaded, ['train', 'inputs', index])}: train.inputs: ${name}`;
    if (relative(directory, path).split(/[/\\]/)[0] === '..') throw new UserError(`${at}: outside the folder of the config file`);
    const stat = await lstat(path).catch(() => null);
    if (stat === null) throw new UserError(`${at}: there is no such file; paths start at the folder of the config file`);
    if (!stat.isFile()) throw new UserError(`${at}: no regular file; name each file that the program depends on`);
    named.push({ name, digest: await digestOfFile(path) });
  }
  return named;
}
