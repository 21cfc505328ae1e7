import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { writeTestBundle } from '../../test/support/version-package.ts';
import { UserError } from '../verdict/errors.ts';
import { digestOfBytes } from './digest.ts';
import { digestOfManifest, makeManifest, manifestBytes, type ManifestFile, manifestOfDirectory, manifestSchema, readManifest, verifyBundle } from './manifest.ts';

const CONTENTS = { 'payload/model.bin': 'weights', 'payload/é.txt': 'accent', 'predictions.csv': 'id,score\na,0.5\n' };

async function bundle() {
  const folder = join(await temporaryFolder(), 'bundle');
  return { folder, digest: await writeTestBundle(folder, CONTENTS), manifest: join(folder, 'manifest.json') };
}

describe('verifyBundle', () => {
  it('accepts the bytes of the manifest, and names them by its sha256', async () => {
    const { folder, digest, manifest } = await bundle();
    const verified = await verifyBundle(folder, digest);
    expect(verified.digest).toBe(digest);
    expect(verified.manifest.files.map(({ path, size }) => [path, size])).toEqual([['payload/model.bin', 7], ['payload/é.txt', 6], ['predictions.csv', 15]]);
    expect(digestOfBytes(await readFile(manifest))).toBe(digest);
  });

  it.runIf(process.platform === 'linux')('is what sha256sum shows', async () => {
    const { digest, manifest } = await bundle();
    const { stdout } = await promisify(execFile)('sha256sum', [manifest]);
    expect(`sha256:${stdout.split(' ')[0]}`).toBe(digest);
  });

  const refuses = async (change: (folder: string) => Promise<unknown>, sentence: (folder: string) => string): Promise<void> => {
    const { folder } = await bundle();
    await change(folder);
    await expect(verifyBundle(folder)).rejects.toThrow(new UserError(sentence(folder)));
  };

  it('names the digest that was expected', async () => {
    const { folder, digest } = await bundle();
    const expected = digestOfBytes('other');
    await expect(verifyBundle(folder, expected)).rejects.toThrow(new UserError(`${folder}: its digest is ${digest}, expected ${expected}`));
  });

  it('names a file that was altered, by a byte or by its length', async () => {
    await refuses((folder) => writeFile(join(folder, 'payload/model.bin'), 'weighty'), (folder) => `${join(folder, 'payload/model.bin')}: its bytes are not those of the manifest`);
    await refuses((folder) => writeFile(join(folder, 'payload/model.bin'), 'weights '), (folder) => `${join(folder, 'payload/model.bin')}: its bytes are not those of the manifest`);
  });

  it('names a file that is absent, and one that nobody listed', async () => {
    await refuses((folder) => rm(join(folder, 'predictions.csv')), (folder) => `${join(folder, 'predictions.csv')}: listed in the manifest, but absent`);
    await refuses((folder) => rename(join(folder, 'predictions.csv'), join(folder, 'payload/predictions.csv')), (folder) => `${join(folder, 'predictions.csv')}: listed in the manifest, but absent`);
    await refuses((folder) => writeFile(join(folder, 'payload/extra'), ''), (folder) => `${join(folder, 'payload/extra')}: not listed in the manifest`);
    await refuses((folder) => writeFile(join(folder, 'payload/manifest.json'), ''), (folder) => `${join(folder, 'payload/manifest.json')}: not listed in the manifest`);
  });

  it('refuses a link, even to the right bytes', async () => {
    await refuses(async (folder) => {
      await rename(join(folder, 'payload/model.bin'), join(folder, '../model.bin'));
      await symlink('../../model.bin', join(folder, 'payload/model.bin'));
    }, (folder) => `${join(folder, 'payload/model.bin')}: neither a file nor a folder; links are not carried in a bundle`);
    await refuses(async (folder) => {
      await rename(join(folder, 'payload'), join(folder, '../payload'));
      await symlink('../payload', join(folder, 'payload'));
    }, (folder) => `${join(folder, 'payload')}: neither a file nor a folder; links are not carried in a bundle`);
    await refuses(async (folder) => {
      await rename(join(folder, 'manifest.json'), join(folder, '../manifest.json'));
      await symlink('../manifest.json', join(folder, 'manifest.json'));
    }, (folder) => `${folder}: no manifest.json here, so this is no bundle`);
  });

  it('says that a folder is no bundle', async () => {
    const folder = await temporaryFolder();
    await expect(verifyBundle(folder)).rejects.toThrow(new UserError(`${folder}: no manifest.json here, so this is no bundle`));
    await expect(verifyBundle(join(folder, 'absent'))).rejects.toThrow(UserError);
    await mkdir(join(folder, 'manifest.json'));
    await expect(verifyBundle(folder)).rejects.toThrow(UserError);
  });

  it('does not care who may read or execute a file', async () => {
    const { folder, digest } = await bundle();
    await chmod(join(folder, 'payload/model.bin'), 0o755);
    expect((await verifyBundle(folder)).digest).toBe(digest);
  });

  it.runIf(process.platform === 'linux')('names a file whose name is no UTF-8', async () => {
    const { folder } = await bundle();
    await writeFile(Buffer.concat([Buffer.from(join(folder, 'payload/')), Buffer.from([0xff])]), '');
    await expect(verifyBundle(folder)).rejects.toThrow(new UserError(`${join(folder, 'payload/\ufffd')}: the name is not UTF-8; rename it`));
  });
});

