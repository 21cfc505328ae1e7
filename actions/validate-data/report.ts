import { driftReport } from '../../shared/report/drift-report.ts';
import { codeSpan, escapeText } from '../../shared/report/escape.ts';
import { formatBytes, formatCount, formatRows, formatTime, ICON } from '../../shared/report/format.ts';
import { table } from '../../shared/report/table.ts';
import type { ColumnStatistics, Finding, ValidateDataResult } from '../../shared/results/validate-data.ts';
import { delimiterName } from '../../shared/tabular/delimited/delimiters.ts';
import { shortDigest } from '../../shared/statement/digest.ts';
import type { Verdict } from '../../shared/verdict/verdict.ts';

export interface ReportContext {
  readonly model: string;
  readonly time: Date;
}

/** Examples of a finding that its row of the table names; the folded list has all. */
const EXAMPLES_SHOWN = 3;
/** A wider table can't be read; the result file has every column. */
const MAX_COLUMNS = 100;
/** Files that the report names; the result file has every one. */
const MAX_FILES = 5;
const TOP_SHOWN = 3;

const LEVELS: readonly Finding['level'][] = ['fail', 'warn', 'info'];
const LEVEL_ICON: Readonly<Record<Finding['level'], string>> = { fail: ICON.fail, warn: ICON.warn, info: 'ℹ️' };

