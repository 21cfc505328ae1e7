import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { type Job, type JobOptions, openJob } from '../../fake-world/harness/job.ts';
import type { Done } from '../../fake-world/harness/run-action.ts';
import type { World } from '../../fake-world/world.ts';
import { briefly, told } from './golden.ts';

/** Of a job that judges and comments. */
export const PERMISSIONS = { contents: 'read', actions: 'read', 'pull-requests': 'write' } as const;

/** A later job on a fresh runner, with what an earlier one made. */
export async function after({ world, event, temporary }: Job, options: Partial<JobOptions> = {}): Promise<Job> {
  const job = await openJob(world, { event, permissions: PERMISSIONS, ...options });
  await cp(join(temporary, 'mlops'), join(job.temporary, 'mlops'), { recursive: true });
  return job;
}

/** Each comment by its first lines. */
export const commentHeads = ({ state }: World): string => [...state.comments.values()].map(({ id, login, body }) => `comment ${id} by ${login}:\n${body.split('\n').slice(0, 2).join('\n')}\n`).join('');

/** Chapters of a story, each with a title and what is left on the pull request. */
export async function tell(world: World, chapters: Readonly<Record<string, () => Promise<Done>>>): Promise<string> {
  const steps: [string, Done, string][] = [];
  for (const [title, act] of Object.entries(chapters)) steps.push([title, await act(), commentHeads(world)]);
  const texts = steps.map(([title, done, left]) => `\n##### ${title}\n${told([briefly(done)], `--- the pull request\n${left}`)}`);
  return texts.join('').trimStart();
}
