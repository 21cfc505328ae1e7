import type { z } from 'zod';

import { parseVersioned } from '../../shared/statement/parse-versioned.ts';
import { readSmallFile } from '../../shared/statement/read-small-file.ts';

/** A small JSON file that an earlier run left; null where there is none. @throws UserError where it is not what the schema says */
export async function readVersionedFile<T extends z.ZodType<{ schema: string }>>(schema: T, path: string): Promise<z.output<T> | null> {
  const text = await readSmallFile(path);
  return text === null ? null : parseVersioned(schema, text, path);
}
