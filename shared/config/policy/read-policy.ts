import { hash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { UserError } from '../../verdict/errors.ts';
import { parseConfigText } from '../parse-config-text.ts';
import { readConfigText } from '../read-config-text.ts';
import type { NamedPolicy } from './apply-policy.ts';
import { policySchema } from './policy-schema.ts';

/** Before a path that is read as the base of a pull request has it. */
export const AT_BASE = 'base:';

interface Where {
  /** The base of the path: the folder of mlops.yml. */
  readonly directory: string;
  /** The text of a file as the base has it; absent off a pull request, where what is checked out counts. */
  readonly readBase?: ((path: string) => Promise<string>) | undefined;
}

/**
 * Reads the policy that an input names: a path, or `base:path`.
 * @throws UserError where there is none, or it has a key or value that a policy can't have; what the base can't be read for
 */
export async function readPolicy(text: string, { directory, readBase }: Where): Promise<NamedPolicy> {
  const atBase = text.startsWith(AT_BASE);
  const path = atBase ? text.slice(AT_BASE.length) : text;
  if (path === '') throw new UserError(`policy: ${JSON.stringify(text)} names no file; write a path, or base:path for the file as the base has it`);
  const content = atBase && readBase !== undefined ? await readBase(path) : await readFile(path, directory);
  const { data } = parseConfigText(`policy ${text}`, content, policySchema);
  const altered = atBase && readBase !== undefined && plainEnds(await readHere(path, directory)) !== plainEnds(content);
  return { name: text, digest: `sha256:${hash('sha256', content)}`, policy: data, altered };
}

/** null where there is none that could be read: the change takes it away, or makes something else of it. */
async function readHere(path: string, directory: string): Promise<string | null> {
  try {
    return await readFile(path, directory);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** A checkout on Windows may write line ends of its own. */
function plainEnds(text: string | null): string | null {
  return text?.replaceAll('\r\n', '\n') ?? null;
}

async function readFile(path: string, directory: string): Promise<string> {
  const absolute = resolve(directory, path);
  if ((await stat(absolute).catch(() => null)) === null) throw new UserError(`policy: ${path} is not there (looked for from the folder of the config file); check its repository out first`);
  return readConfigText(absolute);
}
