import { PassThrough } from 'node:stream';

import { howItEnded, lastLines } from '../../../shared/model/tfjs-node/child-of-tfjs-node.ts';
import { TFJS_NODE } from '../../../shared/model/tfjs-node/find-tfjs-node.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import { InconclusiveError } from '../../../shared/verdict/errors.ts';
import { type Batch, frame, type ModelToLoad, REPLY, type Reply, replySchema } from './saved-model-messages.ts';

/** A child that answers one question after the other. */
export interface SavedModelProcess {
  /** @throws InconclusiveError where it ended, or says nothing in time; CancelledError */
  request(message: ModelToLoad | Batch): Promise<Reply>;
  /** Ends it, and returns when it is gone. */
  end(): Promise<void>;
}

interface ProcessPlace {
  readonly command: readonly string[];
  readonly directory: string;
  /** As an error names the model. */
  readonly displayPath: string;
  /** Seconds that a reply may take. */
  readonly patience: number;
}

/** Starts it without a token and with nothing of our environment; what it says besides goes to the log under debug. */
export function startProcess({ command, directory, displayPath, patience }: ProcessPlace, { programs, log }: Pick<Ports, 'log' | 'programs'>): SavedModelProcess {
  const input = new PassThrough();
  // Where the child is gone, what is still sent to it goes nowhere.
  input.on('error', () => undefined);
  const stop = new AbortController();
  const said = lastLines();
  let waiting: { readonly resolve: (reply: Reply) => void; readonly reject: (error: unknown) => void } | null = null;
  let gone: { readonly error: unknown } | null = null;
  let isLate = false;

  const settle = (outcome: Reply | { readonly error: unknown }): void => {
    const asked = waiting;
    waiting = null;
    if ('error' in outcome) asked?.reject(outcome.error);
    else asked?.resolve(outcome);
  };
  const notJudged = (what: string): InconclusiveError => new InconclusiveError(`${displayPath}: TensorFlow ${what}, so the model was not judged${said.text()}`);
  const onLine = (line: string): void => {
    if (line.startsWith(REPLY)) return settle(parseReply(line) ?? { error: notJudged('said something else than an answer') });
    if (line.trim() === '') return;
    log.debug(`${TFJS_NODE} | ${line}`);
    said.add(line);
  };
  const ended = programs.run({ command, directory, variables: {}, pass: [], timeoutSeconds: Number.POSITIVE_INFINITY, standardInput: input, stop: stop.signal, onLine }).then(
    (end) => (gone = { error: notJudged(isLate ? `gave no answer within ${patience} seconds and was ended` : howItEnded(end)) }),
    (error: unknown) => (gone = { error }),
  ).then(settle);

  return {
    async request(message) {
      if (gone !== null) throw gone.error;
      const late = setTimeout(() => {
        isLate = true;
        stop.abort();
      }, patience * 1000);
      try {
        return await new Promise<Reply>((resolve, reject) => {
          waiting = { resolve, reject };
          input.write(frame(message));
        });
      } finally {
        clearTimeout(late);
      }
    },
    async end() {
      input.end();
      stop.abort();
      await ended;
    },
  };
}

function parseReply(line: string): Reply | null {
  try {
    return replySchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
