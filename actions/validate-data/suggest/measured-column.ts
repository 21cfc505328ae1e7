import type { ColumnStatistics } from '../../../shared/results/validate-data.ts';
import { type QuantileBounds, quantileBounds } from '../../../shared/tabular/columns/quantile-bounds.ts';
import type { SeenData } from '../look-at-data.ts';

/** What was measured of a column as a whole, under the config that it was held against. */
export interface MeasuredColumn {
  readonly statistics: ColumnStatistics;
  /** Of texts, in characters. */
  readonly lengths: { readonly min: number; readonly max: number } | null;
  quantile(share: number): QuantileBounds | null;
  /** Of the present values; null where there is none, or the share of this value is not expected to be anything. */
  share(value: string): number | null;
}

/** By name. */
export function measuredColumns({ scanned, columns }: SeenData): ReadonlyMap<string, MeasuredColumn> {
  return new Map(
    columns.map(({ name, statistics, profile }, place) => {
      const scan = scanned.columns[place];
      const share = (value: string): number | null => {
        const count = scanned.shares.get(place)?.get(value);
        return count === undefined || statistics.count === 0 ? null : count / statistics.count;
      };
      return [name, { statistics, lengths: profile.lengths, quantile: (at) => (scan === undefined ? null : quantileBounds(scan, at)), share }];
    }),
  );
}
