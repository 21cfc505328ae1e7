import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { expect, it } from 'vitest';

import { temporaryFolder } from '../support/temporary-folder.ts';
import { filesBelow } from './support/projects.ts';
import { openTerminal } from './support/terminal.ts';

/** Says to whoever asks that this is Node 20: for machines that have none. */
const PRETEND = "data:text/javascript,Object.defineProperty(process,'version',{value:'v20.19.0'});Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.19.0'}})";

/** The Node of this machine, if it is one that we refuse. */
function oldNode(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const found = folders.map((folder) => join(folder, 'node')).find((path) => existsSync(path));
  if (found === undefined) return null;
  const [major = 0] = execFileSync(found, ['-p', 'process.versions.node'], { encoding: 'utf8' }).split('.').map(Number);
  return major < 22 ? found : null;
}

it('an old Node is refused with a sentence, whatever is asked', async () => {
  const folder = await temporaryFolder();
  const node = oldNode();
  const terminal = node === null ? openTerminal(folder, { nodeOptions: ['--import', PRETEND] }) : openTerminal(folder, { node });
  for (const words of [['--version'], ['run'], ['status', '--json']]) {
    const { exitCode, output, errors } = await terminal.mlops(...words);
    expect({ exitCode, output, errors: errors.replace(/v\d+\.\d+\.\d+/, 'v<old>') }).toEqual({ exitCode: 2, output: '', errors: 'mlops needs Node 22 or later; this is v<old>\n' });
  }
  expect(await filesBelow(folder)).toEqual([]);
});
