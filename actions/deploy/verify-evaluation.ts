import { digestOfBytes } from '../../shared/statement/digest.ts';
import { testResultStatementSchema } from '../../shared/statement/statement.ts';
import { FailedError, UserError } from '../../shared/verdict/errors.ts';
import { isAccepted } from '../../shared/verdict/verdict.ts';
import { readSmallFile } from './read-versioned-file.ts';
import type { VersionFiles } from './version-files.ts';

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
  const parsed = testResultStatementSchema.safeParse(jsonOf(text));
  if (!parsed.success) throw new UserError(`${statement}: no statement of a test result, so nothing says that ${name} passed`);
  const { subject, predicate } = parsed.data;
  if (!subject.some(({ digest }) => `sha256:${digest.sha256}` === entry.digest)) throw new UserError(`${statement} is about other bytes than those of ${name} (${entry.digest})`);
  if (!isAccepted(predicate.mlops_verdict)) throw new FailedError(`${name} did not pass its evaluation (${predicate.mlops_verdict}); nothing was deployed`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
