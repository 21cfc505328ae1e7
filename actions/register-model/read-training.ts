import { dirname, join } from 'node:path';
import { z } from 'zod';

import type { Digest } from '../../shared/statement/digest.ts';
import { readSmallFile } from '../../shared/statement/read-small-file.ts';
import { UserError } from '../../shared/verdict/errors.ts';

export interface Training {
  /** Its statement. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const provenanceSchema = z.object({
  subject: z.array(z.object({ digest: z.object({ sha256: z.string() }) })).min(1),
  predicate: z.object({ buildDefinition: z.object({ externalParameters: z.record(z.string(), z.unknown()) }) }),
});

/** The statement that train left beside the bundle, where it is about these bytes; null where there is none. */
export async function readTraining(bundleDirectory: string, digest: Digest): Promise<Training | null> {
  const path = join(dirname(bundleDirectory), 'statement.json');
  const text = await readSmallFile(path);
  if (text === null) return null;
  const statement = parseProvenance(text, path);
  const isOurs = statement.subject.some((subject) => `sha256:${subject.digest.sha256}` === digest);
  return isOurs ? { path, parameters: statement.predicate.buildDefinition.externalParameters } : null;
}

function parseProvenance(text: string, path: string): z.output<typeof provenanceSchema> {
  try {
    return provenanceSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new UserError(`${path}: no statement of a training; run train again, or give the model as a folder of its own`, { cause: error });
  }
}
