import fc from 'fast-check';
import { expect, test } from 'vitest';

import { makeTable } from '../../test/support/make-table.ts';
import { weatherDataSet, WEATHER_FEATURES } from '../../test/support/weather.ts';
import { rowsOfSide } from '../tabular/split/rows-of-side.ts';
import { SIDE } from '../tabular/split/split.ts';
import { UserError } from '../verdict/errors.ts';
import { bindEncoder } from './bind-encoder.ts';
import { fitPreprocessing } from './fit-preprocessing.ts';
import { preprocessingSchema } from './preprocessing.ts';

const answer = { kind: 'score', negative: '0', positive: '1' } as const;
const allRows = (count: number): Int32Array => Int32Array.from({ length: count }, (_, row) => row);
const repeat = <T>(value: T, times: number): T[] => Array.from({ length: times }, () => value);

test('the real weather becomes standardised numbers and one-hot symbols, fitted on the training rows alone', async () => {
  const { table, sides } = await weatherDataSet();
  const rows = rowsOfSide(sides, SIDE.train);
  const preprocessing = fitPreprocessing({ table, rows, features: WEATHER_FEATURES, answer });

  expect(preprocessing.features.map(({ name }) => name)).toEqual(['date', 'precipitation', 'temp_max', 'temp_min', 'wind', 'weather']);
  expect(preprocessing.features[0]).toEqual({
    kind: 'date',
    name: 'date',
    symbols: [...['1', '10', '11', '12', '2', '3', '4', '5', '6', '7', '8', '9'].map((month) => `month ${month}`), ...['0', '1', '2', '3', '4', '5', '6'].map((day) => `weekday ${day}`)],
    other: false,
    missing: false,
  });
  expect(preprocessing.features[5]).toEqual({ kind: 'text', name: 'weather', symbols: ['drizzle', 'fog', 'rain', 'snow', 'sun'], other: false, missing: false });

  const encoder = bindEncoder(preprocessing, table);
  expect(encoder.width).toBe(19 + 4 + 5);
  const matrix = encoder.encode(rows);
  const wind = Array.from(rows, (_, index) => matrix[index * encoder.width + 22] ?? Number.NaN);
  expect(wind.reduce((sum, value) => sum + value, 0) / wind.length).toBeCloseTo(0, 6);
  expect(wind.reduce((sum, value) => sum + value ** 2, 0) / wind.length).toBeCloseTo(1, 5);
  const oneHot = Array.from(rows, (_, index) => matrix.subarray(index * encoder.width + 23, (index + 1) * encoder.width).reduce((sum, value) => sum + value, 0));
  expect(new Set(oneHot)).toEqual(new Set([1]));
});

test('what is rare in the training rows shares an input with what they never had; a missing value has its own', () => {
  const origin = [...repeat('ATL', 12), ...repeat('BOS', 11), ...repeat('CID', 3), 'DAY', null];
  const table = makeTable({ origin: [...origin, 'ZZZ', 'ATL', null] });
  const preprocessing = fitPreprocessing({ table, rows: allRows(origin.length), features: [{ name: 'origin', kind: 'text' }], answer });

  expect(preprocessing.features).toEqual([{ kind: 'text', name: 'origin', symbols: ['ATL', 'BOS'], other: true, missing: true }]);
  const { encode } = bindEncoder(preprocessing, table);
  expect([...encode(Int32Array.of(28, 29, 30))]).toEqual([0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1]);
});

test('a value that the training rows never had is all zeros where nothing was rare', () => {
  const table = makeTable({ origin: [...repeat('ATL', 10), ...repeat('BOS', 10), 'ZZZ', null], distance: [...repeat(100, 10), ...repeat(300, 10), null, 200] });
  const features = [{ name: 'origin', kind: 'text' }, { name: 'distance', kind: 'number' }] as const;
  const { encode } = bindEncoder(fitPreprocessing({ table, rows: allRows(20), features, answer }), table);

  expect([...encode(Int32Array.of(0, 19, 20, 21))]).toEqual([1, 0, -1, 0, 1, 1, 0, 0, 0, 0, 0, 0]);
});

test('a missing number is the mean, and says so where the training rows had one', () => {
  const table = makeTable({ wind: [1, 3, null] });
  const preprocessing = fitPreprocessing({ table, rows: allRows(3), features: [{ name: 'wind', kind: 'number' }], answer });

  expect(preprocessing.features).toEqual([{ kind: 'number', name: 'wind', scale: { mean: 2, stddev: 1 }, missing: true }]);
  expect([...bindEncoder(preprocessing, table).encode(allRows(3))]).toEqual([-1, 0, 1, 0, 0, 1]);
});

