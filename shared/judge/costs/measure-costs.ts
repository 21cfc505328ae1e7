import type { Clock } from '../../ports/clock.ts';
import type { Costs, ModelCosts } from '../../results/evaluate-and-gate.ts';
import { takeTarget } from '../../tabular/tables/take-target.ts';
import type { Answerer, RunnableModel } from '../answers/answerer.ts';
import type { JudgedRows } from '../answers/judged-rows.ts';
import { rowsAlone } from './rows-alone.ts';

/** Turns of each model: a slow moment of the machine falls on one turn of both, and twenty turns show how much they vary. */
const ROUNDS = 20;
/** A turn of a model takes about this long at most, for single rows and again for many. */
const ROUND_MS = 50;
/** Single rows of a turn: the 95th percentile of forty is the third largest. */
const SINGLES = { most: 40, least: 5 } as const;
/** Rows that are answered at once. */
const MANY = 4096;
const WARM_UP = 3;

/**
 * What two models cost, by turns on the same machine and the same rows, after a warm-up: the time from a row's cells to its answer, one row at
 * a time, and how many rows a second are answered at once. Of predictions and of programs nothing is measured but the bytes of the model.
 * @param options.timed whether a time is asked for at all
 */
export async function measureCosts(
  models: { readonly candidate: Answerer; readonly baseline: Answerer | null },
  judged: JudgedRows,
  { clock, timed }: { readonly clock: Clock; readonly timed: boolean },
): Promise<Costs> {
  const elapsed = (): number => clock.elapsed?.() ?? clock.now().getTime();
  const [candidate, baseline] = [models.candidate, models.baseline].map((answerer) => (timed && answerer?.runs ? createTurns(answerer.runs, judged, elapsed) : null));
  for (const turns of [candidate, baseline]) await turns?.warmUp();
  for (let round = 0; round < ROUNDS; round++) {
    // Who comes first alternates, since the first may find a colder cache.
    for (const turns of round % 2 === 0 ? [candidate, baseline] : [baseline, candidate]) await turns?.take(round);
  }
  return { candidate: costsOf(models.candidate, candidate ?? null), baseline: models.baseline === null ? null : costsOf(models.baseline, baseline ?? null) };
}

function costsOf({ bytes }: Answerer, turns: Turns | null): ModelCosts {
  return { model_bytes: bytes, rounds: turns?.rounds ?? null };
}

interface Turns {
  readonly rounds: { readonly latency_p50_ms: number[]; readonly latency_p95_ms: number[]; readonly throughput_rows_s: number[] };
  warmUp(): Promise<void>;
  take(round: number): Promise<void>;
}

function createTurns(model: RunnableModel, { table, target }: JudgedRows, elapsed: () => number): Turns {
  const answer = async (rows: Int32Array): Promise<number> => {
    const [some, its] = [rowsAlone(table, rows), takeTarget(target, rows)];
    if (model.time !== undefined) return model.time(some, its, { elapsed });
    const start = elapsed();
    await model.answer(some, its);
    return elapsed() - start;
  };
  const one = (place: number): Int32Array => Int32Array.of(place % table.rows);
  const many = (count: number): Int32Array => Int32Array.from({ length: count }, (_, row) => row);
  const rounds: Turns['rounds'] = { latency_p50_ms: [], latency_p95_ms: [], throughput_rows_s: [] };
  let singles: number = SINGLES.least;
  let atOnce = Math.min(MANY, table.rows);
  return {
    rounds,
    async warmUp() {
      let [single, batch] = [0, 0];
      for (let turn = 0; turn < WARM_UP; turn++) single = await answer(one(turn));
      batch = await answer(many(atOnce));
      singles = Math.round(Math.min(SINGLES.most, Math.max(SINGLES.least, ROUND_MS / single)));
      atOnce = Math.max(1, Math.min(atOnce, Math.floor((atOnce * ROUND_MS) / batch) || atOnce));
    },
    async take(round) {
      const times: number[] = [];
      for (let turn = 0; turn < singles; turn++) times.push(await answer(one(round * SINGLES.most + turn)));
      times.sort((a, b) => a - b);
      rounds.latency_p50_ms.push(percentile(times, 0.5));
      rounds.latency_p95_ms.push(percentile(times, 0.95));
      // A clock may not have moved; a millisecond is the coarsest.
      rounds.throughput_rows_s.push(atOnce / (Math.max(await answer(many(atOnce)), 0.001) / 1000));
    },
  };
}

/** The nearest rank. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
