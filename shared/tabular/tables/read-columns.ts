import { nearestName } from '../../config/nearest-name.ts';
import { UserError } from '../../verdict/errors.ts';
import { showValue } from '../cells/show-value.ts';
import { type Batch, cellText } from '../rows/batch.ts';
import { scanFiles } from '../rows/scan-files.ts';
import type { Fault, RowConsumer } from '../rows/scan.ts';
import type { DataSource } from '../source/data-file.ts';
import type { ColumnReader } from './column-reader.ts';
import { joinChunks } from './join-chunks.ts';
import { createNumberColumnReader } from './number-column-reader.ts';
import type { Column, ColumnKind, RowPlaces } from './table.ts';
import { createTextColumnReader } from './text-column-reader.ts';

export interface Wanted {
  readonly name: string;
  readonly kind: ColumnKind;
}

export interface ReadOptions {
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
 * Reads chosen columns of a data source in one pass, and keeps nothing else of it.
 *
 * Every row counts: where one can't be read, nothing is returned, because a model that is trained or judged on fewer rows than the data
 * has would say nothing of it. An inferred column is read as numbers until a cell is none; then the data is read once more with it as texts,
 * which nearly always shows in the first rows.
 *
 * @param wanted the columns, chosen when the header is known; the same name may stand there with two kinds
 * @throws UserError naming `file:line` of the first ragged or undecodable row or of a text in a number column, or the column that isn't there
 */
export async function readColumns(source: DataSource, wanted: (header: readonly string[]) => readonly Wanted[], options: ReadOptions): Promise<ColumnsRead> {
  const texts = new Set<string>();
  for (;;) {
    try {
      return await readOnce(source, (header) => wanted(header).map(({ name, kind }) => ({ name, kind: kind === 'infer' && texts.has(name) ? 'text' : kind })), { ...options, texts });
    } catch (error) {
      if (!(error instanceof TextsFound)) throw error;
    }
  }
}

async function readOnce(
  source: DataSource,
  wanted: (header: readonly string[]) => readonly Wanted[],
  { missingValues, signal, showValues = true, texts }: ReadOptions & { readonly texts: Set<string> },
): Promise<ColumnsRead> {
  const missing = new Set(missingValues);
  const lines: Int32Array<ArrayBuffer>[] = [];
  let names: readonly string[] = [];
  let readers: readonly (Wanted & { readonly reader: ColumnReader; readonly place: number })[] = [];

  const start = (header: readonly string[]): RowConsumer => {
    names = header;
    lines.length = 0;
    readers = wanted(header).map(({ name, kind }) => {
      const place = header.indexOf(name);
      if (place === -1) throw absent(name, header, source.name);
      const create = kind === 'text' ? createTextColumnReader : createNumberColumnReader;
      return { name, kind, place, reader: create(name, { place, missingValues: missing }) };
    });
    return { onBatch, onFault };
  };

  const onBatch = (batch: Batch): void => {
    lines.push(Int32Array.from(batch.lines.subarray(0, batch.rows)));
    let again = false;
    for (const { name, kind, place, reader } of readers) {
      const row = reader.take(batch);
      if (row === -1) continue;
      if (kind === 'number') {
        const at = `${batch.file}:${batch.lines[row]}: column ${name}`;
        throw new UserError(`${at}: ${showValue(cellText(batch, row, place), showValues)} is no number; if it means missing, add it to data.missing-values`);
      }
      texts.add(name);
      again = true;
    }
    if (again) throw new TextsFound();
  };

  const onFault = (fault: Fault): void => {
    throw new UserError(`${fault.file}:${fault.line}: ${explain(fault, names)}; mend the file (validate-data lists all such rows)`);
  };

  const files = await scanFiles(source.files, { signal, start });
  return {
    files,
    header: names,
    columns: readers.map(({ reader }) => reader.finish()),
    lines: joinChunks(lines, (length) => new Int32Array(length)),
  };
}

function absent(name: string, header: readonly string[], source: string): UserError {
  const nearest = nearestName(name, header);
  const shown = header.slice(0, 20).join(', ');
  const hint = nearest === null ? `it has ${shown}${header.length > 20 ? ` and ${header.length - 20} more` : ''}` : `did you mean ${nearest}?`;
  return new UserError(`${source}: no column ${JSON.stringify(name)} in its header; ${hint}`);
}

function explain(fault: Fault, header: readonly string[]): string {
  if (fault.kind === 'ragged') return `${fault.found} ${fault.found === 1 ? 'cell' : 'cells'} where the header names ${fault.expected} columns`;
  if (fault.kind === 'json') return 'the line is no JSON object, or has a key twice';
  if (fault.kind === 'quote') return 'text follows a closing quote';
  const column = header[fault.column];
  return column === undefined ? 'the row is not valid UTF-8' : `column ${column} is not valid UTF-8`;
}
