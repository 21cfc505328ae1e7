import type { DataConfig } from '../../config/schema.ts';
import { type FileFormat, formatOf } from './file-format.ts';

/** A file that holds rows of the data, and how it is read. */
export interface DataFile extends FileFormat {
  /** As messages and manifests name it: from the folder of mlops.yml on, as the config writes it, with `/`. */
  readonly path: string;
  /** Where its bytes lie, absolute. */
  readonly location: string;
  readonly encoding: 'utf-8' | 'latin1';
  /** Of its bytes, hexadecimal, where a pointer names it; other bytes are refused. */
  readonly md5?: string;
}

/** What the config says of how text files are written; what it doesn't say is found out. */
export type Dialect = Partial<Pick<DataConfig, 'delimiter' | 'encoding'>>;

/** What `data.source` stands for. */
export interface DataSource {
  /** As the config writes it. */
  readonly name: string;
  /** At least one, in the order in which they are read: byte order of their names. */
  readonly files: readonly DataFile[];
  /** Files of a folder that are no data by their names. */
  readonly passedOver: readonly string[];
}

/** @throws UserError where files of this name can't be read */
export function dataFile(location: string, path: string, { delimiter, encoding = 'utf-8' }: Dialect = {}): DataFile {
  const named = formatOf(path);
  return { path, location, ...named, delimiter: named.format === 'delimited' ? (delimiter ?? named.delimiter) : null, encoding };
}

/** A source of one file. */
export function singleFile(location: string, path: string): DataSource {
  return { name: path, files: [dataFile(location, path)], passedOver: [] };
}
