import type { EvaluateResult, GateResult, StandingWaiver } from '../../results/evaluate-and-gate.ts';
import { cutText } from '../cut-text.ts';
import { codeSpan, escapeText } from '../escape.ts';
import { formatCount } from '../format.ts';

const MAX_NAME = 100;
const MAX_REASON = 500;

/**
 * Every waiver that stands in mlops.yml, with who answers for it, why and until when, so that none is forgotten. Markdown.
 * @param most those that let something be come first
 */
export function waiverBlock({ waivers = [], gates }: Pick<EvaluateResult, 'waivers' | 'gates'>, { most, config }: { readonly most: number; readonly config: string }): string {
  if (waivers.length === 0) return '';
  const judged = new Map(gates.map((gate) => [gate.gate, gate]));
  const ordered = [...waivers].sort((a, b) => gravity(a, judged) - gravity(b, judged));
  const more = waivers.length - most;
  const lines = ordered.slice(0, most).map((waiver) => waiverLine(waiver, judged.get(waiver.gate), config));
  const all = [...lines, ...(more > 0 ? [`and ${formatCount(more)} more`] : [])];
  return all.map((line) => `> ${all.length === 1 ? '' : '- '}${line}`).join('\n');
}

function gravity({ gate, state }: StandingWaiver, judged: ReadonlyMap<string, GateResult>): number {
  if (state !== 'counts') return 1;
  return judged.get(gate)?.waived === undefined ? 2 : 0;
}

function waiverLine({ gate, reason, by, expires: day, state, line }: StandingWaiver, judged: GateResult | undefined, config: string): string {
  const expires = escapeText(cutText(day, MAX_NAME));
  const name = `gate ${codeSpan(cutText(gate, MAX_NAME))}`;
  const why = `${escapeText(cutText(by, MAX_NAME))}: ${escapeText(cutText(reason, MAX_REASON))}${line === null ? '' : ` (${codeSpan(`${config}:${line}`)})`}`;
  const own = judged?.waived?.verdict ?? judged?.verdict ?? 'inconclusive';
  if (state === 'expired') return `⚠️ **Waiver expired** on ${expires}: ${name} counts again and says ${own}. ${why}`;
  if (state === 'pending') return `**Waiver counts once merged**, until ${expires}: ${name} says ${own}, which counts here. ${why}`;
  if (judged?.waived === undefined) return `Waiver not needed: ${name} says ${own}; the waiver stands until ${expires}. ${why}`;
  return `⚠️ **Waived** until ${expires}: ${name} says ${own} and counts as a warning. ${why}`;
}
