import { nearestName } from '../../config/nearest-name.ts';
import type { DataConfig } from '../../config/schema.ts';
import { declaredType } from '../../tabular/cells/column-kind.ts';
import { parseTimeText } from '../../tabular/cells/parse-time.ts';
import type { Column, Table } from '../../tabular/tables/table.ts';
import { UserError } from '../../verdict/errors.ts';

/** How a model is fed and read: `evaluate.onnx` or `evaluate.saved-model`. */
export interface TensorSettings {
  readonly input?: string | undefined;
  readonly features?: readonly string[] | undefined;
  readonly output?: string | undefined;
}

/** Where the settings stand under `evaluate`. */
export type TensorSection = 'onnx' | 'saved-model';

/** An input or output as a runtime describes it. */
export type TensorMeta = { readonly name: string; readonly isTensor: false } | { readonly name: string; readonly isTensor: true; readonly type: string; readonly shape: readonly (number | string)[] };

/** How a first dimension becomes free. */
const FREE: Readonly<Record<TensorSection, string>> = { onnx: 'dynamic_axes, or None in initial_types', 'saved-model': 'None in its input_signature' };
/** Types of tensors that cells can become. */
const TYPES = ['float32', 'float64', 'int64', 'int32', 'string', 'bool'] as const;
export type InputType = (typeof TYPES)[number];

/** An input of the model and the columns of the data that fill it, one beside the other. */
export interface TensorInput {
  readonly name: string;
  readonly type: InputType;
  /** false: one value per row, without a second dimension. */
  readonly matrix: boolean;
  readonly columns: readonly InputColumn[];
}

interface InputColumn {
  readonly name: string;
  readonly meaning: 'number' | 'boolean' | 'time' | 'text';
}

/**
 * Which columns go where: the input that the settings name takes its features, each other input the column of its own name.
 * @throws UserError for an input that no column of a table can fill
 */
export function planInputs(inputs: readonly TensorMeta[], { settings, section, data, path }: { readonly settings: TensorSettings | undefined; readonly section: TensorSection; readonly data: DataConfig | undefined; readonly path: string }): readonly TensorInput[] {
  return inputs.map((meta) => {
    const shown = `${path}: input ${JSON.stringify(meta.name)}`;
    if (!meta.isTensor) throw new UserError(`${shown} is no tensor; a model is fed with tensors of one row per row of the data`);
    const type = TYPES.find((one) => one === meta.type);
    if (type === undefined) throw new UserError(`${shown} is of type ${meta.type}; cells become ${TYPES.join(', ')}`);
    const names = settings?.input === meta.name ? (settings.features ?? [meta.name]) : [meta.name];
    const [batch, width] = meta.shape.map(fixedSize);
    if (meta.shape.length > 2) throw new UserError(`${shown} has ${meta.shape.length} dimensions; rows of a table fill one or two`);
    if (typeof batch === 'number') throw new UserError(`${shown} takes exactly ${batch} ${batch === 1 ? 'row' : 'rows'} at a time; export the model with a first dimension that is free (${FREE[section]})`);
    const wanted = meta.shape.length === 2 ? (width ?? names.length) : 1;
    if (wanted !== names.length) throw new UserError(settings?.input === meta.name ? `${shown} takes ${wanted} values a row, but evaluate.${section}.features names ${names.length}` : `${shown} takes ${wanted} values a row; name their columns in order: evaluate: { ${section}: { input: ${meta.name}, features: [...] } }`);
    return { name: meta.name, type, matrix: meta.shape.length === 2, columns: names.map((name) => ({ name, meaning: meaningOf(name, type, data) })) };
  });
}

/** How the columns must be read. @throws UserError where one is wanted as numbers and as texts */
export function columnsOfInputs(inputs: readonly TensorInput[], path: string): ReadonlyMap<string, 'number' | 'text'> {
  const kinds = new Map<string, 'number' | 'text'>();
  for (const { name, meaning } of inputs.flatMap(({ columns }) => columns)) {
    const kind = meaning === 'number' ? 'number' : 'text';
    if ((kinds.get(name) ?? kind) !== kind) throw new UserError(`${path}: column ${JSON.stringify(name)} is to fill one input with numbers and another with texts; feed one of them under another name`);
    kinds.set(name, kind);
  }
  return kinds;
}

/** @throws UserError where the data has no such column */
export function checkHeader(inputs: readonly TensorInput[], header: readonly string[], { path, settings, section }: { readonly path: string; readonly settings: TensorSettings | undefined; readonly section: TensorSection }): void {
  for (const { name: input, columns } of inputs) {
    const absent = columns.find(({ name }) => !header.includes(name));
    if (absent === undefined) continue;
    const near = nearestName(absent.name, header);
    const hint = near === null ? '' : `; did you mean ${JSON.stringify(near)}?`;
    if (settings?.input === input) throw new UserError(`${path}: evaluate.${section}.features names ${JSON.stringify(absent.name)}, which is no column of the data${hint}`);
    const other = settings?.input === undefined ? '' : ` (evaluate.${section} is about an input ${JSON.stringify(settings.input)})`;
    throw new UserError(`${path}: input ${JSON.stringify(input)} is no column of the data${hint || '; add it to the data, or fill it with other columns: '}${hint ? '' : `evaluate: { ${section}: { input: ${input}, features: [...] } }`}${other}`);
  }
}

