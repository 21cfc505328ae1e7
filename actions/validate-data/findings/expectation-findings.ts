import { levelOf } from '../../../shared/config/level-of.ts';
import type { ColumnConfig, Level, RangeConfig } from '../../../shared/config/schema.ts';
import type { Check, ColumnStatistics, Finding } from '../../../shared/results/validate-data.ts';
import { cutValue } from '../../../shared/tabular/columns/breaches.ts';
import type { ColumnScan } from '../../../shared/tabular/columns/column-scan.ts';
import { quantileBounds, type QuantileBounds } from '../../../shared/tabular/columns/quantile-bounds.ts';
import type { ShareCounts } from '../scan/share-scan.ts';
import { type FindingContext, makeFinding } from './make-finding.ts';

export interface ExpectationOptions {
  readonly name: string;
  readonly config: ColumnConfig;
  readonly scan: ColumnScan;
  readonly statistics: ColumnStatistics;
  readonly shares: ShareCounts | undefined;
}

/** What a column's values together were expected to be, and are not, or can't be told to be. What is undefined is never as expected. */
export function expectationFindings(context: FindingContext, { name, config, scan, statistics, shares }: ExpectationOptions): Finding[] {
  const findings: Finding[] = [];
  const add = (check: Check, message: string, level: Level = levelOf(config.level, check)): void => {
    findings.push(makeFinding(context, { check, column: name, level, count: statistics.count, examples: [], message: `${name}: ${message}` }));
  };
  /** A value of a cell, or what tells it, is not shown where none may be. */
  const judge = (check: Check, what: string, { range, found, hidden = !context.showValues }: { readonly range: RangeConfig | undefined; readonly found: QuantileBounds | null; readonly hidden?: boolean }): void => {
    if (range === undefined) return;
    if (found === null) {
      add(check, `${what} is undefined, because ${statistics.count < 2 || check === 'quantiles' ? 'there are too few values' : 'the values are too few or too large'}`);
      return;
    }
    const { low, value, high } = found;
    const shown = hidden ? '' : `: ${shownNumber(value)}`;
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = range;
    if (high < min) add(check, `${what} is below ${min}${shown}`);
    else if (low > max) add(check, `${what} is above ${max}${shown}`);
    else if (low < min || high > max) add(check, `${what} is too near to ${low < min ? min : max} to be told from it in so many values (0.5 % of rank)${shown}`, 'warn');
  };
  const exactly = (value: number | null): QuantileBounds | null => (value === null ? null : { low: value, value, high: value });

  judge('mean', 'the mean', { range: config.mean, found: exactly(statistics.mean) });
  judge('stddev', 'the standard deviation', { range: config.stddev, found: exactly(statistics.stddev) });
  for (const [share, range] of Object.entries(config.quantiles ?? {})) {
    judge('quantiles', `the quantile ${share}`, { range, found: quantileBounds(scan, Number(share)) });
  }
  for (const [value, range] of Object.entries(config.shares ?? {})) {
    const share = statistics.count === 0 ? null : (shares?.get(value) ?? 0) / statistics.count;
    judge('shares', `the share of ${JSON.stringify(cutValue(value))}`, { range, found: exactly(share), hidden: false });
  }
  return findings;
}

/** From here on grouped digits are a row of noughts. */
const HUGE = 1e15;

function shownNumber(value: number): string {
  if (Math.abs(value) >= HUGE) return String(Number(value.toPrecision(6)));
  return value.toLocaleString('en-US', { maximumSignificantDigits: 6 });
}
