import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { memoryLedger } from '../../test/support/memory-ledger.ts';
import { digestOfBytes } from '../statement/digest.ts';
import { appendEntry } from './append-entry.ts';
import { readRegistry } from './read-registry.ts';
import { versionsOf } from './state.ts';

const clock = { now: () => new Date('2026-11-21T12:00:00.000Z') };

/** A log of so many versions, 1.0.0, 1.0.1 … */
async function logOf(count: number) {
  const ledger = memoryLedger();
  for (let index = 0; index < count; index++) {
    await appendEntry({ ledger, clock }, 'churn', () => ({ kind: 'version', version: `1.0.${index}`, digest: digestOfBytes(`bundle ${index}`), bump: 'patch', evaluation: digestOfBytes('evaluation'), package: digestOfBytes('package') }));
  }
  return ledger;
}

const summary = async (ledger: Awaited<ReturnType<typeof logOf>>) => {
  const state = await readRegistry(ledger, 'churn');
  return { whole: versionsOf(state).map(({ version }) => version), damaged: state.damaged.map(({ position, location, reason }) => `${position} ${location}: ${reason}`) };
};

describe('readRegistry', () => {
  it('says that a model without a log has nothing', async () => {
    expect(await readRegistry(memoryLedger(), 'churn')).toEqual({ model: 'churn', entries: [], damaged: [], last: 0, head: null });
  });

  it('reads a whole log in order', async () => {
    const ledger = await logOf(3);
    const state = await readRegistry(ledger, 'churn');
    expect(versionsOf(state).map(({ version }) => version)).toEqual(['1.0.0', '1.0.1', '1.0.2']);
    expect(state).toMatchObject({ damaged: [], last: 3, head: digestOfBytes(ledger.texts.get(3) ?? '') });
  });

  it('names a torn entry and serves the others', async () => {
    const ledger = await logOf(3);
    ledger.texts.set(2, (ledger.texts.get(2) ?? '').slice(0, 40));
    expect(await summary(ledger)).toEqual({ whole: ['1.0.0', '1.0.2'], damaged: [expect.stringMatching(/^2 log\/2\.json: /)] });
  });

  it('names an entry that was altered, not the one that tells on it', async () => {
    const ledger = await logOf(3);
    ledger.texts.set(1, (ledger.texts.get(1) ?? '').replace('1.0.0', '7.0.0'));
    expect(await summary(ledger)).toEqual({ whole: ['1.0.1', '1.0.2'], damaged: ['1 log/1.json: altered: entry 2 was written after other bytes'] });
  });

  it('lets an altered entry accuse nobody', async () => {
    const ledger = await logOf(3);
    ledger.texts.set(2, (ledger.texts.get(2) ?? '').replace(digestOfBytes(ledger.texts.get(1) ?? ''), digestOfBytes('something else')));
    expect(await summary(ledger)).toEqual({ whole: ['1.0.0', '1.0.2'], damaged: ['2 log/2.json: altered: entry 3 was written after other bytes'] });
  });

  it.each([
    [[2], ['1.0.0', '1.0.2', '1.0.3'], ['2 before log/3.json: entry 2 is missing']],
    [[1, 2], ['1.0.2', '1.0.3'], ['1 before log/3.json: entries 1 to 2 are missing']],
  ])('names the entries %j that are missing', async (missing, whole, damaged) => {
    const ledger = await logOf(4);
    for (const position of missing) ledger.texts.delete(position);
    expect(await summary(ledger)).toEqual({ whole, damaged });
  });

  it('names a first entry that was written after another', async () => {
    const ledger = await logOf(2);
    ledger.texts.set(1, ledger.texts.get(2) ?? '');
    ledger.texts.delete(2);
    expect(await summary(ledger)).toEqual({ whole: [], damaged: ['1 log/1.json: names an entry before it, but is the first'] });
  });

  it('names entries of another model, another version of mlops, another shape, and endless ones', async () => {
    const first = (await logOf(1)).texts.get(1) ?? '';
    const readOnly = async (text: string) => {
      const ledger = memoryLedger();
      ledger.texts.set(1, text);
      return (await summary(ledger)).damaged;
    };
    expect(await readOnly(first.replace('"churn"', '"rain"'))).toEqual(['1 log/1.json: an entry of "rain"']);
    expect(await readOnly(first.replace('entry/v1', 'entry/v2'))).toEqual(['1 log/1.json: written as "mlops/ledger-entry/v2", but this version of mlops reads mlops/ledger-entry/v1']);
    expect(await readOnly(first.replace('"1.0.0"', '"1.0"'))).toEqual([expect.stringMatching(/^1 log\/1\.json: version: /)]);
    expect(await readOnly(' '.repeat(70_000))).toEqual(['1 log/1.json: longer than 65536 bytes']);
    expect(await readOnly('')).toEqual([expect.stringMatching(/^1 log\/1\.json: not JSON/)]);
  });

  it('names a version that is claimed a second time', async () => {
    const ledger = await logOf(1);
    await appendEntry({ ledger, clock }, 'churn', () => ({ kind: 'version', version: '1.0.0', digest: digestOfBytes('other'), bump: 'patch', evaluation: digestOfBytes('evaluation'), package: digestOfBytes('package') }));
    expect(await summary(ledger)).toEqual({ whole: ['1.0.0'], damaged: ['2 log/2.json: claims version 1.0.0 again, which entry 1 holds'] });
  });

  it('does not blame a version whose number an altered entry took', async () => {
    const ledger = await logOf(3);
    ledger.texts.set(1, (ledger.texts.get(1) ?? '').replace('"1.0.0"', '"1.0.1"'));
    expect(await summary(ledger)).toEqual({ whole: ['1.0.1', '1.0.2'], damaged: ['1 log/1.json: altered: entry 2 was written after other bytes'] });
  });

  it('notices every change of a byte before the last entry, and blames that entry alone', async () => {
    const whole = await logOf(4);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3 }), fc.nat(), fc.constantFrom('x', '0', '1', '2', '}', ' '), async (position, place, character) => {
        const ledger = memoryLedger();
        for (const [at, text] of whole.texts) ledger.texts.set(at, text);
        const text = whole.texts.get(position) ?? '';
        const at = place % text.length;
        const altered = text.slice(0, at) + character + text.slice(at + 1);
        fc.pre(altered !== text);
        ledger.texts.set(position, altered);
        const state = await readRegistry(ledger, 'churn');
        expect(state.damaged.map((damage) => damage.position)).toEqual([position]);
        expect(state.entries.map((entry) => entry.position)).toEqual([1, 2, 3, 4].filter((other) => other !== position));
      }),
    );
  });
});
