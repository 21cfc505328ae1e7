import { describe, expect, it } from 'vitest';

import { answered, classes, judgeInput } from '../../../test/support/judge-input.ts';
import { configSchema } from '../../config/schema.ts';
import type { Column, Table } from '../../tabular/tables/table.ts';
import { UserError } from '../../verdict/errors.ts';
import { judge } from '../judge.ts';
import { rowGroups } from './row-groups.ts';

/** 40 customers of 10 rows each; what is wrong of one customer is wrong in all of its rows. */
const customers = Array.from({ length: 400 }, (_, row) => Math.floor(row / 10));
const labels = customers.map((_, row) => row % 2);
const wrongFor = (isWrong: (customer: number) => boolean) => classes(labels.map((label, row) => (isWrong(customers[row] ?? 0) ? 1 - label : label)));
const gates = [{ metric: 'accuracy', against: 'baseline', margin: 0.1 }];

function judged(groups?: readonly number[]) {
  return judge(judgeInput({ labels, candidate: wrongFor((customer) => customer % 10 < 2), baseline: answered(wrongFor((customer) => customer % 10 === 0)), gates, evaluate: { metrics: ['accuracy'] }, ...(groups === undefined ? {} : { groups }) }));
}

describe('evaluate.group', () => {
  it('finds that 400 rows of 40 customers tell no more than 40 do', () => {
    const [alone, together] = [judged(), judged(customers)];
    expect(alone.comparisons[0]).toMatchObject({ improvement: expect.closeTo(-0.1, 12), method: 'score' });
    expect(together.comparisons[0]).toMatchObject({ improvement: expect.closeTo(-0.1, 12), method: 'bootstrap', rows: 400 });
    const width = ({ comparisons: [comparison] }: typeof alone) => (comparison?.high ?? 0) - (comparison?.low ?? 0);
    expect(width(together) / width(alone)).toBeGreaterThan(2.5);
    const interval = ({ metrics }: typeof alone) => (metrics['accuracy']?.high ?? 0) - (metrics['accuracy']?.low ?? 0);
    expect(interval(together) / interval(alone)).toBeGreaterThan(2.5);
  });

  it('does not rely on fewer than ten groups', () => {
    const { verdict, gates: [gate], metrics } = judged(customers.map((customer) => customer % 9));
    expect(verdict).toBe('inconclusive');
    expect(gate?.reason).toBe("accuracy can't be compared: these rows are of 9 groups, and fewer than 10 show no spread to rely on");
    expect(metrics['accuracy']).toMatchObject({ value: 0.8, low: null, reason: 'no interval: these rows are of 9 groups, and fewer than 10 show no spread to rely on' });
  });
});

describe('the column of the groups', () => {
  const table = (column: Column): Table => ({ rows: 3, header: [column.name], columns: new Map([[column.name, column]]), files: [], source: 'a.csv' });
  const config = configSchema.parse({ model: 'churn', evaluate: { group: 'customer' } });

  it('may hold texts or numbers', () => {
    expect(rowGroups({ config }, table({ kind: 'text', name: 'customer', codes: Int32Array.of(4, 1, 4), dictionary: [] }))).toEqual(Int32Array.of(0, 1, 0));
    expect(rowGroups({ config }, table({ kind: 'number', name: 'customer', values: Float64Array.of(0.5, -1, 0.5) }))).toEqual(Int32Array.of(0, 1, 0));
  });

  it('is there, with a value in every row', () => {
    expect(() => rowGroups({ config }, table({ kind: 'number', name: 'day', values: Float64Array.of(1, 2, 3) }))).toThrow(new UserError('evaluate.group: no column "customer" beside the answers; without a data section the groups come with the predictions'));
    for (const column of [{ kind: 'number', name: 'customer', values: Float64Array.of(1, Number.NaN, 3) }, { kind: 'text', name: 'customer', codes: Int32Array.of(0, -1, 1), dictionary: ['a', 'b'] }] as const) {
      expect(() => rowGroups({ config }, table(column))).toThrow(new UserError('evaluate.group: column customer has no value in 1 test row; every row belongs to a group'));
    }
  });
});
