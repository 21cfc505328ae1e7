import { z } from 'zod';

import { MODEL_NAME } from '../../../shared/config/schema.ts';
import { DIGEST_PATTERN } from '../../../shared/statement/digest.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { readVersionedFile } from '../read-versioned-file.ts';

/** `current.json`: what serves. A public contract: servers read it, and load the bundle at `path` when it changes. */
const pointerSchema = z
  .strictObject({
    schema: z.literal('mlops/current/v1'),
    model: z.string().regex(MODEL_NAME),
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    digest: z.string().regex(DIGEST_PATTERN),
    path: z.string().describe('Folder of the bundle, relative to this file'),
  })
  .refine(({ version, path }) => path === pathOf(version), 'path must be the folder of the version');

type Pointer = z.output<typeof pointerSchema>;

function pathOf(version: string): string {
  return `versions/v${version}`;
}

export function makePointer({ model, version, digest }: Omit<Pointer, 'schema' | 'path'>): Pointer {
  return { schema: 'mlops/current/v1', model, version, digest, path: pathOf(version) };
}

/**
 * What the folder serves; null where it serves nothing yet.
 * @throws UserError where the file is not ours, or serves another model
 */
export async function readPointer(path: string, model: string): Promise<Pointer | null> {
  const pointer = await readVersionedFile(pointerSchema, path);
  if (pointer !== null && pointer.model !== model) throw new UserError(`${path} serves the model ${pointer.model}, not ${model}; give each model a folder of its own`);
  return pointer;
}