/** The cells of an input, row by row; texts are strings, of int64 the values are big. */
export interface FedTensor {
  readonly name: string;
  readonly type: InputType;
  readonly values: readonly string[] | Float32Array | Float64Array | BigInt64Array | Int32Array | Uint8Array;
  readonly dims: readonly number[];
}

/** Fills the inputs for a few rows of the table. */
export type Feed = (rows: Int32Array) => readonly FedTensor[];

/** @throws UserError where a cell that is missing, or its number, can't be said in the type of the input */
export function bindInputs(inputs: readonly TensorInput[], table: Table, { path }: { readonly path: string }): Feed {
  const bound = inputs.map((input) => ({ input, read: input.columns.map((column) => readerOf(column, input, { table, path })) }));
  return (rows) =>
    bound.map(({ input: { name, type, matrix }, read }) => {
      const width = read.length;
      const values = arrayOf(type, rows.length * width);
      const cells = values as { [place: number]: Cell };
      for (const [place, one] of read.entries()) {
        for (let row = 0; row < rows.length; row++) cells[row * width + place] = one(rows[row] ?? 0);
      }
      return { name, type, values, dims: matrix ? [rows.length, width] : [rows.length] };
    });
}

type Cell = number | bigint | string;
type Read = (row: number) => Cell;

/** Of the element type that runtimes want. */
function arrayOf(type: InputType, length: number): FedTensor['values'] {
  if (type === 'string') return Array.from({ length }, () => '');
  return new { float32: Float32Array, float64: Float64Array, int64: BigInt64Array, int32: Int32Array, bool: Uint8Array }[type](length);
}

/** How a column that is declared under `data.columns` becomes a number: a time its seconds since 1970, in UTC. */
function meaningOf(name: string, type: InputType, data: DataConfig | undefined): InputColumn['meaning'] {
  if (type === 'string') return 'text';
  const declared = data === undefined ? undefined : declaredType(data, name);
  if (declared === 'date' || declared === 'timestamp') return 'time';
  if (declared === 'boolean' || (declared === undefined && type === 'bool')) return 'boolean';
  return 'number';
}

function readerOf({ name, meaning }: InputColumn, { name: input, type }: TensorInput, { table, path }: { readonly table: Table; readonly path: string }): Read {
  const column = table.columns.get(name);
  if (column === undefined) throw new UserError(`${path}: ${table.source} has no column ${JSON.stringify(name)}, which fills input ${JSON.stringify(input)}`);
  const refuse = (rows: number, what: string): UserError => new UserError(`${path}: column ${JSON.stringify(name)} ${what} in ${rows} of ${table.rows} rows, which input ${JSON.stringify(input)} of type ${type} can't take`);
  if (type === 'string') {
    if (column.kind !== 'text') throw new RangeError(`${name} was not read as text`);
    const missing = count(column.codes, (code) => code === -1);
    if (missing > 0) throw refuse(missing, 'has a missing value');
    return (row) => column.dictionary[column.codes[row] ?? -1] ?? '';
  }
  const values = numbersOf(column, meaning);
  if (type === 'float32' || type === 'float64') return (row) => values[row] ?? Number.NaN;
  const missing = count(values, Number.isNaN);
  if (missing > 0) throw refuse(missing, 'has a missing value');
  const fits = { int64: Number.isSafeInteger, int32: (value: number) => value === (value | 0), bool: (value: number) => value === 0 || value === 1 }[type];
  const strange = count(values, (value) => !fits(value));
  if (strange > 0) throw refuse(strange, type === 'bool' ? 'is neither true nor false' : 'is no whole number of that size');
  if (type === 'int64') return (row) => BigInt(values[row] ?? 0);
  return (row) => values[row] ?? 0;
}

function numbersOf(column: Column, meaning: InputColumn['meaning']): Float64Array {
  if (column.kind === 'number') return column.values;
  const known = column.dictionary.map((text) => (meaning === 'time' ? parseTimeText(text) / 1000 : truthOf(text)));
  return Float64Array.from(column.codes, (code) => known[code] ?? Number.NaN);
}

function truthOf(text: string): number {
  const word = text.trim().toLowerCase();
  return word === 'true' || word === '1' ? 1 : word === 'false' || word === '0' ? 0 : Number.NaN;
}

/** onnxruntime gives a free dimension by its name, or as 2³² − 1. */
function fixedSize(dimension: number | string): number | null {
  return typeof dimension === 'number' && dimension > 0 && dimension < 2 ** 32 - 1 ? dimension : null;
}

function count<T extends number>(values: Iterable<T>, holds: (value: T) => boolean): number {
  let found = 0;
  for (const value of values) found += Number(holds(value));
  return found;
}
