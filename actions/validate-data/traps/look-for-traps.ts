import type { Config, DataConfig } from '../../../shared/config/schema.ts';
import { formatCount } from '../../../shared/report/format.ts';
import type { Check, ColumnStatistics, Finding } from '../../../shared/results/validate-data.ts';
import { missingTexts } from '../../../shared/tabular/cells/missing-texts.ts';
import type { Batch } from '../../../shared/tabular/rows/batch.ts';
import { scanFiles } from '../../../shared/tabular/rows/scan-files.ts';
import type { RowConsumer } from '../../../shared/tabular/rows/scan.ts';
import type { DataFile } from '../../../shared/tabular/source/data-file.ts';
import { DEFAULT_SPLIT } from '../../../shared/tabular/split/split-rows.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import type { FindingContext } from '../findings/make-finding.ts';
import { freeRules } from '../scan/column-rules.ts';
import type { ScannedData } from '../scan/scan-data.ts';
import { columnTraps, likelyDuplicates } from './column-traps.ts';
import { createFeatureSample, type FeatureSample, sampleRows } from './feature-sample.ts';
import { createLabelReader } from './label-reader.ts';
import { rowTraps } from './row-traps.ts';
import { countJudging, createRowWatch, createTwinSearch, type RowWatch, searchTwins, type Suspects, suspectsOf, type TwinSearch, watchRows } from './row-watch.ts';
import { createSameColumns, holdColumns, type SameColumns } from './same-columns.ts';
import { createSideFaults, noteSides, type SideFaults, suspectsSides } from './side-faults.ts';
import { createSideReader, type SideReader } from './side-reader.ts';
import { createTimeOrder, isOutOfOrder, noteOlder, noteTimes, restartedTimes, type TimeOrder } from './time-order.ts';
import { columnsToSample, type NotMade, planTraps, type Trap, type TrapPlan } from './trap-plan.ts';

/** Of the rows, in their features. */
const LEAST_DIFFERENT = 0.1;

export interface TrapOptions {
  readonly config: Config;
  readonly data: DataConfig;
  readonly scanned: ScannedData;
  /** By place in the header. */
  readonly statistics: readonly ColumnStatistics[];
  readonly isServing: boolean;
  readonly context: FindingContext;
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number, total: number, rows: number) => void;
}

export interface Traps {
  readonly findings: readonly Finding[];
  readonly made: readonly Trap[];
  /** Checks that found nothing. */
  readonly passed: readonly Check[];
  readonly notMade: readonly NotMade[];
}

const CHECKS_OF: Readonly<Record<Trap, readonly Check[]>> = {
  'same-rows': ['leakage'],
  'same-groups': ['leakage'],
  times: ['leakage'],
  'telling-features': ['leakage'],
  'label-conflicts': ['label-conflict'],
  'constant-columns': ['constant-column', 'empty-column'],
  'duplicate-columns': ['duplicate-column'],
  'class-imbalance': ['class-imbalance'],
};

/**
 * What lets a model look better than it is, or a column tell nothing. The statistics of the scan show some of it; for the rest the files are read again,
 * and a third time where rows came more than once, to see on which sides of the split they are. What is not asked for costs nothing.
 * @throws UserError where the files are others than those that were scanned; CancelledError
 */
export async function lookForTraps(files: readonly DataFile[], options: TrapOptions): Promise<Traps> {
  const { config, scanned, statistics, isServing, context } = options;
  const plan = planTraps({ config, scanned, statistics, isServing });
  const looked = await lookAtRows(files, { ...options, plan });
  const findings = [...rowTraps(looked, { plan, context, header: scanned.header, split: options.data.split ?? DEFAULT_SPLIT, time: options.data.time ?? '', rows: scanned.rows, isAsked: options.data.traps?.['same-rows'] !== undefined }), ...columnTraps({ plan, header: scanned.header, rows: scanned.rows, statistics, context })];
  const made = [...plan.made].filter((trap) => trap !== 'same-rows' || looked.chance === null);
  const passed = [...new Set(made.flatMap((trap) => CHECKS_OF[trap]))].filter((check) => !findings.some((finding) => finding.check === check));
  return { findings, made, passed, notMade: [...(looked.chance === null ? [] : [{ trap: 'same-rows' as const, reason: looked.chance }]), ...plan.notMade] };
}

