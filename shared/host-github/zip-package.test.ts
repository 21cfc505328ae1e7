import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { unpackZip } from './unpack-zip.ts';
import { zipPackage } from './zip-package.ts';

async function prepared() {
  const directory = await temporaryFolder();
  await mkdir(join(directory, 'made/bundle'), { recursive: true });
  await writeFile(join(directory, 'made/bundle/weights.bin'), 'weights');
  await writeFile(join(directory, 'made/a.txt'), 'a');
  await writeFile(join(directory, 'made/é.txt'), '');
  return { directory, made: join(directory, 'made') };
}

describe('zipPackage', () => {
  it('makes the same bytes of the same files: in any order, at any time, in any time zone', async () => {
    const { directory, made } = await prepared();
    const zone = process.env['TZ'];
    onTestFinished(() => void (zone === undefined ? delete process.env['TZ'] : (process.env['TZ'] = zone)));
    const digests: string[] = [];
    for (const [index, TZ] of ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].entries()) {
      process.env['TZ'] = TZ;
      await writeFile(join(made, 'a.txt'), 'a');
      const paths = index === 0 ? ['bundle/weights.bin', 'a.txt', 'é.txt'] : ['é.txt', 'a.txt', 'bundle/weights.bin'];
      const zip = await zipPackage(made, { paths, to: join(directory, `${index}.zip`) });
      expect(zip.size).toBe((await readFile(zip.path)).length);
      digests.push(zip.digest);
    }
    // By value: another version of the packer that writes other bytes would make every version be fetched and compared once.
    expect(digests).toEqual(Array.from({ length: 3 }, () => EXPECTED));
  });

  it('makes what unpackZip takes', async () => {
    const { directory, made } = await prepared();
    const { path } = await zipPackage(made, { paths: ['bundle/weights.bin', 'é.txt'], to: join(directory, 'package.zip') });
    await unpackZip(path, { directory: join(directory, 'unpacked'), source: 'package.zip', signal: new AbortController().signal });
    expect(await readFile(join(directory, 'unpacked/bundle/weights.bin'), 'utf8')).toBe('weights');
    expect(await readFile(join(directory, 'unpacked/é.txt'), 'utf8')).toBe('');
  });

  it('fails where a file is gone or the folder can’t be written', async () => {
    const { directory, made } = await prepared();
    await expect(zipPackage(made, { paths: ['gone.txt'], to: join(directory, 'package.zip') })).rejects.toThrow(/ENOENT/);
    await expect(zipPackage(made, { paths: ['a.txt'], to: join(made, 'a.txt/package.zip') })).rejects.toThrow(/a part of this path is a file, not a folder$/);
  });
});

const EXPECTED = 'sha256:bf470e409244506416a7ce3924a24e356ade413af029cb72b8df8dfb12c72e2d';
