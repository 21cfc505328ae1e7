import type { SplitConfig } from '../../../shared/config/schema.ts';
import { SIDES, sideNames } from '../../../shared/config/split-column.ts';
import { formatCount, formatRows } from '../../../shared/report/format.ts';
import type { Finding } from '../../../shared/results/validate-data.ts';
import { countOf, type FindingContext, makeFinding } from '../findings/make-finding.ts';
import type { FeatureSample } from './feature-sample.ts';
import type { LookedAt } from './look-for-traps.ts';
import { foundTwins, type Twins } from './row-watch.ts';
import { tellClasses, tellManyClasses, tellQuantity, TELLING_AUC, TELLING_CORRELATION, TELLING_RECALL, type Told } from './tell-target.ts';
import type { TrapPlan } from './trap-plan.ts';

export interface RowTrapOptions {
  readonly plan: TrapPlan;
  readonly context: FindingContext;
  readonly header: readonly string[];
  readonly split: SplitConfig;
  /** Name of `data.time`. */
  readonly time: string;
  /** Of the data. */
  readonly rows: number;
  /** data.traps names same-rows. */
  readonly isAsked: boolean;
}

/** Fewer twins among the judging rows change no metric that anyone reads, and chance makes some; who did not ask is not told. */
const WORTH_TELLING = 0.01;

type Level = 'fail' | 'warn';

/** What was seen in the rows, as findings: what the split can't place, then leaks, then the rest. */
export function rowTraps(looked: LookedAt, options: RowTrapOptions): Finding[] {
  return [...sideFinding(looked, options), ...leakedRows(looked, options), ...lateRows(looked, options), ...tellingFeatures(looked.sample, options), ...labelConflicts(looked, options), ...duplicateColumns(looked, options)];
}

/** Not a trap that can be let be: with such rows nothing can be trained. */
function sideFinding({ sides }: LookedAt, { context, split }: RowTrapOptions): Finding[] {
  if (sides === null || sides.tally.count === 0 || split.by === 'hash') return [];
  const needed = split.by === 'time' ? 'a date or time' : split.by === 'group' ? 'a group' : `one of ${SIDES.flatMap((side) => sideNames(split[side])).map((name) => JSON.stringify(name)).join(', ')}`;
  const message = `${split.column}: ${countOf(sides.tally.count, 'row', ['is', 'are'])} on no side of the split; data.split by ${split.by} needs ${needed} in every row`;
  return [makeFinding(context, { check: 'split', column: split.column, level: 'fail', ...sides.tally, message })];
}

function leakedRows({ twins, groups, paths, chance }: LookedAt, { plan, context, split, rows: all, isAsked }: RowTrapOptions): Finding[] {
  const found: Finding[] = [];
  const add = (level: Level, column: string | null, { tally, twin }: Twins, said: { readonly thinned: number; readonly what: string; readonly why: string }): void => {
    if (tally.count === 0 || twin === null) return;
    const [first] = tally.examples;
    const thinned = said.thinned === 0 ? '' : `; only every ${2 ** said.thinned}th of them was looked at, so there are more`;
    const message = `${column === null ? '' : `${column}: `}${countOf(tally.count, 'row', ['judges', 'judge'])} the model and ${tally.count === 1 ? 'has' : 'have'} ${said.what} of a row that it learns from (${first?.file}:${first?.line} that of ${twin.file}:${twin.line})${thinned}; ${said.why}`;
    found.push(makeFinding(context, { check: 'leakage', column, level, ...tally, message }));
  };
  const rows = plan.levels['same-rows'];
  if (rows !== 'off' && twins !== null && chance === null) {
    const found = foundTwins(twins, paths);
    const judging = split.by === 'hash' || split.by === 'group' ? split.test * all : twins.allJudging;
    if (isAsked || found.tally.count * 2 ** twins.thinned >= WORTH_TELLING * judging) add(rows, null, found, { thinned: twins.thinned, what: 'the features', why: 'it can answer them from memory' });
  }
  const together = plan.levels['same-groups'];
  for (const { name, twins } of groups) {
    if (together !== 'off') add(together, name, foundTwins(twins, paths), { thinned: twins.thinned, what: `the ${name}`, why: `a split by group of ${name} keeps them on one side` });
  }
  return found;
}

