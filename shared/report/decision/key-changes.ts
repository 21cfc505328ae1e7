import { type RuleParts, ruleParts } from '../../config/rule-parts.ts';
import { type Config, type DeployConfig, type DriftConfig, type EvaluateConfig, type RuleConfig, TRAPS, type TrapsConfig, trapsSchema } from '../../config/schema.ts';
import { canonicalJson } from '../../statement/canonical-json.ts';
import { DEFAULT_SPLIT } from '../../tabular/split/split-rows.ts';
import { columnChanges, type KeyChange, levelChanges } from './column-changes.ts';
import type { Effect } from './decision-change.ts';
import { effectOfCeiling, effectOfFloor, effectOfStep } from './effect.ts';

/** A config with the defaults that hold where `evaluate` is absent. */
export interface Judging {
  readonly config: Config;
  readonly evaluate: EvaluateConfig;
}

/** Everything beside the gates by which a model is judged, let in, or served. */
export function keyChanges(base: Judging, here: Judging, inherited: ReadonlyMap<string, Effect>): KeyChange[] {
  return [
    ...changed(['model'], base.config.model, here.config.model),
    ...dataChanges(base.config.data, here.config.data),
    ...evaluateChanges(base.evaluate, here.evaluate, inherited),
    ...changed(['registry'], base.config.registry, here.config.registry),
    ...deployChanges(base.config.deploy ?? {}, here.config.deploy ?? {}),
  ];
}

/** @param effect of the change, where it can be said */
function changed(keys: readonly string[], before: unknown, after: unknown, effect: Effect = 'alters'): KeyChange[] {
  return canonicalJson([before]) === canonicalJson([after]) ? [] : [{ keys, before, after, effect }];
}

function dataChanges(before: Config['data'], after: Config['data']): KeyChange[] {
  if (before === undefined || after === undefined) return changed(['data'], before?.source, after?.source);
  const extra = 'extra-columns';
  return [
    ...(['source', 'delimiter', 'encoding', 'id', 'target', 'missing-values'] as const).flatMap((key) => changed(['data', key], before[key], after[key])),
    ...changed(['data', 'split'], before.split ?? DEFAULT_SPLIT, after.split ?? DEFAULT_SPLIT),
    ...columnChanges(before.columns ?? {}, after.columns ?? {}),
    ...changed(['data', extra], before[extra], after[extra], effectOfStep(before[extra], after[extra], ['allow', 'info', 'warn', 'fail'])),
    ...changed(['data', 'rows', 'min'], before.rows?.min, after.rows?.min, effectOfFloor(before.rows?.min, after.rows?.min)),
    ...changed(['data', 'rows', 'max'], before.rows?.max, after.rows?.max, effectOfCeiling(before.rows?.max, after.rows?.max)),
    ...changed(['data', 'rows', 'unique'], before.rows?.unique, after.rows?.unique, effectOfPresence(before.rows?.unique, after.rows?.unique)),
    ...levelChanges(before.rows ?? {}, after.rows ?? {}, { keys: ['data', 'rows'], checks: ['min', 'max', 'unique'] }),
    ...ruleChanges(before.rules ?? [], after.rules ?? []),
    ...driftChanges(before.drift, after.drift),
    ...changed(['data', 'time'], before.time, after.time),
    ...trapChanges(trapsSchema.parse(before.traps ?? {}), trapsSchema.parse(after.traps ?? {})),
  ];
}

/** By what reports call a rule. */
function ruleChanges(before: readonly RuleConfig[], after: readonly RuleConfig[]): KeyChange[] {
  const [old, now] = [byName(before), byName(after)];
  const keys = ['data', 'rules'];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    if (was === undefined || is === undefined) return changed(keys, was?.rule, is?.rule, effectOfPresence(was, is));
    return [...changed(keys, was.rule, is.rule), ...changed(keys, `${name}: level ${was.level}`, `${name}: level ${is.level}`, effectOfStep(was.level, is.level, ['warn', 'fail']))];
  });
}

function byName(rules: readonly RuleConfig[]): ReadonlyMap<string, RuleParts> {
  return new Map(rules.map(ruleParts).map((parts) => [parts.name, parts]));
}

function trapChanges(before: TrapsConfig, after: TrapsConfig): KeyChange[] {
  return TRAPS.flatMap((trap) => changed(['data', 'traps', trap], before[trap], after[trap], effectOfStep(before[trap] ?? 'warn', after[trap] ?? 'warn', ['off', 'warn', 'fail'])));
}

function driftChanges(before: DriftConfig | undefined, after: DriftConfig | undefined): KeyChange[] {
  const keys = ['data', 'drift'];
  if (before === undefined || after === undefined) return changed(keys, before, after, effectOfPresence(before, after));
  return [
    ...changed([...keys, 'against'], before.against, after.against),
    ...changed([...keys, 'max'], before.max, after.max, effectOfCeiling(before.max, after.max)),
    ...changed([...keys, 'level'], before.level, after.level, effectOfStep(before.level, after.level, ['warn', 'fail'])),
    ...changed([...keys, 'except'], before.except, after.except),
  ];
}

/** What is asked for the first time asks more; what is no longer asked asks less. */
function effectOfPresence(before: unknown, after: unknown): Effect {
  if (after === undefined) return 'loosens';
  return before === undefined ? 'tightens' : 'alters';
}

function evaluateChanges(before: EvaluateConfig, after: EvaluateConfig, inherited: ReadonlyMap<string, Effect>): KeyChange[] {
  const keys = ['baseline', 'metrics', 'slices', 'weight', 'group', 'repeat', 'positive', 'threshold', 'predictions', 'onnx', 'predict', 'confidence', 'min-rows', 'min-joined', 'require-baseline', 'when-inconclusive'] as const;
  return keys.flatMap((key) => changed(['evaluate', key], before[key], after[key], inherited.get(key)));
}

function deployChanges(before: Readonly<Record<string, DeployConfig>>, after: Readonly<Record<string, DeployConfig>>): KeyChange[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((stage) => {
    const old = Object.hasOwn(before, stage) ? before[stage] : undefined;
    const now = Object.hasOwn(after, stage) ? after[stage] : undefined;
    const keys = ['deploy', stage];
    if (old === undefined || now === undefined) return changed(keys, old?.target, now?.target);
    const golden = [old, now].map((target) => ('golden' in target ? target.golden : undefined));
    const bothGolden = golden[0] !== undefined && golden[1] !== undefined;
    return [
      ...changed([...keys, 'target'], old.target, now.target),
      ...changed([...keys, 'path'], 'path' in old ? old.path : undefined, 'path' in now ? now.path : undefined),
      ...(bothGolden ? changed([...keys, 'golden'], golden[0], golden[1], effectOfStep(golden[0], golden[1], [false, true])) : []),
      ...changed([...keys, 'check'], old.check, now.check, effectOfPresence(old.check, now.check)),
    ];
  });
}
