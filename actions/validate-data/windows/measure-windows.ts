import type { DataConfig, DriftConfig } from '../../../shared/config/schema.ts';
import type { Profile } from '../../../shared/results/profile.ts';
import type { Drift, DriftWindows } from '../../../shared/results/validate-data.ts';
import { populationStabilityIndex, stabilityNoisePoint } from '../../../shared/statistics/population-stability.ts';
import { missingTexts } from '../../../shared/tabular/cells/missing-texts.ts';
import { parseTimeText } from '../../../shared/tabular/cells/parse-time.ts';
import { binCount, binned, binningOf, comparedBy } from '../../../shared/tabular/drift/drift-bins.ts';
import { scanFiles } from '../../../shared/tabular/rows/scan-files.ts';
import type { DataFile } from '../../../shared/tabular/source/data-file.ts';
import type { SourceFile } from '../../../shared/tabular/tables/table.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { type BinnedColumn, countWindows, createWindowCounts, type WindowCounts } from './count-windows.ts';
import { chooseWindows } from './time-windows.ts';

export interface WindowOptions {
  readonly data: DataConfig;
  readonly drift: DriftConfig;
  readonly header: readonly string[];
  /** Of all rows. */
  readonly profile: Profile;
  /** What drift is measured against; null where there is nothing yet. */
  readonly reference: { readonly name: string; readonly profile: Profile } | null;
  /** What was measured of the whole. */
  readonly measured: readonly Drift[];
  readonly scanned: readonly SourceFile[];
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number, total: number, rows: number) => void;
}

/**
 * Each day, week, month or year of the data by `data.time`, held against the reference of `data.drift`, or against all rows where there is none yet.
 * It reads the data once more. Shown, and held to no verdict: of many columns in many windows some stand out by chance.
 * @returns null where `data.time` is not set
 * @throws UserError where the files are others than those that were scanned; CancelledError
 */
export async function measureWindows(files: readonly DataFile[], options: WindowOptions): Promise<DriftWindows | null> {
  const { data, drift, header, profile, scanned, signal, onProgress } = options;
  if (data.time === undefined) return null;
  const not = (reason: string): DriftWindows => ({ state: 'not-measured', reason });
  if (!data['show-values']) return not('the days of the rows are values, and data.show-values is false');
  const times = Object.hasOwn(profile.columns, data.time) ? profile.columns[data.time] : undefined;
  if (times === undefined) return not('data.time is not in the header');
  if (times.type !== 'date' && times.type !== 'timestamp') return not(`${data.time} holds no dates or times`);
  const windows = chooseWindows(parseTimeText(String(times.min)), parseTimeText(String(times.max)));
  if (windows === null) return not('all rows are of one day, or they are centuries apart');
  const against = options.reference ?? { name: 'all rows of this data', profile };
  const columns = binnedColumns(options, against.profile);
  if (columns.length === 0) return not('no column can be compared');

  const missing = missingTexts(data['missing-values'] ?? []);
  let counted: WindowCounts = createWindowCounts({ columns, windows, time: header.indexOf(data.time), missing });
  const read = await scanFiles(files, {
    signal,
    onProgress,
    start: () => {
      counted = createWindowCounts({ columns, windows, time: header.indexOf(data.time ?? ''), missing });
      return { onBatch: (batch) => countWindows(counted, batch), onFault: () => undefined };
    },
  });
  const other = read.find(({ sha256 }, place) => sha256 !== scanned[place]?.sha256);
  if (other !== undefined) throw new UserError(`${other.path}: the file was changed while it was read; run it again when nothing writes to it`);
  return {
    state: 'measured',
    time: data.time,
    unit: windows.unit,
    against: against.name,
    windows: windows.from.map((from, place) => ({ from, rows: counted.rows[place] ?? 0 })),
    columns: columns.map((column, index) => ({ column: column.name, ...held(column, { counts: counted.counts[index] ?? new Float64Array(), windows: windows.from.length, reference: against.profile, max: drift.max }) })),
  };
}

/** The columns that the whole was compared by; without a reference, those that keep a distribution. */
function binnedColumns({ header, profile, reference, measured, data }: WindowOptions, against: Profile): BinnedColumn[] {
  const compared = new Set(measured.map(({ column }) => column));
  return header.flatMap((name, place): BinnedColumn[] => {
    const [before, now] = [against, profile].map(({ columns }) => (Object.hasOwn(columns, name) ? columns[name] : undefined));
    const distribution = before === undefined ? null : comparedBy(before);
    if (before === undefined || now === undefined || distribution === null) return [];
    if (reference === null ? name === data.id || name === data.time || before.distinct.value < 2 : !compared.has(name)) return [];
    const type = now.type === 'integer' || now.type === 'number' ? 'number' : now.type === 'string' ? 'text' : 'other';
    return [{ name, place, binning: binningOf(before, now, distribution), type }];
  });
}

interface HoldOptions {
  readonly counts: Float64Array;
  readonly windows: number;
  readonly reference: Profile;
  readonly max: number;
}

function held({ name, binning }: BinnedColumn, { counts, windows, reference, max }: HoldOptions): { readonly values: (number | null)[]; readonly limits: (number | null)[] } {
  const column = reference.columns[name];
  if (column === undefined) throw new RangeError(`${name} has no reference`);
  const before = binned(binning, column);
  const width = binCount(binning) + 2;
  const found = Array.from({ length: windows }, (_, window) => {
    const now = [...counts.subarray(window * width, (window + 1) * width)];
    if (!now.some((count) => count > 0)) return { value: null, limit: null };
    return { value: populationStabilityIndex(before, now), limit: Math.max(max, stabilityNoisePoint(before, now)) };
  });
  return { values: found.map(({ value }) => value), limits: found.map(({ limit }) => limit) };
}
