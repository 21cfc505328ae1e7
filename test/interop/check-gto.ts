import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { z } from 'zod';

import { exportGit } from '../fake-world/git/export-git.ts';
import { commitOf, resolveCommit } from '../fake-world/git/repository.ts';
import type { World } from '../fake-world/start-world.ts';
import { check, MissingError } from './check.ts';
import { pythonWithPackages, runPython } from './programs.ts';

const showSchema = z.record(z.string(), z.unknown());
const historySchema = z.array(z.object({ artifact: z.string(), event: z.string(), version: z.string(), stage: z.string().nullable(), ref: z.string(), commit: z.string() }));

/** GTO, which knows nothing of us, reads the tags that the runs of check-act.ts made from a git repository with the same objects. */
export async function checkGto(world: World, folder: string): Promise<void> {
  const gto = async <T>(schema: z.ZodType<T>, command: string): Promise<T> => {
    if (!world.state.refs.has('refs/tags/flight-delay@v1.0.0')) throw new MissingError('no version was registered under act');
    await mkdir(folder, { recursive: true });
    await exportGit(world.state, folder);
    const python = await pythonWithPackages();
    return schema.parse(JSON.parse(await runPython(python, [join(dirname(python), 'gto'), command, '--json', '--repo', folder])));
  };

  await check('GTO, show', async () => {
    assert.deepEqual(await gto(showSchema, 'show'), { 'flight-delay': { version: 'v1.1.0', stage: { production: 'v1.0.0' }, registered: true, active: true } });
    return 'flight-delay is at v1.1.0, and v1.0.0 is in production';
  });
  await check('GTO, history', async () => {
    const events = await gto(historySchema, 'history');
    const source = (commit: string): string => commitOf(world.state, commitOf(world.state, commit).parents[0] ?? '').message;
    const told = events.reverse().map(({ artifact, event, version, stage, ref, commit }) => `${event} of ${artifact} ${version}${stage === null ? '' : ` to ${stage}`} by ${ref}, from "${source(commit)}"`);
    assert.deepEqual(told, [
      'registration of flight-delay v1.0.0 by flight-delay@v1.0.0, from "Will a flight be late?"',
      'assignment of flight-delay v1.0.0 to production by flight-delay#production#1, from "Will a flight be late?"',
      'registration of flight-delay v1.1.0 by flight-delay@v1.1.0, from "Merge a wider layer"',
      'assignment of flight-delay v1.1.0 to production by flight-delay#production#2, from "Merge a wider layer"',
      'assignment of flight-delay v1.0.0 to production by flight-delay#production#3, from "Will a flight be late?"',
    ]);
    assert.deepEqual(events.map(({ commit }) => commit), events.map(({ ref }) => resolveCommit(world.state, `refs/tags/${ref}`)));
    return `${events.length} events in their order, each at its commit`;
  });
}
