import type { DataConfig } from '../../shared/config/schema.ts';
import type { Batch } from '../../shared/tabular/batch.ts';
import { addToTally, createTally, type Tally } from '../../shared/tabular/breaches.ts';
import { type ColumnRules, type ColumnScan, createColumnScan, scanColumn } from '../../shared/tabular/column-scan.ts';
import { missingTexts } from '../../shared/tabular/missing-texts.ts';
import type { Fault, RowConsumer } from '../../shared/tabular/scan.ts';
import { scanFiles } from '../../shared/tabular/scan-files.ts';
import type { DataFile } from '../../shared/tabular/source/data-file.ts';
import type { SourceFile } from '../../shared/tabular/table.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { columnRules, freeRules } from './column-rules.ts';
import { createRepeats, findRepeats, type Repeats } from './find-repeats.ts';
import { repeatedHashes } from './hash-log.ts';
import { createKeyScan, type Key, type KeyScan, scanKeys } from './key-scan.ts';

export interface ScanDataOptions {
  readonly data: DataConfig;
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number, total: number, rows: number) => void;
}

/** All that was seen of the data. */
export interface ScannedData {
  readonly files: readonly SourceFile[];
  /** Of all files, faulty ones too. */
  readonly rows: number;
  readonly header: readonly string[];
  readonly columns: readonly ColumnScan[];
  readonly faults: Faults;
  /** Later rows with an earlier value: of columns that are `unique`, by place, and of `rows.unique`. */
  readonly repeats: ReadonlyMap<number | 'rows', Tally>;
}

export interface Faults {
  readonly ragged: Tally;
  readonly quote: Tally;
  readonly json: Tally;
  /** By place of the column; −1 for rows whose cells can't be told apart. */
  readonly encoding: Map<number, Tally>;
}

/**
 * Looks at every cell of the files once. Only where values that must be unique seem to come twice, a second pass over them looks at
 * these, because 64-bit hashes are no proof.
 * @throws UserError where a file can't be read as its format, or is another one in the second pass; CancelledError
 */
export async function scanData(files: readonly DataFile[], options: ScanDataOptions): Promise<ScannedData> {
  const scan = (start: (header: readonly string[]) => RowConsumer): Promise<readonly SourceFile[]> => scanFiles(files, { start, signal: options.signal, onProgress: options.onProgress });
  let header: readonly string[] = [];
  let columns: readonly ColumnScan[] = [];
  let keys: ReadonlyMap<number | 'rows', KeyScan> = new Map();
  let faults = noFaults();
  const scanned = await scan((names) => {
    const rules = rulesOf(names, options.data);
    header = names;
    faults = noFaults();
    columns = rules.map((rule, place) => createColumnScan(place, { rules: rule, columns: names.length }));
    keys = new Map([...keysOf(names, { data: options.data, rules })].map(([name, key]) => [name, createKeyScan(key)]));
    return {
      onBatch(batch) {
        const view = viewOf(batch);
        for (const column of columns) scanColumn(column, batch, view);
        for (const key of keys.values()) scanKeys(key, batch, view);
      },
      onFault: (fault) => noteFault(faults, fault),
    };
  });
  const suspected = [...keys].map(([name, { key, hashes }]) => ({ name, key, hashes: repeatedHashes(hashes) })).filter(({ hashes }) => hashes.size > 0);
  let repeats: ReadonlyMap<number | 'rows', Repeats> = new Map();
  if (suspected.length > 0) {
    const second = await scan(() => {
      repeats = new Map(suspected.map(({ name, key, hashes }) => [name, createRepeats(key, hashes)]));
      return {
        onBatch(batch) {
          const view = viewOf(batch);
          for (const repeat of repeats.values()) findRepeats(repeat, batch, view);
        },
        onFault: () => undefined,
      };
    });
    const other = second.find(({ sha256 }, place) => sha256 !== scanned[place]?.sha256);
    if (other !== undefined) throw new UserError(`${other.path}: the file was changed while it was read; run it again when nothing writes to it`);
  }
  const rows = scanned.reduce((sum, file) => sum + file.rows, 0);
  return { files: scanned, rows, header, columns, faults, repeats: new Map([...repeats].map(([name, { tally }]) => [name, tally])) };
}

function noFaults(): Faults {
  return { ragged: createTally(), quote: createTally(), json: createTally(), encoding: new Map() };
}

function rulesOf(names: readonly string[], data: DataConfig): ColumnRules[] {
  const missing = missingTexts(data['missing-values'] ?? []);
  const declared = new Map(Object.entries(data.columns ?? {}));
  return names.map((name) => {
    const config = declared.get(name);
    return config === undefined ? freeRules(missing) : columnRules(config, missing);
  });
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

function viewOf({ bytes }: Batch): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

function noteFault(faults: Faults, fault: Fault): void {
  if (fault.kind !== 'encoding') {
    addToTally(faults[fault.kind], fault, () => fault.text);
    return;
  }
  const tally = faults.encoding.get(fault.column) ?? createTally();
  faults.encoding.set(fault.column, tally);
  addToTally(tally, fault, () => fault.text);
}
