import { checkColumns } from './check-columns.ts';
import { checkDrift } from './check-drift.ts';
import { checkGates } from './check-gates.ts';
import { formatKeyPath, type KeyPath } from './key-path.ts';
import type { Problem } from './problem.ts';
import { checkPrograms } from './check-programs.ts';
import { checkTensors } from './check-tensors.ts';
import { checkRoles } from './check-roles.ts';
import { checkWaivers } from './check-waivers.ts';
import type { Config } from './schema.ts';

/** What no single key shows: values that contradict each other, names that lead nowhere. */
export function crossCheck(config: Config): readonly Problem[] {
  return [...checkColumns(config), ...checkRoles(config), ...checkDrift(config), ...checkGates(config), ...checkTensors(config), ...checkWaivers(config), ...checkPrograms(config), ...checkFolders(config), ...checkRegistry(config)];
}

function checkRegistry({ registry }: Config): readonly Problem[] {
  if (registry?.backend !== 'github' || registry.path === undefined) return [];
  return [{ keys: ['registry', 'path'], at: 'key', text: 'key "path" in registry does not go with backend: github, which has no folder' }];
}

/** Two stages in one folder would each switch the other's model. */
function checkFolders({ deploy = {} }: Config): readonly Problem[] {
  const stages = new Map<string, KeyPath>();
  const problems: Problem[] = [];
  for (const [stage, target] of Object.entries(deploy)) {
    if (!('path' in target)) continue;
    const keys = ['deploy', stage, 'path'];
    const folder = target.path.replace(/^\.\//, '').replace(/\/+$/, '');
    const first = stages.get(folder);
    if (first !== undefined) problems.push({ keys, at: 'value', text: `${formatKeyPath(keys)}: the same folder as ${formatKeyPath(first)}; each stage needs its own` });
    stages.set(folder, keys);
  }
  return problems;
}
