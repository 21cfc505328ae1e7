import { describe, expect, it } from 'vitest';

import { evaluateSchema } from '../../config/schema.ts';
import { createRandom } from '../../statistics/random.ts';
import type { Table } from '../../tabular/tables/table.ts';
import type { Answers } from '../judgement.ts';
import type { RunnableModel } from './answerer.ts';
import type { JudgedRows } from './judged-rows.ts';
import { permutationImportance } from './permutation-importance.ts';

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** Rows whose label follows `strong` much and `weak` a little; `noise` says nothing. */
function judgedRows(rows: number): JudgedRows {
  const random = createRandom(11);
  const drawn = () => Float64Array.from({ length: rows }, () => random.uniform() * 4 - 2);
  const [strong, weak, noise] = [drawn(), drawn(), drawn()];
  const labels = strong.map((value, row) => Number(random.uniform() < sigmoid(2 * value + 0.5 * (weak[row] ?? 0))));
  const words = Int32Array.from(noise, (value) => (value > 0 ? 1 : 0));
  const columns: Table['columns'] = new Map([
    ['strong', { kind: 'number', name: 'strong', values: strong }],
    ['weak', { kind: 'number', name: 'weak', values: weak }],
    ['noise', { kind: 'text', name: 'noise', codes: words, dictionary: ['low', 'high'] }],
  ]);
  return {
    ids: Array.from({ length: rows }, (_, row) => String(row)), seen: new Set(), target: { task: 'binary', labels, negative: '0', positive: '1' }, slices: [], weights: null, groups: null, means: [],
    table: { rows, source: 'rows.csv', header: [...columns.keys()], columns, files: [] }, data: null, showValues: true,
  };
}

/** Answers by `strong` and `weak`, and counts the rows that it is asked for. */
function model(features: readonly string[] = ['noise', 'strong', 'weak']): RunnableModel & { asked: number } {
  return {
    asked: 0,
    features,
    engine: { name: 'test', version: '1' },
    async answer({ columns, rows }) {
      this.asked += rows;
      const values = (name: string): Float64Array => {
        const column = columns.get(name);
        return column?.kind === 'number' ? column.values : new Float64Array(rows);
      };
      return { kind: 'score', values: values('strong').map((value, row) => sigmoid(2 * value + 0.5 * (values('weak')[row] ?? 0))) };
    },
  };
}

async function measure(rows: number, { one = model(), metrics = ['log_loss'], weights = null, groups = null }: { readonly one?: RunnableModel; readonly metrics?: string[]; readonly weights?: Float64Array | null; readonly groups?: Int32Array | null } = {}) {
  const judged = judgedRows(rows);
  const candidate: Answers = await one.answer(judged.table, judged.target);
  return permutationImportance(one, judged, { target: judged.target, candidate, weights, groups, evaluate: evaluateSchema.parse({ metrics }), gates: [] });
}

describe('permutationImportance', () => {
  it('orders the columns by how much the metric loses, with intervals, and is the same each time', async () => {
    const found = await measure(1000);
    expect(found).toEqual(await measure(1000));
    if (found.state !== 'measured') throw new Error(found.reason);
    expect(found).toMatchObject({ metric: 'log_loss', rows: 1000, repeats: 5 });
    const [strong, weak, noise] = found.features;
    expect(found.features.map(({ feature }) => feature)).toEqual(['strong', 'weak', 'noise']);
    expect(strong?.value).toBeGreaterThan(0.8);
    expect(strong?.low).toBeGreaterThan(0.7);
    expect(strong?.high).toBeGreaterThan(strong?.value ?? 0);
    expect(weak?.low).toBeGreaterThan(0);
    expect(noise).toMatchObject({ value: 0 });
  });

  it('is a loss of the metric in its own direction', async () => {
    const found = await measure(1000, { metrics: ['roc_auc'] });
    if (found.state !== 'measured') throw new Error(found.reason);
    expect(found.features[0]).toMatchObject({ feature: 'strong' });
    expect(found.features[0]?.value).toBeGreaterThan(0.25);
  });

  it('counts rows by their weights, and draws groups whole', async () => {
    const weights = Float64Array.from({ length: 400 }, (_, row) => (row < 200 ? 1 : 0));
    const weighted = await measure(400, { weights });
    const plain = await measure(400);
    expect(weighted.state === 'measured' && weighted.features[0]?.value).not.toBe(plain.state === 'measured' && plain.features[0]?.value);
    const grouped = await measure(400, { groups: Int32Array.from({ length: 400 }, (_, row) => row % 20) });
    expect(grouped).toMatchObject({ features: [{ feature: 'strong', value: plain.state === 'measured' ? plain.features[0]?.value : 0 }, {}, {}] });
  });

  it('asks for a bounded number of answers, however many rows and columns there are', async () => {
    const one = model(['strong']);
    const found = await measure(12_000, { one, metrics: ['accuracy'] });
    expect(found).toMatchObject({ state: 'measured', rows: 10_000 });
    expect(one.asked).toBe(12_000 + 10_000 * (1 + 5));
    const wide = await measure(300, { one: model(Array.from({ length: 2000 }, (_, place) => `column ${place}`)) });
    expect(wide).toEqual({ state: 'not-measured', reason: 'the model reads 2000 columns; shuffling each of them would take more than 1000000 answers' });
  });
});
