import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { commit, filesBelow } from '../fake-world/scenario/repository.ts';
import type { World } from '../fake-world/start-world.ts';
import { workflowForAct } from './workflow-for-act.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const WORKFLOWS = [
  ...['register', 'deploy', 'pull-request', 'required-gate'].map((name) => join(EXAMPLES, `workflows/${name}.yml`)),
  ...['one-job-each', 'whole-road', 'under-policy', 'rollback', 'elsewhere'].map((name) => join(import.meta.dirname, `workflows/${name}.yml`)),
];

/**
 * Commits examples/flight-delay with the workflows that users copy, and some of our own.
 * @param production the folder that serves: act clears away a workspace, which the example deploys into
 * @returns its mlops.yml
 */
export async function commitFlights(world: World, production: string): Promise<string> {
  const files = await filesBelow(join(EXAMPLES, 'flight-delay'));
  const config = String(files['mlops.yml']).replace('path: .mlops/production', `path: ${production}`);
  if (!config.includes(production)) throw new Error('examples/flight-delay no longer deploys into .mlops/production');
  const workflows = await Promise.all(WORKFLOWS.map(async (path) => [`.github/workflows/${basename(path)}`, workflowForAct(await readFile(path, 'utf8'))]));
  commit(world, { files: { ...files, 'mlops.yml': config, ...Object.fromEntries(workflows) }, message: 'Will a flight be late?' });
  return config;
}
