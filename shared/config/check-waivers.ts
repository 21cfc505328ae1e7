import { describeValue } from './describe-value.ts';
import { gateIds, haveOwnIds } from './gate-id.ts';
import { formatKeyPath, type KeyPath } from './key-path.ts';
import { nearestName } from './nearest-name.ts';
import type { Problem } from './problem.ts';
import type { Config } from './schema.ts';

/** More than these nobody reads. */
const MAX_NAMED = 10;

/** Each waiver lets one gate be, that there is. When it ends is checked where the time is known. */
export function checkWaivers({ gates = [], waivers = [] }: Config): readonly Problem[] {
  // Two of the same id are told by themselves; until that is mended, no id is sure.
  if (!haveOwnIds(gates)) return [];
  const ids = gateIds(gates);
  return waivers.flatMap(({ gate }, place) => {
    const keys = ['waivers', place, 'gate'];
    if (!ids.includes(gate)) return [problem(keys, `${describeValue(gate)} is the id of no gate; ${hint(gate, ids)}`)];
    const first = waivers.findIndex((other) => other.gate === gate);
    return first === place ? [] : [problem(keys, `${describeValue(gate)} is waived by waivers[${first}] already; keep one`)];
  });
}

function hint(gate: string, ids: readonly string[]): string {
  const nearest = nearestName(gate, ids);
  if (nearest !== null) return `did you mean ${describeValue(nearest)}?`;
  if (ids.length === 0) return 'there are no gates';
  const more = ids.length - MAX_NAMED;
  return `there are ${ids.slice(0, MAX_NAMED).map(describeValue).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function problem(keys: KeyPath, text: string): Problem {
  return { keys, at: 'value', text: `${formatKeyPath(keys)}: ${text}` };
}
