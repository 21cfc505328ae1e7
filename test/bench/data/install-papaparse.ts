import { execFileSync } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Installs papaparse as test/bench/data/package.json names it. @returns the folder */
export async function installPapaparse(): Promise<string> {
  const folder = join(import.meta.dirname, '../../../.cache/bench/papaparse');
  await mkdir(folder, { recursive: true });
  await copyFile(join(import.meta.dirname, 'package.json'), join(folder, 'package.json'));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--prefer-offline'], { cwd: folder, stdio: 'inherit' });
  return folder;
}
