import { expect, it } from 'vitest';

import { UserError } from '../../verdict/errors.ts';
import { createCellWriter, createColumnCells, createTextArena } from './text-arena.ts';

it.each(['four', Buffer.from('four')])('more text than places can tell is refused before it is written', (text) => {
  const arena = createTextArena('data/a.parquet');
  const cells = createColumnCells(2);
  const write = createCellWriter(arena, cells, () => text);
  write(0, 0);
  expect([cells.starts[0], cells.ends[0], arena.bytes.toString('utf8', 0, arena.filled)]).toEqual([0, 4, 'four']);
  arena.filled = 2 ** 30 - 3;
  expect(() => write(1, 1)).toThrow(new UserError('data/a.parquet: a row group holds more than 1 GiB of text; write smaller row groups'));
});
