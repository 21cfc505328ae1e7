import { UserError } from '../../verdict/errors.ts';

export type Format = 'delimited' | 'jsonl' | 'parquet';
export type Packing = 'gzip' | 'zstd';

export interface FileFormat {
  readonly format: Format;
  readonly packing: Packing | null;
  /** What separates the cells by the file's name; null: what the header shows. */
  readonly delimiter: string | null;
}

/** Names that a file of rows has; what else lies in a folder is no data. */
const DATA_NAME = /\.(?:(?:csv|tsv|jsonl|ndjson)(?:\.gz|\.zst)?|parquet)$/i;

export function isDataName(name: string): boolean {
  return DATA_NAME.test(name);
}

/** How a file is read, by its name; a name that says nothing is taken for CSV. */
export function formatOf(path: string): FileFormat {
  const packing = /\.gz$/i.test(path) ? 'gzip' : /\.zst$/i.test(path) ? 'zstd' : null;
  const name = path.replace(/\.(?:gz|zst)$/i, '');
  if (/\.json$/i.test(name)) throw new UserError(`${path}: a JSON document is no table; write one object per line (.jsonl)`);
  if (/\.parquet$/i.test(name)) {
    if (packing !== null) throw new UserError(`${path}: Parquet packs its columns itself; unpack the file`);
    return { format: 'parquet', packing, delimiter: null };
  }
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return { format: 'jsonl', packing, delimiter: null };
  return { format: 'delimited', packing, delimiter: /\.tsv$/i.test(name) ? '\t' : null };
}
