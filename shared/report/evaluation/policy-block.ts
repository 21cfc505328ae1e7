import type { EvaluateResult } from '../../results/evaluate-and-gate.ts';
import { shortDigest } from '../../statement/digest.ts';
import { cutText } from '../cut-text.ts';
import { codeSpan } from '../escape.ts';
import { formatCount } from '../format.ts';

const MAX_NAME = 100;

/** What a policy above the repository asked for, and which settings of mlops.yml were looser. Markdown. */
export function policyBlock({ policy }: Pick<EvaluateResult, 'policy'>, { most, config }: { readonly most: number; readonly config: string }): string {
  if (policy === undefined) return '';
  const { name, digest, gates, tightened } = policy;
  const added = gates.length === 0 ? '' : ` adds ${gates.length === 1 ? 'a gate' : `${formatCount(gates.length)} gates`}`;
  const head = `> 🔒 **Policy** ${codeSpan(cutText(name, MAX_NAME))} (${codeSpan(shortDigest(digest))})${added}`;
  if (tightened.length === 0) return `${head}${added === '' ? ' holds' : ''}; nothing in ${codeSpan(config)} is looser than it asks for.`;
  const more = tightened.length - most;
  const lines = tightened.slice(0, most).map(({ gate, setting, from, to }) => {
    const of = gate === null ? '' : ` of gate ${codeSpan(cutText(gate, MAX_NAME))}`;
    return `${codeSpan(setting)}${of}: ${codeSpan(cutText(from, MAX_NAME))} → ${codeSpan(cutText(to, MAX_NAME))}`;
  });
  return [`${head}${added === '' ? '' : ','} ${added === '' ? 'is' : 'and is'} stricter than ${codeSpan(config)}:`, ...[...lines, ...(more > 0 ? [`and ${formatCount(more)} more`] : [])].map((line) => `> - ${line}`)].join('\n');
}
