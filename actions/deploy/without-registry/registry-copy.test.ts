import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';

import { testPorts } from '../../../test/support/local-ports.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import type { LedgerText } from '../../../shared/ports/ledger.ts';
import { digestOfBytes } from '../../../shared/statement/digest.ts';
import { type CopyOf, keepRegistryCopy, readRegistryCopy } from './registry-copy.ts';

const logOf = (...texts: readonly string[]): readonly LedgerText[] => texts.map((text, index) => ({ position: index + 1, location: `entry ${index + 1}`, text }));

let ports: ReturnType<typeof testPorts>;
let of: CopyOf;
beforeEach(async () => {
  const folder = await temporaryFolder();
  ports = testPorts(folder);
  of = { path: join(folder, 'served/.mlops/registry.json'), model: 'rain', repository: 'octo/rain' };
});

describe('the copy of the log beside what serves', () => {
  it('is the texts as they were read, with the digest of the last', async () => {
    expect(await readRegistryCopy(of)).toBeNull();
    await keepRegistryCopy(ports, logOf('a\n', 'b\n'), of);
    expect(await readRegistryCopy(of)).toEqual({ schema: 'mlops/registry-copy/v1', model: 'rain', repository: 'octo/rain', at: expect.any(String), head: digestOfBytes('b\n'), entries: logOf('a\n', 'b\n') });
  });

  it('is renewed by what came after it, and not by a server that lags behind or tells the same', async () => {
    await keepRegistryCopy(ports, logOf('a', 'b'), of);
    const before = await readFile(of.path, 'utf8');
    for (const log of [logOf('a'), logOf('a', 'b'), logOf()]) await keepRegistryCopy({ ...ports, clock: { now: () => new Date('2100-01-01') } }, log, of);
    expect(await readFile(of.path, 'utf8')).toBe(before);
    await keepRegistryCopy(ports, logOf('a', 'b', 'c'), of);
    expect((await readRegistryCopy(of))?.entries).toHaveLength(3);
  });

  it('is replaced by that of a log that was begun anew, or of another registry', async () => {
    await keepRegistryCopy(ports, logOf('a', 'b'), of);
    await keepRegistryCopy(ports, logOf('x'), of);
    expect((await readRegistryCopy(of))?.entries).toEqual(logOf('x'));
    const elsewhere = { ...of, repository: null };
    await expect(readRegistryCopy(elsewhere)).rejects.toThrow(`${of.path} is a copy of the log of rain in octo/rain, not of rain in a folder`);
    await keepRegistryCopy(ports, logOf('x'), elsewhere);
    expect(await readRegistryCopy(elsewhere)).toMatchObject({ repository: null });
  });

  it('goes where the log has become too long for one, since an old one would say what is not so', async () => {
    await keepRegistryCopy(ports, logOf('a'), of);
    await keepRegistryCopy(ports, logOf('a', ...Array.from({ length: 530 }, () => 'x'.repeat(64 * 1024))), of);
    expect(await readRegistryCopy(of)).toBeNull();
    expect(ports.log.lines).toEqual([expect.stringMatching(/^Warning: the log of rain is too long to be kept beside what serves \(\d+ bytes\), so a rollback needs the registry$/)]);
  });
});
