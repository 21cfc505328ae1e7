import { formatCount, formatPercent } from '../../../shared/report/format.ts';
import type { ColumnStatistics, Finding } from '../../../shared/results/validate-data.ts';
import { canonicalJson } from '../../../shared/statement/canonical-json.ts';
import { type FindingContext, makeFinding } from '../findings/make-finding.ts';
import type { TrapPlan } from './trap-plan.ts';

/** A class below this part of its even share is rare: of two classes one row in a hundred. */
const RARE = 1 / 50;

export interface ColumnTrapOptions {
  readonly plan: TrapPlan;
  readonly header: readonly string[];
  readonly rows: number;
  readonly statistics: readonly ColumnStatistics[];
  readonly context: FindingContext;
}

/** What the statistics alone show: columns that hold nothing, or always the same, and a class that hardly comes. */
export function columnTraps({ plan, header, rows, statistics, context }: ColumnTrapOptions): Finding[] {
  return [...constantColumns(), ...classImbalance()];

  function constantColumns(): Finding[] {
    const level = plan.levels['constant-columns'];
    if (level === 'off' || !plan.made.has('constant-columns')) return [];
    return statistics.flatMap(({ count, missing, distinct }, place) => {
      const column = header[place] ?? '';
      if (place === plan.target?.place) return [];
      if (count === 0) return [makeFinding(context, { check: 'empty-column', column, level, count: rows, examples: [], message: `${column}: no row has a value` })];
      if (!distinct.exact || distinct.value !== 1 || missing > 0) return [];
      return [makeFinding(context, { check: 'constant-column', column, level, count: rows, examples: [], message: `${column}: every row has the same value, so it tells nothing` })];
    });
  }

  function classImbalance(): Finding[] {
    const { target } = plan;
    const level = plan.levels['class-imbalance'];
    if (level === 'off' || target?.kind.task !== 'classes' || !plan.made.has('class-imbalance')) return [];
    const { counts } = target.kind;
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const rare = [...counts].filter(([, count]) => count < (RARE * all) / counts.size).sort(([, a], [, b]) => a - b);
    const [rarest] = rare;
    if (rarest === undefined) return [];
    const column = header[target.place] ?? '';
    const named = context.showValues ? ` ${JSON.stringify(rarest[0])}` : '';
    const others = rare.length === 1 ? '' : `, and ${rare.length - 1} more ${rare.length === 2 ? 'class is' : 'classes are'} rare`;
    const message = `${column}: the class${named} has ${formatCount(rarest[1])} of ${formatCount(all)} rows (${formatPercent(rarest[1] / all)})${others}; accuracy says little here, and few such rows judge the model`;
    return [makeFinding(context, { check: 'class-imbalance', column, level, count: rarest[1], examples: [], message })];
  }
}

/** Columns whose statistics are the same, so that they may be the same in every row: lists of places. Constant columns are found otherwise. */
export function likelyDuplicates(statistics: readonly ColumnStatistics[], target: number): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [place, { type: _, ...described }] of statistics.entries()) {
    if (place === target || described.count === 0 || (described.distinct.value < 2 && described.missing === 0)) continue;
    const key = canonicalJson(described);
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()].filter((places) => places.length > 1);
}
