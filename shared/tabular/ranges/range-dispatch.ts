import { setImmediate } from 'node:timers/promises';

import type { Thread } from '../../ports/threads.ts';
import type { RangeAnswer, RangeTask } from './range-task.ts';

/** Ranges that wait at another thread beside the one that it looks at, so that it has work while this one is busy. */
const WAITING = 1;

/** Hands ranges to threads, this one among them, and their answers on in the order of the ranges. */
export interface RangeDispatch {
  /** @param onDone gets the bytes of the task, which are free again */
  post(task: RangeTask, onDone: (bytes: RangeTask['bytes']) => void): void;
  /**
   * Looks at what the other threads have no time for.
   * @throws what a thread threw
   */
  ready(): Promise<void>;
  /** Waits for the last answer. */
  finish(): Promise<void>;
}

export interface DispatchOptions {
  /** Beside this one. */
  readonly threads: readonly Thread[];
  /** What each other thread is told first. */
  readonly first: unknown;
  /** Looks at a range here. */
  readonly look: (task: RangeTask) => Promise<RangeAnswer>;
  readonly signal: AbortSignal;
  readonly onAnswer: (answer: RangeAnswer, task: RangeTask) => void;
}

interface OtherThread {
  readonly thread: Thread;
  /** Ranges that it has not answered. */
  asked: number;
}

interface Range {
  readonly task: RangeTask;
  readonly onDone: (bytes: RangeTask['bytes']) => void;
  readonly answer: Promise<RangeAnswer>;
  /** There is an answer, or a failure. */
  isSettled: boolean;
  settle(answer: RangeAnswer | Promise<RangeAnswer>): void;
}

export function createRangeDispatch({ threads, first, look, signal, onAnswer }: DispatchOptions): RangeDispatch {
  const others = threads.map((thread): OtherThread => {
    // Threads answer in order, so the first range may follow at once; a failure shows at that.
    thread.ask(first).catch(() => undefined);
    return { thread, asked: 0 };
  });
  /** That nobody looks at yet. */
  const waiting: Range[] = [];
  /** In order, until their answers are taken. */
  const ranges: Range[] = [];
  const mostAhead = threads.length * (2 + WAITING) + 1;

  const freeThread = (): OtherThread | undefined => others.find(({ asked }) => asked <= WAITING);

  const ask = async (other: OtherThread, { task, onDone }: Range): Promise<RangeAnswer> => {
    other.asked++;
    const answer = (await other.thread.ask(task, [task.bytes.buffer])) as RangeAnswer;
    other.asked--;
    onDone(answer.bytes);
    feed();
    return answer;
  };

  const feed = (): void => {
    for (let other = freeThread(); other !== undefined && waiting.length > 0; other = freeThread()) {
      const range = waiting.shift() as Range;
      range.settle(ask(other, range));
    }
  };

  const lookHere = async (): Promise<void> => {
    const range = waiting.shift();
    if (range === undefined) return;
    const looked = look(range.task);
    range.settle(looked);
    range.onDone((await looked).bytes);
  };

  /** The next answer in the order of the ranges. */
  const take = async (): Promise<void> => {
    const { answer, task } = ranges[0] as Range;
    const found = await answer;
    ranges.shift();
    onAnswer(found, task);
  };

  const takeSettled = async (): Promise<void> => {
    // Answers of other threads come in between.
    await setImmediate();
    while (ranges[0]?.isSettled === true && !signal.aborted) await take();
  };

  return {
    post(task, onDone) {
      const { promise, resolve, reject } = Promise.withResolvers<RangeAnswer>();
      const range: Range = {
        task,
        onDone,
        answer: promise,
        isSettled: false,
        settle(answer) {
          Promise.resolve(answer).then(resolve, reject).finally(() => (range.isSettled = true));
        },
      };
      // It is looked at when its turn comes.
      promise.catch(() => undefined);
      ranges.push(range);
      waiting.push(range);
      feed();
    },
    async ready() {
      while (waiting.length > 0 && !signal.aborted) {
        await takeSettled();
        await lookHere();
      }
      while (ranges.length > mostAhead && !signal.aborted) await take();
    },
    async finish() {
      while (ranges.length > 0 && !signal.aborted) {
        if (waiting.length > 0) await lookHere();
        else await take();
      }
    },
  };
}
