/** The stage did its work and the answer is no: a model that did not pass, a program that ended badly. Nothing was changed. Exit 1. */
export class FailedError extends Error {
  override readonly name = 'FailedError';
}

/** Bad input, config or data: one line that names what was found, what is allowed and what to do. Exit 2. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Well-formed, but it cannot be judged: too few rows, one class, a damaged baseline. Exit 3. */
export class InconclusiveError extends Error {
  override readonly name = 'InconclusiveError';
}

/** The platform refused (permission, disk, network, a program that failed): names the setting that mends it. Exit 4. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';
}

/** The run was asked to stop (Ctrl-C, a cancelled job). Exit 130. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}
