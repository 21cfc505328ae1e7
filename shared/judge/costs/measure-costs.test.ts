import { describe, expect, it } from 'vitest';

import type { Answerer, RunnableModel } from '../answers/answerer.ts';
import type { JudgedRows } from '../answers/judged-rows.ts';
import { measureCosts } from './measure-costs.ts';

/** Time that passes only where a model works. */
function slowModels() {
  let now = 0;
  const log: string[] = [];
  const model = (name: string, { perCall, perRow }: { readonly perCall: number; readonly perRow: number }): Answerer => {
    const runs: RunnableModel = {
      features: ['a'],
      engine: { name: 'test', version: '1' },
      async answer({ rows }) {
        now += perCall + perRow * rows;
        log.push(`${name} ${rows}`);
        return { kind: 'score', values: new Float64Array(rows) };
      },
    };
    return { digest: 'sha256:0', columns: new Map(), model: null, runs, bytes: 1000, predictions: null, checkHeader: () => undefined, answer: async () => ({ answers: { kind: 'score', values: new Float64Array() }, joined: 1 }), dispose: () => undefined };
  };
  return { model, log, clock: { now: () => new Date(0), elapsed: () => now } };
}

const judged = (rows: number): JudgedRows => ({
  ids: [], seen: new Set(), target: { task: 'binary', labels: new Float64Array(rows), negative: '0', positive: '1' }, slices: [], weights: null, groups: null, means: [],
  table: { rows, source: 'rows.csv', header: ['a'], columns: new Map([['a', { kind: 'number', name: 'a', values: new Float64Array(rows) }]]), files: [] }, data: null, showValues: true,
});

describe('measureCosts', () => {
  it('times single rows and many at once, of both models by turns and after a warm-up', async () => {
    const { model, log, clock } = slowModels();
    const costs = await measureCosts({ candidate: model('new', { perCall: 1, perRow: 0.01 }), baseline: model('old', { perCall: 2, perRow: 0.01 }) }, judged(1000), { clock, timed: true });
    const { candidate, baseline } = costs;
    expect([candidate.model_bytes, candidate.rounds?.latency_p50_ms.length, baseline?.rounds?.throughput_rows_s.length]).toEqual([1000, 20, 20]);
    expect(candidate.rounds?.latency_p50_ms[0]).toBeCloseTo(1.01, 9);
    expect(baseline?.rounds?.latency_p95_ms[7]).toBeCloseTo(2.01, 9);
    expect(candidate.rounds?.throughput_rows_s[0]).toBeCloseTo(1000 / 0.011, 6);
    expect(log.slice(0, 8)).toEqual(['new 1', 'new 1', 'new 1', 'new 1000', 'old 1', 'old 1', 'old 1', 'old 1000']);
    const turns = log.slice(8).filter((call, place, all) => place === 0 || call.split(' ')[0] !== all[place - 1]?.split(' ')[0]);
    expect(turns.map((call) => call.split(' ')[0]).slice(0, 5)).toEqual(['new', 'old', 'new', 'old', 'new']);
  });

  it('asks a slow model for fewer rows, so that it takes seconds and not hours', async () => {
    const { model, log, clock } = slowModels();
    await measureCosts({ candidate: model('slow', { perCall: 0, perRow: 20 }), baseline: null }, judged(1000), { clock, timed: true });
    const turn = log.slice(4, log.length / 20 + 4);
    expect(turn.filter((call) => call === 'slow 1').length).toBeLessThanOrEqual(6);
    expect(turn).toContain('slow 2');
  });

  it('gives a model of a row its own texts, and not those of all rows', async () => {
    const { model, clock } = slowModels();
    const dictionary = Array.from({ length: 500 }, (_, place) => `text ${place}`);
    const seen: string[][] = [];
    const reading = model('reading', { perCall: 1, perRow: 0 });
    const runs: RunnableModel = {
      features: ['text'],
      engine: { name: 'test', version: '1' },
      async answer(table, target) {
        const column = table.columns.get('text');
        if (column?.kind === 'text') seen.push([...column.codes].map((code) => (code === -1 ? '' : `${column.dictionary[code]} of ${column.dictionary.length}`)));
        return reading.runs === null ? { kind: 'score', values: new Float64Array() } : reading.runs.answer(table, target);
      },
    };
    const rows = judged(500);
    const table = { ...rows.table, columns: new Map([['text', { kind: 'text', name: 'text', dictionary, codes: Int32Array.from({ length: 500 }, (_, row) => (row === 1 ? -1 : row % 400)) } as const]]) };
    await measureCosts({ candidate: { ...reading, runs }, baseline: null }, { ...rows, table }, { clock, timed: true });
    expect(seen.slice(0, 3)).toEqual([['text 0 of 1'], [''], ['text 2 of 1']]);
    expect(seen[3]?.slice(398, 402)).toEqual(['text 398 of 400', 'text 399 of 400', 'text 0 of 400', 'text 1 of 400']);
  });

  it('of predictions has only the bytes of what is carried', async () => {
    const { model, log, clock } = slowModels();
    const files = { ...model('files', { perCall: 0, perRow: 0 }), runs: null };
    expect(await measureCosts({ candidate: files, baseline: { ...files, bytes: null } }, judged(10), { clock, timed: true })).toEqual({ candidate: { model_bytes: 1000, rounds: null }, baseline: { model_bytes: null, rounds: null } });
    expect(log).toEqual([]);
  });
});
