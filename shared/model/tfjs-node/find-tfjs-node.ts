import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

import { z } from 'zod';

import { readSmallFile } from '../../statement/read-small-file.ts';
import { UserError } from '../../verdict/errors.ts';

export const TFJS_NODE = '@tensorflow/tfjs-node';
/** The one whose interface we speak. */
export const TFJS_NODE_MAJOR = '4';

/** An installed package. */
export interface TfjsNode {
  /** Absolute, links followed. */
  readonly directory: string;
  readonly version: string;
}

const installedSchema = z.object({ name: z.literal(TFJS_NODE), version: z.string().regex(/^\d+\.\d+\.\d+[\w.+-]*$/) });
const dependencies = z.record(z.string(), z.unknown()).optional();
const namingSchema = z.object({ dependencies, devDependencies: dependencies, optionalDependencies: dependencies });

/**
 * What a project says of the package that brings TensorFlow, and where it is installed. Looked for from its folder up to the one that
 * holds `.git`, or to the workspace of a CI job; without either in its folder alone, since what lies above may be anyone's.
 * @param workspace may hold the repository without its `.git`
 * @param options.instead what the user can do without it, as an error ends
 * @throws UserError where it is installed as a link that leads out of there, or is something else
 */
export async function findTfjsNode(directory: string, workspace: string | undefined, { instead }: { readonly instead: string }): Promise<{ readonly named: boolean; readonly installed: TfjsNode | null }> {
  const folders = await foldersOfRepository(directory, workspace);
  const named = await Promise.all(folders.map(namesTfjsNode));
  return { named: named.includes(true), installed: await installedIn(folders, instead) };
}

/** From the inside out; the last one is the root. */
async function foldersOfRepository(directory: string, workspace: string | undefined): Promise<readonly string[]> {
  const first = await realpath(directory);
  const last = workspace === undefined ? null : await realpath(workspace);
  const folders = [first];
  for (let folder = first; folder !== last && !(await isThere(join(folder, '.git'))); folders.push(folder)) {
    if (dirname(folder) === folder) return [first];
    folder = dirname(folder);
  }
  return folders;
}

async function namesTfjsNode(folder: string): Promise<boolean> {
  const parsed = namingSchema.safeParse(parseJson(await readSmallFile(join(folder, 'package.json'))));
  return parsed.success && Object.values(parsed.data).some((names) => names !== undefined && Object.hasOwn(names, TFJS_NODE));
}

async function installedIn(folders: readonly string[], instead: string): Promise<TfjsNode | null> {
  const root = folders.at(-1) ?? '';
  for (const folder of folders) {
    const path = join(folder, 'node_modules', TFJS_NODE);
    const text = await readSmallFile(join(path, 'package.json'));
    if (text === null) continue;
    const directory = await realpath(path);
    if (!directory.startsWith(root.endsWith(sep) ? root : root + sep)) {
      throw new UserError(`${relative(root, path)} leads out of the repository (to ${directory}); install ${TFJS_NODE} in it, or ${instead}`);
    }
    const parsed = installedSchema.safeParse(parseJson(text));
    if (!parsed.success) throw new UserError(`${join(relative(root, path), 'package.json')} is not that of ${TFJS_NODE}; install it anew, or ${instead}`);
    return { directory, version: parsed.data.version };
  }
  return null;
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(() => true, () => false);
}
