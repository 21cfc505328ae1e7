import { makeManifest, type Manifest } from '../statement/manifest.ts';
import type { SourceFile } from './table.ts';

/** The manifest whose digest names the data: its files as the config writes them, with the sha256 of their bytes. */
export function dataManifest(files: readonly SourceFile[]): Manifest {
  return makeManifest(
    'data',
    files.map(({ path, bytes, sha256 }) => ({ path: path.replaceAll('\\', '/'), sha256, size: bytes })),
  );
}
