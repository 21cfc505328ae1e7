import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, posix, resolve } from 'node:path';

import { parse } from 'yaml';
import { z } from 'zod';

import { UserError } from '../../verdict/errors.ts';
import { readSmallFile } from '../../statement/read-small-file.ts';
import { type DataFile, dataFile, type Dialect } from './data-file.ts';
import { isDataName } from './file-format.ts';
import type { Bounds } from './links.ts';
import { listFolder } from './list-folder.ts';

/** A pointer is a few lines; what is longer was not written by DVC. */
const MAX_POINTER_BYTES = 1024 * 1024;

/** What DVC leaves out of a folder on its own. */
const NEVER_ADDED = new Set(['.git', '.hg', '.dvc']);

/** The file that `dvc add` writes (https://dvc.org/doc/user-guide/project-structure/dvc-files). */
const pointerSchema = z.object({
  wdir: z.string().optional(),
  outs: z.array(z.object({ md5: z.string().regex(/^[0-9a-f]{32}(?:\.dir)?$/), path: z.string().min(1), hash: z.literal('md5').optional() })).length(1),
});

/** The list of a folder's files that DVC keeps beside them, and whose md5 the pointer has. */
const indexSchema = z.array(z.object({ md5: z.string().regex(/^[0-9a-f]{32}$/), relpath: z.string().refine((path) => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !path.includes('\\'), 'no plain relative path') }));

export interface PointerOptions {
  /** Where the pointer lies, absolute. */
  readonly location: string;
  readonly bounds: Bounds;
  readonly dialect: Dialect | undefined;
}

export type Pointed = { readonly state: 'found'; readonly files: readonly DataFile[]; readonly passedOver: readonly string[] } | { readonly state: 'absent'; readonly reason: string };

/**
 * The files that a `.dvc` pointer stands for, from the workspace, else from DVC's local cache. Each has the md5 that the pointer names for it: a
 * file's own is compared when it is read, a folder's here, because its list of files is part of what was pinned.
 * @param name of the pointer, as the config writes it
 * @throws UserError where it is no pointer that we can follow, or the workspace has other files than it names
 */
export async function followPointer(name: string, { location, bounds, dialect }: PointerOptions): Promise<Pointed> {
  const { md5, path, wdir = '.' } = await readPointer(name, location);
  const target = resolve(dirname(location), wdir, path);
  const displayPath = displayPathOf(name, { wdir, path });
  const stats = await stat(target).catch(() => null);
  const cache = await findCache(location);
  const absent: Pointed = { state: 'absent', reason: `${name}: neither ${displayPath} nor DVC's local cache has what it points to; run dvc pull` };
  if (!md5.endsWith('.dir')) {
    const found = stats?.isFile() === true ? target : await inCache(cache, md5);
    return found === null ? absent : { state: 'found', files: [{ ...dataFile(found, displayPath, dialect), md5 }], passedOver: [] };
  }
  const index = stats?.isDirectory() === true ? await indexOfFolder(target, { md5, name, displayPath, bounds }) : await indexInCache(cache, md5);
  if (index === null) return absent;
  const files: DataFile[] = [];
  for (const entry of index.filter(({ relpath }) => isDataName(relpath))) {
    const found = stats?.isDirectory() === true ? join(target, entry.relpath) : await inCache(cache, entry.md5);
    if (found === null) return absent;
    files.push({ ...dataFile(found, `${displayPath}/${entry.relpath}`, dialect), md5: entry.md5 });
  }
  if (files.length === 0) return { state: 'absent', reason: `${name}: the folder that it points to holds no data file` };
  return { state: 'found', files, passedOver: index.filter(({ relpath }) => !isDataName(relpath)).map(({ relpath }) => `${displayPath}/${relpath}`) };
}

/** What a pointer stands for, as messages and manifests name it, there or not. @throws UserError where it is no pointer that we can follow */
export async function pointedPath(name: string, location: string): Promise<{ readonly path: string; readonly isFolder: boolean }> {
  const { md5, path, wdir = '.' } = await readPointer(name, location);
  return { path: displayPathOf(name, { wdir, path }), isFolder: md5.endsWith('.dir') };
}