interface LookOptions extends TrapOptions {
  readonly plan: TrapPlan;
}

/** What the rows showed. */
export interface LookedAt extends FirstLook {
  /** Rows with the same features. */
  readonly twins: TwinSearch | null;
  readonly groups: readonly { readonly name: string; readonly twins: TwinSearch }[];
  /** Why twins are not called leaks; null where they are. */
  readonly chance: string | null;
  /** Of the files, as messages name them. */
  readonly paths: readonly string[];
}

interface FirstLook {
  readonly sides: SideFaults | null;
  readonly sample: FeatureSample | null;
  readonly same: SameColumns | null;
  readonly times: TimeOrder | null;
}

type TakeBatch = (batch: Batch, options: { readonly view: DataView; readonly number: number; readonly sideOf: (row: number) => number }) => void;

async function lookAtRows(files: readonly DataFile[], options: LookOptions): Promise<LookedAt> {
  const { plan, scanned } = options;
  const paths = scanned.files.map(({ path }) => path);
  const create = watchersFor(options);
  let first = create();
  if (first.isIdle) return { ...first, twins: null, groups: [], chance: null, paths };
  const readLabel = plan.made.has('label-conflicts') && plan.target !== null ? createLabelReader(plan.target) : null;
  await scanAgain(files, options, () => {
    first = create();
    const { sides, sample, same, times, rows, groups } = first;
    return (batch, { view, number, sideOf }) => {
      if (sides !== null) noteSides(sides, batch, sideOf);
      if (sample !== null) sampleRows(sample, batch, number);
      if (same !== null) holdColumns(same, batch);
      if (times !== null) noteTimes(times, batch, sideOf);
      if (rows !== null) watchRows(rows, { batch, view, labelOf: readLabel === null ? null : (row) => readLabel(batch, row) });
      for (const { watch } of groups) watchRows(watch, { batch, view, labelOf: null });
    };
  });
  const suspects = { rows: first.rows === null ? null : suspectsOf(first.rows), groups: first.groups.map(({ name, watch }) => ({ name, suspects: suspectsOf(watch) })) };
  const { sides, sample, same, times } = first;
  const chance = first.rows === null ? null : chanceTwins(first.rows, options);
  first = IDLE;
  return { sides, sample, same, chance, paths, ...(await findTwins(files, suspects, { ...options, times, chance, paths })) };
}

/** With features that say little, rows are alike everywhere; nobody who did not ask is told of it. */
function chanceTwins({ table }: RowWatch, { data, scanned: { rows } }: LookOptions): string | null {
  const different = table.size * 2 ** table.thinned;
  if (data.traps?.['same-rows'] !== undefined || different >= LEAST_DIFFERENT * rows) return null;
  return `${table.thinned === 0 ? '' : 'about '}${formatCount(different)} different rows of ${formatCount(rows)} in their features: twins are chance`;
}

interface TwinOptions extends LookOptions {
  readonly chance: string | null;
  readonly times: TimeOrder | null;
  readonly paths: readonly string[];
}

interface AllSuspects {
  readonly rows: Suspects | null;
  readonly groups: readonly { readonly name: string; readonly suspects: Suspects }[];
}

