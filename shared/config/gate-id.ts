import { UserError } from '../verdict/errors.ts';
import type { Config, GateConfig, SpreadGateConfig } from './schema.ts';

/**
 * A name for each gate: its own, or a readable one made from what it says, numbered where two say the same.
 * @throws UserError where two gates were given the same id
 */
export function gateIds(gates: NonNullable<Config['gates']>): readonly string[] {
  const taken = new Set<string>();
  for (const { id } of gates) {
    if (id === undefined) continue;
    if (taken.has(id)) throw new UserError(`gates: two gates have the id ${JSON.stringify(id)}; give each its own`);
    taken.add(id);
  }
  return gates.map((gate) => {
    if (gate.id !== undefined) return gate.id;
    const base = describe(gate);
    let id = base;
    for (let copy = 2; taken.has(id); copy++) id = `${base} (${copy})`;
    taken.add(id);
    return id;
  });
}

/** Whether no two gates were given the same id. */
export function haveOwnIds(gates: NonNullable<Config['gates']>): boolean {
  const given = gates.flatMap(({ id }) => id ?? []);
  return new Set(given).size === given.length;
}

/** The gate as written: `min 0.8`, `min 0.5, max 0.9`, `margin 2%`, `max-difference 0.1`. */
export function allowedBy(gate: GateConfig): string {
  if ('against' in gate) return `margin ${gate.margin}`;
  if ('max-difference' in gate) return `max-difference ${gate['max-difference']}`;
  if ('min-ratio' in gate) return `min-ratio ${gate['min-ratio']}`;
  const sides = [...('min' in gate ? [`min ${gate.min}`] : []), ...(gate.max === undefined ? [] : [`max ${gate.max}`])];
  return sides.join(', ');
}

/** Whether it holds the slices of a column against each other. */
export function isSpreadGate(gate: GateConfig): gate is SpreadGateConfig {
  return 'max-difference' in gate || 'min-ratio' in gate;
}

function describe(gate: GateConfig): string {
  const what = gate.slice === undefined ? gate.metric : `${gate.metric} by ${gate.slice}`;
  return 'against' in gate ? `${what} against baseline` : `${what} ${allowedBy(gate)}`;
}