describe('readManifest', () => {
  const written = async (text: string): Promise<string> => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'manifest.json'), text);
    return folder;
  };
  const file = (path: string): ManifestFile => ({ path, sha256: 'a'.repeat(64), size: 1 });

  it.each(['../up', 'a/../../up', '/etc/passwd', 'a//b', './a', 'a/.', 'a/', '', '..', 'C:/x', 'C:x', '\\\\host\\share', 'a\\..\\..\\b', 'a\0b', 'x'.repeat(1025)])('refuses a path that leads elsewhere: %j', async (path) => {
    const folder = await written(JSON.stringify({ schema: 'mlops/manifest/v1', kind: 'files', files: [file(path)] }));
    await expect(readManifest(folder)).rejects.toThrow(/: files\.0\.path: /);
  });

  it('accepts only paths that stay inside', () => {
    const part = fc.oneof(fc.constantFrom('..', '.', '', 'a', '...', '..a', 'manifest.json', '__proto__', 'C:'), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/')), (path) => {
        if (!manifestSchema.safeParse({ schema: 'mlops/manifest/v1', kind: 'files', files: [file(path)] }).success) return;
        const joined = join('/bundle', path);
        expect(joined).toBe(`/bundle/${path}`);
        expect(path).not.toMatch(/[\\:\0]/);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads nothing but the bytes that we write, so that there is one digest', async () => {
    const manifest = makeManifest('files', [file('a'), file('b')]);
    const form = /: not in the form that mlops writes/;
    const text = Buffer.from(manifestBytes(manifest)).toString('utf8');
    expect(await readManifest(await written(text))).toEqual(manifest);
    await expect(readManifest(await written(`${text}\n`))).rejects.toThrow(form);
    await expect(readManifest(await written(JSON.stringify(manifest, null, 2)))).rejects.toThrow(form);
    await expect(readManifest(await written(text.replace('"a"', '"c"')))).rejects.toThrow(form);
    await expect(readManifest(await written(text.replace('"a"', '"b"')))).rejects.toThrow(/: lists "b" twice$/);
  });

  it('refuses other versions, kinds and fields', async () => {
    const other = async (changes: object) => readManifest(await written(JSON.stringify({ schema: 'mlops/manifest/v1', kind: 'files', files: [], ...changes })));
    await expect(other({ schema: 'mlops/manifest/v2' })).rejects.toThrow(/manifest\.json: written as "mlops\/manifest\/v2", but this version of mlops reads mlops\/manifest\/v1$/);
    await expect(other({ kind: 'pickle' })).rejects.toThrow(/manifest\.json: kind: /);
    await expect(other({ trusted: true })).rejects.toThrow(/manifest\.json: the whole file: .*"trusted"/);
  });
});

it('puts paths in the order of their bytes, whatever order they came in, so that one content has one digest', () => {
  const path = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 8 }), fc.nat(), (paths, turn) => {
      const files = paths.map((path) => ({ path, sha256: digestOfBytes(path).slice(7), size: path.length }));
      const turned = files.map((_, place) => files[(place + turn) % files.length] ?? files[0]).filter((file) => file !== undefined);
      expect(digestOfManifest(makeManifest('data', turned))).toBe(digestOfManifest(makeManifest('data', files)));
      const sorted = makeManifest('data', files).files.map(({ path }) => Buffer.from(path).toString('hex'));
      expect(sorted).toEqual(sorted.toSorted());
    }),
  );
});

it('takes a folder for what lies in it: no name, time or owner', async () => {
  const [one, two] = [await bundle(), await bundle()];
  expect(digestOfManifest(await manifestOfDirectory(one.folder, 'files'))).toBe(one.digest);
  expect(two.digest).toBe(one.digest);
});
