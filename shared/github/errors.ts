import { PlatformError } from '../verdict/errors.ts';

/** GitHub answered, and the answer is no. The status lets a caller tell "taken" or "absent" from a refusal. */
export class GithubError extends PlatformError {
  readonly status: number;
  /** What GitHub said, one line. */
  readonly reason: string;

  constructor(message: string, { status, reason }: { readonly status: number; readonly reason: string }) {
    super(message);
    this.status = status;
    this.reason = reason;
  }
}

/**
 * A request that changes something was sent, and no answer tells whether it was done. Whoever asked looks before asking again:
 * a second POST would make a second comment, release or deployment.
 */
export class AmbiguousError extends PlatformError {}

export function hasStatus(error: unknown, ...statuses: readonly number[]): error is GithubError {
  return error instanceof GithubError && statuses.includes(error.status);
}