test('a timestamp is its month, weekday and hour, and what never varies is left out', () => {
  const times = [...repeat('2001-01-14 21:55', 10), ...repeat('2001-01-15T06:10:00Z', 10)];
  const table = makeTable({ date: times, airline: repeat('AA', 20), altitude: repeat(0.1, 20) });
  const features = [{ name: 'date', kind: 'timestamp' }, { name: 'airline', kind: 'text' }, { name: 'altitude', kind: 'number' }] as const;
  const preprocessing = fitPreprocessing({ table, rows: allRows(20), features, answer });

  expect(preprocessing.features).toEqual([
    { kind: 'timestamp', name: 'date', symbols: ['hour 21', 'hour 6', 'weekday 0', 'weekday 1'], other: false, missing: false },
    { kind: 'text', name: 'airline', symbols: [], other: false, missing: false },
    { kind: 'number', name: 'altitude', scale: null, missing: false },
  ]);
  expect([...bindEncoder(preprocessing, table).encode(Int32Array.of(0, 19))]).toEqual([1, 0, 1, 0, 0, 1, 0, 1]);
});

test('names and values such as __proto__ are names and values', () => {
  const table = makeTable({ ['__proto__']: [...repeat('__proto__', 10), ...repeat('constructor', 10), 'toString'] });
  const fitted = fitPreprocessing({ table, rows: allRows(20), features: [{ name: '__proto__', kind: 'text' }], answer });
  const preprocessing = preprocessingSchema.parse(JSON.parse(JSON.stringify(fitted)));

  expect([...bindEncoder(preprocessing, table).encode(Int32Array.of(0, 10, 20))]).toEqual([1, 0, 0, 1, 0, 0]);
});

test('at most 500 values of a column have an input of their own: the most frequent', () => {
  const values = Array.from({ length: 501 }, (_, index) => `v${index}`).flatMap((value, index) => repeat(value, index === 0 ? 10 : 11));
  const table = makeTable({ value: values });
  const [feature] = fitPreprocessing({ table, rows: allRows(values.length), features: [{ name: 'value', kind: 'text' }], answer }).features;

  expect(feature).toMatchObject({ other: true, symbols: expect.not.arrayContaining(['v0']) });
  expect(feature?.kind === 'text' && feature.symbols.length).toBe(500);
});

test.each([
  ['nothing varies', { wind: [1, 1] }, { name: 'wind', kind: 'number' }, 'train.features: each of the 1 features has the same value in all 2 training rows; nothing can be learned'],
  ['a column is absent', { wind: [1, 2] }, { name: 'rain', kind: 'number' }, 'column "rain": a feature of the model, but not in the data'],
  ['numbers can not be summed', { wind: [1e308, -1e308] }, { name: 'wind', kind: 'number' }, 'column "wind": its numbers are too large to be standardised'],
  ['a date is none', { day: ['2001-01-14', '14 January'] }, { name: 'day', kind: 'date' }, 'column "day": what it holds is no date in 1 of 2 training rows; validate-data names them'],
] as const)('refuses when %s', (_, lists, feature, message) => {
  const table = makeTable(lists);
  expect(() => fitPreprocessing({ table, rows: allRows(2), features: [feature], answer })).toThrow(new UserError(message));
});

test('whatever a cell holds later, its row becomes finite numbers, the same alone and in a batch', () => {
  const cell = fc.oneof(fc.constant(null), fc.string(), fc.constantFrom('a', 'b', 'true', '2001-01-14'));
  const number = fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, number), { minLength: 1, maxLength: 20 }), (later) => {
      const learned = 40;
      const table = makeTable({
        text: [...Array.from({ length: learned }, (_, row) => (row % 2 === 0 ? 'a' : 'b')), ...later.map(([text]) => text)],
        number: [...Array.from({ length: learned }, (_, row) => row), ...later.map(([, value]) => value)],
      });
      const features = [{ name: 'text', kind: 'text' }, { name: 'number', kind: 'number' }] as const;
      const { encode, width } = bindEncoder(fitPreprocessing({ table, rows: allRows(learned), features, answer }), table);
      const rows = Int32Array.from(later, (_, index) => learned + index);
      const matrix = encode(rows);
      expect(matrix.every(Number.isFinite)).toBe(true);
      for (const [index, row] of rows.entries()) expect(encode(Int32Array.of(row))).toEqual(matrix.slice(index * width, (index + 1) * width));
    }),
  );
});
