import { CancelledError, FailedError, InconclusiveError, PlatformError, UserError } from './errors.ts';
import type { Verdict } from './verdict.ts';

/** The documented exit codes (docs/exit-codes.md). */
export const EXIT = { ok: 0, fail: 1, input: 2, inconclusive: 3, platform: 4, broken: 5, bug: 70, cancelled: 130 } as const;

export function exitCodeOfVerdict(verdict: Verdict): number {
  const codes = { pass: EXIT.ok, warn: EXIT.ok, fail: EXIT.fail, inconclusive: EXIT.inconclusive };
  return codes[verdict];
}

export function exitCodeOfError(error: unknown): number {
  if (error instanceof FailedError) return EXIT.fail;
  if (error instanceof UserError) return EXIT.input;
  if (error instanceof InconclusiveError) return EXIT.inconclusive;
  if (error instanceof PlatformError) return EXIT.platform;
  if (error instanceof CancelledError) return EXIT.cancelled;
  return EXIT.bug;
}
