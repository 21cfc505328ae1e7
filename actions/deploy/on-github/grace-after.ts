/** A signal that follows another one a while later, for what must still be said after a run was stopped. */
export function graceAfter(signal: AbortSignal, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  const follow = (): void => {
    // A process that has nothing left to do must not wait for it.
    setTimeout(() => controller.abort(signal.reason), milliseconds).unref();
  };
  if (signal.aborted) follow();
  else signal.addEventListener('abort', follow, { once: true });
  return controller.signal;
}
