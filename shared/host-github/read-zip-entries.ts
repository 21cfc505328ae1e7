import type { Entry, ZipFile } from 'yauzl';

export interface ZipLimits {
  readonly entries: number;
  /** Of all files together, unpacked. */
  readonly bytes: number;
  /** The most bytes that come out per byte of the archive. Past what deflate reaches on data only where entries share their bytes. */
  readonly ratio: number;
  /** Less than this, unpacked, is harmless at any ratio. */
  readonly ratioFrom: number;
}

export interface ZippedFile {
  readonly entry: Entry;
  /** Relative, plain, with slashes. */
  readonly name: string;
}

/** Why an archive is not unpacked. */
export class ZipRefusal extends Error {}

const MAX_NAME = 1024;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const DIRECTORY = 0o040000;

/**
 * Reads what an archive says of its entries, and refuses it where one of them could leave the folder, stand for two files on some file
 * system, be anything but a file, or be far larger than the archive.
 */
export async function readZipEntries(zip: ZipFile, { archiveBytes, limits }: { readonly archiveBytes: number; readonly limits: ZipLimits }): Promise<readonly ZippedFile[]> {
  if (zip.entryCount > limits.entries) throw new ZipRefusal(`${zip.entryCount} entries, ${limits.entries} are allowed`);
  const files: ZippedFile[] = [];
  const kinds: Kinds = new Map();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const isFolder = entry.fileName.endsWith('/');
    const name = isFolder ? entry.fileName.slice(0, -1) : entry.fileName;
    const shown = JSON.stringify(entry.fileName);
    refuseName(name, shown);
    refuseKind(entry, { isFolder, shown });
    noteName(kinds, name, isFolder ? 'folder' : 'file');
    if (isFolder) continue;
    bytes += entry.uncompressedSize;
    if (bytes > limits.bytes) throw new ZipRefusal(`more than ${limits.bytes} bytes unpacked`);
    if (bytes > limits.ratioFrom && bytes > archiveBytes * limits.ratio) throw new ZipRefusal(`${bytes} bytes unpacked from ${archiveBytes}, which no model or data is`);
    files.push({ entry, name });
  }
  return files;
}

/** yauzl has refused absolute names, `..` and backslashes already; a second look costs nothing and doesn't rest on its options. */
function refuseName(name: string, shown: string): void {
  const plain = name.length <= MAX_NAME && name.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\:\u0000-\u001f]/.test(name);
  if (!plain) throw new ZipRefusal(`${shown} is no plain relative path`);
}

function refuseKind(entry: Entry, { isFolder, shown }: { readonly isFolder: boolean; readonly shown: string }): void {
  // Made on Unix, the upper half is st_mode; elsewhere it is 0.
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  if (type !== 0 && type !== (isFolder ? DIRECTORY : REGULAR)) throw new ZipRefusal(`${shown} is a link or another special file`);
  if (entry.isEncrypted()) throw new ZipRefusal(`${shown} is encrypted`);
  if (!entry.canDecodeFileData()) throw new ZipRefusal(`${shown} is packed by a method that is not known here`);
}

type Kinds = Map<string, 'file' | 'folder'>;

/** Notes a name as the least discerning file system sees it: without case, and without the form that an accent is written in. */
function noteName(kinds: Kinds, name: string, kind: 'file' | 'folder'): void {
  const parts = name.split('/').map((part) => part.normalize('NFC').toLowerCase().replace(/[. ]+$/, ''));
  parts.forEach((_, depth) => {
    const key = parts.slice(0, depth + 1).join('/');
    const here = depth + 1 < parts.length ? 'folder' : kind;
    const known = kinds.get(key);
    if (known !== undefined && (known === 'file' || here === 'file')) throw new ZipRefusal(`${JSON.stringify(name)} comes twice, or differs from another name only by case or form`);
    kinds.set(key, here);
  });
}
