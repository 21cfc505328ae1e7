import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { pullRequestEvent, type TriggerEvent } from '../../fake-world/scenario/events.ts';
import { commit, openPull } from '../../fake-world/scenario/repository.ts';
import { openWorld, type World, type WorldOptions } from '../../fake-world/world.ts';

const EXAMPLE = join(import.meta.dirname, '../../../examples/flight-delay');

/** A repository with examples/flight-delay as it is committed. */
export async function flightsWorld(options: WorldOptions = {}): Promise<World> {
  const world = await openWorld(options);
  const [config, flights] = await Promise.all([readFile(join(EXAMPLE, 'mlops.yml')), readFile(join(EXAMPLE, 'flights.csv'))]);
  commit(world, { files: { 'mlops.yml': config, 'flights.csv': flights }, message: 'Will a flight be late?' });
  return world;
}

/** A pull request that changes files of it. */
export async function flightsPull({ files = {}, fork, ...options }: WorldOptions & { readonly files?: Readonly<Record<string, string | Buffer>>; readonly fork?: string } = {}): Promise<{ readonly world: World; readonly event: TriggerEvent }> {
  const world = await flightsWorld(options);
  commit(world, { branch: 'change', files: { 'README.md': 'A change.\n', ...files }, message: 'A change' });
  const pull = openPull(world, { head: 'change', ...(fork === undefined ? {} : { fork }) });
  return { world, event: pullRequestEvent(world, pull) };
}