/** Reads the files once more where something came more than once, or rows are out of order. */
async function findTwins(files: readonly DataFile[], suspects: AllSuspects, options: TwinOptions): Promise<Pick<LookedAt, 'twins' | 'groups' | 'times'>> {
  const { plan, data, times, chance, paths } = options;
  const judgesRows = plan.made.has('same-rows') && chance === null;
  const by = data.split?.by ?? DEFAULT_SPLIT.by;
  // Of a split by shares their number is known well enough, and the hash of every id costs a second per million.
  const countsJudging = judgesRows && (by === 'time' || by === 'column');
  const create = () => ({
    twins: suspects.rows === null || !(judgesRows || plan.made.has('label-conflicts')) ? null : createTwinSearch(suspects.rows),
    groups: suspects.groups.map(({ name, suspects }) => ({ name, twins: createTwinSearch(suspects) })),
    times: times === null ? null : restartedTimes(times),
  });
  let second = create();
  const searches = [second.twins, ...second.groups.map(({ twins }) => twins)];
  if ((times === null || !isOutOfOrder(times)) && searches.every((search) => search === null || search.repeated.size === 0)) return second;
  await scanAgain(files, options, () => {
    second = create();
    const { twins, groups, times } = second;
    return (batch, { view, sideOf }) => {
      const file = paths.indexOf(batch.file);
      if (twins !== null && countsJudging) countJudging(twins, batch.rows, sideOf);
      if (twins !== null) searchTwins(twins, { batch, view, file, sideOf: judgesRows ? sideOf : null });
      for (const group of groups) searchTwins(group.twins, { batch, view, file, sideOf });
      if (times !== null) noteOlder(times, batch, sideOf);
    };
  });
  return second;
}

interface Watchers extends FirstLook {
  readonly rows: RowWatch | null;
  readonly groups: readonly { readonly name: string; readonly watch: RowWatch }[];
  /** Nothing is to be seen in the rows. */
  readonly isIdle: boolean;
}

const IDLE: Watchers = { sides: null, sample: null, same: null, times: null, rows: null, groups: [], isIdle: true };

function watchersFor({ plan, data, scanned, statistics }: LookOptions): () => Watchers {
  const missing = missingTexts(data['missing-values'] ?? []);
  const split = data.split ?? DEFAULT_SPLIT;
  const duplicates = plan.made.has('duplicate-columns') ? likelyDuplicates(statistics, plan.target?.place ?? -1) : [];
  const sampled = plan.made.has('telling-features') ? columnsToSample(plan, { header: scanned.header, statistics }) : [];
  const needsSides = suspectsSides(scanned.columns[plan.splitPlace], { split, missing });
  const watch = (places: readonly number[], skipMissing: boolean): RowWatch => createRowWatch({ places, rules: places.map(() => freeRules(missing)), skipMissing });
  return () => {
    const watchers = {
      sides: needsSides ? createSideFaults(plan.splitPlace) : null,
      sample: sampled.length > 1 ? createFeatureSample(sampled, missing) : null,
      same: duplicates.length > 0 ? createSameColumns(duplicates) : null,
      times: plan.made.has('times') ? createTimeOrder(plan.timePlace, missing) : null,
      rows: plan.made.has('same-rows') || plan.made.has('label-conflicts') ? watch(plan.features, false) : null,
      groups: plan.made.has('same-groups') ? plan.groups.map(({ name, place }) => ({ name, watch: watch([place], true) })) : [],
    };
    const { groups, ...others } = watchers;
    return { ...watchers, isIdle: groups.length === 0 && Object.values(others).every((each) => each === null) };
  };
}

/** @param start makes what takes the batches; called again where a file has to be begun anew */
async function scanAgain(files: readonly DataFile[], { plan, data, scanned, signal, onProgress }: LookOptions, start: () => TakeBatch): Promise<void> {
  const readSide = createSideReader(data.split ?? DEFAULT_SPLIT, { column: plan.splitPlace, missing: missingTexts(data['missing-values'] ?? []) });
  const read = await scanFiles(files, {
    signal,
    onProgress,
    start: (): RowConsumer => {
      const take = start();
      let number = 0;
      return {
        onBatch(batch) {
          take(batch, { view: new DataView(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.length), number, sideOf: sidesOf(readSide, batch, number) });
          number += batch.rows;
        },
        onFault: () => undefined,
      };
    },
  });
  const other = read.find(({ sha256 }, place) => sha256 !== scanned.files[place]?.sha256);
  if (other !== undefined) throw new UserError(`${other.path}: the file was changed while it was read; run it again when nothing writes to it`);
}

/** The sides of a batch's rows, each found out once. */
function sidesOf(readSide: SideReader, batch: Batch, first: number): (row: number) => number {
  const known = new Int8Array(batch.rows).fill(-1);
  return (row) => {
    if (known[row] === -1) known[row] = readSide(batch, row, first + row);
    return known[row] as number;
  };
}