function displayPathOf(name: string, { wdir, path }: { readonly wdir: string; readonly path: string }): string {
  return posix.join(posix.dirname(name), wdir, path);
}

async function readPointer(name: string, location: string) {
  if ((await stat(location)).size > MAX_POINTER_BYTES) throw new UserError(`${name}: larger than any pointer that DVC writes`);
  let document: unknown;
  try {
    document = parse(await readFile(location, 'utf8'), { maxAliasCount: 0 });
  } catch (error) {
    throw new UserError(`${name}: no pointer of DVC: ${(error as Error).message.split('\n')[0]}`);
  }
  const parsed = pointerSchema.safeParse(document);
  const [out] = parsed.data?.outs ?? [];
  if (parsed.data === undefined || out === undefined) throw new UserError(`${name}: no pointer of DVC to one file or folder with an md5; name a file that dvc add wrote`);
  return { ...out, wdir: parsed.data.wdir };
}

/** The index as DVC writes it, made again from the files that are there. */
async function indexOfFolder(folder: string, { md5, name, displayPath, bounds }: { readonly md5: string; readonly name: string; readonly displayPath: string; readonly bounds: Bounds }) {
  const paths = await listFolder(folder, { bounds, displayPrefix: `${displayPath}/`, depth: 32, isWanted: (entry) => !NEVER_ADDED.has(entry) });
  const index: { md5: string; relpath: string }[] = [];
  for (const relpath of paths) index.push({ md5: await md5OfFile(join(folder, relpath)), relpath });
  const said = `${md5OfText(indexText(index))}.dir`;
  if (said !== md5) throw new UserError(`${displayPath}: its files are not those that ${name} names (md5 ${said}, not ${md5}); run dvc checkout, or dvc add where the new ones are meant`);
  return index;
}

/** As Python's json.dumps writes it, sorted by code points. */
function indexText(index: readonly { readonly md5: string; readonly relpath: string }[]): string {
  const ascii = (text: string): string => JSON.stringify(text).replaceAll(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `[${index.map(({ md5, relpath }) => `{"md5": "${md5}", "relpath": ${ascii(relpath)}}`).join(', ')}]`;
}

async function indexInCache(cache: string | null, md5: string) {
  const path = await inCache(cache, md5);
  const text = path === null ? null : await readSmallFile(path);
  if (text === null) return null;
  if (`${md5OfText(text)}.dir` !== md5) throw new UserError(`${path}: its bytes are not those that its name says; run dvc pull again`);
  return indexSchema.parse(JSON.parse(text));
}

/** Where an object lies in the cache of DVC 3, else of DVC 2. */
async function inCache(cache: string | null, md5: string): Promise<string | null> {
  if (cache === null) return null;
  for (const folder of ['files/md5', '']) {
    const path = join(cache, folder, md5.slice(0, 2), md5.slice(2));
    if ((await stat(path).catch(() => null))?.isFile() === true) return path;
  }
  return null;
}

/** `cache.dir` of .dvc/config.local or .dvc/config, from the folder .dvc on; else .dvc/cache. */
async function findCache(location: string): Promise<string | null> {
  for (let folder = dirname(location); ; folder = dirname(folder)) {
    const dvc = join(folder, '.dvc');
    if ((await stat(dvc).catch(() => null))?.isDirectory() === true) {
      for (const config of ['config.local', 'config']) {
        const directory = cacheDirectory((await readSmallFile(join(dvc, config))) ?? '');
        if (directory !== null) return resolve(dvc, directory);
      }
      return join(dvc, 'cache');
    }
    if (dirname(folder) === folder) return null;
  }
}

function cacheDirectory(config: string): string | null {
  const section = /^\s*\[cache\]\s*$([^[]*)/m.exec(config)?.[1] ?? '';
  return /^\s*dir\s*=\s*(.+?)\s*$/m.exec(section)?.[1] ?? null;
}

function md5OfText(text: string): string {
  return createHash('md5').update(text).digest('hex');
}

async function md5OfFile(path: string): Promise<string> {
  const hash = createHash('md5');
  for await (const block of createReadStream(path) as AsyncIterable<Buffer>) hash.update(block);
  return hash.digest('hex');
}
