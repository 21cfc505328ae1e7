import { expect, it } from 'vitest';

import { memoryLedger } from '../../test/support/memory-ledger.ts';
import { digestOfBytes } from '../statement/digest.ts';
import type { RegisteredReference } from '../statement/reference.ts';
import { UserError } from '../verdict/errors.ts';
import { appendEntry, type NewEntry } from './append-entry.ts';
import { findReferenced, findRegistered, findVersion } from './find-version.ts';
import { readRegistry } from './read-registry.ts';
import type { RegistryState } from './state.ts';

const claimed = (version: string): NewEntry => ({ kind: 'version', version, digest: digestOfBytes(version), bump: 'patch', evaluation: digestOfBytes('evaluation'), package: digestOfBytes('package') });
const moved = (version: string): NewEntry => ({ kind: 'stage', stage: 'production', version, digest: digestOfBytes(version), cause: 'deploy', reason: null });

async function stateOf(entries: readonly NewEntry[], damage: readonly number[] = []): Promise<RegistryState> {
  const ledger = memoryLedger();
  for (const entry of entries) await appendEntry({ ledger, clock: { now: () => new Date('2026-11-21T12:00:00Z') } }, 'rain', () => entry);
  for (const position of damage) ledger.texts.set(position, 'torn');
  return readRegistry(ledger, 'rain');
}

const version = (version: string): RegisteredReference => ({ kind: 'version', model: 'rain', version });
const stage = (stage: string, back = 0): RegisteredReference => ({ kind: 'stage', model: 'rain', stage, back });

it('finds a version by its number, and what a stage holds or held, with the evaluation it was claimed on', async () => {
  const state = await stateOf([claimed('1.0.0'), moved('1.0.0'), claimed('1.0.1'), moved('1.0.1')]);
  expect(findVersion(state, '1.0.0')).toMatchObject({ digest: digestOfBytes('1.0.0'), evaluation: digestOfBytes('evaluation') });
  expect(findReferenced(state, version('1.0.1'))).toMatchObject({ version: '1.0.1' });
  expect(findReferenced(state, stage('production'))).toMatchObject({ version: '1.0.1', evaluation: digestOfBytes('evaluation') });
  expect(findRegistered(state, stage('production', 1))).toMatchObject({ version: '1.0.0', package: digestOfBytes('package') });
});

it('finds the bytes of a version whose claim a damaged log has lost, where a stage names them', async () => {
  const state = await stateOf([claimed('1.0.0'), moved('1.0.0'), claimed('1.0.1')], [1]);
  expect(findVersion(state, '1.0.0')).toEqual({ version: '1.0.0', digest: digestOfBytes('1.0.0') });
  expect(findReferenced(state, stage('production'))).toEqual({ version: '1.0.0', digest: digestOfBytes('1.0.0') });
});

it('says what there is where there is no such version', async () => {
  const state = await stateOf(['1.0.0', '1.2.0', '1.10.0', '1.9.0'].map(claimed));
  expect(findReferenced(state, version('2.0.0'))).toBeNull();
  expect(findReferenced(state, stage('staging'))).toBeNull();
  expect(() => findRegistered(state, version('2.0.0'))).toThrow(new UserError('rain@v2.0.0 is not registered; the newest are v1.10.0, v1.9.0, v1.2.0'));
  expect(() => findRegistered(state, stage('staging', 2))).toThrow(new UserError('"rain#staging~2": the stage staging holds no such version'));
  expect(() => findRegistered({ ...state, entries: [] }, version('1.0.0'))).toThrow(new UserError('rain@v1.0.0 is not registered; no version is'));
});
