import type { DataFile } from '../source/data-file.ts';

/** Numbers; NaN stands for missing (NaN and infinity are no numbers in a data file). */
export interface NumberColumn {
  readonly kind: 'number';
  readonly name: string;
  readonly values: Float64Array;
}

/**
 * Texts by dictionary: `dictionary[codes[row]]`; −1 stands for missing. Codes in order of first appearance in the file;
 * a table made of some of its rows keeps the dictionary, so it may hold texts that no row has.
 */
export interface TextColumn {
  readonly kind: 'text';
  readonly name: string;
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
}

export type Column = NumberColumn | TextColumn;

/** How a column is read. `infer`: as numbers where every present value is one, else as texts. */
export type ColumnKind = Column['kind'] | 'infer';

/** Chosen columns of a data source, in memory. */
export interface Table {
  readonly rows: number;
  /** As the config writes it. */
  readonly source: string;
  /** Every column of the header, chosen or not. */
  readonly header: readonly string[];
  readonly columns: ReadonlyMap<string, Column>;
  /** The files that were read, in their order, hashed while they were read. */
  readonly files: readonly SourceFile[];
}

/** Where the rows of a table stand in its files, so that an error can name the line. */
export interface RowPlaces {
  /** Their rows follow each other. */
  readonly files: readonly SourceFile[];
  /** The physical line, from 1, on which each row starts. */
  readonly lines: Int32Array;
}

/** A file that was read; `sha256` of the bytes on disk (of the compressed ones for .gz). */
export interface SourceFile extends DataFile {
  /** What its cells are separated by; null where its format knows none. */
  readonly delimiter: string | null;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
}
