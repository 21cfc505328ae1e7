import { formatKeyPath, type KeyPath } from '../../config/key-path.ts';
import type { WaiverConfig } from '../../config/schema.ts';
import type { DecisionChange, Effect } from './decision-change.ts';
import { showSetting } from './show-setting.ts';

/** The waivers of one mlops.yml. */
export interface Waivers {
  readonly waivers: readonly WaiverConfig[];
  readonly lineOf: (keys: KeyPath) => number | null;
}

/** Waivers that were added, removed, prolonged or cut short, or that another answers for now. */
export function waiverChanges(base: Waivers, here: Waivers): DecisionChange[] {
  const gates = new Set([...here.waivers, ...base.waivers].map(({ gate }) => gate));
  return [...gates].flatMap((gate) => {
    const before = base.waivers.find((waiver) => waiver.gate === gate);
    const after = here.waivers.find((waiver) => waiver.gate === gate);
    const place = placeOf(after, { of: here, side: 'here' }) ?? placeOf(before, { of: base, side: 'base' });
    const change = (setting: string | null, effect: Effect, [old, now]: readonly [unknown, unknown]): DecisionChange => ({ effect, subject: { kind: 'key', name: formatKeyPath(['waivers', gate]) }, setting, ...showSetting(old, now), place });
    if (before === undefined || after === undefined) return [change(null, after === undefined ? 'tightens' : 'loosens', [until(before), until(after)])];
    return (['expires', 'reason', 'by'] as const).filter((key) => before[key] !== after[key]).map((key) => change(key, effectOf(key, before, after), [before[key], after[key]]));
  });
}

function effectOf(key: 'expires' | 'reason' | 'by', before: WaiverConfig, after: WaiverConfig): Effect {
  if (key !== 'expires') return 'alters';
  return after.expires > before.expires ? 'loosens' : 'tightens';
}

function until(waiver: WaiverConfig | undefined): string | null {
  return waiver === undefined ? null : `until ${waiver.expires}`;
}

function placeOf(waiver: WaiverConfig | undefined, { of, side }: { readonly of: Waivers; readonly side: 'here' | 'base' }): DecisionChange['place'] {
  const line = waiver === undefined ? null : of.lineOf(['waivers', of.waivers.indexOf(waiver)]);
  return line === null ? null : { line, side };
}
