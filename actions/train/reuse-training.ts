import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Ports } from '../../shared/ports/ports.ts';
import { verifyBundle } from '../../shared/statement/manifest.ts';
import { parseVersioned } from '../../shared/statement/parse-versioned.ts';
import { CancelledError } from '../../shared/verdict/errors.ts';
import { type Training, trainingSchema } from './training.ts';

const RECORD = 'training.json';

/**
 * Fills the folder with an earlier training of the same name: `bundle/` and its record. Every byte is hashed again; where anything
 * is wrong, the answer is null and the training is done anew.
 */
export async function restoreTraining(key: string, { directory, kind }: { readonly directory: string; readonly kind: Training['kind'] }, { cache, files, log }: Ports): Promise<Training | null> {
  try {
    if (!(await cache.restore(key, directory))) return null;
    const path = join(directory, RECORD);
    const training = parseVersioned(trainingSchema, await readFile(path, 'utf8'), path);
    const { manifest } = await verifyBundle(join(directory, 'bundle'), training.digest);
    if (manifest.kind === kind && training.kind === kind) return training;
    log.warn('the training that was kept from an earlier run is of another kind; training anew');
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    log.warn(`the training that was kept from an earlier run can't be used (${(error as Error).message}); training anew`);
  }
  await files.remove(directory);
  return null;
}

/** Keeps the folder for the next run. A cache that can't be written costs time, never the result. */
export async function keepTraining(key: string, { directory, training }: { readonly directory: string; readonly training: Training }, { cache, files, log }: Ports): Promise<void> {
  try {
    await files.replace(join(directory, RECORD), Buffer.from(`${JSON.stringify(training)}\n`));
    await cache.save(key, directory);
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    log.warn(`this training can't be kept for the next run (${(error as Error).message})`);
  }
}
