import { makeManifest, type Manifest } from '../statement/manifest.ts';
import type { SourceFile } from './tables/table.ts';

/** The manifest whose digest names the data: its files as the config writes them, with the sha256 of their bytes. */
export function dataManifest(files: readonly Pick<SourceFile, 'path' | 'bytes' | 'sha256'>[]): Manifest {
  return makeManifest(
    'data',
    files.map((file) => ({ path: manifestPath(file), sha256: file.sha256, size: file.bytes })),
  );
}

/** The same on Windows. */
export function manifestPath({ path }: Pick<SourceFile, 'path'>): string {
  return path.replaceAll('\\', '/');
}
