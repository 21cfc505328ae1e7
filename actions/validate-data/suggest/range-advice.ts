import type { YamlChange } from '../../../shared/config/edit-yaml.ts';
import type { ColumnConfig, RangeConfig } from '../../../shared/config/schema.ts';
import type { QuantileBounds } from '../../../shared/tabular/columns/quantile-bounds.ts';
import { niceBeyond } from '../../../shared/tabular/inference/nice-bounds.ts';
import type { Advice } from './advice.ts';
import type { MeasuredColumn } from './measured-column.ts';

export type RangeCheck = 'mean' | 'stddev' | 'quantiles' | 'shares';

interface Expected {
  /** `['quantiles', '0.5']` */
  readonly keys: readonly string[];
  readonly range: RangeConfig;
  readonly found: Pick<QuantileBounds, 'low' | 'high'> | null;
}

/** What such a number can't be beyond. */
const LIMITS: Readonly<Record<RangeCheck, readonly [number, number]>> = {
  mean: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  stddev: [0, Number.POSITIVE_INFINITY],
  quantiles: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  shares: [0, 1],
};

/** Moves a bound that the values together are a little beyond. Where they are far from it, they are other values, and the expectation has told so. */
export function rangeAdvice(check: RangeCheck, config: ColumnConfig, { measured, keys }: { readonly measured: MeasuredColumn; readonly keys: readonly string[] }): Advice {
  const changes: YamlChange[] = [];
  for (const expected of expectedOf(check, config, measured)) {
    const { range, found } = expected;
    if (found === null) return { reason: 'there are too few values to tell' };
    for (const side of ['min', 'max'] as const) {
      const bound = range[side];
      const beyond = bound === undefined ? 0 : side === 'min' ? bound - found.low : found.high - bound;
      if (bound === undefined || beyond <= 0) continue;
      if (check === 'shares' && found.high === 0) return { reason: `no row has ${JSON.stringify(expected.keys.at(-1))} any more, which nobody should call expected` };
      const scale = scaleOf(check, { range, bound, measured });
      if (beyond > scale) return { reason: 'it lies so far outside that these look like other values than those expected' };
      const [least, most] = LIMITS[check];
      const moved = niceBeyond(side === 'min' ? found.low : found.high, { room: scale / 2, side });
      changes.push({ kind: 'set', keys: [...keys, ...expected.keys, side], text: String(Math.min(most, Math.max(least, moved))) });
    }
  }
  return changes.length === 0 ? { reason: 'no change of the config mends it' } : { changes };
}

function expectedOf(check: RangeCheck, config: ColumnConfig, { statistics, quantile, share }: MeasuredColumn): readonly Expected[] {
  const exactly = (value: number | null): Expected['found'] => (value === null ? null : { low: value, high: value });
  if (check === 'mean' || check === 'stddev') {
    const range = config[check];
    return range === undefined ? [] : [{ keys: [check], range, found: exactly(statistics[check]) }];
  }
  return Object.entries(config[check] ?? {}).map(([name, range]) => ({ keys: [check, name], range, found: check === 'quantiles' ? quantile(Number(name)) : exactly(share(name)) }));
}

/** How much is a little: the width of what is allowed; where only one side is bounded, the spread of the values, or for shares and spreads half of the bound. */
function scaleOf(check: RangeCheck, { range, bound, measured }: { readonly range: RangeConfig; readonly bound: number; readonly measured: MeasuredColumn }): number {
  if (range.min !== undefined && range.max !== undefined) return range.max - range.min;
  return check === 'mean' || check === 'quantiles' ? (measured.statistics.stddev ?? 0) : Math.abs(bound) / 2;
}
