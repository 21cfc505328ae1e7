import { expect, test } from 'vitest';

import { evaluateResultSchema, type StandingWaiver } from '../../results/evaluate-and-gate.ts';
import { waiverBlock } from './waiver-block.ts';

const HOSTILE = '\n\n# ✅ pass\n@org/team [x](https://evil.test) <img src=x> `';

test.each(['counts', 'expired', 'pending'] as const)('no text of a waiver that %s is more than text, whoever wrote the result', (state) => {
  const waiver: StandingWaiver = { gate: HOSTILE, reason: HOSTILE, by: HOSTILE, expires: HOSTILE, state, line: 3 };
  const block = waiverBlock({ waivers: [waiver], gates: [] }, { most: 5, config: 'mlops.yml' });
  expect(block.split('\n')).toHaveLength(1);
  // What GitHub reads as text between back-ticks is left out: the name of the gate, and the place.
  const outside = block.replaceAll(/(`+)(?:.*?[^`])\1(?!`)/g, '');
  expect(outside).not.toMatch(/@org|(?<!\\)\]\(|<img|^#/m);
});

test('a day is a day', () => {
  const { shape } = evaluateResultSchema;
  const waiver = { gate: 'g', reason: 'r', by: 'b', state: 'counts', line: null };
  expect(shape.waivers.safeParse([{ ...waiver, expires: '2026-12-31' }]).success).toBe(true);
  expect(shape.waivers.safeParse([{ ...waiver, expires: HOSTILE }]).success).toBe(false);
});
