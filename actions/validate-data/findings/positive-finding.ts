import type { Config } from '../../../shared/config/schema.ts';
import type { Finding } from '../../../shared/results/validate-data.ts';
import { parseNumberText } from '../../../shared/tabular/cells/parse-number.ts';
import { twoClasses } from '../../../shared/tabular/tables/two-classes.ts';
import type { DescribedColumn } from '../describe-columns.ts';
import type { ScannedData } from '../scan/scan-data.ts';
import { targetKind } from '../traps/target-classes.ts';
import { type FindingContext, makeFinding } from './make-finding.ts';

export interface PositiveOptions {
  readonly config: Config;
  readonly scanned: Pick<ScannedData, 'header' | 'columns' | 'rows'>;
  /** By place. */
  readonly described: readonly DescribedColumn[];
}

/**
 * Asks which of two classes counts as positive before anything is trained: training and judging refuse to guess. Where the config has neither, it is
 * only told.
 */
export function positiveFindings(context: FindingContext, { config: { data, train, evaluate }, scanned: { header, columns, rows }, described }: PositiveOptions): Finding[] {
  const place = data?.target === undefined ? -1 : header.indexOf(data.target);
  const [scan, statistics] = [columns[place], described[place]?.statistics];
  if (data?.target === undefined || scan === undefined || statistics === undefined) return [];
  const kind = targetKind(scan, statistics);
  const isNumber = statistics.type === 'integer' || statistics.type === 'number';
  const names = kind.task === 'classes' ? inOrder([...kind.counts.keys()], isNumber) : null;
  if (names === null) return [];
  const { positive } = evaluate ?? {};
  const written = isNumber && typeof positive === 'string' ? parseNumberText(positive) : Number.NaN;
  const chosen = twoClasses(names, { positive: Number.isNaN(written) ? positive : written, column: data.target, ...context });
  if (chosen.state === 'chosen') return [];
  // Two numbers of a column that is declared as numbers are a quantity, unless they are said to be classes.
  if (positive === undefined && data.columns?.[data.target]?.type === 'number') return [];
  const level = train === undefined && evaluate === undefined ? 'info' : 'fail';
  return [makeFinding(context, { check: 'positive', column: data.target, level, count: rows, examples: [], message: chosen.message })];
}

/** As training reads them; null where there are not two. Words for true and false are two, however they are written. */
function inOrder(labels: readonly string[], isNumber: boolean): readonly [string, string] | null {
  const words = new Set(labels.map((label) => label.trim().toLowerCase()));
  const names = [...words].every((word) => word === 'true' || word === 'false') ? [...words] : labels;
  const [first, second, third] = isNumber ? names.toSorted((a, b) => parseNumberText(a) - parseNumberText(b)) : names.toSorted();
  return first === undefined || second === undefined || third !== undefined ? null : [first, second];
}
