import type { Verdict } from '../../verdict/verdict.ts';
import { type Html, html } from './html.ts';

export type State = Verdict | 'info';

const SIGNS: Readonly<Record<State, string>> = { pass: '✓', warn: '!', fail: '✕', inconclusive: '?', info: 'i' };

/** A verdict by sign, word and colour. */
export function verdictMark(state: State, said: string = state): Html {
  return html`<span class="mark ${state}"><span aria-hidden="true">${SIGNS[state]}</span>${said}</span>`;
}
