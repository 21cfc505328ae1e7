import { parseNumberText } from './parse-number.ts';

/** `1` and `1.0`, `true` and `True` are the same class, as frameworks write them. */
export function sameClass(text: string, name: string): boolean {
  if (text === name || text.toLowerCase() === name.toLowerCase()) return true;
  const [a, b] = [parseNumberText(text), parseNumberText(name)];
  return a === b;
}
