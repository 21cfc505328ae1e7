import { z } from 'zod';

import { MODEL_NAME } from '../../shared/config/schema.ts';
import type { Files } from '../../shared/ports/files.ts';
import type { RegistryState } from '../../shared/registry/state.ts';
import { jsonBytes } from '../../shared/statement/json-bytes.ts';
import { readVersionedFile } from './read-versioned-file.ts';

const version = z.string().regex(/^\d+\.\d+\.\d+$/);

/**
 * What a deployment is about to do: written before it changes anything at the target, deleted after its results are written.
 * So a run that finds one knows that the run before died, or left the target in need of a person.
 */
const journalSchema = z.strictObject({
  schema: z.literal('mlops/deploy-journal/v1'),
  model: z.string().regex(MODEL_NAME),
  stage: z.string().regex(MODEL_NAME),
  from: version.nullable(),
  to: version,
  cause: z.enum(['deploy', 'rollback']),
  reason: z.string().nullable(),
  /** Last position of the ledger when it began. */
  after: z.int().min(0),
});

export type Journal = z.output<typeof journalSchema>;

export async function readJournal(path: string): Promise<Journal | null> {
  return readVersionedFile(journalSchema, path);
}

export async function writeJournal(files: Files, { path, intent }: { readonly path: string; readonly intent: Omit<Journal, 'schema'> }): Promise<void> {
  const journal: Journal = { schema: 'mlops/deploy-journal/v1', ...intent };
  await files.replace(path, jsonBytes(journal));
}

/** Whether the ledger says that the deployment succeeded; then only its results were not written. */
export function isRecorded(journal: Journal, { entries }: RegistryState): boolean {
  const moves = entries.flatMap(({ position, entry }) => (position > journal.after && entry.kind === 'stage' && entry.stage === journal.stage ? [entry] : []));
  return moves.at(-1)?.version === journal.to;
}
