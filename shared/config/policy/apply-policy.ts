import { UserError } from '../../verdict/errors.ts';
import { checkGates } from '../check-gates.ts';
import { gateIds } from '../gate-id.ts';
import type { LoadedConfig } from '../loaded-config.ts';
import { type EvaluateConfig, evaluateSchema, type GateConfig } from '../schema.ts';
import type { Tightened } from './applied-policy.ts';
import type { Policy } from './policy-schema.ts';

/** Begins the ids of a policy's gates, and of no other. */
const PREFIX = 'policy: ';

export interface NamedPolicy {
  readonly name: string;
  readonly digest: `sha256:${string}`;
  readonly policy: Policy;
  /** The change that is judged has other bytes of it. */
  readonly altered: boolean;
}

/**
 * mlops.yml under a policy: its gates beside those of the policy, and of every setting the stricter one.
 * @throws UserError where mlops.yml has another baseline, takes the names of the policy's gates, or lacks a slice that these judge
 */
export function applyPolicy(loaded: LoadedConfig, { name, digest, policy, altered }: NamedPolicy): LoadedConfig {
  const { config } = loaded;
  const own = config.gates ?? [];
  const ids = gateIds(own);
  const taken = ids.find((id) => id.startsWith(PREFIX));
  if (taken !== undefined) throw new UserError(`gate ${JSON.stringify(taken)}: ids that begin with ${JSON.stringify(PREFIX)} are those of the policy ${name}; rename it`);
  const before = config.evaluate ?? evaluateSchema.parse({});
  refuseOtherBaseline(loaded, before, { name, policy });
  const tightened: Tightened[] = [];
  const evaluate = tightenEvaluate(before, policy, (change) => void tightened.push({ gate: null, ...change }));
  const theirs = policy.gates ?? [];
  const theirIds = gateIds(theirs).map((id) => `${PREFIX}${id}`);
  const gates = [
    ...own.map((gate, place) => tightenGate(gate, { policy, before, tell: (change) => void tightened.push({ gate: ids[place] ?? gate.metric, ...change }) })),
    ...theirs.map((gate, place) => ({ ...tightenGate(freeOf(gate, before), { policy, before, tell: () => undefined }), id: theirIds[place] })),
  ];
  const { waivers, ...rest } = config;
  const noWaivers = policy.waivers === 'none' && waivers !== undefined && waivers.length > 0;
  if (noWaivers) tightened.push({ gate: null, setting: 'waivers', from: String(waivers.length), to: 'none' });
  const [problem] = checkGates({ ...rest, evaluate, gates });
  if (problem !== undefined) throw new UserError(`policy ${name}: ${problem.text}`);
  return {
    ...loaded,
    config: { ...rest, evaluate, gates, ...(waivers === undefined || noWaivers ? {} : { waivers }) },
    policy: { name, digest, baseline: policy.baseline ?? null, gates: theirIds, noWaivers: policy.waivers === 'none', altered, tightened, written: loaded },
  };
}

function refuseOtherBaseline(loaded: LoadedConfig, { baseline }: EvaluateConfig, { name, policy }: Pick<NamedPolicy, 'name' | 'policy'>): void {
  if (policy.baseline === undefined || policy.baseline === baseline || loaded.lineOf(['evaluate', 'baseline']) === null) return;
  throw new UserError(`evaluate.baseline is ${JSON.stringify(baseline)}, but the policy ${name} asks for ${JSON.stringify(policy.baseline)}; neither is stricter than the other, so ${loaded.name} must name the policy's`);
}

type Tell = (change: Omit<Tightened, 'gate'>) => void;

/** The larger of two numbers; told where the policy's is. */
function atLeast(setting: string, { own, floor, tell }: { readonly own: number; readonly floor: number | undefined; readonly tell: Tell }): number {
  if (floor === undefined || own >= floor) return own;
  tell({ setting, from: String(own), to: String(floor) });
  return floor;
}

function tightenEvaluate(evaluate: EvaluateConfig, policy: Policy, tell: Tell): EvaluateConfig {
  const stays = evaluate['when-inconclusive'] === 'inconclusive' || policy['when-inconclusive'] === undefined;
  if (!stays) tell({ setting: 'when-inconclusive', from: evaluate['when-inconclusive'] ?? 'warn in slices', to: 'inconclusive' });
  if (policy['require-baseline'] === true && !evaluate['require-baseline']) tell({ setting: 'require-baseline', from: 'false', to: 'true' });
  return {
    ...evaluate,
    baseline: policy.baseline ?? evaluate.baseline,
    confidence: atLeast('confidence', { own: evaluate.confidence, floor: policy.confidence, tell }),
    'min-joined': atLeast('min-joined', { own: evaluate['min-joined'], floor: policy['min-joined'], tell }),
    'require-baseline': evaluate['require-baseline'] || policy['require-baseline'] === true,
    ...(stays ? {} : { 'when-inconclusive': 'inconclusive' }),
  };
}

/**
 * A gate of a policy where mlops.yml has weaker settings than the usual ones: those would decide what the gate leaves open. In slices a
 * larger number of rows leaves more of them out; over all rows a smaller one judges on less.
 */
function freeOf(gate: GateConfig, own: EvaluateConfig): GateConfig {
  const usual = evaluateSchema.parse({});
  const rows = gate.slice === undefined ? Math.max(own['min-rows'], usual['min-rows']) : Math.min(own['min-rows'], usual['min-rows']);
  const free: GateConfig = {
    ...gate,
    'min-rows': gate['min-rows'] ?? rows,
    ...(gate['when-inconclusive'] === undefined && gate.slice === undefined ? { 'when-inconclusive': 'inconclusive' } : {}),
  };
  if (!('against' in free)) return free;
  return {
    ...free,
    confidence: free.confidence ?? Math.max(own.confidence, usual.confidence),
    'min-joined': free['min-joined'] ?? Math.max(own['min-joined'], usual['min-joined']),
  };
}

/** @param options.before `evaluate` as it was written, whose defaults the gate had */
function tightenGate(gate: GateConfig, { policy, before, tell }: { readonly policy: Policy; readonly before: EvaluateConfig; readonly tell: Tell }): GateConfig {
  const tight = { ...gate };
  if (policy.mode === 'enforce' && gate.mode === 'warn') {
    tell({ setting: 'mode', from: 'warn', to: 'enforce' });
    tight.mode = 'enforce';
  }
  // A bound without a confidence of its own judges the value, which is stricter in nothing and looser in nothing.
  if (gate.confidence !== undefined) tight.confidence = atLeast('confidence', { own: gate.confidence, floor: policy.confidence, tell });
  // In slices a larger number leaves more of them out.
  const minRows = gate['min-rows'] ?? before['min-rows'];
  if (gate.slice === undefined && policy['min-rows'] !== undefined && minRows < policy['min-rows']) tight['min-rows'] = atLeast('min-rows', { own: minRows, floor: policy['min-rows'], tell });
  if (policy['when-inconclusive'] !== undefined && gate['when-inconclusive'] === 'warn') {
    tell({ setting: 'when-inconclusive', from: 'warn', to: 'inconclusive' });
    tight['when-inconclusive'] = 'inconclusive';
  }
  if (!('against' in tight)) return tight;
  if (tight['min-joined'] !== undefined) tight['min-joined'] = atLeast('min-joined', { own: tight['min-joined'], floor: policy['min-joined'], tell });
  if (policy['require-baseline'] === true && tight['require-baseline'] === false) {
    tell({ setting: 'require-baseline', from: 'false', to: 'true' });
    tight['require-baseline'] = true;
  }
  return tight;
}
