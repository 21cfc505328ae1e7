import type { Random } from './random.ts';

/**
 * Deals rows into blocks of nearly equal size in random order, so that no pattern of the file becomes one of the blocks.
 * @returns the block of each row, from 0 to `min(blocks, rows) − 1`
 */
export function jackknifeBlocks({ rows, blocks, random }: { readonly rows: number; readonly blocks: number; readonly random: Random }): Int32Array {
  const size = Math.min(blocks, rows);
  const dealt = new Int32Array(rows);
  for (let row = 0; row < rows; row++) dealt[row] = row % size;
  for (let last = rows - 1; last > 0; last--) {
    const place = random.below(last + 1);
    const block = dealt[last] ?? 0;
    dealt[last] = dealt[place] ?? 0;
    dealt[place] = block;
  }
  return dealt;
}
