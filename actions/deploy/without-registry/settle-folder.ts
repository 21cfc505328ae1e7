import { resolve } from 'node:path';

import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import { chooseEnvironment } from '../decision/choose-environment.ts';
import { targetLayout } from '../target/target-layout.ts';
import { readPending } from './pending-record.ts';
import { settlePending } from './settle-pending.ts';

/** Tells the log what waits at the folder of an environment; nothing is locked where nothing waits. @returns whether anything did. @throws as `settlePending`; PlatformError where a deployment is under way there */
export async function settleFolder({ loaded, environment: asked }: { readonly loaded: LoadedConfig; readonly environment: string | undefined }, ports: Ports): Promise<boolean> {
  const { name: stage, config } = chooseEnvironment(loaded, asked);
  if (config.target !== 'directory') return false;
  const folder = resolve(loaded.directory, config.path);
  const layout = targetLayout(folder);
  if ((await readPending(layout.pending)) === null) return false;
  const release = await ports.locks.acquire(layout.lock, `the folder ${folder}`);
  try {
    return await settlePending(ports, { model: loaded.config.model, stage, folder });
  } finally {
    await release();
  }
}
