import { join } from 'node:path';

import type { DataConfig } from '../../shared/config/schema.ts';
import { viewOf } from '../../shared/tabular/batch.ts';
import { addToTally, createTally, MAX_EXAMPLES, type Tally } from '../../shared/tabular/breaches.ts';
import { type ColumnRules, type ColumnScan, createColumnScan, scanColumn } from '../../shared/tabular/column-scan.ts';
import { missingTexts } from '../../shared/tabular/missing-texts.ts';
import type { Fault, RowConsumer } from '../../shared/tabular/scan.ts';
import { createSpillFile } from '../../shared/tabular/spill-file.ts';
import { scanFiles } from '../../shared/tabular/scan-files.ts';
import type { DataFile } from '../../shared/tabular/source/data-file.ts';
import type { SourceFile } from '../../shared/tabular/table.ts';
import { columnRules, freeRules } from './column-rules.ts';
import { createKeyScan, type Key, type KeyScan, scanKeys } from './key-scan.ts';
import { type KeyName, repeatsOf } from './repeats-of.ts';
import type { RuleScan, RuleTallies } from './rule-scan.ts';
import { createShareScan, type ShareCounts, type ShareScan } from './share-scan.ts';

export interface ScanDataOptions {
  readonly data: DataConfig;
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number, total: number, rows: number) => void;
  /** A folder for what doesn't fit in memory; it is there, and is removed by the caller. */
  readonly spillDirectory: string;
  /** How many places each finding keeps, in a table of so many columns. */
  readonly placesKept: (columns: number) => number;
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
  readonly repeats: ReadonlyMap<KeyName, Tally>;
  readonly rules: readonly RuleTallies[];
  /** Of columns whose values have expected shares, by place. */
  readonly shares: ReadonlyMap<number, ShareCounts>;
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
 * @throws UserError where a file can't be read as its format, or is another one in the second pass; CancelledError; PlatformError where the disk is full
 */
export async function scanData(files: readonly DataFile[], options: ScanDataOptions): Promise<ScannedData> {
  const { signal, onProgress, spillDirectory, placesKept } = options;
  const scan = (start: (header: readonly string[]) => RowConsumer): Promise<readonly SourceFile[]> => scanFiles(files, { start, signal, onProgress });
  let header: readonly string[] = [];
  let columns: readonly ColumnScan[] = [];
  let keys: ReadonlyMap<KeyName, KeyScan> = new Map();
  let faults = noFaults(MAX_EXAMPLES);
  let ruleScan: RuleScan = NO_RULES;
  let shares: ReadonlyMap<number, ShareScan> = new Map();
  // What reads rules is large, and most data have none.
  const createRuleScan = options.data.rules === undefined ? null : (await import('./rule-scan.ts')).createRuleScan;
  const spill = createSpillFile(join(spillDirectory, 'hashes'));
  const scanned = await scan((names) => {
    const rules = rulesOf(names, options.data);
    header = names;
    const examples = placesKept(names.length);
    faults = noFaults(examples);
    columns = rules.map((rule, place) => createColumnScan(place, { rules: rule, columns: names.length, examples }));
    const named = keysOf(names, { data: options.data, rules });
    ruleScan = createRuleScan?.(names, { data: options.data, rules, examples }) ?? NO_RULES;
    shares = shareScans(names, { data: options.data, rules });
    keys = new Map([...named].map(([name, key]) => [name, createKeyScan(key, named.size)]));
    return {
      onBatch(batch) {
        const view = viewOf(batch);
        for (const column of columns) scanColumn(column, batch, view);
        for (const key of keys.values()) scanKeys(key, batch, { view, spill });
        ruleScan.take(batch, view);
        for (const share of shares.values()) share.take(batch, view);
      },
      onFault: (fault) => noteFault(faults, fault),
    };
  }).finally(() => spill.close());
  const repeats = await repeatsOf(new Map([...keys].map(([name, key]) => [name, [key]])), { scan, scanned, spillDirectory, examples: placesKept(header.length) });
  const rows = scanned.reduce((sum, file) => sum + file.rows, 0);
  return { files: scanned, rows, header, columns, faults, repeats, rules: ruleScan.tallies, shares: new Map([...shares].map(([place, { counts }]) => [place, counts])) };
}

const NO_RULES: RuleScan = { tallies: [], take: () => undefined };

function noFaults(examples: number): Faults {
  return { ragged: createTally(examples), quote: createTally(examples), json: createTally(examples), encoding: new Map() };
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
function keysOf(names: readonly string[], { data, rules }: { readonly data: DataConfig; readonly rules: readonly ColumnRules[] }): Map<KeyName, Key> {
  const declared = new Map(Object.entries(data.columns ?? {}));
  const keys = new Map<KeyName, Key>();
  const pick = (places: readonly number[]): ColumnRules[] => places.flatMap((place) => rules[place] ?? []);
  for (const [place, name] of names.entries()) {
    if (declared.get(name)?.unique === true) keys.set(place, { places: [place], rules: pick([place]), skipMissing: true });
  }
  const places = (data.rows?.unique ?? []).map((name) => names.indexOf(name));
  if (places.length > 0 && !places.includes(-1)) keys.set('rows', { places, rules: pick(places), skipMissing: false });
  return keys;
}

function shareScans(names: readonly string[], { data, rules }: { readonly data: DataConfig; readonly rules: readonly ColumnRules[] }): ReadonlyMap<number, ShareScan> {
  const declared = new Map(Object.entries(data.columns ?? {}));
  return new Map(
    rules.flatMap((rule, place) => {
      const config = declared.get(names[place] ?? '');
      return config?.shares === undefined ? [] : [[place, createShareScan(place, { config, rules: rule })] as const];
    }),
  );
}

function noteFault(faults: Faults, fault: Fault): void {
  if (fault.kind !== 'encoding') {
    addToTally(faults[fault.kind], fault, () => fault.text);
    return;
  }
  const tally = faults.encoding.get(fault.column) ?? createTally(faults.ragged.limit);
  faults.encoding.set(fault.column, tally);
  addToTally(tally, fault, () => fault.text);
}
