import type { DataConfig } from '../../../shared/config/schema.ts';
import { missingTexts } from '../../../shared/tabular/cells/missing-texts.ts';
import { addToTally, createTally, type Tally } from '../../../shared/tabular/columns/breaches.ts';
import { type ColumnLikeness, type ColumnRules, type ColumnScan, createColumnScan } from '../../../shared/tabular/columns/column-scan.ts';
import { scanColumn } from '../../../shared/tabular/columns/scan-column.ts';
import type { Kernel } from '../../../shared/tabular/kernel/kernel.ts';
import { moveBatch } from '../../../shared/tabular/kernel/move-batch.ts';
import { type Batch, viewOf } from '../../../shared/tabular/rows/batch.ts';
import type { Fault } from '../../../shared/tabular/rows/scan.ts';
import type { SpillFile } from '../../../shared/tabular/spill-file.ts';
import { type Key, type KeyScan, scanKeys } from '../unique/key-scan.ts';
import type { KeyName } from '../unique/repeats-of.ts';
import { columnRules, freeRules } from './column-rules.ts';
import type { createRuleScan, RuleScan } from './rule-scan.ts';
import { createShareScan, type ShareScan } from './share-scan.ts';

/**
 * All that is kept of some rows. The columns are those of one range (shared/tabular/ranges/range-meter.ts), because what is computed of them
 * depends on the order; the rest only counts, or keeps the first.
 */
export interface TableScan {
  readonly kernel: Kernel | null;
  readonly columns: readonly ColumnScan[];
  /** Of columns that are `unique`, by place, and of `rows.unique`. */
  readonly keys: ReadonlyMap<KeyName, KeyScan>;
  readonly faults: Faults;
  readonly rules: RuleScan;
  /** Of columns whose values have expected shares, by place. */
  readonly shares: ReadonlyMap<number, ShareScan>;
}

export interface Faults {
  readonly ragged: Tally;
  readonly quote: Tally;
  readonly json: Tally;
  /** By place of the column; −1 for rows whose cells can't be told apart. */
  readonly encoding: Map<number, Tally>;
}

/** What the rows of a table are held to. */
export interface TableChecks {
  readonly header: readonly string[];
  readonly data: DataConfig;
  /** How many places each finding keeps. */
  readonly examples: number;
  /** Of each column. */
  readonly rules: readonly ColumnRules[];
  readonly createRuleScan: typeof createRuleScan | null;
}

export async function loadTableChecks(data: DataConfig): Promise<(header: readonly string[], examples: number) => TableChecks> {
  // What reads rules is large, and most data have none.
  const ruleScans = data.rules === undefined ? null : await import('./rule-scan.ts');
  const missing = missingTexts(data['missing-values'] ?? []);
  const declared = new Map(Object.entries(data.columns ?? {}));
  const rulesOf = (name: string): ColumnRules => {
    const config = declared.get(name);
    return config === undefined ? freeRules(missing) : columnRules(config, missing);
  };
  return (header, examples) => ({ header, data, examples, rules: header.map(rulesOf), createRuleScan: ruleScans?.createRuleScan ?? null });
}

export interface TableScanOptions {
  /** The columns as the first range left them; null for the first range itself. */
  readonly like: readonly ColumnLikeness[] | null;
  readonly kernel: Kernel | null;
  /** How the hashes of a key are kept; it is told how many keys there are. */
  readonly createKeyScan: (key: Key, keys: number, kernel: Kernel | null) => KeyScan;
}

export function createTableScan(checks: TableChecks, { like, createKeyScan, kernel }: TableScanOptions): TableScan {
  const { header, data, rules, examples } = checks;
  const keys = keysOf(checks);
  return {
    kernel,
    columns: createColumns(checks, { like, kernel }),
    keys: new Map([...keys].map(([name, key]) => [name, createKeyScan(key, keys.size, kernel)])),
    faults: { ragged: createTally(examples), quote: createTally(examples), json: createTally(examples), encoding: new Map() },
    rules: checks.createRuleScan?.(header, { data, rules, examples }) ?? { tallies: [], take: () => undefined },
    shares: shareScans(checks),
  };
}

export function createColumns({ rules, examples }: TableChecks, { like, kernel }: Pick<TableScanOptions, 'like' | 'kernel'>): ColumnScan[] {
  return rules.map((rule, place) => createColumnScan(place, { rules: rule, columns: rules.length, examples, like: like?.[place], kernel }));
}

export function takeBatch({ kernel, columns, keys, rules, shares }: TableScan, given: Batch, spill: SpillFile): void {
  const batch = kernel === null ? given : moveBatch(kernel, given);
  const view = viewOf(batch);
  for (const column of columns) scanColumn(column, batch, view);
  for (const key of keys.values()) scanKeys(key, batch, { view, spill });
  rules.take(batch, view);
  for (const share of shares.values()) share.take(batch, view);
}

export function takeFault({ faults }: TableScan, fault: Fault): void {
  addToTally(fault.kind === 'encoding' ? encodingTally(faults, fault.column) : faults[fault.kind], fault, () => fault.text);
}

export function encodingTally({ encoding, ragged }: Faults, place: number): Tally {
  const tally = encoding.get(place) ?? createTally(ragged.limit);
  encoding.set(place, tally);
  return tally;
}

/** Columns that aren't in the header are a finding of their own. */
function keysOf({ header, data, rules }: TableChecks): Map<KeyName, Key> {
  const declared = new Map(Object.entries(data.columns ?? {}));
  const keys = new Map<KeyName, Key>();
  const pick = (places: readonly number[]): ColumnRules[] => places.flatMap((place) => rules[place] ?? []);
  for (const [place, name] of header.entries()) {
    if (declared.get(name)?.unique === true) keys.set(place, { places: [place], rules: pick([place]), skipMissing: true });
  }
  const places = (data.rows?.unique ?? []).map((name) => header.indexOf(name));
  if (places.length > 0 && !places.includes(-1)) keys.set('rows', { places, rules: pick(places), skipMissing: false });
  return keys;
}

function shareScans({ header, data, rules }: TableChecks): ReadonlyMap<number, ShareScan> {
  const declared = new Map(Object.entries(data.columns ?? {}));
  return new Map(
    rules.flatMap((rule, place) => {
      const config = declared.get(header[place] ?? '');
      return config?.shares === undefined ? [] : [[place, createShareScan(place, { config, rules: rule })] as const];
    }),
  );
}
