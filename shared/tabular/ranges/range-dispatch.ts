import type { Thread, Threads } from '../../ports/threads.ts';
import type { RangeAnswer, RangeTask } from './range-task.ts';

/** Ranges that wait beside those that are looked at, so that no thread is idle. */
const WAITING = 1;

/** Hands ranges to threads, and their answers on in the order of the ranges. */
export interface RangeDispatch {
  /** @param onDone gets the bytes of the task, which are free again */
  post(task: RangeTask, onDone: (bytes: RangeTask['bytes']) => void): void;
  /**
   * Waits while there is enough to do.
   * @throws what a thread threw
   */
  ready(): Promise<void>;
  /** Waits for the last answer. */
  finish(): Promise<void>;
  stop(): Promise<void>;
}

export interface DispatchOptions {
  readonly threads: Threads;
  /** What each thread is told first. */
  readonly first: unknown;
  readonly signal: AbortSignal;
  readonly onAnswer: (answer: RangeAnswer, task: RangeTask) => void;
}

export function createRangeDispatch({ threads, first, signal, onAnswer }: DispatchOptions): RangeDispatch {
  const started: Thread[] = [];
  const idle: Thread[] = [];
  const waiting: (() => void)[] = [];
  /** Of each range, in order. */
  const answers: Promise<RangeAnswer>[] = [];
  const tasks: RangeTask[] = [];
  let taken = 0;

  const start = (): Thread => {
    const thread = threads.start();
    started.push(thread);
    // Threads answer in order, so the first task may follow at once; a failure shows at that.
    thread.ask(first).catch(() => undefined);
    return thread;
  };

  const thread = async (): Promise<Thread> => {
    if (idle.length === 0 && started.length < threads.count) return start();
    while (idle.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    return idle.pop() as Thread;
  };

  const ask = async (task: RangeTask, onDone: (bytes: RangeTask['bytes']) => void): Promise<RangeAnswer> => {
    const asked = await thread();
    const answer = (await asked.ask(task, [task.bytes.buffer])) as RangeAnswer;
    idle.push(asked);
    waiting.shift()?.();
    onDone(answer.bytes);
    return answer;
  };

  /** The next answer in the order of the ranges. */
  const take = async (): Promise<void> => {
    const task = tasks[taken] as RangeTask;
    const answer = await (answers[taken] as Promise<RangeAnswer>);
    delete answers[taken];
    delete tasks[taken];
    taken++;
    onAnswer(answer, task);
  };

  return {
    post(task, onDone) {
      const answer = ask(task, onDone);
      // It is looked at when its turn comes.
      answer.catch(() => undefined);
      answers.push(answer);
      tasks.push(task);
    },
    async ready() {
      while (answers.length - taken >= threads.count + WAITING && !signal.aborted) await take();
    },
    async finish() {
      while (taken < answers.length && !signal.aborted) await take();
    },
    async stop() {
      await Promise.all(started.map((each) => each.stop()));
    },
  };
}
