import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

import { UserError } from '../verdict/errors.ts';
import { canonicalJson } from './canonical-json.ts';
import { type Digest, digestOfBytes, digestOfFile } from './digest.ts';
import { parseVersioned } from './parse-versioned.ts';

export const MANIFEST_NAME = 'manifest.json';
/** A manifest that is read from outside: more entries than this are refused before anything is hashed. */
const MAX_FILES = 10_000;
const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;

/** A plain relative POSIX path: no `..`, no empty part, no drive, no backslash. */
const safePath = z
  .string()
  .max(1024)
  .refine((path) => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\:\0]/.test(path), 'must be a plain relative path');

export const manifestSchema = z.strictObject({
  schema: z.literal('mlops/manifest/v1'),
  kind: z.enum(['data', 'tfjs', 'files']),
  files: z.array(z.strictObject({ path: safePath, sha256: z.string().regex(/^[0-9a-f]{64}$/), size: z.int().min(0) })).max(MAX_FILES),
});

export type Manifest = z.output<typeof manifestSchema>;
export type ManifestKind = Manifest['kind'];
export type ManifestFile = Manifest['files'][number];

/** Puts the files in byte order of their paths, whatever order they came in. */
export function makeManifest(kind: ManifestKind, files: readonly ManifestFile[]): Manifest {
  const sorted = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  return { schema: 'mlops/manifest/v1', kind, files: sorted };
}

/** The bytes of `manifest.json`; their sha256 is the digest of the bundle, so `sha256sum manifest.json` shows it too. */
export function manifestBytes(manifest: Manifest): Uint8Array {
  return Buffer.from(canonicalJson(manifest));
}

export function digestOfManifest(manifest: Manifest): Digest {
  return digestOfBytes(manifestBytes(manifest));
}

/** Hashes every file under the folder (but a `manifest.json` at its top). Links and other irregular entries are refused. */
export async function manifestOfDirectory(directory: string, kind: ManifestKind): Promise<Manifest> {
  const files: ManifestFile[] = [];
  for (const path of await listFiles(directory)) {
    if (path === MANIFEST_NAME) continue;
    const full = join(directory, path);
    files.push({ path, sha256: (await digestOfFile(full)).slice('sha256:'.length), size: (await lstat(full)).size });
  }
  return makeManifest(kind, files);
}

/**
 * Reads `manifest.json` of a bundle without looking at its files. Only the bytes that `manifestBytes` writes are accepted: in any other
 * form the sha256 of the file is not the digest of the bundle.
 */
export async function readManifest(directory: string): Promise<Manifest> {
  const path = join(directory, MANIFEST_NAME);
  const stat = await lstat(path).catch(() => null);
  if (!stat?.isFile()) throw new UserError(`${directory}: no ${MANIFEST_NAME} here, so this is no bundle`);
  if (stat.size > MAX_MANIFEST_BYTES) throw new UserError(`${path}: larger than ${MAX_MANIFEST_BYTES} bytes`);
  const text = await readFile(path, 'utf8');
  const manifest = parseVersioned(manifestSchema, text, path);
  const canonical = makeManifest(manifest.kind, manifest.files);
  const repeated = canonical.files.find(({ path }, place) => canonical.files[place + 1]?.path === path);
  if (repeated !== undefined) throw new UserError(`${path}: lists ${JSON.stringify(repeated.path)} twice`);
  if (text !== canonicalJson(canonical)) throw new UserError(`${path}: not in the form that mlops writes (paths in byte order, no white space), so its sha256 is not the digest of the bundle`);
  return canonical;
}

/**
 * Reads a bundle's manifest and holds every byte of the folder against it.
 * @throws UserError naming the first file that is absent, altered or not listed, or the digest that was expected.
 */
export async function verifyBundle(directory: string, expected?: string): Promise<{ manifest: Manifest; digest: Digest }> {
  const manifest = await readManifest(directory);
  const digest = digestOfManifest(manifest);
  if (expected !== undefined && digest !== expected) throw new UserError(`${directory}: its digest is ${digest}, expected ${expected}`);
  const found = new Map((await manifestOfDirectory(directory, manifest.kind)).files.map((file) => [file.path, file]));
  for (const file of manifest.files) {
    const actual = found.get(file.path);
    if (actual === undefined) throw new UserError(`${join(directory, file.path)}: listed in the manifest, but absent`);
    if (actual.sha256 !== file.sha256 || actual.size !== file.size) throw new UserError(`${join(directory, file.path)}: its bytes are not those of the manifest`);
    found.delete(file.path);
  }
  for (const path of found.keys()) throw new UserError(`${join(directory, path)}: not listed in the manifest`);
  return { manifest, digest };
}

/** Relative POSIX paths of all regular files. */
async function listFiles(directory: string, prefix = ''): Promise<string[]> {
  const paths: string[] = [];
  for (const entry of await readdir(join(directory, prefix), { withFileTypes: true })) {
    const path = prefix + entry.name;
    if (path.includes('\ufffd')) throw new UserError(`${join(directory, path)}: the name is not UTF-8; rename it`);
    if (entry.isDirectory()) paths.push(...(await listFiles(directory, `${path}/`)));
    else if (entry.isFile()) paths.push(path);
    else throw new UserError(`${join(directory, path)}: neither a file nor a folder; links are not carried in a bundle`);
    if (paths.length > MAX_FILES) throw new UserError(`${directory}: more than ${MAX_FILES} files`);
  }
  return paths;
}
