import { onTestFinished } from 'vitest';

import { type StartOptions, startWorld, type World } from './start-world.ts';

export type { World } from './start-world.ts';

export interface WorldOptions extends StartOptions {
  /** `fail` (the default) fails the test for each request that GitHub would refuse as malformed; `keep` only lists them. */
  readonly violations?: 'fail' | 'keep';
}

/** Starts a world that ends with the test. */
export async function openWorld({ violations = 'fail', ...options }: WorldOptions = {}): Promise<World> {
  const world = await startWorld(options);
  onTestFinished(async () => {
    await world.close();
    if (violations === 'fail' && world.violations.length > 0) throw new Error(`requests that GitHub would refuse:\n${world.violations.join('\n')}`);
  });
  return world;
}
