import { levelOf } from '../../config/level-of.ts';
import { COLUMN_CHECKS, type ColumnCheck, type ColumnConfig, type Level, type RangeConfig } from '../../config/schema.ts';
import { canonicalJson } from '../../statement/canonical-json.ts';
import type { Effect } from './decision-change.ts';
import { effectOfCeiling, effectOfFloor, effectOfStep } from './effect.ts';

/** A key of a column with what both sides say there. */
export interface KeyChange {
  readonly keys: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
  readonly effect: Effect;
}


/** Checks on columns that were added, dropped or changed. */
export function columnChanges(base: Readonly<Record<string, ColumnConfig>>, here: Readonly<Record<string, ColumnConfig>>): KeyChange[] {
  const names = [...new Set([...Object.keys(here), ...Object.keys(base)])];
  return names.flatMap((name): KeyChange[] => {
    const before = Object.hasOwn(base, name) ? base[name] : undefined;
    const after = Object.hasOwn(here, name) ? here[name] : undefined;
    const keys = ['data', 'columns', name];
    if (before === undefined || after === undefined) return [{ keys, before, after, effect: after === undefined ? 'loosens' : 'tightens' }];
    const changed = COLUMN_CHECKS.filter((check) => canonicalJson([before[check]]) !== canonicalJson([after[check]])).map((check) => ({
      keys: [...keys, check],
      before: before[check],
      after: after[check],
      effect: effectOfCheck(check, before, after),
    }));
    return [...changed, ...levelChanges(before, after, { keys, checks: COLUMN_CHECKS })];
  });
}

type Leveled = Readonly<Record<string, unknown>> & { readonly level?: Level | Readonly<Record<string, Level | undefined>> | undefined };

/** What a finding does, of the checks that both sides make. */
export function levelChanges(before: Leveled, after: Leveled, { keys, checks }: { readonly keys: readonly string[]; readonly checks: readonly string[] }): KeyChange[] {
  const made = checks.filter((check) => check === 'type' || (before[check] !== undefined && after[check] !== undefined));
  const steps = made.map((check) => [levelOf(before.level, check), levelOf(after.level, check)] as const).filter(([old, now]) => old !== now);
  const effects = new Set(steps.map(([old, now]) => effectOfStep(old, now, ['warn', 'fail'])));
  if (effects.size === 0) return [];
  const [effect = 'alters'] = effects;
  return [{ keys: [...keys, 'level'], before: before.level, after: after.level, effect: effects.size === 1 ? effect : 'alters' }];
}

function effectOfCheck(check: ColumnCheck, before: ColumnConfig, after: ColumnConfig): Effect {
  if (check === 'unique') return effectOfStep(before.unique ?? false, after.unique ?? false, [false, true]);
  if (after[check] === undefined) return 'loosens';
  if (before[check] === undefined) return 'tightens';
  if (check === 'missing' || check === 'max-length') return effectOfCeiling(before[check], after[check]);
  if (check === 'min-length') return effectOfFloor(before[check], after[check]);
  if (check === 'min' || check === 'max') return effectOfBound(check, before[check], after[check]);
  if (check === 'mean' || check === 'stddev') return effectOfRange(before[check] ?? {}, after[check] ?? {});
  return check === 'values' ? effectOfValues(before.values ?? [], after.values ?? []) : 'alters';
}

/** Dates as texts are left to the reader: which of two forms is later takes the column's type to tell. */
function effectOfBound(check: 'min' | 'max', before: string | number | undefined, after: string | number | undefined): Effect {
  if (typeof before !== 'number' || typeof after !== 'number') return 'alters';
  return check === 'min' ? effectOfFloor(before, after) : effectOfCeiling(before, after);
}

function effectOfRange(before: RangeConfig, after: RangeConfig): Effect {
  const effects = new Set([
    ...(before.min === after.min ? [] : [effectOfFloor(before.min, after.min)]),
    ...(before.max === after.max ? [] : [effectOfCeiling(before.max, after.max)]),
  ]);
  const [effect = 'alters'] = effects;
  return effects.size === 1 ? effect : 'alters';
}

function effectOfValues(before: readonly unknown[], after: readonly unknown[]): Effect {
  const [old, now] = [before.map(String), after.map(String)];
  if (old.every((value) => now.includes(value))) return 'loosens';
  return now.every((value) => old.includes(value)) ? 'tightens' : 'alters';
}