function lateRows({ times }: LookedAt, { plan, context, time, split }: RowTrapOptions): Finding[] {
  const level = plan.levels.times;
  if (level === 'off' || times === null || times.older.count === 0) return [];
  const newest = context.showValues ? ` (${times.newestText})` : '';
  const message = `${time}: ${countOf(times.older.count, 'row', ['judges', 'judge'])} the model and ${times.older.count === 1 ? 'is' : 'are'} older than the newest that it learns from${newest}: it knows the future of these rows${split.by === 'time' ? '' : '; split by time judges it as it will be used'}`;
  return [makeFinding(context, { check: 'leakage', column: time, level, ...times.older, message })];
}

const LIMITS: Readonly<Record<Told['measure'], number>> = { AUC: TELLING_AUC, recall: TELLING_RECALL, correlation: TELLING_CORRELATION };
const NAMES: Readonly<Record<Told['measure'], string>> = { AUC: 'AUC', recall: 'least recall of a class', correlation: 'correlation' };

function tellingFeatures(sample: FeatureSample | null, { plan, context }: RowTrapOptions): Finding[] {
  const level = plan.levels['telling-features'];
  if (level === 'off' || sample === null || plan.target === null) return [];
  const { kind } = plan.target;
  const [target, ...features] = sample.values.map((values) => values.subarray(0, sample.rows));
  if (target === undefined) return [];
  const known = Int32Array.from([...target.keys()].filter((row) => !Number.isNaN(target[row])));
  const labels = Float64Array.from(known, (row) => target[row] ?? Number.NaN);
  const binary = kind.task === 'classes' && kind.counts.size === 2;
  return features.flatMap((values, index) => {
    const column = sample.columns[index + 1];
    if (column === undefined) return [];
    const feature = { values: Float64Array.from(known, (row) => values[row] ?? Number.NaN), isCategory: column.kind === 'category' };
    const told = kind.task === 'quantity' ? tellQuantity(feature, labels) : binary ? tellClasses(feature, labels) : tellManyClasses(feature, labels);
    if (told === null || !(told.value >= LIMITS[told.measure])) return [];
    const message = `${column.name}: by itself it gives the target (${NAMES[told.measure]} ${told.value.toFixed(4)}${sample.thinned === 0 ? '' : `, in ${formatRows(known.length)} drawn from all`}); is it known when a prediction is asked for? If not, leave it out of train.features`;
    return [makeFinding(context, { check: 'leakage', column: column.name, level, count: known.length, examples: [], message })];
  });
}

function labelConflicts({ twins }: LookedAt, { plan, context, header }: RowTrapOptions): Finding[] {
  const level = plan.levels['label-conflicts'];
  if (level === 'off' || twins === null || twins.conflicts.count === 0) return [];
  const target = header[plan.target?.place ?? -1] ?? '';
  const thinned = twins.thinned === 0 ? '' : `; only every ${2 ** twins.thinned}th of the different rows was looked at, so there are more`;
  const message = `${target}: ${countOf(twins.conflicts.count, 'row', ['has', 'have'])} the features of another row and another ${target}${thinned}; no model can answer both`;
  return [makeFinding(context, { check: 'label-conflict', column: target, level, ...twins.conflicts, message })];
}

function duplicateColumns({ same }: LookedAt, { plan, context, header }: RowTrapOptions): Finding[] {
  const level = plan.levels['duplicate-columns'];
  if (level === 'off' || same === null) return [];
  const firsts = new Map(same.pairs.toReversed().map(({ place, other }) => [place, other]));
  return [...firsts].sort(([a], [b]) => a - b).map(([place, other]) => {
    const column = header[place] ?? '';
    return makeFinding(context, { check: 'duplicate-column', column, level, count: same.rows, examples: [], message: `${column}: the same as ${header[other]} in every row (${formatCount(same.rows)})` });
  });
}
