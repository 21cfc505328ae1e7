import { nearestName } from '../config/nearest-name.ts';
import { UserError } from '../verdict/errors.ts';
import { type Batch, cellText } from './batch.ts';
import type { ColumnReader } from './column-reader.ts';
import { joinChunks } from './join-chunks.ts';
import { createNumberColumnReader } from './number-column-reader.ts';
import { type Fault, scanDelimited } from './scan-delimited.ts';
import { showValue } from './show-value.ts';
import type { Column, ColumnKind, RowPlaces } from './table.ts';
import { createTextColumnReader } from './text-column-reader.ts';

export interface Wanted {
  readonly name: string;
  readonly kind: ColumnKind;
}

export interface ReadOptions {
  /** The path as the user wrote it, with `/`. */
  readonly displayPath: string;
  /** Texts that mean missing, beside the empty cell. */
  readonly missingValues: readonly string[];
  readonly signal: AbortSignal;
  /** false: no cell value in errors. */
  readonly showValues?: boolean;
}

/** What was read: the columns in the order they were asked for. */
export interface ColumnsRead extends RowPlaces {
  readonly header: readonly string[];
  readonly columns: readonly Column[];
}

/** An inferred column turned out to hold texts. */
class TextsFound extends Error {}

/**
 * Reads chosen columns of a CSV file in one pass, and keeps nothing else of it.
 *
 * Every row counts: where one can't be read, nothing is returned, because a model that is trained or judged on fewer rows than the file
 * has would say nothing of it. An inferred column is read as numbers until a cell is none; then the file is read once more with it as texts,
 * which nearly always shows in the first rows.
 *
 * @param wanted the columns, chosen when the header is known; the same name may stand there with two kinds
 * @throws UserError naming `file:line` of the first ragged or undecodable row or of a text in a number column, or the column that isn't there
 */
export async function readColumns(path: string, wanted: (header: readonly string[]) => readonly Wanted[], options: ReadOptions): Promise<ColumnsRead> {
  const texts = new Set<string>();
  for (;;) {
    try {
      return await readOnce(path, (header) => wanted(header).map(({ name, kind }) => ({ name, kind: kind === 'infer' && texts.has(name) ? 'text' : kind })), { ...options, texts });
    } catch (error) {
      if (!(error instanceof TextsFound)) throw error;
    }
  }
}

async function readOnce(
  path: string,
  wanted: (header: readonly string[]) => readonly Wanted[],
  { displayPath, missingValues, signal, showValues = true, texts }: ReadOptions & { readonly texts: Set<string> },
): Promise<ColumnsRead> {
  const missing = new Set(missingValues);
  const lines: Int32Array<ArrayBuffer>[] = [];
  let names: readonly string[] = [];
  let readers: readonly (Wanted & { readonly reader: ColumnReader; readonly place: number })[] = [];

  const onHeader = (header: readonly string[]): void => {
    names = header;
    readers = wanted(header).map(({ name, kind }) => {
      const place = header.indexOf(name);
      if (place === -1) throw absent(name, header, displayPath);
      const create = kind === 'text' ? createTextColumnReader : createNumberColumnReader;
      return { name, kind, place, reader: create(name, { place, missingValues: missing }) };
    });
  };

  const onBatch = (batch: Batch): void => {
    lines.push(Int32Array.from(batch.lines.subarray(0, batch.rows)));
    let again = false;
    for (const { name, kind, place, reader } of readers) {
      const row = reader.take(batch);
      if (row === -1) continue;
      if (kind === 'number') {
        const at = `${displayPath}:${batch.lines[row]}: column ${name}`;
        throw new UserError(`${at}: ${showValue(cellText(batch, row, place), showValues)} is no number; if it means missing, add it to data.missing-values`);
      }
      texts.add(name);
      again = true;
    }
    if (again) throw new TextsFound();
  };

  const onFault = (fault: Fault): void => {
    throw new UserError(`${displayPath}:${fault.line}: ${explain(fault, names)}; mend the file (validate-data lists all such rows)`);
  };

  const file = await scanDelimited(path, { displayPath, signal, handlers: { onHeader, onBatch, onFault } });
  return {
    file,
    header: names,
    columns: readers.map(({ reader }) => reader.finish()),
    lines: joinChunks(lines, (length) => new Int32Array(length)),
  };
}

function absent(name: string, header: readonly string[], displayPath: string): UserError {
  const nearest = nearestName(name, header);
  const shown = header.slice(0, 20).join(', ');
  const hint = nearest === null ? `it has ${shown}${header.length > 20 ? ` and ${header.length - 20} more` : ''}` : `did you mean ${nearest}?`;
  return new UserError(`${displayPath}: no column ${JSON.stringify(name)} in its header; ${hint}`);
}

function explain(fault: Fault, header: readonly string[]): string {
  if (fault.kind === 'ragged') return `${fault.found} ${fault.found === 1 ? 'cell' : 'cells'} where the header names ${fault.expected} columns`;
  if (fault.kind === 'quote') return 'text follows a closing quote';
  const column = header[fault.column];
  return column === undefined ? 'the row is not valid UTF-8' : `column ${column} is not valid UTF-8`;
}
