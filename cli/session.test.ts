import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { memoryLog } from '../test/support/local-ports.ts';
import { temporaryFolder } from '../test/support/temporary-folder.ts';
import { PlatformError, UserError } from '../shared/verdict/errors.ts';
import { openSession } from './session.ts';

async function project(config = 'model: rain\n') {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'mlops.yml'), config);
  const open = (changes: Partial<Parameters<typeof openSession>[0]> = {}) =>
    openSession({ config: join(folder, 'mlops.yml'), workDirectory: undefined, log: memoryLog(), signal: new AbortController().signal, readOnly: false, ...changes });
  return { folder, open, work: join(folder, '.mlops') };
}

describe('openSession', () => {
  it('makes a work directory beside mlops.yml that git ignores, and locks it', async () => {
    const { work, open } = await project();
    const session = await open();
    expect(session.workDirectory).toBe(work);
    expect((await readdir(work)).sort()).toEqual(['.gitignore', 'format.json', 'lock']);
    expect(await readFile(join(work, '.gitignore'), 'utf8')).toBe('*\n');
    expect(await readFile(join(work, 'format.json'), 'utf8')).toBe('{"schema":"mlops/work-directory/v1"}\n');
    await expect(open()).rejects.toThrow(PlatformError);
    await session.close();
    await (await open()).close();
    expect((await readdir(work)).sort()).toEqual(['.gitignore', 'format.json']);
  });

  it('reads beside a run that is under way, and makes nothing', async () => {
    const { folder, work, open } = await project();
    const reader = await open({ readOnly: true });
    await reader.close();
    expect(await readdir(folder)).toEqual(['mlops.yml']);
    const session = await open();
    await (await open({ readOnly: true })).close();
    expect(await readdir(work)).toContain('lock');
    await session.close();
  });

  it('keeps a .gitignore that someone changed', async () => {
    const { work, open } = await project();
    await (await open()).close();
    await writeFile(join(work, '.gitignore'), '*\n!registry/\n');
    await (await open()).close();
    expect(await readFile(join(work, '.gitignore'), 'utf8')).toBe('*\n!registry/\n');
  });

  it('looks for the registry in the work directory, or where mlops.yml says', async () => {
    const first = await project();
    const inside = await first.open({ workDirectory: join(first.folder, 'elsewhere') });
    await inside.ports.ledger.append('rain', 1, 'entry');
    expect(await readdir(join(first.folder, 'elsewhere/registry/rain/log'))).toEqual(['000001.json']);
    await inside.close();
    const second = await project('model: rain\nregistry: { path: shared/registry }\n');
    const named = await second.open();
    await named.ports.ledger.append('rain', 1, 'entry');
    expect(await readdir(join(second.folder, 'shared/registry/rain/log'))).toEqual(['000001.json']);
    await named.close();
  });

  it('touches nothing of a work directory that a newer version wrote', async () => {
    const { work, open } = await project();
    await mkdir(work);
    await writeFile(join(work, 'format.json'), '{"schema":"mlops/work-directory/v2","layout":"new"}');
    const refusal = new UserError(`${join(work, 'format.json')}: written as "mlops/work-directory/v2", but this version of mlops reads mlops/work-directory/v1`);
    await expect(open()).rejects.toThrow(refusal);
    await expect(open({ readOnly: true })).rejects.toThrow(refusal);
    expect(await readdir(work)).toEqual(['format.json']);
  });

  it('says what stands in the way', async () => {
    const { work, open } = await project();
    await writeFile(work, '');
    await expect(open()).rejects.toThrow(new PlatformError(`${work}: this exists already and is not a folder`));
    await expect(open({ config: join(work, 'mlops.yml') })).rejects.toThrow(UserError);
  });
});
