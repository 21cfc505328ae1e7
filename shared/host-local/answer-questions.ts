import { parentPort } from 'node:worker_threads';

import { UserError } from '../verdict/errors.ts';
import { ownedBuffers } from './owned-buffers.ts';

/** What a thread sends back. */
export type ThreadAnswer = { readonly state: 'answered'; readonly answer: unknown } | { readonly state: 'failed'; readonly message: string; readonly isUserError: boolean };

/** What a thread's program does: answers one question after the other. The arrays of an answer are handed over, not copied. */
export function answerQuestions(answer: (question: unknown) => Promise<unknown>): void {
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (question: unknown) => {
    last = last.then(async () => {
      const message = await attempt(() => answer(question));
      parentPort?.postMessage(message, ownedBuffers(message));
    });
  });
}

async function attempt(work: () => Promise<unknown>): Promise<ThreadAnswer> {
  try {
    return { state: 'answered', answer: await work() };
  } catch (error) {
    const { message } = error as Error;
    return { state: 'failed', message, isUserError: error instanceof UserError };
  }
}
