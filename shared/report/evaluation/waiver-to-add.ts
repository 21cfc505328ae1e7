import type { EvaluateResult } from '../../results/evaluate-and-gate.ts';
import { isAccepted } from '../../verdict/verdict.ts';

/** What is longer is nobody's to copy. */
const MAX_ID = 200;
const MAX_GATES = 5;

/**
 * The lines for mlops.yml that would let the gates be that did not pass; null where there are none, too many for an exception, or one that
 * no waiver lets be: a policy's.
 */
export function waiverToAdd({ gates, waivers = [], policy }: Pick<EvaluateResult, 'gates' | 'waivers' | 'policy'>): string | null {
  const ids = gates.filter(({ verdict, gate }) => !isAccepted(verdict) && !waivers.some((waiver) => waiver.gate === gate)).map(({ gate }) => gate);
  if (policy !== undefined && (policy.waivers === 'none' || ids.some((id) => policy.gates.includes(id)))) return null;
  if (ids.length === 0 || ids.length > MAX_GATES || ids.some((id) => id.length > MAX_ID || !isPlain(id))) return null;
  const items = ids.map((id) => `  - { gate: ${JSON.stringify(id)}, reason: …, by: …, expires: YYYY-MM-DD }`);
  return `\`\`\`yaml\nwaivers:\n${items.join('\n')}\n\`\`\``;
}

/** Nothing in it could end the block, or hide. */
function isPlain(id: string): boolean {
  return /^[\p{L}\p{N} _.,:;%<>=()[\]{}/+'"|-]*$/u.test(id);
}
