import { describe, expect, it } from 'vitest';

import { memoryLedger } from '../../test/support/memory-ledger.ts';
import { digestOfBytes } from '../statement/digest.ts';
import { appendEntry, type NewEntry } from './append-entry.ts';
import { judgedBefore } from './judged-before.ts';
import { readRegistry } from './read-registry.ts';
import { activeHold, heldByStage, stagesOf, versionsOf } from './state.ts';

const moved = (version: string, stage = 'production'): NewEntry => ({ kind: 'stage', stage, version, digest: digestOfBytes(version), cause: 'deploy', reason: null });
const claimed = (version: string): NewEntry => ({ kind: 'version', version, digest: digestOfBytes(version), bump: 'patch', evaluation: digestOfBytes('evaluation'), package: digestOfBytes('package') });
const held = (until: string | null, stage = 'production'): NewEntry => ({ kind: 'hold', stage, reason: 'wrong prices', until });
const lifted: NewEntry = { kind: 'lift', stage: 'production', reason: null };

async function stateOf(...entries: readonly NewEntry[]) {
  const ledger = memoryLedger();
  for (const entry of entries) await appendEntry({ ledger, clock: { now: () => new Date('2026-11-21T12:00:00.000Z') } }, 'churn', () => entry);
  return readRegistry(ledger, 'churn');
}

describe('the state of a registry', () => {
  it('tells versions, moves of a stage, and what a stage held before', async () => {
    const state = await stateOf(claimed('1.0.0'), moved('1.0.0'), claimed('1.1.0'), moved('1.1.0', 'staging'), moved('1.1.0'));
    expect(versionsOf(state).map(({ version }) => version)).toEqual(['1.0.0', '1.1.0']);
    expect(stagesOf(state, 'production').map(({ version }) => version)).toEqual(['1.0.0', '1.1.0']);
    expect(heldByStage(state, 'production')?.version).toBe('1.1.0');
    expect(heldByStage(state, 'production', 1)?.version).toBe('1.0.0');
    expect(heldByStage(state, 'production', 2)).toBeNull();
    expect(heldByStage(state, 'staging', 1)).toBeNull();
    expect(heldByStage(state, '__proto__')).toBeNull();
  });

  it('counts the versions that the same test rows judged, the candidate itself aside', async () => {
    const rows = digestOfBytes('rows');
    const on = (version: string, test_rows: string | null): NewEntry => ({ ...claimed(version), test_rows }) as NewEntry;
    const state = await stateOf(claimed('1.0.0'), on('1.1.0', rows), on('1.2.0', digestOfBytes('others')), on('1.3.0', null), on('1.4.0', rows), on('1.5.0', rows));
    expect(judgedBefore(state, { testRows: rows, candidate: digestOfBytes('1.5.0') })).toEqual({ versions: 2, unrecorded: 1 });
    expect(judgedBefore(state, { testRows: digestOfBytes('new'), candidate: digestOfBytes('2.0.0') })).toEqual({ versions: 0, unrecorded: 1 });
    expect(judgedBefore({ ...state, damaged: [{ position: 9, location: 'log/9.json', reason: 'not JSON' }] }, { testRows: rows, candidate: rows })).toBeNull();
  });

  it.each<[string, readonly NewEntry[], boolean]>([
    ['without a hold', [moved('1.0.0')], false],
    ['with a hold without end', [held(null)], true],
    ['with a hold that lasts', [held('2026-11-21T12:00:01.000Z')], true],
    ['with a hold whose time is over', [held('2026-11-21T12:00:00.000Z')], false],
    ['with a hold that was lifted', [held(null), lifted], false],
    ['with a hold set again', [held(null), lifted, held(null)], true],
    ['with a hold of another stage', [held(null, 'staging')], false],
    ['with a move after the hold', [held(null), moved('1.0.0')], true],
  ])('says whether a stage is held: %s', async (_, entries, expected) => {
    const hold = activeHold(await stateOf(...entries), 'production', new Date('2026-11-21T12:00:00.000Z'));
    expect(hold?.reason).toBe(expected ? 'wrong prices' : undefined);
  });
});
