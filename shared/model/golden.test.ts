import { expect, test } from 'vitest';

import { makeTable } from '../../test/support/make-table.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { trainWeather, WASM_DIRECTORY } from '../../test/support/weather.ts';
import { rowsOfSide } from '../tabular/split/rows-of-side.ts';
import { SIDE } from '../tabular/split/split.ts';
import { UserError } from '../verdict/errors.ts';
import { compareGolden, type Golden, goldenSchema, makeGolden } from './golden.ts';
import { loadModel } from './load-model.ts';

test('golden rows, written and read again, are answered by the same bundle as they were judged', async () => {
  const directory = await temporaryFolder();
  const { dataSet } = await trainWeather(directory);
  const model = await loadModel(directory, { wasmDirectory: WASM_DIRECTORY });
  const rows = rowsOfSide(dataSet.sides, SIDE.test);
  const answers = await model.predict(dataSet.table, rows);
  const golden = makeGolden({ table: dataSet.table, rows, features: model.features, answers, seed: 1 });
  const read = goldenSchema.parse(JSON.parse(JSON.stringify(golden)));

  expect(await compareGolden(model, read)).toEqual({ compared: 20, worst: 0, equal: true });
  expect(makeGolden({ table: dataSet.table, rows, features: model.features, answers, seed: 1 })).toEqual(golden);
  expect(Object.keys(golden.rows[0]?.cells ?? {})).toEqual(['date', 'precipitation', 'temp_max', 'temp_min', 'wind', 'weather']);
  expect(new Set(golden.rows.map(({ cells }) => cells['date'])).size).toBe(20);
  const spread = golden.rows.map(({ answer }) => answer);
  expect(spread.toSorted((a, b) => a - b)).toEqual(spread);

  const other = await temporaryFolder();
  await trainWeather(other, { seed: 8 });
  const another = await loadModel(other, { wasmDirectory: WASM_DIRECTORY });
  const { compared, worst, equal } = await compareGolden(another, read);
  expect({ compared, equal }).toEqual({ compared: 20, equal: false });
  expect(worst).toBeGreaterThan(0.001);
  model.dispose();
  another.dispose();
});

test('a missing value and a name such as __proto__ come back as they were', () => {
  const table = makeTable({ ['__proto__']: ['a', null, 'b'], wind: [1e-7, null, 0.1] });
  const features = [{ name: '__proto__', kind: 'text' }, { name: 'wind', kind: 'number' }] as const;
  const golden = makeGolden({ table, rows: Int32Array.of(0, 1, 2), features, answers: Float64Array.of(0.3, 0.2, 0.1), seed: 1 });

  expect(goldenSchema.parse(JSON.parse(JSON.stringify(golden)))).toEqual(golden);
  expect(golden.rows.map(({ cells, answer }) => [Object.entries(cells), answer])).toEqual([
    [[['__proto__', 'b'], ['wind', '0.1']], 0.1],
    [[['__proto__', null], ['wind', null]], 0.2],
    [[['__proto__', 'a'], ['wind', '1e-7']], 0.3],
  ]);
});

test('golden rows of another model are refused', async () => {
  const directory = await temporaryFolder();
  await trainWeather(directory, { epochs: 1 });
  const model = await loadModel(directory, { wasmDirectory: WASM_DIRECTORY });
  const golden: Golden = { schema: 'mlops/golden/v1', rows: [{ cells: { date: '2015-01-01' }, answer: 0.5 }] };

  await expect(compareGolden(model, golden)).rejects.toThrow(new UserError('golden row 1 has no cell "precipitation", which the model reads; it was made for another model'));
  model.dispose();
});
