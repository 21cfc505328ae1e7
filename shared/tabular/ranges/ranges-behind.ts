import type { Thread, Threads } from '../../ports/threads.ts';
import type { RowConsumer } from '../rows/scan.ts';
import { createRangeDispatch, type RangeDispatch } from './range-dispatch.ts';
import type { RangeMeter } from './range-meter.ts';
import type { RangeAnswer, RangeTask } from './range-task.ts';
import { createRangeWriter } from './range-writer.ts';

/** A thread met a record with a key that is no column: nothing of this pass is of use. */
export class UnknownKeysError extends Error {
  override readonly name = 'UnknownKeysError';
}

/** The ranges of a source that other threads look at: those behind the first, which shows what the columns are. */
export interface RangesBehind {
  /** Starts the other threads, which takes them a while, if the consumer can make use of them. */
  prepare(consumer: RowConsumer): void;
  /** From here on threads take the ranges, where there are some and the consumer can make use of them. */
  open(consumer: RowConsumer): void;
  /** The rows that follow are of this file. */
  setFile(index: number, places: readonly number[] | null): void;
  /**
   * Waits for the last answer.
   * @throws UnknownKeysError, as does the writer's `ready`
   */
  finish(): Promise<void>;
  /** Ends the threads. */
  stop(): Promise<void>;
  /** That they looked at so far, and of each file. */
  rows(): number;
  rowsOf(file: number): number;
}

export function createRangesBehind(files: number, { range, signal, threads }: { readonly range: RangeMeter; readonly signal: AbortSignal; readonly threads: Threads | undefined }): RangesBehind {
  const rows = new Float64Array(files);
  let of: Pick<RangeTask['pieces'][number], 'file' | 'places'> = { file: 0, places: null };
  let dispatch: RangeDispatch | null = null;
  let started: readonly Thread[] = [];
  return {
    prepare(consumer) {
      if (threads === undefined || consumer.onThreads === undefined) return;
      started = Array.from({ length: threads.count - 1 }, () => threads.start());
    },
    open(consumer) {
      const taker = started.length === 0 || range.writer !== null ? undefined : consumer.onThreads?.();
      if (taker === undefined) return;
      const onAnswer = ({ rows: found, isStale, seen }: RangeAnswer, { pieces }: RangeTask): void => {
        if (isStale) throw new UnknownKeysError('a record has a key that is no column');
        for (const [index, { file }] of pieces.entries()) rows[file] = (rows[file] as number) + (found[index] as number);
        taker.take(seen);
      };
      dispatch = createRangeDispatch({ threads: started, first: taker.first, look: (task) => taker.look(task), signal, onAnswer });
      range.writer = createRangeWriter(range.limit, dispatch);
      range.writer.of = of;
    },
    setFile(file, places) {
      of = { file, places };
      if (range.writer !== null) range.writer.of = of;
    },
    async finish() {
      range.writer?.endRange(range.writer.filled);
      await dispatch?.finish();
    },
    async stop() {
      await Promise.all(started.map((thread) => thread.stop()));
    },
    rows: () => rows.reduce((sum, each) => sum + each, 0),
    rowsOf: (file) => rows[file] ?? 0,
  };
}
