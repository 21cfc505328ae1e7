import type { Log } from '../ports/log.ts';
import { escapeControls } from './escape-controls.ts';

export interface LogStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Lines on a stream. On a terminal, progress is one live line that the next lasting line replaces. */
export function localLog(stream: LogStream, { debug = false }: { readonly debug?: boolean } = {}): Log {
  let live = false;
  const clear = (): void => {
    if (live) stream.write('\r\u001b[K');
    live = false;
  };
  const line = (text: string): void => {
    clear();
    stream.write(`${escapeControls(text)}\n`);
  };
  return {
    info: line,
    warn: (text) => line(`Warning: ${text}`),
    debug: (text) => (debug ? line(text) : undefined),
    progress(text, { lasting = false } = {}) {
      if (stream.isTTY !== true) return lasting ? line(text) : undefined;
      clear();
      // Some terminals don't know their width and say 0.
      stream.write(escapeControls(text).slice(0, (stream.columns || 80) - 1));
      live = true;
      return undefined;
    },
  };
}
