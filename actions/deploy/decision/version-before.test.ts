import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compareVersions } from '../../../shared/registry/compare-versions.ts';
import type { StageEntry } from '../../../shared/registry/entry.ts';
import { versionBefore } from './version-before.ts';

/** `1 2 3 <2`: deployments of 1.0.0, 2.0.0, 3.0.0 and a rollback to 2.0.0. */
function movesOf(log: string): StageEntry[] {
  return log.split(' ').filter((word) => word !== '').map((word) => ({
    schema: 'mlops/ledger-entry/v1', model: 'rain', at: '2026-01-01T00:00:00.000Z', previous: null, kind: 'stage', stage: 'production',
    version: `${word.replace('<', '')}.0.0`, digest: `sha256:${'0'.repeat(64)}`, cause: word.startsWith('<') ? 'rollback' : 'deploy', reason: null,
  }));
}

test.each([
  ['', null],
  ['1', null],
  ['1 2', '1.0.0'],
  ['1 2 <1', null],
  ['1 2 3 <2', '1.0.0'],
  ['1 2 3 <2 <1', null],
  ['1 2 3 <1', null],
  ['1 2 <1 3', '1.0.0'],
  ['1 2 <1 2', '1.0.0'],
  ['1 2 <1 2 3', '2.0.0'],
  ['1 2 3 <1 3', '1.0.0'],
  ['1 2 3 <2 4 <2', '1.0.0'],
  ['1 3 <2', '1.0.0'],
])('after the moves "%s" a rollback goes to %s', (log, expected) => {
  expect(versionBefore(movesOf(log))?.version ?? null).toBe(expected);
});

test('rolling back again and again visits ever older versions and comes to an end', () => {
  // Any history that the rules allow: forward to newer versions, back to what `versionBefore` says.
  const steps = fc.array(fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant('back' as const)), { maxLength: 30 });
  fc.assert(
    fc.property(steps, (steps) => {
      const moves: StageEntry[] = [];
      const current = (): number => Number(moves.at(-1)?.version.split('.')[0] ?? 0);
      for (const step of steps) {
        const before = versionBefore(moves);
        if (step !== 'back') moves.push(...movesOf(String(current() + step)));
        else if (before !== null) moves.push({ ...before, cause: 'rollback' });
      }
      for (let before = versionBefore(moves); before !== null; before = versionBefore(moves)) {
        expect(compareVersions(before.version, moves.at(-1)?.version ?? '')).toBeLessThan(0);
        moves.push({ ...before, cause: 'rollback' });
      }
    }),
  );
});
