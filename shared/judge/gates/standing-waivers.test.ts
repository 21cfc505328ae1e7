import { expect, test } from 'vitest';

import { configSchema } from '../../config/schema.ts';
import { standingWaivers } from './standing-waivers.ts';

const GATES = [{ id: 'floor', metric: 'roc_auc', min: 0.8 }];
const approved = { gate: 'floor', reason: 'Labels are late', by: 'alice', expires: '2026-12-31' };
const file = (waivers: readonly object[], gates: readonly object[] = GATES) => configSchema.parse({ model: 'churn', gates, waivers });

/** `state until day by whom` of the waiver in this file. */
function stands(here: ReturnType<typeof file>, { base, now = '2026-11-21T10:00:00Z' }: { readonly base?: ReturnType<typeof file> | null; readonly now?: string } = {}): string[] {
  const standing = standingWaivers({ config: here, lineOf: ([, place]) => 10 + Number(place) }, { now: new Date(now), base });
  return standing.map(({ state, expires, by, line }) => `${state} until ${expires} by ${by}:${line}`);
}

test('off a pull request a waiver counts to the end of its last day', () => {
  expect(stands(file([approved]), { now: '2026-12-31T23:59:59.999Z' })).toEqual(['counts until 2026-12-31 by alice:10']);
  expect(stands(file([approved]), { now: '2027-01-01T00:00:00Z' })).toEqual(['expired until 2026-12-31 by alice:10']);
});

test.each<[string, ReturnType<typeof file> | null, object, string]>([
  ['as the base has it', file([approved]), approved, 'counts until 2026-12-31 by alice'],
  ['that the pull request adds', file([]), approved, 'pending until 2026-12-31 by alice'],
  ['whose base can’t be read', null, approved, 'pending until 2026-12-31 by alice'],
  ['that is prolonged: until the day of the base', file([approved]), { ...approved, expires: '2027-06-30' }, 'counts until 2026-12-31 by alice'],
  ['that is cut short: until the day named here', file([approved]), { ...approved, expires: '2026-11-30' }, 'counts until 2026-11-30 by alice'],
  ['that is cut short to a day gone by', file([approved]), { ...approved, expires: '2026-11-20' }, 'expired until 2026-11-20 by alice'],
  ['that is renewed after it expired', file([{ ...approved, expires: '2026-11-20' }]), approved, 'pending until 2026-12-31 by alice'],
  ['that expired on both sides', file([{ ...approved, expires: '2026-11-20' }]), { ...approved, expires: '2026-11-20' }, 'expired until 2026-11-20 by alice'],
  ['in another name: in that of the base', file([approved]), { ...approved, by: 'mallory' }, 'counts until 2026-12-31 by alice'],
  ['of a gate with another limit', file([approved], [{ ...GATES[0], min: 0.7 }]), approved, 'counts until 2026-12-31 by alice'],
  ['of a gate that asks for another metric under the same id', file([approved], [{ ...GATES[0], metric: 'accuracy' }]), approved, 'pending until 2026-12-31 by alice'],
  ['of a gate that is another condition under the same id', file([approved], [{ id: 'floor', metric: 'roc_auc', against: 'baseline', margin: 0.1 }]), approved, 'pending until 2026-12-31 by alice'],
  ['of a gate of all rows that is one of slices under the same id', file([approved], [{ ...GATES[0], slice: 'plan' }]), approved, 'pending until 2026-12-31 by alice'],
  ['where two gates of the base have one id', file([approved], [...GATES, ...GATES]), approved, 'pending until 2026-12-31 by alice'],
])('in a pull request, one %s', (_, base, waiver, expected) => {
  expect(stands(file([waiver]), { base })).toEqual([`${expected}:10`]);
});

test('in a pull request, one that it removes does not count', () => {
  expect(stands(file([]), { base: file([approved]) })).toEqual([]);
});
