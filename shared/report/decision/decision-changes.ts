import { formatKeyPath } from '../../config/key-path.ts';
import { evaluateSchema } from '../../config/schema.ts';
import type { KeyChange } from './column-changes.ts';
import type { DecisionChange } from './decision-change.ts';
import { gateChanges } from './gate-changes.ts';
import { type Judging, keyChanges } from './key-changes.ts';
import type { CommittedConfig } from './read-committed-config.ts';
import { showSetting } from './show-setting.ts';
import { waiverChanges } from './waiver-changes.ts';

/** One side of a comparison. */
type ReadConfig = Pick<Extract<CommittedConfig, { state: 'read' }>, 'config' | 'lineOf'>;

const ORDER = { loosens: 0, alters: 1, tightens: 2 } as const;

/**
 * What in this mlops.yml decides otherwise than in the base's, the looser first: whatever the author of a change could set to make it pass
 * is what its reviewer must see.
 */
export function decisionChanges(base: ReadConfig, here: ReadConfig): readonly DecisionChange[] {
  const [before, after] = [judging(base), judging(here)];
  const gates = gateChanges(
    { gates: before.config.gates ?? [], evaluate: before.evaluate, lineOf: base.lineOf },
    { gates: after.config.gates ?? [], evaluate: after.evaluate, lineOf: here.lineOf },
  );
  const keys = keyChanges(before, after, gates.inherited).map((change) => ofKey(change, { base, here }));
  const waivers = waiverChanges({ waivers: before.config.waivers ?? [], lineOf: base.lineOf }, { waivers: after.config.waivers ?? [], lineOf: here.lineOf });
  return [...gates.changes, ...waivers, ...keys].sort((a, b) => ORDER[a.effect] - ORDER[b.effect]);
}

function judging({ config }: Pick<ReadConfig, 'config'>): Judging {
  return { config, evaluate: config.evaluate ?? evaluateSchema.parse({}) };
}

function ofKey({ keys, before, after, effect }: KeyChange, { base, here }: { readonly base: ReadConfig; readonly here: ReadConfig }): DecisionChange {
  const subject = { kind: 'key', name: formatKeyPath(keys) } as const;
  const shown = showSetting(before, after);
  const now = here.lineOf(keys);
  if (now !== null) return { effect, subject, setting: null, ...shown, place: { line: now, side: 'here' } };
  const old = base.lineOf(keys);
  return { effect, subject, setting: null, ...shown, place: old === null ? null : { line: old, side: 'base' } };
}
