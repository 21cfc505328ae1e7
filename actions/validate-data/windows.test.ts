import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { loadConfig } from '../../shared/config/load-config.ts';
import { type ValidateDataResult, validateDataResultSchema } from '../../shared/results/validate-data.ts';
import { createRandom } from '../../shared/statistics/random.ts';
import { testPorts } from '../../test/support/local-ports.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { validateData } from './validate-data.ts';

/** A hundred orders a month, of which those from `changed` on are larger, and paid otherwise. */
function orders(months: number, changed = Number.POSITIVE_INFINITY): string {
  const random = createRandom(11);
  const lines = Array.from({ length: 100 * months }, (_, row) => {
    const month = Math.floor(row / 100);
    const at = new Date(Date.UTC(2022, month, 1 + (row % 28), row % 24)).toISOString().slice(0, 16);
    const late = month >= changed;
    const amount = row % 50 === 7 ? '' : ((late ? 60 : 0) + 100 * random.uniform()).toFixed(2);
    return `o${row},${at},${amount},${late && random.uniform() < 0.6 ? 'wallet' : random.uniform() < 0.5 ? 'card' : 'transfer'}`;
  });
  return `id,ordered,amount,"paid by"\n${lines.join('\n')}\n`;
}

async function run(config: string, { rows = orders(24, 20), earlier = orders(24), forms = false } = {}): Promise<{ readonly result: ValidateDataResult; readonly report: string }> {
  const directory = await temporaryFolder();
  await writeFile(join(directory, 'orders.csv'), rows);
  await writeFile(join(directory, 'earlier.csv'), earlier);
  const [header = '', ...lines] = rows.trimEnd().split('\n');
  const names = header.replaceAll('"', '').split(',');
  if (forms) await writeFile(join(directory, 'orders.jsonl'), lines.map((line) => `${JSON.stringify(Object.fromEntries(line.split(',').map((cell, place) => [names[place], cell])))}\n`).join(''));
  await writeFile(join(directory, 'mlops.yml'), `model: orders\ndata:\n  source: orders.${forms ? 'jsonl' : 'csv'}\n  id: id\n${config}\n`);
  return validateData({ loaded: await loadConfig(join(directory, 'mlops.yml')), workDirectory: join(directory, '.mlops') }, testPorts(directory));
}

function measured({ drift_windows: windows }: ValidateDataResult) {
  if (windows?.state !== 'measured') throw new Error(JSON.stringify(windows));
  const over = windows.columns.map(({ column, values, limits }) => [column, values.flatMap((value, place) => (value !== null && value > (limits[place] ?? 0) ? [windows.windows[place]?.from] : []))]);
  return { ...windows, over: Object.fromEntries(over) as Record<string, string[]> };
}

const AGAINST = '  drift: { against: earlier.csv, level: warn }\n  time: ordered';

it.each([false, true])('each month is held against the reference, and the months that are other ones stand out (JSON lines: %s)', async (forms) => {
  const { result, report } = await run(AGAINST, { forms });
  const windows = measured(result);
  expect(validateDataResultSchema.parse(result)).toEqual(result);
  expect([windows.unit, windows.against, windows.windows.length, windows.windows[0], windows.windows[23]]).toEqual(['month', 'earlier.csv', 24, { from: '2022-01-01', rows: 100 }, { from: '2023-12-01', rows: 100 }]);
  const late = ['2023-09-01', '2023-10-01', '2023-11-01', '2023-12-01'];
  expect(windows.over).toEqual({ amount: late, 'paid by': late });
  expect(report).toContain('<summary>Drift by month: 2 of 2 columns stand out</summary>');
  expect(report).toContain('24 months of `ordered`, from 2022-01-01 to that of 2023-12-01');
  expect(report).toMatch(/\| `amount` +\| [▁-█·]{24} +\| +\d\.\d{3} \|/);
});

it('decides nothing, and counts each row of the whole once', async () => {
  const { result } = await run('  drift: { against: earlier.csv, max: 3 }\n  time: ordered', { rows: orders(24, 23) });
  expect(result.verdict).toBe('pass');
  expect(measured(result).windows.reduce((sum, { rows }) => sum + rows, 0)).toBe(2400);
  const month = await run(AGAINST, { rows: orders(1), earlier: orders(1) });
  expect(month.result.drift_windows).toMatchObject({ unit: 'day', windows: { length: 28 } });
  expect(Object.values(measured(month.result).over).flat()).toEqual([]);
});

it('without a version to compare with, the reference is all rows of the data', async () => {
  const { result } = await run('  drift: {}\n  time: ordered');
  const windows = measured(result);
  expect(windows.against).toBe('all rows of this data');
  expect(windows.over['paid by']).toEqual(expect.arrayContaining(['2023-09-01', '2023-12-01']));
  expect(windows.columns.map(({ column }) => column)).toEqual(['amount', 'paid by']);
});

it.each([
  ['no times', '  drift: { against: earlier.csv, level: warn }\n  time: paid by', 'paid by holds no dates or times'],
  ['a time that is not there', '  drift: { against: earlier.csv, level: warn }\n  time: shipped', 'data.time is not in the header'],
  ['values that may not be shown', `${AGAINST}\n  show-values: false`, 'the days of the rows are values, and data.show-values is false'],
])('says why it was not measured: %s', async (_, config, reason) => {
  const { result, report } = await run(config);
  expect(result.drift_windows).toEqual({ state: 'not-measured', reason });
  expect(report).toContain(`Drift by time was not measured: ${reason}.`);
});

it('costs nothing where nobody asked for drift, or named a time', async () => {
  expect((await run('  time: ordered')).result.drift_windows).toBeUndefined();
  expect((await run('  drift: { against: earlier.csv }')).result.drift_windows).toBeUndefined();
});
