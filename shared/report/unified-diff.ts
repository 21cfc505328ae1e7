/** Lines around a change. */
const CONTEXT = 3;
/** More changed lines are shown as one block that replaces another. */
const MAX_CHANGED = 1000;

interface Line {
  readonly kind: ' ' | '-' | '+';
  readonly text: string;
  /** Lines of the old and the new text before this one. */
  readonly before: number;
  readonly after: number;
}

/** What makes the new text of the old, as `git apply` and `patch -p1` take it; empty where they are the same. */
export function unifiedDiff(name: string, before: string, after: string): string {
  const lines = comparedLines(linesOf(before), linesOf(after));
  const changed = [...lines.keys()].filter((place) => lines[place]?.kind !== ' ');
  const hunks: (readonly [number, number])[] = [];
  for (const place of changed) {
    const [from, to] = [Math.max(0, place - CONTEXT), Math.min(lines.length, place + CONTEXT + 1)];
    const last = hunks.at(-1);
    if (last !== undefined && from <= last[1]) hunks[hunks.length - 1] = [last[0], to];
    else hunks.push([from, to]);
  }
  if (hunks.length === 0) return '';
  return `--- a/${name}\n+++ b/${name}\n${hunks.map(([from, to]) => hunkText(lines.slice(from, to))).join('')}`;
}

/** With their ends, since the last may have none. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function hunkText(lines: readonly Line[]): string {
  const [first] = lines;
  const count = (kind: Line['kind']): number => lines.filter((line) => line.kind !== kind).length;
  const place = (start: number, length: number): string => `${length === 0 ? start : start + 1}${length === 1 ? '' : `,${length}`}`;
  const head = `@@ -${place(first?.before ?? 0, count('+'))} +${place(first?.after ?? 0, count('-'))} @@\n`;
  return head + lines.map(({ kind, text }) => `${kind}${text}${text.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`).join('');
}

/** The lines of both, by a shortest edit script (E. W. Myers, An O(ND) difference algorithm and its variations, 1986). */
function comparedLines(before: readonly string[], after: readonly string[]): Line[] {
  const trace = shortestEdit(before, after);
  const backwards: Line[] = [];
  const at = { x: before.length, y: after.length };
  const take = (kind: Line['kind']): void => {
    if (kind !== '+') at.x--;
    if (kind !== '-') at.y--;
    backwards.push({ kind, text: (kind === '+' ? after[at.y] : before[at.x]) ?? '', before: at.x, after: at.y });
  };
  for (const [edits, reached] of [...trace.entries()].toReversed()) {
    const k = at.x - at.y;
    const goesDown = k === -edits || (k !== edits && (reached.get(k - 1) ?? -1) < (reached.get(k + 1) ?? -1));
    const from = goesDown ? k + 1 : k - 1;
    const start = edits === 0 ? 0 : (reached.get(from) ?? 0);
    while (at.x > start && at.y > (edits === 0 ? 0 : start - from) && before[at.x - 1] === after[at.y - 1]) take(' ');
    if (edits > 0) take(goesDown ? '+' : '-');
  }
  // Where the search was given up: all that is left on both sides.
  while (at.y > 0) take('+');
  while (at.x > 0) take('-');
  return backwards.toReversed();
}

/** How far each diagonal was reached before each number of edits. */
function shortestEdit(before: readonly string[], after: readonly string[]): Map<number, number>[] {
  const reached = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let edits = 0; edits <= Math.min(before.length + after.length, MAX_CHANGED); edits++) {
    trace.push(new Map(reached));
    for (let k = -edits; k <= edits; k += 2) {
      const goesDown = k === -edits || (k !== edits && (reached.get(k - 1) ?? -1) < (reached.get(k + 1) ?? -1));
      let x = goesDown ? (reached.get(k + 1) ?? 0) : (reached.get(k - 1) ?? 0) + 1;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
      reached.set(k, x);
      if (x >= before.length && x - k >= after.length) return trace;
    }
  }
  return [];
}
