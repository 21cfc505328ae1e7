import type { Side } from './split.ts';

/** The rows on this side of the split, ascending. */
export function rowsOfSide(sides: Uint8Array, side: Side): Int32Array {
  const rows = new Int32Array(sides.reduce((count, other) => count + Number(other === side), 0));
  let at = 0;
  for (let row = 0; row < sides.length; row++) {
    if (sides[row] === side) rows[at++] = row;
  }
  return rows;
}
