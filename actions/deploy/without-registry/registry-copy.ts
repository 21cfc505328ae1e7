import { z } from 'zod';

import { MODEL_NAME } from '../../../shared/config/schema.ts';
import type { LedgerText } from '../../../shared/ports/ledger.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import { DIGEST_PATTERN, digestOfBytes } from '../../../shared/statement/digest.ts';
import { jsonBytes } from '../../../shared/statement/json-bytes.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { readVersionedFile } from '../read-versioned-file.ts';

/** Some 60,000 entries; what reads small files takes twice as much. */
const MAX_COPY_BYTES = 32 * 1024 * 1024;

/** The log as the folder that serves last knew it: who goes back while the registry can't be reached goes by this. */
const copySchema = z.strictObject({
  schema: z.literal('mlops/registry-copy/v1'),
  model: z.string().regex(MODEL_NAME),
  /** `owner/name` of the repository that has the log; null where a folder has it. */
  repository: z.string().nullable(),
  at: z.iso.datetime(),
  /** sha256 of the last text: each entry vouches for the one before, and this for the last. */
  head: z.string().regex(DIGEST_PATTERN),
  /** Texts as they were read. */
  entries: z.array(z.strictObject({ position: z.int().min(1), location: z.string(), text: z.string() })).min(1),
});

export type RegistryCopy = z.output<typeof copySchema>;

/** Where the copy lies and what it is to be a copy of. */
export interface CopyOf {
  readonly path: string;
  readonly model: string;
  readonly repository: string | null;
}

/** null where there is none. @throws UserError where it was altered, or is one of another log */
export async function readRegistryCopy({ path, model, repository }: CopyOf): Promise<RegistryCopy | null> {
  const copy = await readVersionedFile(copySchema, path);
  if (copy === null) return null;
  if (copy.head !== lastOf(copy.entries)?.head) throw new UserError(`${path}: its last entry was altered`);
  if (copy.model !== model || copy.repository !== repository) throw new UserError(`${path} is a copy of the log of ${nameOf(copy)}, not of ${nameOf({ model, repository })}`);
  return copy;
}

/**
 * Keeps the log beside what serves, unless a copy of more of it lies there: a server that lags behind may have told less.
 * A copy may be late, so it is renewed after a move stands in the log and before the journal of that move goes: with the journal, an older
 * copy still says where to go back to.
 */
export async function keepRegistryCopy({ files, clock, log }: Pick<Ports, 'files' | 'clock' | 'log'>, entries: readonly LedgerText[], of: CopyOf): Promise<void> {
  const { path, model, repository } = of;
  const last = lastOf(entries);
  if (last === null) return;
  const known = await readRegistryCopy(of).catch(() => null);
  if (known !== null && holds(known.entries, last)) return;
  const copy: RegistryCopy = { schema: 'mlops/registry-copy/v1', model, repository, at: clock.now().toISOString(), head: last.head, entries: entries.map(({ position, location, text }) => ({ position, location, text })) };
  const bytes = jsonBytes(copy);
  if (bytes.length <= MAX_COPY_BYTES) return files.replace(path, bytes);
  log.warn(`the log of ${model} is too long to be kept beside what serves (${bytes.length} bytes), so a rollback needs the registry`);
  await files.remove(path);
}

/** A place in a log and what stands there. */
export interface Place {
  readonly position: number;
  readonly head: string;
}

/** null for an empty log. */
export function lastOf(entries: readonly Pick<LedgerText, 'position' | 'text'>[]): Place | null {
  const last = entries.at(-1);
  return last === undefined ? null : { position: last.position, head: digestOfBytes(last.text) };
}

/** Whether this is that log, or one that grew from it. */
export function holds(entries: readonly Pick<LedgerText, 'position' | 'text'>[], { position, head }: Place): boolean {
  const found = entries.find((entry) => entry.position === position);
  return found !== undefined && digestOfBytes(found.text) === head;
}

export function nameOf({ model, repository }: Pick<CopyOf, 'model' | 'repository'>): string {
  return repository === null ? `${model} in a folder` : `${model} in ${repository}`;
}
