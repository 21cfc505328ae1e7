import { expect, it } from 'vitest';

import { UserError } from '../../verdict/errors.ts';
import { appendText, createTextArena, reserve } from './text-arena.ts';

it.each(['four', Buffer.from('four')])('more text than places can tell is refused before it is written', (text) => {
  const arena = createTextArena('data/a.parquet', 1);
  appendText(arena, text);
  appendText(arena, 'Zo\u00eb');
  expect(arena.bytes.toString('utf8', 0, arena.filled)).toBe('fourZo\u00eb');
  arena.filled = 2 ** 30 - 3;
  expect(() => appendText(arena, text)).toThrow(new UserError('data/a.parquet: rows that are read at once hold more than 1 GiB of text; split such long texts'));
  expect(() => reserve(arena, 2 ** 31)).toThrow('hold more than 1 GiB of text');
});
