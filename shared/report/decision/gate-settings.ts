import type { EvaluateConfig, GateConfig } from '../../config/schema.ts';
import { allowedBy } from '../../config/gate-id.ts';
import type { Effect } from './decision-change.ts';
import { effectOfCeiling, effectOfFloor, effectOfStep, inverse } from './effect.ts';

/** A setting of a gate on both sides, and what going from one to the other does. */
export interface GateSetting {
  readonly name: string;
  readonly before: string | number | boolean | undefined;
  readonly after: string | number | boolean | undefined;
  readonly effect: Effect;
  /** Neither side sets it itself, so that it is a matter of `evaluate`. */
  readonly inherited?: boolean;
}

/** A gate with what it inherits. */
export interface GateInPlace {
  readonly gate: GateConfig;
  readonly evaluate: EvaluateConfig;
}

/** Everything that two gates which ask the same of the same rows can differ in. */
export function gateSettings(before: GateInPlace, after: GateInPlace): readonly GateSetting[] {
  return [...subjects(before.gate, after.gate), ...limits(before.gate, after.gate), ...conditions(before, after)];
}

/** Gates are also paired by their id, and may then be about something else. */
function subjects(before: GateConfig, after: GateConfig): GateSetting[] {
  return [
    { name: 'metric', before: before.metric, after: after.metric, effect: 'alters' },
    { name: 'slice', before: before.slice, after: after.slice, effect: 'alters' },
  ];
}

function limits(before: GateConfig, after: GateConfig): GateSetting[] {
  if (conditionOf(before) !== conditionOf(after)) return [{ name: 'condition', before: allowedBy(before), after: allowedBy(after), effect: 'alters' }];
  if ('against' in before && 'against' in after) return [{ name: 'margin', before: before.margin, after: after.margin, effect: effectOfMargin(before.margin, after.margin) }];
  const [old, now] = [limitsIn(before), limitsIn(after)];
  return [
    ...(['min', 'min-ratio'] as const).map((name) => ({ name, before: old[name], after: now[name], effect: effectOfFloor(old[name], now[name]) })),
    ...(['max', 'max-difference'] as const).map((name) => ({ name, before: old[name], after: now[name], effect: effectOfCeiling(old[name], now[name]) })),
  ];
}

/** What a gate asks at all; of two that ask the same the limits can be held against each other. */
export function conditionOf(gate: GateConfig): string {
  if ('against' in gate) return 'comparison';
  if ('max-difference' in gate) return 'difference';
  return 'min-ratio' in gate ? 'ratio' : 'bound';
}

function limitsIn(gate: GateConfig) {
  return {
    min: 'min' in gate ? gate.min : undefined,
    max: 'max' in gate ? gate.max : undefined,
    'min-ratio': 'min-ratio' in gate ? gate['min-ratio'] : undefined,
    'max-difference': 'max-difference' in gate ? gate['max-difference'] : undefined,
  };
}

/** A share of the baseline and a number in the metric's unit can't be held against each other before a run. */
function effectOfMargin(before: string | number, after: string | number): Effect {
  if (typeof before !== typeof after) return 'alters';
  return effectOfCeiling(Number.parseFloat(String(before)), Number.parseFloat(String(after)));
}

const INHERITED = ['when-inconclusive', 'confidence', 'min-rows', 'require-baseline', 'min-joined'] as const;
export type Inherited = (typeof INHERITED)[number];

function conditions(before: GateInPlace, after: GateInPlace): GateSetting[] {
  // Where too little evidence only warns, asking for more of it lets more through.
  const moreEvidence = whenInconclusive(after) === 'warn' ? inverse : (effect: Effect): Effect => effect;
  const settings: Record<Inherited, Omit<GateSetting, 'name'>> = {
    'when-inconclusive': { before: whenInconclusive(before), after: whenInconclusive(after), effect: effectOfStep(whenInconclusive(before), whenInconclusive(after), ['warn', 'inconclusive']) },
    confidence: { before: confidence(before), after: confidence(after), effect: moreEvidence(effectOfFloor(confidence(before), confidence(after))) },
    'min-rows': minRows(before, after, moreEvidence),
    ...ofComparisons(before, after),
  };
  return [
    { name: 'mode', before: before.gate.mode, after: after.gate.mode, effect: effectOfStep(before.gate.mode, after.gate.mode, ['warn', 'enforce']) },
    ...INHERITED.map((name) => ({ name, ...settings[name], inherited: ownValue(before.gate, name) === undefined && ownValue(after.gate, name) === undefined })),
  ];
}

function ofComparisons(before: GateInPlace, after: GateInPlace): Record<'require-baseline' | 'min-joined', Omit<GateSetting, 'name'>> {
  const [required, requires] = [before, after].map(({ gate, evaluate }) => ('against' in gate ? (gate['require-baseline'] ?? evaluate['require-baseline']) : undefined));
  const [joined, joins] = [before, after].map(({ gate, evaluate }) => ('against' in gate ? (gate['min-joined'] ?? evaluate['min-joined']) : undefined));
  return {
    'require-baseline': { before: required, after: requires, effect: effectOfStep(required, requires, [false, true]) },
    'min-joined': { before: joined, after: joins, effect: effectOfFloor(joined, joins) },
  };
}

function ownValue(gate: GateConfig, name: Inherited): unknown {
  return Object.hasOwn(gate, name) ? gate[name as keyof GateConfig] : undefined;
}

/** A slice with too few rows is left out, so that asking for more rows judges fewer slices. */
function minRows(before: GateInPlace, after: GateInPlace, moreEvidence: (effect: Effect) => Effect): Omit<GateSetting, 'name'> {
  const [old, now] = [before, after].map(({ gate, evaluate }) => gate['min-rows'] ?? evaluate['min-rows']);
  const effect = effectOfFloor(old, now);
  return { before: old, after: now, effect: after.gate.slice === undefined ? moreEvidence(effect) : inverse(effect) };
}

function whenInconclusive({ gate, evaluate }: GateInPlace): 'inconclusive' | 'warn' {
  return gate['when-inconclusive'] ?? evaluate['when-inconclusive'] ?? (gate.slice === undefined ? 'inconclusive' : 'warn');
}

/** A bound gate without one of its own judges the value, whatever `evaluate.confidence` says. */
function confidence({ gate, evaluate }: GateInPlace): number | undefined {
  return gate.confidence ?? ('against' in gate ? evaluate.confidence : undefined);
}
