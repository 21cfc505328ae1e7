import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

import type { WorldState } from '../world-state.ts';
import { frame } from './git-object.ts';

/** Writes commits, trees, files, tag objects and refs of the world into a bare repository that git and GTO read. */
export async function exportGit(state: WorldState, directory: string): Promise<void> {
  for (const [sha, object] of state.objects) {
    const path = join(directory, 'objects', sha.slice(0, 2), sha.slice(2));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, deflateSync(frame(object)), { flag: 'w' });
  }
  await mkdir(join(directory, 'refs/heads'), { recursive: true });
  const refs = [...state.refs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, sha]) => `${sha} ${name}\n`);
  await writeFile(join(directory, 'packed-refs'), `# pack-refs with: sorted\n${refs.join('')}`);
  await writeFile(join(directory, 'HEAD'), 'ref: refs/heads/main\n');
  await writeFile(join(directory, 'config'), '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n');
}
