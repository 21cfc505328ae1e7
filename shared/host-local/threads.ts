import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import type { Thread, Threads } from '../ports/threads.ts';
import { PlatformError, UserError } from '../verdict/errors.ts';
import type { ThreadAnswer } from './answer-questions.ts';

/** More were not measured. */
const MOST_THREADS = 2;
/** Of each thread, in MiB: what it makes is short-lived and small, and a larger nursery only fills up before it is swept. */
const NURSERY_MIB = 4;

/** Worker threads of this process. They get none of its variables, so no token. */
export function localThreads(program: string, count: number = Math.min(MOST_THREADS, availableParallelism())): Threads {
  return { count, start: () => startThread(program) };
}

interface Pending {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

function startThread(program: string): Thread {
  const worker = new Worker(program, { env: {}, argv: [], execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MIB } });
  const pending: Pending[] = [];
  let end: Error | null = null;
  const fail = (error: Error): void => {
    end ??= error;
    for (const { reject } of pending.splice(0)) reject(end);
  };
  worker.on('message', (message: ThreadAnswer) => {
    const asked = pending.shift();
    if (message.state === 'answered') asked?.resolve(message.answer);
    else asked?.reject(message.isUserError ? new UserError(message.message) : new Error(message.message));
  });
  worker.on('error', (error) => fail(new PlatformError(`A thread of this run ended: ${(error as Error).message}; run again, on a machine with more memory if it was that`)));
  worker.on('messageerror', (error) => fail(error));
  worker.on('exit', (code) => fail(new PlatformError(`A thread of this run ended without an answer (${code})`)));
  return {
    ask: (question, handedOver = []) =>
      new Promise((resolve, reject) => {
        if (end !== null) {
          reject(end);
          return;
        }
        pending.push({ resolve, reject });
        worker.postMessage(question, [...handedOver]);
      }),
    async stop() {
      await worker.terminate();
    },
  };
}
