import type { DriftWindows } from '../results/validate-data.ts';
import { codeSpan, escapeText } from './escape.ts';
import { formatCount, formatNumber, ICON } from './format.ts';
import { sparkline } from './sparkline.ts';
import { table } from './table.ts';

/** Columns of a report; the result file has every one. */
const MAX_COLUMNS = 50;

type Measured = Extract<DriftWindows, { state: 'measured' }>;

/** Drift window by window, what stands out most first; empty where it was not asked for. */
export function windowsReport(windows: DriftWindows | undefined): string {
  if (windows === undefined) return '';
  if (windows.state === 'not-measured') return `Drift by time was not measured: ${escapeText(windows.reason)}.`;
  const { time, unit, against, windows: stretches, columns } = windows;
  const found = columns.map((column) => summary(column, stretches)).toSorted((a, b) => b.ratio - a.ratio);
  const beyond = found.filter(({ over }) => over > 0).length;
  const said = beyond === 0 ? 'nothing stands out' : `${formatCount(beyond)} of ${formatCount(columns.length)} columns stand out`;
  const body = table(
    ['Column', `PSI by ${unit}`, 'Most', 'Limit there', `${capital(unit)} of`, `${capital(unit)}s beyond`, ''],
    ['left', 'left', 'right', 'right', 'left', 'right', 'center'],
    found.slice(0, MAX_COLUMNS).map(({ column, picture, value, limit, from, over }) => [codeSpan(column), picture, formatNumber(value, 3), formatNumber(limit, 3), from, formatCount(over), over === 0 ? ICON.pass : ICON.warn]),
  );
  const more = columns.length > MAX_COLUMNS ? [`${formatCount(columns.length - MAX_COLUMNS)} more columns are in the result file.`] : [];
  const [first, last] = [stretches.at(0), stretches.at(-1)];
  const lead = `${formatCount(stretches.length)} ${unit}s of ${codeSpan(time)}, from ${first?.from} to that of ${last?.from} (rows: ${sparkline(stretches.map(({ rows }) => rows))}), each held against ${escapeText(against)}. This decides nothing: of many columns in many ${unit}s some stand out by chance.`;
  return `<details><summary>Drift by ${unit}: ${said}</summary>\n\n${[lead, body, ...more].join('\n\n')}\n\n</details>`;
}

function summary({ column, values, limits }: Measured['columns'][number], stretches: Measured['windows']) {
  const ratios = values.map((value, place) => (value === null ? 0 : value / (limits[place] ?? Number.POSITIVE_INFINITY)));
  const worst = ratios.indexOf(Math.max(...ratios));
  return {
    column,
    ratio: ratios[worst] ?? 0,
    picture: sparkline(values.map((value) => value ?? 0)),
    value: values[worst] ?? null,
    limit: limits[worst] ?? null,
    from: stretches[worst]?.from ?? '',
    over: ratios.filter((ratio) => ratio > 1).length,
  };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
