import { stat } from 'node:fs/promises';
import { join, posix, resolve } from 'node:path';

import { UserError } from '../../verdict/errors.ts';
import { type DataFile, dataFile, type DataSource, type Dialect } from './data-file.ts';
import { followPointer } from './dvc-pointer.ts';
import { isDataName } from './file-format.ts';
import { type Bounds, boundsOf, followInside } from './links.ts';
import { listFolder } from './list-folder.ts';

/** Where a pattern has no `**`, its own depth bounds the walk. */
const MAX_DEPTH = 32;
const START = 'paths start at the folder of the config file';

export type FoundSource = { readonly state: 'found'; readonly source: DataSource } | { readonly state: 'absent'; readonly reason: string };

export interface SourceOptions {
  /** Folder of mlops.yml. */
  readonly directory: string;
  readonly dialect?: Dialect | undefined;
}

/**
 * The files that a source names: itself, all data files below a folder, or what matches a pattern (`*`, `?`, `[…]`, `{a,b}`, `**`),
 * or what a pointer of DVC (`.dvc`) stands for.
 * A path that is there is taken as it is written, whatever signs are in it.
 * @throws UserError where nothing is there, or a link leads out or in circles
 */
export async function resolveSource(name: string, options: SourceOptions): Promise<DataSource> {
  const found = await findSource(name, options);
  if (found.state === 'absent') throw new UserError(found.reason);
  return found.source;
}

/** As `resolveSource`, for those who can do without. */
export async function findSource(name: string, { directory, dialect }: SourceOptions): Promise<FoundSource> {
  if (name.includes('\0')) throw new UserError(`${JSON.stringify(name)} is no path`);
  const path = resolve(directory, name);
  const bounds = await boundsOf(directory);
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => explainAbsence(error, name));
  if (stats === null) return hasPattern(name) ? await findMatches(name, { directory, bounds, dialect }) : { state: 'absent', reason: `${name}: there is no such file; ${START}` };
  await followInside(path, { bounds, root: stats.isDirectory() ? path : resolve(path, '..'), displayPath: name });
  if (stats.isDirectory()) return await findInFolder(name, { path, bounds, dialect });
  if (!stats.isFile()) throw new UserError(`${name}: this is not a file; name a data file`);
  if (name.endsWith('.dvc')) {
    const pointed = await followPointer(name, { location: path, bounds, dialect });
    return pointed.state === 'absent' ? pointed : found(name, pointed.files, pointed.passedOver);
  }
  return found(name, [dataFile(path, name, dialect)]);
}

function explainAbsence({ code = '', message }: NodeJS.ErrnoException, name: string): null {
  if (code === 'ENOENT' || code === 'ENOTDIR') return null;
  if (code === 'ELOOP') throw new UserError(`${name}: this link leads to itself; name the file that is meant`);
  if (code === 'EACCES' || code === 'EPERM') throw new UserError(`${name}: permission denied; give this user the right to read it`);
  if (code === 'ENAMETOOLONG') throw new UserError(`${name.slice(0, 200)}…: the path is too long`);
  throw new UserError(`${name}: can't be read (${message})`);
}

async function findInFolder(name: string, { path, bounds, dialect }: { readonly path: string; readonly bounds: Bounds; readonly dialect: Dialect | undefined }): Promise<FoundSource> {
  const prefix = `${name.replace(/[\\/]+$/, '')}/`;
  // As Spark and Hive have it: what begins with a dot or an underscore is no data.
  const names = await listFolder(path, { bounds, displayPrefix: prefix, depth: MAX_DEPTH, isWanted: (entry) => !/^[._]/.test(entry) });
  const data = names.filter(isDataName);
  if (data.length === 0) return { state: 'absent', reason: `${name}: this folder holds no data file (.csv, .tsv, .jsonl, .parquet; text packed as .gz or .zst too)` };
  return found(name, filesOf(data, { path, prefix, dialect }), names.filter((file) => !isDataName(file)).map((file) => `${prefix}${file}`));
}

async function findMatches(name: string, { directory, bounds, dialect }: { readonly directory: string; readonly bounds: Bounds; readonly dialect: Dialect | undefined }): Promise<FoundSource> {
  const parts = name.split('/');
  const fixed = parts.findIndex(hasPattern);
  const prefix = parts.slice(0, fixed).map((part) => `${part}/`).join('');
  const pattern = parts.slice(fixed);
  const path = resolve(directory, prefix === '' ? '.' : prefix);
  const absent: FoundSource = { state: 'absent', reason: `${name}: no file matches; ${START}` };
  if (!(await stat(path).catch(() => null))?.isDirectory()) return absent;
  const hidden = pattern.some((part) => part.startsWith('.'));
  const depth = pattern.includes('**') ? MAX_DEPTH : pattern.length - 1;
  const names = await listFolder(path, { bounds, displayPrefix: prefix, depth, isWanted: (entry) => hidden || !entry.startsWith('.') });
  const matches = names.filter((file) => posix.matchesGlob(file, pattern.join('/')));
  return matches.length === 0 ? absent : found(name, filesOf(matches, { path, prefix, dialect }));
}

function filesOf(names: readonly string[], { path, prefix, dialect }: { readonly path: string; readonly prefix: string; readonly dialect: Dialect | undefined }): DataFile[] {
  return names.map((file) => dataFile(join(path, file), posix.normalize(`${prefix}${file}`), dialect));
}

function found(name: string, files: readonly DataFile[], passedOver: readonly string[] = []): FoundSource {
  return { state: 'found', source: { name, files, passedOver } };
}

export function hasPattern(text: string): boolean {
  return /[*?[{]/.test(text);
}
