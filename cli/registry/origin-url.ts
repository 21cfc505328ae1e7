import { dirname, join, resolve } from 'node:path';
import { lstat } from 'node:fs/promises';

import { readSmallFile } from '../../shared/statement/read-small-file.ts';

/**
 * The address of the remote `origin` of the repository that a folder lies in, as its config file has it; null where there is none.
 * The file is read and git is not run: a folder may tell git to run programs of its own.
 */
export async function originUrl(directory: string): Promise<string | null> {
  const git = await gitDirectory(directory);
  const text = git === null ? null : await readSmallFile(join(git, 'config'));
  return text === null ? null : originOf(text);
}

/** Where the config lies: `.git` of the folder or of one above it, or what a work tree's `.git` file leads to. */
async function gitDirectory(directory: string): Promise<string | null> {
  for (let folder = directory; ; folder = dirname(folder)) {
    const path = join(folder, '.git');
    const stat = await lstat(path).catch(() => null);
    if (stat?.isDirectory() === true) return path;
    if (stat?.isFile() === true) return linkedDirectory(path);
    if (dirname(folder) === folder) return null;
  }
}

/** A work tree's own folder names the common one, which has the config; a submodule's is one itself. */
async function linkedDirectory(file: string): Promise<string | null> {
  const named = /^gitdir: (?<path>.+)$/m.exec((await readSmallFile(file)) ?? '')?.groups?.['path'];
  if (named === undefined) return null;
  const own = resolve(dirname(file), named.trim());
  const common = await readSmallFile(join(own, 'commondir'));
  return common === null ? own : resolve(own, common.trim());
}

/** The first `url` of `[remote "origin"]`, which is the one that git fetches from (git-config(1), "Syntax"). */
function originOf(config: string): string | null {
  let section = '';
  for (const line of config.split(/\r?\n/)) {
    const header = /^\s*\[(?<name>[^\]]*)\]/.exec(line)?.groups?.['name'];
    if (header !== undefined) section = header.trim().replace(/^\S+/, (word) => word.toLowerCase());
    const value = /^\s*(?:\[[^\]]*\]\s*)?url\s*=\s*(?<value>.*)$/i.exec(line)?.groups?.['value'];
    if (section === 'remote "origin"' && value !== undefined) return unquoted(value);
  }
  return null;
}

/** Quotes are git's, and an unquoted `#` or `;` begins a comment. */
function unquoted(value: string): string {
  const quoted = /^"(?<inside>(?:[^"\\]|\\.)*)"/.exec(value)?.groups?.['inside'];
  return quoted === undefined ? value.replace(/\s*[#;].*$/, '').trim() : quoted.replaceAll(/\\(.)/g, '$1');
}
