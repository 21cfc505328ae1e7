import { readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { sealTestPackage, writeTestPackage } from '../../test/support/version-package.ts';
import { openVersion } from '../registry/open-version.ts';
import { digestOfBytes } from '../statement/digest.ts';
import { PlatformError, UserError } from '../verdict/errors.ts';
import { directoryVersions } from './directory-versions.ts';
import { localFiles } from './files.ts';

async function prepared() {
  const folder = await temporaryFolder();
  const root = join(folder, 'registry');
  const made = join(folder, 'made');
  const { digest, evaluation, package: sealed } = await writeTestPackage(made, { 'payload/model.bin': 'weights', 'predictions.csv': 'id,score\na,0.5\n' });
  return { folder, root, made, digest, evaluation, sealed, versions: directoryVersions(root, localFiles()), kept: join(root, 'churn/versions', digest.slice(7)) };
}

const CONTENTS = ['bundle', 'bundle/manifest.json', 'bundle/payload', 'bundle/payload/model.bin', 'bundle/predictions.csv', 'evaluation', 'evaluation/statement.json', 'manifest.json'];

describe('directoryVersions', () => {
  it('keeps a copy under the digest, whole', async () => {
    const { root, made, digest, versions, kept } = await prepared();
    expect(await versions.open('churn', digest)).toBeNull();
    await versions.put('churn', digest, made);
    expect(await versions.open('churn', digest)).toBe(kept);
    expect(versions.location('churn', digest)).toBe(kept);
    expect((await readdir(kept, { recursive: true })).sort()).toEqual(CONTENTS);
    expect(await readdir(join(root, 'churn/versions'))).toEqual([digest.slice(7)]);
  });

  it('keeps what is there when the same bytes come again', async () => {
    const { made, digest, versions, kept } = await prepared();
    await versions.put('churn', digest, made);
    await writeFile(join(made, 'evaluation/statement.json'), 'a later evaluation');
    await versions.put('churn', digest, made);
    expect(await readFile(join(kept, 'evaluation/statement.json'), 'utf8')).toBe(`{"judged": "${digest}"}\n`);
  });

  it('lets twenty put the same bytes at once', async () => {
    const { root, made, digest, versions } = await prepared();
    await Promise.all(Array.from({ length: 20 }, () => versions.put('churn', digest, made)));
    expect(await readdir(join(root, 'churn/versions'))).toEqual([digest.slice(7)]);
  });

  it('refuses bytes that are not those of the digest, and leaves nothing', async () => {
    const { root, made, digest, versions } = await prepared();
    await writeFile(join(made, 'bundle/payload/model.bin'), 'other bytes');
    await expect(versions.put('churn', digest, made)).rejects.toThrow(/model\.bin: its bytes are not those of the manifest$/);
    expect(await readdir(join(root, 'churn/versions'))).toEqual([]);
  });

  it('refuses a link, and leaves nothing', async () => {
    const { root, made, digest, versions } = await prepared();
    await symlink('/etc/hostname', join(made, 'profile.json'));
    await expect(versions.put('churn', digest, made)).rejects.toThrow(new UserError(`${join(made, 'profile.json')}: neither a file nor a folder; links are not carried with a version`));
    expect(await readdir(join(root, 'churn/versions'))).toEqual([]);
  });

  it('says what to do where the kept files were altered', async () => {
    const { made, digest, versions, kept } = await prepared();
    await versions.put('churn', digest, made);
    await writeFile(join(kept, 'bundle/predictions.csv'), 'id,score\na,0.9\n');
    await expect(versions.put('churn', digest, made)).rejects.toThrow(
      new PlatformError(`the registry holds damaged files: ${join(kept, 'bundle/predictions.csv')}: its bytes are not those of the manifest; restore ${kept} from a copy, or delete it if no version in the log names it`),
    );
  });

  it('removes what a run left that died a day ago, and nothing younger', async () => {
    const { root, made, digest, versions } = await prepared();
    await versions.put('churn', digest, made);
    const [old, young] = ['.aaaaaaaaaaaa.1.unfinished', '.bbbbbbbbbbbb.2.unfinished'];
    for (const name of [old, young]) await localFiles().replace(join(root, 'churn/versions', name, 'bundle/half'), Buffer.from('half'));
    const yesterday = new Date(Date.now() - 25 * 3600 * 1000);
    await utimes(join(root, 'churn/versions', old), yesterday, yesterday);
    const other = await writeTestPackage(`${made}-2`, { 'payload/model.bin': 'other' });
    await versions.put('churn', other.digest, `${made}-2`);
    expect((await readdir(join(root, 'churn/versions'))).sort()).toEqual([young, digest.slice(7), other.digest.slice(7)].sort());
  });
});

describe('openVersion', () => {
  it('gives the folder of a version whose bytes are those of the log', async () => {
    const { made, digest, evaluation, sealed, versions, kept } = await prepared();
    await versions.put('churn', digest, made);
    expect(await openVersion({ versions }, 'churn', { version: '1.0.0', digest, evaluation, package: sealed })).toBe(kept);
    expect(await openVersion({ versions }, 'churn', { version: '1.0.0', digest })).toBe(kept);
  });

  it('says that the files of a version are gone', async () => {
    const { digest, versions, kept } = await prepared();
    await expect(openVersion({ versions }, 'churn', { version: '1.0.0', digest })).rejects.toThrow(
      new PlatformError(`churn@v1.0.0 is in the log, but its files are gone from ${kept}; restore that folder from a copy`),
    );
  });

  it('names the file that was altered, be it of the bundle or the evaluation', async () => {
    const { made, digest, evaluation, versions, kept } = await prepared();
    await versions.put('churn', digest, made);
    const statement = join(kept, 'evaluation/statement.json');
    await writeFile(statement, 'all is well');
    await expect(openVersion({ versions }, 'churn', { version: '1.0.0', digest, evaluation })).rejects.toThrow(
      new PlatformError(`churn@v1.0.0 is damaged: ${statement}: its digest is ${digestOfBytes('all is well')}, but the log names ${evaluation}; restore ${kept} from a copy`),
    );
    await writeFile(join(kept, 'bundle/payload/model.bin'), 'other');
    await expect(openVersion({ versions }, 'churn', { version: '1.0.0', digest })).rejects.toThrow(
      new PlatformError(`churn@v1.0.0 is damaged: ${join(kept, 'bundle/payload/model.bin')}: its bytes are not those of the manifest; restore ${kept} from a copy`),
    );
  });

  it.each([
    ['altered', 'model-card.md', (path: string) => writeFile(path, '# churn, the best of all'), 'its bytes are not those of the manifest'],
    ['taken away', 'golden.json', (path: string) => rm(path), 'listed in the manifest, but absent'],
    ['added', 'golden-2.json', (path: string) => writeFile(path, '{}'), 'not listed in the manifest'],
  ])('names a file outside the bundle that was %s', async (_, name, change, reason) => {
    const { made, digest, evaluation, versions, kept } = await prepared();
    await writeFile(join(made, 'model-card.md'), '# churn');
    await writeFile(join(made, 'golden.json'), '{}');
    const sealed = await sealTestPackage(made);
    await versions.put('churn', digest, made);
    await change(join(kept, name));
    const opening = openVersion({ versions }, 'churn', { version: '1.0.0', digest, evaluation, package: sealed });
    await expect(opening).rejects.toThrow(new PlatformError(`churn@v1.0.0 is damaged: ${join(kept, name)}: ${reason}; restore ${kept} from a copy`));
  });

  it('is not led astray by a manifest that was altered with the file', async () => {
    const { made, digest, evaluation, sealed, versions, kept } = await prepared();
    await versions.put('churn', digest, made);
    await writeFile(join(kept, 'golden.json'), '{}');
    const altered = await sealTestPackage(kept);
    await expect(openVersion({ versions }, 'churn', { version: '1.0.0', digest, evaluation, package: sealed })).rejects.toThrow(
      new PlatformError(`churn@v1.0.0 is damaged: ${kept}: its digest is ${altered}, expected ${sealed}; restore ${kept} from a copy`),
    );
  });

  it('names the file inside the package where the folder was fetched from elsewhere', async () => {
    const { made, digest, evaluation, sealed, versions, kept } = await prepared();
    await versions.put('churn', digest, made);
    await writeFile(join(kept, 'evaluation/predictions.csv'), 'id,score\n');
    const fetched = { ...versions, location: () => 'the release of churn in acme/churn' };
    await expect(openVersion({ versions: fetched }, 'churn', { version: '1.0.0', digest, evaluation, package: sealed })).rejects.toThrow(
      new PlatformError('churn@v1.0.0 is damaged: evaluation/predictions.csv: not listed in the manifest; restore the release of churn in acme/churn from a copy'),
    );
  });
});
