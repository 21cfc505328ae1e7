import { describe, expect, it } from 'vitest';

import { memoryLedger } from '../../test/support/memory-ledger.ts';
import type { Ledger } from '../ports/ledger.ts';
import { digestOfBytes } from '../statement/digest.ts';
import { PlatformError, UserError } from '../verdict/errors.ts';
import { appendEntry, type NewEntry } from './append-entry.ts';
import { readRegistry } from './read-registry.ts';
import { versionsOf } from './state.ts';

const clock = (text: string) => ({ now: () => new Date(text) });
const noon = clock('2026-11-21T12:00:00.000Z');
const bundle = digestOfBytes('bundle');
const judged = { evaluation: digestOfBytes('evaluation'), package: digestOfBytes('package') };
const version = (name: string, digest = digestOfBytes(name)): NewEntry => ({ kind: 'version', version: name, digest, bump: 'patch', ...judged });
const deployed: NewEntry = { kind: 'stage', stage: 'production', version: '1.0.0', digest: bundle, cause: 'deploy', reason: null };

describe('appendEntry', () => {
  it('writes the first entry and chains the next one to its text', async () => {
    const ledger = memoryLedger();
    await appendEntry({ ledger, clock: noon }, 'churn', () => ({ ...version('1.0.0', bundle), bump: 'first' }) as NewEntry);
    await appendEntry({ ledger, clock: clock('2026-11-21T12:00:05.000Z') }, 'churn', () => deployed);
    const first = ledger.texts.get(1) ?? '';
    expect(JSON.parse(first)).toEqual({
      schema: 'mlops/ledger-entry/v1', kind: 'version', version: '1.0.0', digest: bundle, bump: 'first', ...judged,
      model: 'churn', at: '2026-11-21T12:00:00.000Z', previous: null,
    });
    expect(JSON.parse(ledger.texts.get(2) ?? '')).toEqual({ schema: 'mlops/ledger-entry/v1', ...deployed, model: 'churn', at: '2026-11-21T12:00:05.000Z', previous: digestOfBytes(first) });
  });

  it('writes nothing where nothing is wanted', async () => {
    const ledger = memoryLedger();
    expect(await appendEntry({ ledger, clock: noon }, 'churn', () => null)).toBeNull();
    expect(ledger.texts.size).toBe(0);
  });

  it('decides again on what another run wrote in the meantime', async () => {
    const inner = memoryLedger();
    let rival = true;
    const ledger: Ledger = {
      ...inner,
      async append(model, position, text) {
        if (rival) {
          rival = false;
          await appendEntry({ ledger: inner, clock: noon }, model, () => version('1.0.0'));
        }
        return inner.append(model, position, text);
      },
    };
    const seen: number[] = [];
    await appendEntry({ ledger, clock: noon }, 'churn', (state) => {
      seen.push(state.last);
      return version(`1.0.${versionsOf(state).length}`);
    });
    expect(seen).toEqual([0, 1]);
    expect(versionsOf(await readRegistry(inner, 'churn')).map((entry) => entry.version)).toEqual(['1.0.0', '1.0.1']);
  });

  it('gives up with a sentence where others are always first', async () => {
    const ledger: Ledger = { read: async () => [], append: async () => 'taken', settle: async () => undefined };
    await expect(appendEntry({ ledger, clock: noon }, 'churn', () => version('1.0.0'))).rejects.toThrow(
      new PlatformError('the log of churn: others wrote to it first 1000 times; run this again'),
    );
  });

  it('gives each entry a later time than the one before, even when the clock went back', async () => {
    const ledger = memoryLedger();
    await appendEntry({ ledger, clock: noon }, 'churn', () => version('1.0.0'));
    await appendEntry({ ledger, clock: clock('2026-11-20T00:00:00.000Z') }, 'churn', () => version('1.0.1'));
    await appendEntry({ ledger, clock: noon }, 'churn', () => version('1.0.2'));
    const state = await readRegistry(ledger, 'churn');
    expect(state.entries.map(({ entry }) => entry.at)).toEqual(['2026-11-21T12:00:00.000Z', '2026-11-21T12:00:00.001Z', '2026-11-21T12:00:00.002Z']);
  });

  describe('while the log is damaged', () => {
    const damagedLog = async () => {
      const ledger = memoryLedger();
      await appendEntry({ ledger, clock: noon }, 'churn', () => version('1.0.0', bundle));
      await appendEntry({ ledger, clock: noon }, 'churn', () => version('1.0.1'));
      ledger.texts.set(2, '{"schema": "mlops/led');
      return ledger;
    };
    const refused = /^the log of churn is damaged at entry 2: log\/2\.json: not JSON .*Restore it from a copy and run this again; nothing was written to the log$/;

    it.each([['version', version('1.0.2')], ['deployment', deployed]])('refuses a %s', async (_, entry) => {
      const ledger = await damagedLog();
      const appending = appendEntry({ ledger, clock: noon }, 'churn', () => entry);
      await expect(appending).rejects.toThrow(refused);
      await expect(appending).rejects.toBeInstanceOf(PlatformError);
      expect(ledger.texts.size).toBe(2);
    });

    it.each<[string, NewEntry]>([
      ['rollback', { ...deployed, cause: 'rollback', reason: 'wrong prices' } as NewEntry],
      ['hold', { kind: 'hold', stage: 'production', reason: 'wrong prices', until: null }],
      ['lift', { kind: 'lift', stage: 'production', reason: null }],
    ])('still writes a %s', async (_, entry) => {
      const ledger = await damagedLog();
      expect(await appendEntry({ ledger, clock: noon }, 'churn', () => entry)).toMatchObject(entry);
      const state = await readRegistry(ledger, 'churn');
      expect(state.entries.map(({ position }) => position)).toEqual([1, 3]);
      expect(state.damaged.map(({ position }) => position)).toEqual([2]);
    });
  });

  it('refuses what a later run could not read', async () => {
    const ledger = memoryLedger();
    const hold = (reason: string, until: string | null): NewEntry => ({ kind: 'hold', stage: 'production', reason, until });
    const append = (entry: NewEntry) => appendEntry({ ledger, clock: noon }, 'churn', () => entry);
    await expect(append(hold('x'.repeat(70_000), null))).rejects.toThrow(new UserError('an entry of the log may have 65536 bytes at most; give a shorter reason'));
    await expect(append(hold('x', 'tomorrow'))).rejects.toThrow(/^the new entry of churn: until: Invalid ISO datetime/);
    expect(ledger.texts.size).toBe(0);
  });
});
