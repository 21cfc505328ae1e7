import type { EvaluateResult, GateResult } from '../../../results/evaluate-and-gate.ts';
import { isAccepted } from '../../../verdict/verdict.ts';
import { cutText } from '../../cut-text.ts';
import { formatCount } from '../../format.ts';
import { type Content, html } from '../../html/html.ts';
import { htmlSection } from '../../html/section.ts';
import { type Column, htmlTable } from '../../html/table.ts';
import { verdictMark } from '../../html/verdict-mark.ts';
import { valueTexts } from '../value-texts.ts';

const MAX_GATES = 300;
const MAX_WAIVERS = 100;
const MAX_NAME = 150;
const MAX_REASON = 500;

const HEAD: readonly Column[] = [{ head: 'Gate' }, { head: 'Verdict' }, { head: 'Allowed', kind: 'word' }, { head: 'Value', kind: 'number' }, { head: 'Why', kind: 'long' }, { head: 'Line', kind: 'number' }];
const WAIVERS: readonly Column[] = [{ head: 'Gate' }, { head: 'State' }, { head: 'Until', kind: 'word' }, { head: 'By' }, { head: 'Reason', kind: 'long' }];
const STATES = { counts: 'counts', expired: 'expired: the gate counts again', pending: 'counts once merged' } as const;

/** What was asked and what came of it; what did not pass first. Then what lets a gate be. */
export function gatesSection({ gates, waivers = [] }: EvaluateResult, config: string): Content {
  const sorted = [...gates.filter(({ verdict }) => !isAccepted(verdict)), ...gates.filter(({ verdict }) => isAccepted(verdict))];
  const more = gates.length - MAX_GATES;
  const needed = new Set(gates.filter(({ waived }) => waived !== undefined).map(({ gate }) => gate));
  return htmlSection('Gates', [
    gates.length === 0 ? html`<p>There is no gate in <code>${config}</code>.</p>` : htmlTable(`Each gate of ${config}`, HEAD, sorted.slice(0, MAX_GATES).map(row)),
    more > 0 ? html`<p class="soft small">${formatCount(more)} more gates are in result.json.</p>` : [],
    waivers.length === 0 ? [] : htmlTable('Waivers', WAIVERS, waivers.slice(0, MAX_WAIVERS).map(({ gate, state, expires, by, reason }) => [cutText(gate, MAX_NAME), state === 'counts' && !needed.has(gate) ? 'not needed' : STATES[state], cutText(expires, MAX_NAME), cutText(by, MAX_NAME), cutText(reason, MAX_REASON)])),
  ]);
}

function row({ gate, verdict, mode, waived, allowed, value, reason, line }: GateResult): Content[] {
  const own = waived?.verdict ?? verdict;
  const said = waived !== undefined ? `${own}, waived` : isAccepted(own) || mode === 'enforce' ? own : `${own}, warns only`;
  const { value: shown, interval } = valueTexts(value);
  return [cutText(gate, MAX_NAME), verdictMark(own, said), cutText(allowed, MAX_NAME), value === null ? '–' : [shown, interval === '–' ? '' : html`<br><span class="soft small">${interval}</span>`], cutText(reason, MAX_REASON), line === null ? '–' : String(line)];
}
