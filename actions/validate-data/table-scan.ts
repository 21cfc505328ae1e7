import type { DataConfig } from '../../shared/config/schema.ts';
import type { Batch } from '../../shared/tabular/batch.ts';
import { addToTally, createTally, mergeTallies, type Tally } from '../../shared/tabular/breaches.ts';
import { type ColumnLikeness, type ColumnRules, type ColumnScan, createColumnScan, scanColumn } from '../../shared/tabular/column-scan.ts';
import { mergeColumnScan } from '../../shared/tabular/merge-column-scan.ts';
import { missingTexts } from '../../shared/tabular/missing-texts.ts';
import type { Fault } from '../../shared/tabular/scan.ts';
import { columnRules, freeRules } from './column-rules.ts';
import type { PackedTableScan } from './pack-table-scan.ts';
import { createKeyScan, type Key, type KeyScan, mergeKeyScans, scanKeys } from './key-scan.ts';

/**
 * All that is kept of the rows of a range (shared/tabular/ranges/range-meter.ts). Ranges are looked at by themselves, also on other threads, and what
 * was seen is merged in their order.
 */
export interface TableScan {
  readonly columns: readonly ColumnScan[];
  /** Of columns that are `unique`, by place, and of `rows.unique`. */
  readonly keys: ReadonlyMap<number | 'rows', KeyScan>;
  readonly faults: Faults;
}

export interface Faults {
  readonly ragged: Tally;
  readonly quote: Tally;
  readonly json: Tally;
  /** By place of the column; −1 for rows whose cells can't be told apart. */
  readonly encoding: Map<number, Tally>;
}

/** What the columns are held to, and what the first range showed of them. */
export interface TableRules {
  readonly columns: readonly ColumnRules[];
  readonly keys: ReadonlyMap<number | 'rows', Key>;
}

export function tableRules(header: readonly string[], data: DataConfig): TableRules {
  const missing = missingTexts(data['missing-values'] ?? []);
  const declared = new Map(Object.entries(data.columns ?? {}));
  const columns = header.map((name) => {
    const config = declared.get(name);
    return config === undefined ? freeRules(missing) : columnRules(config, missing);
  });
  return { columns, keys: keysOf(header, { data, rules: columns }) };
}

/** @param like the columns as the first range left them; null for the first range itself */
export function createTableScan({ columns, keys }: TableRules, like: readonly ColumnLikeness[] | null): TableScan {
  return {
    columns: columns.map((rules, place) => createColumnScan(place, { rules, columns: columns.length, like: like?.[place] })),
    keys: new Map([...keys].map(([name, key]) => [name, createKeyScan(key)])),
    faults: { ragged: createTally(), quote: createTally(), json: createTally(), encoding: new Map() },
  };
}

export function takeBatch({ columns, keys }: TableScan, batch: Batch): void {
  const view = viewOf(batch);
  for (const column of columns) scanColumn(column, batch, view);
  for (const key of keys.values()) scanKeys(key, batch, view);
}

export function viewOf({ bytes }: Batch): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

export function takeFault({ faults }: TableScan, fault: Fault): void {
  if (fault.kind === 'encoding') addToTally(encodingTally(faults, fault.column), fault, () => fault.text);
  else addToTally(faults[fault.kind], fault, () => fault.text);
}

/** Takes in what was seen in the range that follows; `next` is used up. */
export function mergeTableScans(into: TableScan, next: PackedTableScan): void {
  for (const [place, column] of next.columns.entries()) mergeColumnScan(into.columns[place] as ColumnScan, column);
  for (const [name, key] of next.keys) mergeKeyScans(into.keys.get(name) as KeyScan, key);
  for (const kind of ['ragged', 'quote', 'json'] as const) mergeTallies(into.faults[kind], next.faults[kind]);
  for (const [place, tally] of next.faults.encoding) mergeTallies(encodingTally(into.faults, place), tally);
}

function encodingTally({ encoding }: Faults, place: number): Tally {
  const tally = encoding.get(place) ?? createTally();
  encoding.set(place, tally);
  return tally;
}

/** Columns that aren't in the header are a finding of their own. */
function keysOf(names: readonly string[], { data, rules }: { readonly data: DataConfig; readonly rules: readonly ColumnRules[] }): Map<number | 'rows', Key> {
  const declared = new Map(Object.entries(data.columns ?? {}));
  const keys = new Map<number | 'rows', Key>();
  const pick = (places: readonly number[]): ColumnRules[] => places.flatMap((place) => rules[place] ?? []);
  for (const [place, name] of names.entries()) {
    if (declared.get(name)?.unique === true) keys.set(place, { places: [place], rules: pick([place]), skipMissing: true });
  }
  const places = (data.rows?.unique ?? []).map((name) => names.indexOf(name));
  if (places.length > 0 && !places.includes(-1)) keys.set('rows', { places, rules: pick(places), skipMissing: false });
  return keys;
}
