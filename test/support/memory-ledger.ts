import type { Ledger } from '../../shared/ports/ledger.ts';

/** A log whose texts a test may alter. */
export function memoryLedger(): Ledger & { readonly texts: Map<number, string> } {
  const texts = new Map<number, string>();
  return {
    texts,
    read: async () => [...texts].sort(([a], [b]) => a - b).map(([position, text]) => ({ position, location: `log/${position}.json`, text })),
    async append(_, position, text) {
      if (texts.has(position)) return 'taken';
      texts.set(position, text);
      return 'appended';
    },
    settle: async () => undefined,
  };
}
