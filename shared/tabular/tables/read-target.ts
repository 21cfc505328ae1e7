import type { ColumnType } from '../../config/schema.ts';
import { InconclusiveError, UserError } from '../../verdict/errors.ts';
import { parseNumberText } from '../cells/parse-number.ts';
import { showValue } from '../cells/show-value.ts';
import { placeOf } from '../columns/place-of.ts';
import type { Column, NumberColumn, RowPlaces, TextColumn } from './table.ts';
import type { Target } from './target.ts';
import { twoClasses } from './two-classes.ts';

/** More different texts are names or sentences. Metrics by pairs of classes grow with the square. */
const MAX_CLASSES = 200;

const BOOLEANS: readonly string[] = ['false', 'true'];

export interface TargetOptions {
  /** As declared in `data.columns`; undefined where the column isn't declared. */
  readonly type: ColumnType | undefined;
  /** `evaluate.positive` */
  readonly positive: string | number | boolean | undefined;
  readonly places: RowPlaces;
  readonly showValues?: boolean;
}

/**
 * What the target column asks a model for.
 *
 * - Two different values are two classes. `0`/`1` and `false`/`true` (in any case) have the obvious positive class, another pair needs `evaluate.positive`.
 * - More than two numbers are a quantity: regression. More than two texts are as many classes; so are numbers in a column declared as `string`.
 * - Two numbers other than 0 and 1 in a column declared as `number` are a quantity too, unless `evaluate.positive` says that they are classes;
 *   declared as `integer`, or not at all, they are ambiguous and refused.
 *
 * @returns labels in row order: 1 and 0 for classes, the value for a quantity
 * @throws UserError for a missing value, a class that isn't there, an ambiguous pair, more texts than can be classes
 * @throws InconclusiveError where all rows have the same value
 */
export function readTarget(column: Column, options: TargetOptions): Target {
  const read = column.kind === 'text' ? (asBooleans(column) ?? column) : column;
  refuseMissing(read, options.places);
  return read.kind === 'number' ? numberTarget(read, options) : textTarget(read, options);
}

/** The column with `false` and `true` for these words in any case and with any blanks around, and blank cells missing; null where it holds other texts. */
function asBooleans(column: TextColumn): TextColumn | null {
  const words = column.dictionary.map((text) => text.trim().toLowerCase());
  if (!words.some((word) => word !== '') || !words.every((word) => word === '' || word === 'false' || word === 'true')) return null;
  const places = words.map((word) => BOOLEANS.indexOf(word));
  return { ...column, codes: column.codes.map((code) => places[code] ?? -1), dictionary: BOOLEANS };
}

function numberTarget(column: NumberColumn, options: TargetOptions): Target {
  const values = someDistinct(column.values, 3).sort((a, b) => a - b);
  const [low, high] = values;
  const labelled = options.positive !== undefined;
  if (values.length > 2 && labelled) {
    throw new UserError(`data.target: column ${column.name} holds more than two numbers, a quantity, so evaluate.positive has no meaning here; remove it`);
  }
  const pairIsObvious = low === 0 && high === 1;
  const quantity = values.length > 2 || (values.length === 2 && options.type === 'number' && !labelled && !pairIsObvious);
  if (quantity) return { task: 'regression', labels: column.values };
  const written = typeof options.positive === 'string' ? parseNumberText(options.positive) : Number.NaN;
  const [negative, positive] = classes(values.map(String), Number.isNaN(written) ? options : { ...options, positive: written }, column.name);
  const positiveValue = Number(positive);
  return { task: 'binary', labels: column.values.map((value) => Number(value === positiveValue)), negative, positive };
}

function textTarget(column: TextColumn, options: TargetOptions): Target {
  const used = new Set(column.codes);
  const distinct = column.dictionary.filter((_, code) => used.has(code)).sort();
  if (distinct.length > 2) return classesTarget(column, distinct, options);
  const [negative, positive] = classes(distinct, options, column.name);
  return { task: 'binary', labels: Float64Array.from(column.codes, (code) => Number(column.dictionary[code] === positive)), negative, positive };
}

function classesTarget(column: TextColumn, names: readonly string[], { type, positive }: TargetOptions): Target {
  if (positive !== undefined) throw new UserError(`data.target: column ${column.name} holds ${names.length} classes, so evaluate.positive has no meaning here; remove it`);
  if (names.length > MAX_CLASSES) {
    const declare = type === undefined ? '; declare it as a number where it is a quantity' : '';
    throw new UserError(`data.target: column ${column.name} holds ${names.length} different texts, and at most ${MAX_CLASSES} classes can be judged${declare}`);
  }
  const numbers = names.filter((name) => !Number.isNaN(parseNumberText(name)));
  if (type === undefined && numbers.length > 0 && numbers.length < names.length) {
    throw new UserError(`data.target: column ${column.name} holds numbers and texts; declare it under data.columns as type: string where they are classes, else mend the texts`);
  }
  const places = new Map(names.map((name, place) => [name, place]));
  const placeOfCode = column.dictionary.map((text) => places.get(text) ?? -1);
  return { task: 'multiclass', labels: Float64Array.from(column.codes, (code) => placeOfCode[code] ?? -1), classes: names };
}

/** Which of two names, in ascending order, is the negative class and which the positive. */
function classes(names: readonly string[], { positive, showValues = true }: TargetOptions, column: string): readonly [negative: string, positive: string] {
  const [first, second] = names;
  if (first === undefined) throw new RangeError('a target without rows');
  if (second === undefined) {
    throw new InconclusiveError(`data.target: every row has the same ${column}, ${showValue(first, showValues)}; there is nothing to tell apart, so no model can be judged by it`);
  }
  const chosen = twoClasses([first, second], { positive, column, showValues });
  if (chosen.state === 'asked') throw new UserError(chosen.message);
  return [chosen.negative, chosen.positive];
}

function refuseMissing(column: Column, places: RowPlaces): void {
  const isMissing = column.kind === 'number' ? (row: number) => Number.isNaN(column.values[row]) : (row: number) => column.codes[row] === -1;
  const rows = column.kind === 'number' ? column.values.length : column.codes.length;
  let count = 0;
  let first = -1;
  for (let row = 0; row < rows; row++) {
    if (!isMissing(row)) continue;
    if (count === 0) first = row;
    count++;
  }
  if (count === 0) return;
  const more = count === 1 ? '' : ` (the first of ${count} such rows)`;
  throw new UserError(`${placeOf(places, first)}: the target ${column.name} is missing${more}; every row needs one: fill it or take these rows out`);
}

/** The first `most` different values. */
function someDistinct(values: Float64Array, most: number): number[] {
  const found: number[] = [];
  for (let row = 0; row < values.length && found.length < most; row++) {
    const value = values[row] as number;
    if (!found.includes(value)) found.push(value);
  }
  return found;
}
