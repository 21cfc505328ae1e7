import { UserError } from '../../verdict/errors.ts';
import type { Column, NumberColumn, TextColumn } from './table.ts';

/** Each part is judged by itself, and a part of a handful of rows can't be: more than this is a column of ids or of measurements. */
const MAX_PARTS = 1000;

/**
 * Cuts a column into the parts that a model is judged on one by one.
 *
 * Without edges every value is a part: the most frequent first, equally frequent ones by name. With edges the parts are the ranges [a, b)
 * between neighbours, in their order, also those without rows, and what lies outside of them where there are such rows: no row may escape a
 * gate over slices, nor read as one without a value.
 *
 * @returns `codes`: for each row its place in `parts`, −1 where the value is missing
 * @throws UserError where a column has more values than can be judged, or edges that can't cut it
 */
export function cutSlice(column: Column, edges?: readonly number[]): { readonly column: string; readonly codes: Int32Array; readonly parts: readonly string[] } {
  if (edges !== undefined) return cutRanges(column, edges);
  return cutValues(column.kind === 'number' ? textsOfNumbers(column) : column);
}

function cutRanges(column: Column, edges: readonly number[]) {
  if (column.kind !== 'number') throw new UserError(`evaluate.slices: column ${column.name} holds texts, which ranges can't cut; declare it as a number, or slice by the column itself`);
  if (edges.length < 2 || edges.some((edge, place) => place > 0 && !(edge > (edges[place - 1] ?? Number.NaN)))) {
    throw new UserError(`evaluate.slices: the edges of ${column.name} are ${JSON.stringify(edges)}; they must be two or more ascending numbers`);
  }
  const [first = 0, last = 0] = [edges[0], edges.at(-1)];
  const outside = { below: column.values.some((value) => value < first), above: column.values.some((value) => value >= last) };
  const bounds = [...(outside.below ? [Number.NEGATIVE_INFINITY] : []), ...edges];
  const uppers = [...bounds.slice(1), ...(outside.above ? [Number.POSITIVE_INFINITY] : [])];
  const parts = uppers.map((upper, place) => rangeName(bounds[place] ?? 0, upper));
  const codes = Int32Array.from(column.values, (value) => bounds.findLastIndex((bound) => value >= bound));
  return { column: column.name, codes, parts };
}

/** `[0, 500)`, `(−∞, 0)`, `[1500, ∞)` */
export function rangeName(low: number, high: number): string {
  return `${low === Number.NEGATIVE_INFINITY ? '(−∞' : `[${low}`}, ${high === Number.POSITIVE_INFINITY ? '∞' : high})`;
}

function cutValues({ name, codes, dictionary }: TextColumn) {
  const counts = new Int32Array(dictionary.length);
  for (const code of codes) {
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  }
  const present = [...dictionary.keys()].filter((code) => (counts[code] ?? 0) > 0);
  if (present.length > MAX_PARTS) {
    throw new UserError(`evaluate.slices: column ${name} has ${present.length} different values, at most ${MAX_PARTS} can be judged one by one; give ranges ({ ${name}: [0, 10, 100] }) or choose a coarser column`);
  }
  const order = present.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || ((dictionary[a] ?? '') < (dictionary[b] ?? '') ? -1 : 1));
  const place = new Int32Array(dictionary.length).fill(-1);
  for (const [part, code] of order.entries()) place[code] = part;
  return { column: name, codes: codes.map((code) => place[code] ?? -1), parts: order.map((code) => dictionary[code] ?? '') };
}

function textsOfNumbers({ name, values }: NumberColumn): TextColumn {
  const known = new Map<number, number>();
  const codes = Int32Array.from(values, (value) => {
    if (Number.isNaN(value)) return -1;
    const code = known.get(value) ?? known.size;
    known.set(value, code);
    return code;
  });
  return { kind: 'text', name, codes, dictionary: Array.from(known.keys(), String) };
}
