import type { KeyPath } from '../../config/key-path.ts';
import type { EvaluateConfig, GateConfig } from '../../config/schema.ts';
import { allowedBy } from '../../config/gate-id.ts';
import { canonicalJson } from '../../statement/canonical-json.ts';
import type { DecisionChange, Effect } from './decision-change.ts';
import { conditionOf, gateSettings } from './gate-settings.ts';
import { showSetting } from './show-setting.ts';

/** The gates of one mlops.yml, with what they inherit. */
export interface Gates {
  readonly gates: readonly GateConfig[];
  readonly evaluate: EvaluateConfig;
  readonly lineOf: (keys: KeyPath) => number | null;
}

interface Placed {
  readonly gate: GateConfig;
  readonly place: number;
}

export interface GateChanges {
  readonly changes: readonly DecisionChange[];
  /** What a change of a setting of `evaluate` does to the gates that inherit it, by its name. */
  readonly inherited: ReadonlyMap<string, Effect>;
}

/** Gates that were added, removed, loosened or tightened, each setting as it counts: its own, or the one it inherits. */
export function gateChanges(base: Gates, here: Gates): GateChanges {
  const { pairs, removed, added } = pairUp(base.gates, here.gates);
  const changed = pairs.flatMap(([before, after]) => changesOfGate(before, { after, base, here }));
  return {
    changes: [
      ...changed.filter(({ inherited }) => !inherited).map(({ change }) => change),
      ...removed.map((placed) => wholeGate(placed, base, 'base')),
      ...added.map((placed) => wholeGate(placed, here, 'here')),
    ],
    inherited: new Map(
      changed
        .filter(({ inherited }) => inherited)
        .sort((a, b) => GRAVITY.indexOf(a.change.effect) - GRAVITY.indexOf(b.change.effect))
        .map(({ change }) => [change.setting ?? '', change.effect]),
    ),
  };
}

const GRAVITY: readonly Effect[] = ['alters', 'tightens', 'loosens'];

/** First those with the same id, then those that say the same, then those that ask the same of the same rows, in their order. */
function pairUp(base: readonly GateConfig[], here: readonly GateConfig[]): { readonly pairs: readonly (readonly [Placed, Placed])[]; readonly removed: readonly Placed[]; readonly added: readonly Placed[] } {
  let removed: readonly Placed[] = base.map((gate, place) => ({ gate, place }));
  let added: readonly Placed[] = here.map((gate, place) => ({ gate, place }));
  const pairs: [Placed, Placed][] = [];
  const names: ((gate: GateConfig) => string | null)[] = [({ id }) => id ?? null, canonicalJson, (gate) => canonicalJson([gate.metric, gate.slice ?? null, conditionOf(gate)])];
  for (const name of names) {
    for (const after of added) {
      const wanted = name(after.gate);
      const before = removed.find(({ gate }) => wanted !== null && name(gate) === wanted);
      if (before === undefined) continue;
      pairs.push([before, after]);
      removed = removed.filter((other) => other !== before);
      added = added.filter((other) => other !== after);
    }
  }
  return { pairs: pairs.sort(([, a], [, b]) => a.place - b.place), removed, added };
}

/** As a person would call it: its own name, else what it asks, without the limit. */
function nameOf(gate: GateConfig): string {
  const rows = gate.slice === undefined ? '' : ` by ${gate.slice}`;
  return gate.id ?? `${gate.metric}${rows}${'against' in gate ? ' against baseline' : ''}`;
}

function wholeGate({ gate, place }: Placed, { lineOf }: Gates, side: 'here' | 'base'): DecisionChange {
  const line = lineOf(['gates', place]);
  const stricter = side === 'here' ? 'tightens' : 'loosens';
  return {
    effect: gate.mode === 'warn' ? 'alters' : stricter,
    subject: { kind: 'gate', name: nameOf(gate) },
    setting: null,
    before: side === 'base' ? allowedBy(gate) : null,
    after: side === 'here' ? allowedBy(gate) : null,
    place: line === null ? null : { line, side },
  };
}

function changesOfGate(before: Placed, { after, base, here }: { readonly after: Placed; readonly base: Gates; readonly here: Gates }): { readonly inherited: boolean; readonly change: DecisionChange }[] {
  const line = here.lineOf(['gates', after.place]);
  const stopsNothing = before.gate.mode === 'warn' && after.gate.mode === 'warn';
  return gateSettings({ gate: before.gate, evaluate: base.evaluate }, { gate: after.gate, evaluate: here.evaluate })
    .filter((setting) => setting.before !== setting.after)
    .map((setting) => ({
      inherited: setting.inherited ?? false,
      change: {
        effect: stopsNothing ? 'alters' : setting.effect,
        subject: { kind: 'gate', name: nameOf(after.gate) },
        setting: setting.name,
        ...showSetting(setting.before, setting.after),
        place: line === null ? null : { line, side: 'here' },
      },
    }));
}
