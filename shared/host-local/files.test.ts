import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { runChild } from '../../test/support/run-child.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { PlatformError } from '../verdict/errors.ts';
import { localFiles } from './files.ts';

const files = localFiles();
const text = (path: string): Promise<string> => readFile(path, 'utf8');

describe('createIfAbsent', () => {
  it('creates a file with its folders, once, and leaves nothing else', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a/b/name');
    expect(await files.createIfAbsent(path, Buffer.from('first'))).toBe('created');
    expect(await files.createIfAbsent(path, Buffer.from('second'))).toBe('exists');
    expect(await text(path)).toBe('first');
    expect(await readdir(join(folder, 'a/b'))).toEqual(['name']);
  });

  it('lets one of thirty processes win, with all of its bytes', async () => {
    const folder = await temporaryFolder();
    const bytes = Array.from({ length: 30 }, (_, index) => `${index} `);
    const children = bytes.map((own) => runChild('support/create-child.ts', { folder, bytes: own }));
    await writeFile(join(folder, 'go'), '');
    const ends = await Promise.all(children);
    expect(ends.map(({ errors }) => errors).join('')).toBe('');
    expect(ends.map(({ output }) => output).sort()).toEqual(['created', ...Array.from({ length: 29 }, () => 'exists')]);
    const winner = ends.findIndex(({ output }) => output === 'created');
    expect(await text(join(folder, 'claimed/name'))).toBe(bytes[winner]?.repeat(100_000));
    expect(await readdir(join(folder, 'claimed'))).toEqual(['name']);
  });

  it('takes a name for taken that is a folder, or a link to nowhere', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'folder'));
    await symlink('nowhere', join(folder, 'link'));
    expect(await files.createIfAbsent(join(folder, 'folder'), Buffer.from('x'))).toBe('exists');
    expect(await files.createIfAbsent(join(folder, 'link'), Buffer.from('x'))).toBe('exists');
    expect((await readdir(folder)).sort()).toEqual(['folder', 'link']);
  });
});

describe('replace', () => {
  it('writes over a file whole, and makes its folders', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a/name');
    await files.replace(path, Buffer.from('a longer first text'));
    await files.replace(path, Buffer.from('second'));
    expect(await text(path)).toBe('second');
    expect(await readdir(join(folder, 'a'))).toEqual(['name']);
  });

  it('replaces a link, not what it leads to', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'outside'), 'untouched');
    await symlink('outside', join(folder, 'link'));
    await files.replace(join(folder, 'link'), Buffer.from('new'));
    expect(await text(join(folder, 'outside'))).toBe('untouched');
    expect(await text(join(folder, 'link'))).toBe('new');
  });

  it('leaves nothing behind where the name is a folder', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'name'));
    await expect(files.replace(join(folder, 'name'), Buffer.from('x'))).rejects.toThrow(new PlatformError(`${join(folder, 'name')}: this is a folder, a file was expected`));
    expect(await readdir(folder)).toEqual(['name']);
  });
});

describe('copy', () => {
  it('copies the bytes, with the folders it needs', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'from'), 'bytes');
    await files.copy(join(folder, 'from'), join(folder, 'a/b/to'));
    expect(await text(join(folder, 'a/b/to'))).toBe('bytes');
  });

  it('copies a file that may only be read, as data tools leave them, and one that may be executed', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'from'), 'bytes');
    for (const mode of [0o444, 0o755]) {
      await chmod(join(folder, 'from'), mode);
      await files.copy(join(folder, 'from'), join(folder, `to-${mode}`));
      expect((await stat(join(folder, `to-${mode}`))).mode & 0o777).toBe(mode);
    }
  });
});

describe('rename and remove', () => {
  it('moves a folder into one that is not there yet, and over a file', async () => {
    const folder = await temporaryFolder();
    await files.replace(join(folder, 'from/deep/file'), Buffer.from('bytes'));
    await files.rename(join(folder, 'from'), join(folder, 'new/to'));
    expect(await text(join(folder, 'new/to/deep/file'))).toBe('bytes');
    await files.replace(join(folder, 'old'), Buffer.from('old'));
    await files.rename(join(folder, 'new/to/deep/file'), join(folder, 'old'));
    expect(await text(join(folder, 'old'))).toBe('bytes');
  });

  it('deletes a file, a folder with all in it, a link but not what it leads to, and what is not there', async () => {
    const folder = await temporaryFolder();
    await files.replace(join(folder, 'kept/file'), Buffer.from('kept'));
    await files.replace(join(folder, 'gone/deep/file'), Buffer.from('gone'));
    await symlink('../kept', join(folder, 'gone/link'));
    for (const name of ['gone', 'gone', 'absent/deep']) await files.remove(join(folder, name));
    expect(await readdir(folder, { recursive: true })).toEqual(['kept', 'kept/file']);
  });
});

describe('what the system refuses', () => {
  it('is one sentence: a path through a file, a name that is too long', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    for (const path of [join(folder, 'file/name'), join(folder, 'file/deep/name')]) {
      await expect(files.createIfAbsent(path, Buffer.from('x'))).rejects.toThrow(PlatformError);
      await expect(files.replace(path, Buffer.from('x'))).rejects.toThrow(PlatformError);
      await expect(files.copy(join(folder, 'file'), path)).rejects.toThrow(PlatformError);
    }
    await expect(files.makeDirectory(join(folder, 'file/deep'))).rejects.toThrow(new PlatformError(`${join(folder, 'file/deep')}: a part of this path is a file, not a folder`));
    await expect(files.makeDirectory(join(folder, 'file'))).rejects.toThrow(new PlatformError(`${join(folder, 'file')}: this exists already and is not a folder`));
    const long = join(folder, 'x'.repeat(300));
    await expect(files.replace(join(long, 'name'), Buffer.from('x'))).rejects.toThrow(new PlatformError(`${join(long, 'name')}: this name is too long for the file system; choose a shorter one`));
    expect(await readdir(folder)).toEqual(['file']);
  });

  it.runIf(process.platform === 'linux')('is one sentence where nobody may make anything', async () => {
    for (const path of ['/proc/mlops/name', '/proc/mlops/deep/name']) {
      await expect(files.replace(path, Buffer.from('x'))).rejects.toMatchObject({ name: 'PlatformError', message: expect.stringMatching(/^\/proc\/mlops.*: (?:no folder can be made here|permission denied)/) });
    }
  });
});