/** The report of the data: verdict, what was found and where, what to do; the columns folded. */
export function validationReport(result: ValidateDataResult, { model, time }: ReportContext): string {
  const parts = [title(result.verdict, model), `${summary(result)}${delimiters(result)}`, findingsTable(result.findings), failuresLine(result), next(result), driftReport(result), examplesList(result.findings), columnsTable(result.columns), foot(result, time)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function title(verdict: Verdict, model: string): string {
  const said: Readonly<Record<Verdict, string>> = {
    pass: 'the data is as declared',
    warn: 'the data is usable, with warnings',
    fail: 'the data is not as declared',
    inconclusive: 'the data could not be checked',
  };
  return `### ${ICON[verdict]} ${escapeText(model)}: ${said[verdict]}`;
}

function summary({ environment, rows, columns, data, findings }: ValidateDataResult): string {
  const files = andMore(data.files.map(({ path }) => codeSpan(path)), ', ');
  const deciding = findings.filter(({ level }) => level !== 'info').length;
  const count = deciding === 0 ? 'No findings' : deciding === 1 ? '1 finding' : `${deciding} findings`;
  const width = Object.keys(columns).length;
  return `${count} in ${formatRows(rows)} and ${formatCount(width)} ${width === 1 ? 'column' : 'columns'} of ${files}${environment === 'serving' ? ', rows for serving' : ''}.`;
}

/** What was found in a header is said, unless it is what CSV means. */
function delimiters({ data }: ValidateDataResult): string {
  const signs = [...new Set(data.files.flatMap(({ delimiter }) => delimiter ?? []))];
  return signs.map((sign) => {
    const files = data.files.filter(({ delimiter }) => delimiter === sign);
    const where = files.length === data.files.length ? '' : ` in ${andMore(files.map(({ path }) => codeSpan(path)), ', ')}`;
    return ` Cells are separated by ${escapeText(delimiterName(sign))}${where}.`;
  }).join('');
}

function findingsTable(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const rows = byLevel(findings).map((finding) => [LEVEL_ICON[finding.level], finding.check, escapeText(finding.message), firstPlaces(finding)]);
  return table(['', 'Check', 'Found', 'At'], ['center', 'left', 'left', 'left'], rows);
}

/** Where more rows are named than here. */
function failuresLine({ findings, failures }: ValidateDataResult): string {
  if (failures === undefined || findings.every(({ count, examples, level }) => level === 'info' || count <= Math.min(examples.length, EXAMPLES_SHOWN))) return '';
  const all = failures.rows === failures.of ? 'all' : `${formatCount(failures.rows)} of the`;
  return `\`${failures.path}\` beside this report names ${all} ${formatCount(failures.of)} places, with their values.`;
}

function firstPlaces({ examples, count }: Finding): string {
  const shown = examples.slice(0, EXAMPLES_SHOWN).map((example) => place(example));
  const rest = count - shown.length;
  return shown.length > 0 && rest > 0 ? `${shown.join(', ')} and ${formatCount(rest)} more` : shown.join(', ');
}

function place({ file, line }: Finding['examples'][number]): string {
  return codeSpan(`${file}:${line}`);
}

function next({ verdict, findings }: ValidateDataResult): string {
  if (verdict === 'fail' && findings.every(({ check, level }) => check === 'drift' || level !== 'fail')) {
    return '**Next:** look at what changed in where the data comes from. Where the change is meant, name this data in `data.drift.against`, or the column in `data.drift.except`; nothing is trained on data that did not pass.';
  }
  if (verdict === 'inconclusive') return '**Next:** make the data that drift is measured against readable again, or name other data in `data.drift.against`.';
  if (verdict === 'fail') return '**Next:** mend these rows, or change what `mlops.yml` says of them; nothing is trained on data that did not pass.';
  if (verdict === 'warn') return `**Next:** nothing has to be done; ${findings.some(({ level }) => level === 'warn') ? 'look at the warnings when you can.' : ''}`;
  return '';
}

function examplesList(findings: readonly Finding[]): string {
  const parts = byLevel(findings)
    .filter(({ examples }) => examples.length > EXAMPLES_SHOWN || examples.some(({ value }) => value !== null))
    .map((finding) => [`**${finding.check}**: ${escapeText(finding.message)}`, '', ...finding.examples.map((example) => `- ${place(example)} ${example.value === null ? '' : codeSpan(example.value)}`.trimEnd())].join('\n'));
  if (parts.length === 0) return '';
  return `<details><summary>The first examples of each finding</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}

function columnsTable(columns: ValidateDataResult['columns']): string {
  const entries = Object.entries(columns);
  const rows = entries.slice(0, MAX_COLUMNS).map(([name, column]) => [
    codeSpan(name),
    column.type,
    formatCount(column.count),
    formatCount(column.missing),
    `${column.distinct.exact ? '' : '≈ '}${formatCount(column.distinct.value)}`,
    bound(column.min),
    bound(column.quantiles?.['0.5'] ?? null),
    bound(column.max),
    bound(column.mean),
    topValues(column),
  ]);
  const head = ['Column', 'Type', 'Present', 'Missing', 'Distinct', 'Min', 'Median', 'Max', 'Mean', 'Most frequent'];
  const body = table(head, ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'left'], rows);
  const rest = entries.length - rows.length;
  const more = rest > 0 ? `\n\n${formatCount(rest)} more columns are in the result file.` : '';
  return `<details><summary>What the columns hold</summary>\n\n${body}${more}\n\n</details>`;
}

function bound(value: number | string | null): string {
  if (value === null) return '–';
  return typeof value === 'string' ? codeSpan(value) : value.toLocaleString('en-US', { maximumSignificantDigits: 6 }).replace('-', '−');
}

function topValues({ top }: ColumnStatistics): string {
  // Where every value comes once, none is more frequent than another.
  return top
    .filter(({ count }) => count > 1)
    .slice(0, TOP_SHOWN)
    .map(({ value, count }) => `${codeSpan(value)} ${formatCount(count)}`)
    .join(', ');
}

function foot({ data }: ValidateDataResult, time: Date): string {
  const files = andMore(data.files.map(({ path, bytes, sha256 }) => `${escapeText(path)} ${formatBytes(bytes)} \`${shortDigest(sha256)}\``), ' · ');
  return `<sub>${files} · data \`${shortDigest(data.digest)}\` · ${formatTime(time)}</sub>`;
}

function andMore(files: readonly string[], separator: string): string {
  const shown = files.slice(0, MAX_FILES).join(separator);
  return files.length > MAX_FILES ? `${shown} and ${formatCount(files.length - MAX_FILES)} more files` : shown;
}

function byLevel(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}
