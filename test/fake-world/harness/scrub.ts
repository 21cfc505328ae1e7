import type { World } from '../start-world.ts';
import type { Job } from './job.ts';
import { scrubWorld } from './scrub-world.ts';

/** `scrubWorld`; of a job, its folders and masks too. */
export function scrub(text: string, of: Job | World, masks: readonly string[] = []): string {
  if (!('world' in of)) return scrubWorld(text, of, { masks });
  const { world, workspace, temporary, machine } = of;
  return scrubWorld(text, world, { masks, folders: [[workspace, '<workspace>'], [temporary, '<temp>'], [machine, '<machine>']] });
}
