import { expect, it } from 'vitest';

import { sliceName } from './slice-name.ts';

it('is a code span, whatever the cell holds', () => {
  expect(sliceName({ plan: 'enterprise' })).toBe('`plan = enterprise`');
  expect(sliceName({ plan: 'free', distance: '[0, 500)' })).toBe('`plan = free, distance = [0, 500)`');
  expect(sliceName({ plan: '`@octocat` | <b>' })).toBe('``plan = `@octocat` │ <b>``');
});

it('is no longer than a reader reads', () => {
  const name = sliceName({ comment: 'x'.repeat(10_000) });
  expect(name.length).toBeLessThan(100);
  expect(name).toMatch(/^`comment = x+…`$/);
  expect(sliceName({ ['c'.repeat(4000)]: 'enterprise' })).toBe(`\`${'c'.repeat(37)}… = enterprise\``);
});
