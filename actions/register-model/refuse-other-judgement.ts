import type { Judgement } from '../../shared/judge/judge.ts';
import type { EvaluateResult } from '../../shared/results/evaluate-and-gate.ts';
import { UserError } from '../../shared/verdict/errors.ts';

/** The judgement is deterministic; only another machine's logarithms may differ in their last bits. */
const TOLERANCE = 1e-9;

/** @throws UserError where a judgement on record is not the one that the same predictions and labels give now */
export function refuseOtherJudgement(recorded: EvaluateResult, again: Judgement, { model, path }: { readonly model: string; readonly path: string }): void {
  const difference = differenceOf(recorded, again);
  if (difference === null) return;
  throw new UserError(`${path}: judged again, ${model} is another: ${difference}. The result, its predictions or the gates were changed since; run evaluate-and-gate again`);
}

/** In words, what of the record the second judgement contradicts. The verdict first: it decides. */
function differenceOf(recorded: EvaluateResult, again: Judgement): string | null {
  const gates = new Map(again.gates.map((gate) => [gate.gate, gate]));
  for (const gate of recorded.gates) {
    const now = gates.get(gate.gate);
    if (now === undefined) return `gate ${JSON.stringify(gate.gate)} is not in the config`;
    if (now.verdict !== gate.verdict) return `gate ${JSON.stringify(gate.gate)} says ${now.verdict} (${now.reason}), not ${gate.verdict}`;
    gates.delete(gate.gate);
  }
  const [added] = gates.keys();
  if (added !== undefined) return `gate ${JSON.stringify(added)} was not held`;
  if (again.verdict !== recorded.verdict) return `its verdict is ${again.verdict}, not ${recorded.verdict}`;
  for (const [name, { value }] of Object.entries(recorded.metrics)) {
    const now = Object.hasOwn(again.metrics, name) ? (again.metrics[name]?.value ?? null) : null;
    if (!isSame(value, now)) return `${name} is ${now ?? 'undefined'}, not ${value ?? 'undefined'}`;
  }
  return null;
}

function isSame(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
}
