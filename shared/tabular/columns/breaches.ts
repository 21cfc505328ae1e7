/** Examples that a finding names. */
export const MAX_EXAMPLES = 10;
/** Characters of an example that are shown. */
const MAX_VALUE = 200;
/** Kinds are bits of a 16-bit mark. */
const KINDS = 16;

/** Where a record begins. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface Example extends Place {
  readonly value: string | null;
}

/** How often something was seen, and the first places. */
export interface Tally {
  count: number;
  /** Places that are kept. */
  readonly limit: number;
  readonly examples: Example[];
}

/** A tally for each kind of breach, by the number of its bit. */
export type Breaches = readonly Tally[];

export function createTally(limit = MAX_EXAMPLES): Tally {
  return { count: 0, limit, examples: [] };
}

/** @param limitOf places that are kept of a kind */
export function createBreaches(limitOf: (kind: number) => number): Breaches {
  return Array.from({ length: KINDS }, (_, kind) => createTally(limitOf(kind)));
}

/** The text is only asked for while examples are wanted. */
export function addToTally(tally: Tally, { file, line }: Place, text: () => string | null): void {
  tally.count++;
  if (tally.examples.length >= tally.limit) return;
  const value = text();
  tally.examples.push({ file, line, value: value === null ? null : cutValue(value) });
}

/** Counts a cell under each kind whose bit is set. */
export function noteBreach(breaches: Breaches, kinds: number, { place, text }: { readonly place: Place; readonly text: () => string | null }): void {
  for (let rest = kinds; rest !== 0; rest &= rest - 1) {
    const tally = breaches[kindOf(rest & -rest)];
    if (tally !== undefined) addToTally(tally, place, text);
  }
}

/** Counts what needs no example any more. */
export function countOnly(tally: Tally): boolean {
  if (tally.examples.length < tally.limit) return false;
  tally.count++;
  return true;
}

/** Takes in what was seen in the rows that follow those of `into`. */
export function mergeTallies(into: Tally, next: Tally): void {
  into.count += next.count;
  into.examples.push(...next.examples.slice(0, into.limit - into.examples.length));
}

export function mergeBreaches(into: Breaches, next: Breaches): void {
  for (const [kind, tally] of into.entries()) mergeTallies(tally, next[kind] ?? createTally());
}

/** The place of a kind's bit. */
export function kindOf(bit: number): number {
  return 31 - Math.clz32(bit);
}

export function cutValue(text: string): string {
  // Through bytes, because a slice keeps the whole text in memory.
  return text.length > MAX_VALUE ? Buffer.from(`${text.slice(0, MAX_VALUE - 1).toWellFormed()}…`).toString() : text;
}
