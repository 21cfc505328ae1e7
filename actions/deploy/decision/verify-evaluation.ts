import { digestOfBytes } from '../../../shared/statement/digest.ts';
import { readSmallFile } from '../../../shared/statement/read-small-file.ts';
import { readVerdict } from '../../../shared/statement/read-verdict.ts';
import { FailedError, UserError } from '../../../shared/verdict/errors.ts';
import { isAccepted } from '../../../shared/verdict/verdict.ts';
import type { VersionFiles } from '../target/version-files.ts';

/**
 * Holds the statement of the evaluation against the bytes that are to be deployed: the ledger names it, it is about this digest,
 * and it says pass or warn.
 * @throws UserError, FailedError
 */
export async function verifyEvaluation({ entry, statement }: VersionFiles): Promise<void> {
  const name = `v${entry.version}`;
  const text = await readSmallFile(statement);
  if (text === null) throw new UserError(`${statement} is absent, so nothing says that ${name} passed; register it again`);
  const digest = digestOfBytes(text);
  if (entry.evaluation !== undefined && digest !== entry.evaluation) throw new UserError(`${statement}: its digest is ${digest}, but the ledger names ${entry.evaluation}; restore it from a copy`);
  const { subjects, verdict } = readVerdict(text, statement);
  if (!subjects.includes(entry.digest)) throw new UserError(`${statement} is about other bytes than those of ${name} (${entry.digest})`);
  if (!isAccepted(verdict)) throw new FailedError(`${name} did not pass its evaluation (${verdict}); nothing was deployed`);
}
