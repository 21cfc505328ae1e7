import type { EvaluateConfig, GateConfig } from '../../config/schema.ts';
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

/** `min 0.8, max 0.9`, `margin 2%` */
export function limitsOf(gate: GateConfig): string {
  if ('against' in gate) return `margin ${gate.margin}`;
  return [...('min' in gate ? [`min ${gate.min}`] : []), ...(gate.max === undefined ? [] : [`max ${gate.max}`])].join(', ');
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
  if ('against' in before && 'against' in after) return [{ name: 'margin', before: before.margin, after: after.margin, effect: effectOfMargin(before.margin, after.margin) }];
  if ('against' in before || 'against' in after) return [{ name: 'condition', before: limitsOf(before), after: limitsOf(after), effect: 'alters' }];
  const [min, lower] = ['min' in before ? before.min : undefined, 'min' in after ? after.min : undefined];
  return [
    { name: 'min', before: min, after: lower, effect: effectOfFloor(min, lower) },
    { name: 'max', before: before.max, after: after.max, effect: effectOfCeiling(before.max, after.max) },
  ];
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
