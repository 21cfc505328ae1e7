import { type Config, MAX_ROWS_UNASKED, TRAPS, type TrapsConfig, trapsSchema } from '../../../shared/config/schema.ts';
import { splitColumn } from '../../../shared/config/split-column.ts';
import { formatRows } from '../../../shared/report/format.ts';
import type { ColumnStatistics } from '../../../shared/results/validate-data.ts';
import { DEFAULT_SPLIT } from '../../../shared/tabular/split/split-rows.ts';
import type { ScannedData } from '../scan/scan-data.ts';
import type { SampledColumn } from './feature-sample.ts';
import { type TargetKind, targetKind } from './target-classes.ts';

export type Trap = keyof TrapsConfig;

export type Levels = Readonly<Record<Trap, 'fail' | 'warn' | 'off'>>;

/** Fewer prove nothing about what a column could hold. */
const ENOUGH_ROWS = 100;

/** A trap that is not looked for, and why. */
export interface NotMade {
  readonly trap: Trap;
  readonly reason: string;
}

/** What is looked for, and where. Places are those of the header. */
export interface TrapPlan {
  readonly levels: Levels;
  readonly made: ReadonlySet<Trap>;
  readonly notMade: readonly NotMade[];
  readonly target: { readonly place: number; readonly type: ColumnStatistics['type']; readonly kind: TargetKind } | null;
  /** Of the columns that a model reads. */
  readonly features: readonly number[];
  /** Columns whose values must be on one side. */
  readonly groups: readonly { readonly name: string; readonly place: number }[];
  /** Of the id or the split's column; −1: rows are split by their number. */
  readonly splitPlace: number;
  /** Of `data.time`; −1 where it is not needed. */
  readonly timePlace: number;
}

export interface PlanOptions {
  readonly config: Config;
  readonly scanned: Pick<ScannedData, 'header' | 'columns' | 'rows'>;
  /** By place. */
  readonly statistics: readonly ColumnStatistics[];
  /** The rows are for serving: they have no target yet and are on no side of a split. */
  readonly isServing: boolean;
}

function levelsOf(asked: TrapsConfig): Levels {
  const { 'same-rows': rows = 'warn', 'same-groups': groups = 'warn', times = 'warn', 'telling-features': features = 'warn' } = asked;
  return { ...asked, 'same-rows': rows, 'same-groups': groups, times, 'telling-features': features };
}

/** What of `data.traps` can be looked for in this data. A column that the header lacks is a finding of its own. */
export function planTraps({ config, scanned: { header, columns, rows }, statistics, isServing }: PlanOptions): TrapPlan {
  const { data, train, evaluate } = config;
  const asked = trapsSchema.parse(data?.traps ?? {});
  const levels = levelsOf(asked);
  const split = data?.split ?? DEFAULT_SPLIT;
  const placeOf = (name: string | undefined): number => (name === undefined ? -1 : header.indexOf(name));
  const target = targetOf(placeOf(data?.target));
  const apart = new Set([data?.id, data?.target, splitColumn(split)]);
  const features = (train?.features ?? header.filter((name) => !apart.has(name))).map(placeOf).filter((place) => place !== -1);
  const splitBy = split.by === 'hash' ? data?.id : split.column;
  const canSplit = splitBy === undefined || placeOf(splitBy) !== -1;
  const groups = [...new Set([...(split.by === 'hash' ? [] : [data?.id]), ...(split.by === 'group' && evaluate?.group === split.column ? [] : [evaluate?.group])])].flatMap((name) => (name === undefined || placeOf(name) === -1 ? [] : [{ name, place: placeOf(name) }]));
  const timePlace = placeOf(data?.time);

  const noTarget = isServing ? 'these rows are for serving' : data?.target === undefined ? 'no data.target' : target === null ? 'the target is not in the header' : null;
  const noSplit = canSplit ? null : 'the column of the split is not in the header';
  const tooFew = rows < ENOUGH_ROWS ? `fewer than ${ENOUGH_ROWS} rows` : null;
  const noFeatures = features.length === 0 ? 'no column beside id, target and split column' : null;
  const reasons: Readonly<Record<Trap, string | null>> = {
    'same-rows': noTarget ?? noSplit ?? noFeatures,
    'same-groups': noTarget ?? noSplit ?? (groups.length === 0 ? `no evaluate.group${split.by === 'hash' ? '; a split by hash keeps each id on one side' : ' and no data.id'}` : null),
    times: noTarget ?? noSplit ?? (data?.time === undefined ? 'no data.time' : timePlace === -1 ? 'data.time is not in the header' : split.by === 'time' && split.column === data.time ? 'the split is by that time' : null),
    'telling-features': noTarget ?? noFeatures ?? tooFew ?? (target?.kind.task === 'none' ? 'the target is neither two or more classes nor a quantity' : null),
    'label-conflicts': noTarget ?? noFeatures ?? (target?.kind.task === 'classes' ? null : 'the target has no classes'),
    'constant-columns': tooFew,
    'duplicate-columns': tooFew,
    'class-imbalance': noTarget ?? tooFew ?? (target?.kind.task === 'classes' ? null : 'the target has no classes'),
  };
  const wanted = TRAPS.filter((trap) => levels[trap] !== 'off');
  const many = rows > MAX_ROWS_UNASKED ? `${formatRows(rows)} are read once more only where data.traps names it` : null;
  const notMade = wanted.flatMap((trap) => {
    const reason = rows === 0 ? 'no rows' : (reasons[trap] ?? (asked[trap] === undefined ? many : null));
    return reason === null ? [] : [{ trap, reason }];
  });
  const made = new Set(wanted.filter((trap) => !notMade.some((each) => each.trap === trap)));
  return { levels, made, notMade, target, features, groups, splitPlace: isServing ? -1 : placeOf(splitBy), timePlace };

  function targetOf(place: number): TrapPlan['target'] {
    const [scan, described] = [columns[place], statistics[place]];
    return scan === undefined || described === undefined ? null : { place, type: described.type, kind: targetKind(scan, described) };
  }
}

/** The features that a sample is taken of, the target first; texts of too many different values name rows and tell nothing. */
export function columnsToSample({ target, features }: TrapPlan, { header, statistics }: { readonly header: readonly string[]; readonly statistics: readonly ColumnStatistics[] }): SampledColumn[] {
  if (target === null) return [];
  const kindOf = ({ type }: ColumnStatistics): SampledColumn['kind'] => {
    if (type === 'integer' || type === 'number') return 'number';
    return type === 'date' || type === 'timestamp' ? 'time' : 'category';
  };
  const columns = features.flatMap((place): SampledColumn[] => {
    const described = statistics[place];
    if (described === undefined || place === target.place || described.distinct.value < 2) return described?.distinct.value === 1 && described.missing > 0 ? [{ name: header[place] ?? '', place, kind: 'category' }] : [];
    const kind = kindOf(described);
    return kind === 'category' && (!described.distinct.exact || described.distinct.value > MOST_CATEGORIES) ? [] : [{ name: header[place] ?? '', place, kind }];
  });
  return [{ name: header[target.place] ?? '', place: target.place, kind: target.kind.task === 'quantity' ? 'number' : 'category' }, ...columns];
}

const MOST_CATEGORIES = 1000;
