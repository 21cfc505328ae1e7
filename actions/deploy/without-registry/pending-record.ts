import { z } from 'zod';

import { MODEL_NAME } from '../../../shared/config/schema.ts';
import type { Files } from '../../../shared/ports/files.ts';
import type { NewEntry } from '../../../shared/registry/append-entry.ts';
import type { LedgerEntry } from '../../../shared/registry/entry.ts';
import { DIGEST_PATTERN } from '../../../shared/statement/digest.ts';
import { jsonBytes } from '../../../shared/statement/json-bytes.ts';
import { readVersionedFile } from '../read-versioned-file.ts';

const version = z.string().regex(/^\d+\.\d+\.\d+$/);
const digest = z.string().regex(DIGEST_PATTERN);

const decided = {
  /** When it was decided. */
  at: z.iso.datetime(),
  reason: z.string(),
};

const pendingEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hold'), ...decided, until: z.iso.datetime().nullable() }),
  z.strictObject({ kind: z.literal('rollback'), ...decided, version, digest }),
]);

/** What was done at a folder while the registry could not be reached, in order, and is not in its log yet. */
const pendingSchema = z.strictObject({
  schema: z.literal('mlops/pending-record/v1'),
  model: z.string().regex(MODEL_NAME),
  stage: z.string().regex(MODEL_NAME),
  /** `owner/name` of the repository that is to be told; null: the registry is a folder. */
  repository: z.string().nullable(),
  /** Why the registry could not be told, the last time. */
  why: z.string(),
  /** The last entry of the log that was known when the first of these was decided. */
  after: z.strictObject({ position: z.int().min(1), head: digest }),
  /** What the folder served, or knew the stage to hold, when it was left: the stage may be moved away from these. */
  left: z.array(version),
  entries: z.array(pendingEntrySchema).min(1),
});

export type PendingRecord = z.output<typeof pendingSchema>;
export type PendingEntry = PendingRecord['entries'][number];

/** null where nothing is pending. @throws UserError where the file is not ours */
export async function readPending(path: string): Promise<PendingRecord | null> {
  return readVersionedFile(pendingSchema, path);
}

export async function writePending(files: Files, path: string, pending: PendingRecord): Promise<void> {
  await files.replace(path, jsonBytes(pending));
}

/** As the log will have it. The time of the decision makes it this one and no other: an entry with this reason is this entry. */
export function recordedEntry(pending: PendingEntry, stage: string): NewEntry {
  const reason = `${pending.reason} (decided ${pending.at}, when the registry could not be reached)`;
  if (pending.kind === 'hold') return { kind: 'hold', stage, reason, until: pending.until };
  return { kind: 'stage', stage, version: pending.version, digest: pending.digest, cause: 'rollback', reason };
}

/** Whether the log has it: a run that died while it wrote them left some written. */
export function isRecordedIn(entries: readonly LedgerEntry[], entry: NewEntry): boolean {
  if (entry.kind === 'version') return false;
  return entries.some((found) => found.kind === entry.kind && found.stage === entry.stage && found.reason === entry.reason);
}

/** Whether the reason in the log is that of the request, wherever it was decided. */
export function isReason(found: string | null, reason: string): boolean {
  return found === reason || found?.startsWith(`${reason} (decided `) === true;
}
