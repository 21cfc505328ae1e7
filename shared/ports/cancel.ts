/** Asks long work to stop; `signal.aborted` is polled, or the signal handed on. */
export interface Cancel {
  readonly signal: AbortSignal;
}
