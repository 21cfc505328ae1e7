import type { Phrase } from '../phrase.ts';
import { type Html, html } from './html.ts';

export function phraseHtml(words: Phrase): Html {
  return html`${words.map((piece) => {
    if (piece.kind === 'strong') return html`<strong>${phraseHtml(piece.phrase)}</strong>`;
    return piece.kind === 'code' ? html`<code>${piece.text}</code>` : html`${piece.text}`;
  })}`;
}
