import type { EvaluateResult } from '../../results/evaluate-and-gate.ts';
import { shortDigest } from '../../statement/digest.ts';
import { cutText } from '../cut-text.ts';
import { codeSpan } from '../escape.ts';
import { formatCount } from '../format.ts';

const MAX_NAME = 100;

interface Shown {
  /** Of the settings that it tightened. */
  readonly most: number;
  /** The file's name. */
  readonly config: string;
}

type AppliedPolicy = NonNullable<EvaluateResult['policy']>;

/** What a policy above the repository asked for, which settings of mlops.yml were looser, and whether the change alters it. Markdown. */
export function policyBlock({ policy }: Pick<EvaluateResult, 'policy'>, shown: Shown): string {
  if (policy === undefined) return '';
  const altered = policy.altered ? '\n>\n> ⚠️ **This change alters the policy itself.** Here that of the base counts, and once it is merged its own.' : '';
  return asked(policy, shown) + altered;
}

function asked({ name, digest, gates, tightened }: AppliedPolicy, { most, config }: Shown): string {
  const added = gates.length === 0 ? '' : ` adds ${gates.length === 1 ? 'a gate' : `${formatCount(gates.length)} gates`}`;
  const head = `> 🔒 **Policy** ${codeSpan(cutText(name, MAX_NAME))} (${codeSpan(shortDigest(digest))})${added}`;
  if (tightened.length === 0) return `${head}${added === '' ? ' holds' : ''}; nothing in ${codeSpan(config)} is looser than it asks for.`;
  const more = tightened.length - most;
  const lines = tightened.slice(0, most).map(({ gate, setting, from, to }) => {
    const of = gate === null ? '' : ` of gate ${codeSpan(cutText(gate, MAX_NAME))}`;
    return `${codeSpan(cutText(setting, MAX_NAME))}${of}: ${codeSpan(cutText(from, MAX_NAME))} → ${codeSpan(cutText(to, MAX_NAME))}`;
  });
  return [`${head}${added === '' ? '' : ','} ${added === '' ? 'is' : 'and is'} stricter than ${codeSpan(config)}:`, ...[...lines, ...(more > 0 ? [`and ${formatCount(more)} more`] : [])].map((line) => `> - ${line}`)].join('\n');
}
