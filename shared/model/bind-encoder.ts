import type { Table, TextColumn } from '../tabular/tables/table.ts';
import { UserError } from '../verdict/errors.ts';
import { type FittedFeature, type Preprocessing, type SymbolFeature, widthOf, widthOfFeature } from './preprocessing.ts';
import { symbolsOf } from './symbols-of.ts';

/** Rows that are encoded at once where the caller is free to choose: bounds the memory, whatever the table. */
export const ENCODE_BATCH = 4096;

/** Turns rows of a table into inputs of a network, a batch at a time, so that memory is bounded by the batch. */
export interface Encoder {
  /** Inputs per row. */
  readonly width: number;
  /** The rows as a matrix, row by row; `rows.length × width`. */
  encode(rows: Int32Array): Float32Array;
}

/** Writes one feature of one row at a place of the matrix that holds zeros. */
type Write = (row: number, matrix: Float32Array, at: number) => void;

/**
 * Whatever stands in a cell, it becomes a number: what the training rows did not have (another text, a missing value) is pooled with
 * the rare values where there were some, else it is all zeros, which is the mean of a number.
 * @throws UserError where the table lacks a feature, or has it as another kind
 */
export function bindEncoder(preprocessing: Preprocessing, table: Table): Encoder {
  const width = widthOf(preprocessing);
  const writes: { readonly write: Write; readonly offset: number }[] = [];
  let offset = 0;
  for (const feature of preprocessing.features) {
    writes.push({ write: writerOf(feature, table), offset });
    offset += widthOfFeature(feature);
  }
  return {
    width,
    encode(rows) {
      const matrix = new Float32Array(rows.length * width);
      for (const { write, offset } of writes) {
        rows.forEach((row, index) => write(row, matrix, index * width + offset));
      }
      return matrix;
    },
  };
}

function writerOf(feature: FittedFeature, table: Table): Write {
  const column = table.columns.get(feature.name);
  if (column === undefined) throw new UserError(`${table.source}: has no column ${JSON.stringify(feature.name)}, which the model reads`);
  if (feature.kind === 'number') {
    if (column.kind !== 'number') throw new UserError(`${table.source}: column ${JSON.stringify(feature.name)} holds texts, but the model reads it as numbers`);
    return numberWriter(feature, column.values);
  }
  if (column.kind !== 'text') throw new UserError(`${table.source}: column ${JSON.stringify(feature.name)} holds numbers, but the model reads it as ${feature.kind}`);
  return symbolWriter(feature, column);
}

function numberWriter({ scale, missing }: Extract<FittedFeature, { kind: 'number' }>, values: Float64Array): Write {
  const missingAt = scale === null ? 0 : 1;
  return (row, matrix, at) => {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) {
      if (missing) matrix[at + missingAt] = 1;
    } else if (scale !== null) matrix[at] = (value - scale.mean) / scale.stddev;
  };
}

/** Each distinct text is looked up once, not once a row. */
function symbolWriter(feature: SymbolFeature, { codes, dictionary }: TextColumn): Write {
  const places = new Map(feature.symbols.map((symbol, place) => [symbol, place]));
  const otherAt = feature.other ? places.size : -1;
  const missingAt = feature.missing ? places.size + Number(feature.other) : -1;
  const placesOfMissing = missingAt < 0 ? [] : [missingAt];
  const placesOfCode = dictionary.map((text) => {
    const symbols = symbolsOf(feature.kind, text);
    if (symbols === null) return placesOfMissing;
    return symbols.map((symbol) => places.get(symbol) ?? otherAt).filter((place) => place >= 0);
  });
  return (row, matrix, at) => {
    for (const place of placesOfCode[codes[row] ?? -1] ?? placesOfMissing) matrix[at + place] = 1;
  };
}
