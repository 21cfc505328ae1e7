import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { appendEntry } from '../registry/append-entry.ts';
import { readRegistry } from '../registry/read-registry.ts';
import { digestOfBytes } from '../statement/digest.ts';
import { PlatformError, UserError } from '../verdict/errors.ts';
import { directoryLedger } from './directory-ledger.ts';
import { localFiles } from './files.ts';

const clock = { now: () => new Date('2026-11-21T12:00:00.000Z') };

async function ledgerOf(versions: number) {
  const root = join(await temporaryFolder(), 'registry');
  const ledger = directoryLedger(root, localFiles());
  for (let index = 0; index < versions; index++) {
    await appendEntry({ ledger, clock }, 'churn', () => ({ kind: 'version', version: `1.0.${index}`, digest: digestOfBytes(`bundle ${index}`), bump: 'patch', evaluation: digestOfBytes('evaluation'), package: digestOfBytes('package') }));
  }
  return { root, ledger, log: join(root, 'churn/log') };
}

describe('directoryLedger', () => {
  it('keeps an entry per file, and leaves nothing else behind', async () => {
    const { root, ledger, log } = await ledgerOf(2);
    expect((await readdir(root, { recursive: true })).sort()).toEqual(['churn', 'churn/log', 'churn/log/000001.json', 'churn/log/000002.json', 'format.json']);
    expect(await readFile(join(root, 'format.json'), 'utf8')).toBe('{"schema":"mlops/registry/v1"}\n');
    expect(await ledger.read('churn')).toEqual([
      { position: 1, location: join(log, '000001.json'), text: await readFile(join(log, '000001.json'), 'utf8') },
      { position: 2, location: join(log, '000002.json'), text: await readFile(join(log, '000002.json'), 'utf8') },
    ]);
  });

  it('changes nothing where a position is taken', async () => {
    const { ledger, log } = await ledgerOf(1);
    const before = await readFile(join(log, '000001.json'), 'utf8');
    expect(await ledger.append('churn', 1, 'other')).toBe('taken');
    expect(await readFile(join(log, '000001.json'), 'utf8')).toBe(before);
  });

  it('reads nothing, and writes nothing, where there is no registry', async () => {
    const root = join(await temporaryFolder(), 'none');
    expect(await directoryLedger(root, localFiles()).read('churn')).toEqual([]);
    await expect(readdir(root)).rejects.toThrow('ENOENT');
  });

  it('ignores files that are no entries', async () => {
    const { ledger, log } = await ledgerOf(1);
    for (const name of ['.a1B2.tmp', '000000.json', '2.json', '0000002.json', '000002.json.bak', '000002 (copy).json', 'README.md']) await writeFile(join(log, name), 'not ours');
    expect(await readRegistry(ledger, 'churn')).toMatchObject({ last: 1, damaged: [] });
  });

  it('reports a folder, a link and an endless file in the place of an entry', async () => {
    const { ledger, log } = await ledgerOf(1);
    await mkdir(join(log, '000002.json'));
    await symlink(join(log, '000001.json'), join(log, '000003.json'));
    await writeFile(join(log, '000004.json'), 'x'.repeat(1_000_000));
    const { entries, damaged } = await readRegistry(ledger, 'churn');
    expect(entries.map(({ position }) => position)).toEqual([1]);
    expect(damaged).toEqual([
      { position: 2, location: join(log, '000002.json'), reason: expect.stringMatching(/^not JSON/) },
      { position: 3, location: join(log, '000003.json'), reason: expect.stringMatching(/^not JSON/) },
      { position: 4, location: join(log, '000004.json'), reason: 'longer than 65536 bytes' },
    ]);
  });

  it('refuses a registry of a newer version, reading and writing', async () => {
    const { root, ledger } = await ledgerOf(1);
    await writeFile(join(root, 'format.json'), '{"schema":"mlops/registry/v2","new":true}');
    const refusal = new UserError(`${join(root, 'format.json')}: written as "mlops/registry/v2", but this version of mlops reads mlops/registry/v1`);
    await expect(ledger.read('churn')).rejects.toThrow(refusal);
    await expect(ledger.append('churn', 2, 'text')).rejects.toThrow(refusal);
  });

  it('lets no name lead out of the registry', async () => {
    const { ledger } = await ledgerOf(0);
    for (const name of ['../churn', '..', 'a/b', '.hidden', '']) {
      await expect(ledger.read(name)).rejects.toThrow(UserError);
      await expect(ledger.append(name, 1, 'text')).rejects.toThrow(UserError);
    }
  });

  it('says in one sentence that the registry is a file, or can not be written', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    const ledger = directoryLedger(join(folder, 'file'), localFiles());
    await expect(ledger.read('churn')).rejects.toThrow(PlatformError);
    await expect(ledger.append('churn', 1, 'text')).rejects.toThrow(new PlatformError(`${join(folder, 'file/format.json')}: a part of this path is a file, not a folder`));
  });
});
