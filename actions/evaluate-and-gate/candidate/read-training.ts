import { z } from 'zod';

import { readSmallFile } from '../../../shared/statement/read-small-file.ts';
import { UserError } from '../../../shared/verdict/errors.ts';

const descriptor = z.object({ name: z.string(), digest: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }) });
const provenanceSchema = z.object({
  subject: z.array(descriptor).min(1),
  predicate: z.object({
    buildDefinition: z.object({ buildType: z.string(), externalParameters: z.record(z.string(), z.unknown()), internalParameters: z.object({ id: z.string().nullable().optional() }).optional(), resolvedDependencies: z.array(descriptor) }),
    runDetails: z.object({ builder: z.object({ version: z.record(z.string(), z.string()).default({}) }) }),
  }),
});

/** What a model was made from, as the statement of its training says. */
export interface TrainingEvidence {
  /** Of the statement itself. */
  readonly path: string;
  readonly buildType: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** `data.id` of then; null: there was none; absent where it is not recorded. */
  readonly id?: string | null | undefined;
  /** sha256 by name: `data`, `mlops.yml`, and every file under `train.inputs`. */
  readonly dependencies: ReadonlyMap<string, string>;
  /** Engine and its version; empty for a program of the team's own. */
  readonly engine: Readonly<Record<string, string>>;
}

/**
 * Reads the statement of a training where it is about this bundle; else null. It decides nothing, so one that can't be read is the same
 * as none: the report then says less.
 */
export async function readTraining(path: string, digest: string): Promise<TrainingEvidence | null> {
  const parsed = provenanceSchema.safeParse(await readJson(path));
  if (!parsed.success || !parsed.data.subject.some((subject) => `sha256:${subject.digest.sha256}` === digest)) return null;
  const { buildDefinition, runDetails } = parsed.data.predicate;
  return {
    path,
    buildType: buildDefinition.buildType,
    parameters: buildDefinition.externalParameters,
    id: buildDefinition.internalParameters?.id,
    dependencies: new Map(buildDefinition.resolvedDependencies.map(({ name, digest: { sha256 } }) => [name, sha256])),
    engine: runDetails.builder.version,
  };
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse((await readSmallFile(path)) ?? 'null');
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof UserError) return null;
    throw error;
  }
}
