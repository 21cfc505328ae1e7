import type { EvaluateResult } from '../../results/evaluate-and-gate.ts';
import { shortDigest } from '../../statement/digest.ts';
import { cutText } from '../cut-text.ts';
import { codeSpan } from '../escape.ts';
import { formatCount } from '../format.ts';

const MAX_NAME = 100;

type AppliedPolicy = NonNullable<EvaluateResult['policy']>;

/** What a policy above the repository asked for, which settings of mlops.yml were looser, and whether the change alters it. Markdown. */
export function policyBlock({ policy }: Pick<EvaluateResult, 'policy'>, maxShown: number): string {
  if (policy === undefined) return '';
  const altered = policy.altered ? '\n>\n> ⚠️ **This change alters the policy itself.** Here that of the base counts, and once it is merged its own.' : '';
  return asked(policy, maxShown) + altered;
}

function asked({ name, digest, gates, tightened }: AppliedPolicy, maxShown: number): string {
  const added = gates.length === 0 ? '' : ` adds ${gates.length === 1 ? 'a gate' : `${formatCount(gates.length)} gates`}`;
  const head = `> 🔒 **Policy** ${codeSpan(cutText(name, MAX_NAME))} (${codeSpan(shortDigest(digest))})${added}`;
  if (tightened.length === 0) return `${head}${added === '' ? ' holds' : ''}; nothing in \`mlops.yml\` is looser than it asks for.`;
  const more = tightened.length - maxShown;
  const lines = tightened.slice(0, maxShown).map(({ gate, setting, from, to }) => {
    const of = gate === null ? '' : ` of gate ${codeSpan(cutText(gate, MAX_NAME))}`;
    return `${codeSpan(cutText(setting, MAX_NAME))}${of}: ${codeSpan(cutText(from, MAX_NAME))} → ${codeSpan(cutText(to, MAX_NAME))}`;
  });
  return [`${head}${added === '' ? '' : ','} ${added === '' ? 'is' : 'and is'} stricter than \`mlops.yml\`:`, ...[...lines, ...(more > 0 ? [`and ${formatCount(more)} more`] : [])].map((line) => `> - ${line}`)].join('\n');
}
