import { codeSpan, escapeText } from './escape.ts';

/** A sentence that Markdown and HTML say alike: our own words, texts from outside, names, and what is said with weight. */
export type Phrase = readonly Piece[];

type Piece =
  | { readonly kind: 'own' | 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly phrase: Phrase };

/** What stands in the source is ours; a text that is put in may be anybody's. */
export function phrase(own: TemplateStringsArray, ...values: readonly (string | Phrase)[]): Phrase {
  return own.flatMap((text, place) => [{ kind: 'own' as const, text }, ...pieces(values[place] ?? '')]).filter((piece) => piece.kind === 'strong' || piece.text !== '');
}

/** A name or value, as it is written in a file. */
export function code(text: string): Phrase {
  return [{ kind: 'code', text }];
}

export function strong(words: Phrase): Phrase {
  return [{ kind: 'strong', phrase: words }];
}

export function phraseMarkdown(words: Phrase): string {
  return words.map((piece) => {
    if (piece.kind === 'strong') return `**${phraseMarkdown(piece.phrase)}**`;
    if (piece.kind === 'own') return piece.text;
    return piece.kind === 'code' ? codeSpan(piece.text) : escapeText(piece.text);
  }).join('');
}

function pieces(value: string | Phrase): Phrase {
  return typeof value === 'string' ? [{ kind: 'text', text: value }] : value;
}
