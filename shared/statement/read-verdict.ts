import { UserError } from '../verdict/errors.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { testResultStatementSchema } from './statement.ts';

/** What a test-result statement says, and about which bytes. @throws UserError where the text is no such statement */
export function readVerdict(text: string, path: string): { readonly subjects: readonly string[]; readonly verdict: Verdict } {
  const parsed = testResultStatementSchema.safeParse(jsonOf(text));
  if (!parsed.success) throw new UserError(`${path}: no statement of a test result (${parsed.error.issues[0]?.path.join('.') || 'not JSON'})`);
  return { subjects: parsed.data.subject.map(({ digest }) => `sha256:${digest.sha256}`), verdict: parsed.data.predicate.mlops_verdict };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
