import { join } from 'node:path';

import type { Ports } from '../../shared/ports/ports.ts';
import type { Digest } from '../../shared/statement/digest.ts';
import { verifyBundle } from '../../shared/statement/manifest.ts';
import { PlatformError } from '../../shared/verdict/errors.ts';
import { assemblePackage } from './assemble-package.ts';
import type { Candidate } from './read-candidate.ts';
import { readEvaluation } from './read-evaluation.ts';

/** What lies in the registry under the digest of the bundle. */
export interface Stored {
  /** A local folder with it. */
  readonly directory: string;
  /** The digest of the evaluation's statement. */
  readonly evaluation: Digest;
  /** The digest of the manifest over all files. */
  readonly package: Digest;
  /** Digest of the test rows that it was judged on; null where its labels came with the predictions. */
  readonly testRows: string | null;
}

/**
 * Puts the version's files into the registry.
 * @param scratch folder to assemble them in; removed again
 * @returns what lies there now. It is of an older evaluation where a run that ended early, or one at the same time, put the same
 *   bytes first: what is there stays, and the log must name what is there.
 */
export async function storePackage(
  ports: Pick<Ports, 'files' | 'versions' | 'log'>,
  scratch: string,
  { model, candidate, card }: { readonly model: string; readonly candidate: Candidate; readonly card: string },
): Promise<Stored> {
  const { digest } = candidate;
  try {
    await assemblePackage(ports.files, scratch, { ...candidate, modelCard: card });
    await ports.versions.put(model, digest, scratch);
  } catch (error) {
    // A full disk is not helped by half a copy. That it could not be removed is less of a fault than the first one.
    await ports.files.remove(scratch).catch(() => undefined);
    throw error;
  }
  await ports.files.remove(scratch);
  const directory = await ports.versions.open(model, digest);
  if (directory === null) throw new PlatformError(`${ports.versions.location(model, digest)}: what was written is not there; check the disk and run this again`);
  const stored = await readEvaluation(join(directory, 'evaluation'), { name: model, digest });
  if (stored.digest !== candidate.evaluation.digest) ports.log.info(`The registry holds these bytes with an earlier evaluation of them, which stays: ${directory}`);
  return { directory, evaluation: stored.digest, package: (await verifyBundle(directory)).digest, testRows: stored.result.data?.test ?? null };
}
