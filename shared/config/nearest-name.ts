import { distance } from 'fastest-levenshtein';

/** The name that was probably meant; null where none is near enough to be worth a guess. */
export function nearestName(found: string, allowed: readonly string[]): string | null {
  const plain = normalise(found);
  const [best] = allowed
    .map((name) => ({ name, edits: edits(plain, normalise(name)) }))
    .sort((a, b) => a.edits - b.edits);
  // A third of the letters may differ: "marign" is "margin", while "test" is not "seed".
  const limit = Math.max(1, Math.floor(plain.length / 3));
  return best !== undefined && best.edits <= limit ? best.name : null;
}

/** Levenshtein's distance, but letters in another order are one slip: "mni" is "min". */
function edits(found: string, allowed: string): number {
  const letters = (name: string): string => [...name].sort().join('');
  return found !== allowed && letters(found) === letters(allowed) ? 1 : distance(found, allowed);
}

/** `showValues`, `show_values` and `Show-Values` are all the same slip. */
function normalise(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll(/[_\s]/g, '-')
    .toLowerCase();
}
