import type { Log } from '../ports/log.ts';
import { CancelledError } from '../verdict/errors.ts';

/** The runner sends SIGINT, and SIGTERM 7.5 s later (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation). */
export function cancelOnSignals(log: Log): { readonly signal: AbortSignal; dispose(): void } {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) return;
    log.info('The run was cancelled; ending what is under way');
    controller.abort(new CancelledError('the run was cancelled'));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    dispose() {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
