import { readFile, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';

import type { Ports } from '../shared/ports/ports.ts';
import { MAX_CONFIG_BYTES } from '../shared/config/read-config-text.ts';
import type { DataSource } from '../shared/tabular/source/data-file.ts';
import { resolveSource } from '../shared/tabular/source/resolve-source.ts';
import { UserError } from '../shared/verdict/errors.ts';
import { attributesPattern, withLines } from './init/git-lines.ts';
import { inferConfig } from './init/infer-config.ts';
import { oddNotes } from './init/odd-values.ts';
import { observeRows } from '../shared/tabular/inference/observe-rows.ts';

const CONFIG_NAME = 'mlops.yml';

export interface InitInputs {
  /** A data file, a folder or a pattern; a relative path starts at `directory`. */
  readonly dataPath: string;
  /** Where mlops.yml is written: an absolute path. */
  readonly directory: string;
  /** Write over a mlops.yml that is there. */
  readonly force: boolean;
}

export interface InitResult {
  /** Absolute path of mlops.yml. */
  readonly path: string;
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  /** Columns that were guessed; null where a person has to say. */
  readonly id: string | null;
  readonly target: string | null;
  /** The command for what the file describes: without a target there is nothing to train yet. */
  readonly next: string;
  /** Files that were created or changed, absolute. */
  readonly written: readonly string[];
  /** What the reader should know beside the file. */
  readonly notes: readonly string[];
}

/**
 * Writes a first mlops.yml from a data file, and the lines that git needs: so that line endings, and with them digests, stay as they are, and
 * so that results are not committed.
 * @throws UserError where mlops.yml is there already, or the data can't be read
 */
export async function init({ dataPath, directory, force }: InitInputs, { files, cancel, log }: Pick<Ports, 'files' | 'cancel' | 'log'>): Promise<InitResult> {
  const path = join(directory, CONFIG_NAME);
  if (!force && (await exists(path))) throw alreadyThere(directory);

  const source = relative(directory, resolve(directory, dataPath)).split(sep).join('/');
  const data = await resolveSource(dataPath, { directory });
  const { columns, rows, faults } = await observeRows(data, { signal: cancel.signal, log });
  const { text, id, target } = inferConfig(columns, { source, rows });
  if (Buffer.byteLength(text) > MAX_CONFIG_BYTES) throw new UserError(`${dataPath}: ${columns.length} columns are too many to write a rule for each; write mlops.yml by hand`);

  const bytes = Buffer.from(text);
  if (force) await files.replace(path, bytes);
  else if ((await files.createIfAbsent(path, bytes)) === 'exists') throw alreadyThere(directory);

  // A pattern of .gitattributes can't climb. On Windows another drive has no relative path at all.
  const inside = !source.startsWith('../') && !isAbsolute(source);
  // What a pointer stands for is not in git.
  const isPointer = source.endsWith('.dvc');
  const written = [path, ...(inside && !isPointer ? await keepLineEndings() : []), ...(await ignoreResults())];
  const notes = [
    ...oddNotes(columns),
    ...(faults === 0 ? [] : [`${faults} ${faults === 1 ? 'row' : 'rows'} of ${basename(dataPath)} could not be read and taught nothing; mlops validate-data names ${faults === 1 ? 'it' : 'them'}`]),
    ...(inside || isPointer ? [] : [`${source} lies outside of ${directory}: where git keeps it, add "${patternOf(basename(dataPath), data)} -text" to the .gitattributes there`]),
  ];
  return { path, text, rows, columns: columns.length, id, target, next: target === null ? 'mlops validate-data' : 'mlops run', written, notes };

  async function keepLineEndings(): Promise<readonly string[]> {
    const pattern = patternOf(source, data);
    return await extend('.gitattributes', {
      lines: ['# The digest of the data is the digest of its bytes: git must not change its line endings (written by mlops init).', `${pattern} -text`],
      present: (line) => line.startsWith(`${pattern} `),
    });
  }

  async function ignoreResults(): Promise<readonly string[]> {
    return await extend('.gitignore', { lines: ['.mlops/'], present: (line) => /^\/?\.mlops\/?$/.test(line) });
  }

  async function extend(name: string, change: { readonly lines: readonly string[]; readonly present: (line: string) => boolean }): Promise<readonly string[]> {
    const file = join(directory, name);
    const extended = withLines((await exists(file)) ? await readFile(file, 'utf8') : null, change);
    if (extended === null) return [];
    await files.replace(file, Buffer.from(extended));
    return [file];
  }
}

/** The pattern of .gitattributes that covers the source, also the files that come to a folder later. */
function patternOf(source: string, { files, name }: DataSource): string {
  if (files[0]?.path === name) return attributesPattern(source);
  // What found files here finds them in git too, but that git knows no braces.
  return /[*?[{]/.test(source) ? source.replaceAll(/\{[^}]*\}/g, '*') : `${attributesPattern(source.replace(/\/+$/, ''))}/**`;
}

function alreadyThere(directory: string): UserError {
  return new UserError(`${CONFIG_NAME}: is in ${directory} already; --force writes it anew`);
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
