import { cutText } from '../../shared/report/cut-text.ts';
import { driftReport } from '../../shared/report/drift-report.ts';
import { codeSpan, escapeText } from '../../shared/report/escape.ts';
import { formatBytes, formatCount, formatDigits, formatTime, ICON } from '../../shared/report/format.ts';
import { phraseMarkdown } from '../../shared/report/phrase.ts';
import { sparkline } from '../../shared/report/sparkline.ts';
import { table } from '../../shared/report/table.ts';
import { windowsReport } from '../../shared/report/windows-report.ts';
import type { Profile } from '../../shared/results/profile.ts';
import type { ColumnStatistics, Finding, Suggestion, ValidateDataResult } from '../../shared/results/validate-data.ts';
import { shortDigest } from '../../shared/statement/digest.ts';
import { columnBins } from './column-bins.ts';
import { byLevel, moreFiles, namedFiles, validationNext, validationSummary, validationTitle } from './findings/validation-words.ts';
import type { Validated } from './html-report/validated.ts';
import { checkName } from './write-validation.ts';

export interface ReportContext {
  readonly model: string;
  /** Name of the config file. */
  readonly config: string;
  readonly time: Date;
}

/** A reader looks no further, and a report of 10,000 columns must still open; the result file has every finding. */
const MAX_FINDINGS = 200;
/** Findings whose examples are listed. */
const MAX_LISTED = 50;
/** Findings of which it is said why they would stay. */
const MAX_LEFT = 50;
/** Characters of a change that is shown to be copied. */
const MAX_DIFF = 50_000;
/** A message names a column and may quote what mlops.yml has. */
const MAX_MESSAGE = 600;
const MAX_NAME = 100;
/** Of a time, which may be written with as many digits as one likes. */
const MAX_BOUND = 60;
/** Examples of a finding that its row of the table names; the folded list has all. */
const EXAMPLES_SHOWN = 3;
/** A wider table can't be read; the result file has every column. */
const MAX_COLUMNS = 100;
const TOP_SHOWN = 3;
/** Of a histogram that a table has room for. */
const MAX_BINS = 12;

const LEVEL_ICON: Readonly<Record<Finding['level'], string>> = { fail: ICON.fail, warn: ICON.warn, info: 'ℹ️' };

/** The report of the data: verdict, what was found and where, what to do; the columns folded. */
export function validationReport({ result, profile }: Omit<Validated, 'reference'>, { model, time, config }: ReportContext): string {
  const next = phraseMarkdown(validationNext(result, config));
  const parts = [`### ${ICON[result.verdict]} ${escapeText(model)}: ${validationTitle(result)}`, phraseMarkdown(validationSummary(result)), findingsTable(result.findings), failuresLine(result), next === '' ? '' : `**Next:** ${next}`, suggestionBlock(result, config), driftReport(result), windowsReport(result.drift_windows), examplesList(result.findings), columnsTable(result.columns, profile), trapsList(result), foot(result, time)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Where more rows are named than here. */
function failuresLine({ findings, failures }: ValidateDataResult): string {
  if (failures === undefined || (findings.length <= MAX_FINDINGS && findings.every(({ count, examples, level }) => level === 'info' || count <= Math.min(examples.length, EXAMPLES_SHOWN)))) return '';
  const all = failures.rows === failures.of ? 'all' : `${formatCount(failures.rows)} of the`;
  return `\`${failures.path}\` beside this report names ${all} ${formatCount(failures.of)} places, with their values.`;
}

function findingsTable(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const rows = byLevel(findings).slice(0, MAX_FINDINGS).map((finding) => [LEVEL_ICON[finding.level], finding.check, message(finding), firstPlaces(finding)]);
  const body = table(['', 'Check', 'Found', 'At'], ['center', 'left', 'left', 'left'], rows);
  const rest = findings.length - rows.length;
  return rest > 0 ? `${body}\n\n${formatCount(rest)} more findings are in \`result.json\` beside this report.` : body;
}

function message(finding: Finding): string {
  return escapeText(cutText(finding.message, MAX_MESSAGE));
}

function firstPlaces({ examples, count }: Finding): string {
  const shown = examples.slice(0, EXAMPLES_SHOWN).map((example) => place(example));
  const rest = count - shown.length;
  return shown.length > 0 && rest > 0 ? `${shown.join(', ')} and ${formatCount(rest)} more` : shown.join(', ');
}

function place({ file, line }: Finding['examples'][number]): string {
  return codeSpan(`${file}:${line}`);
}

/** A change to copy, in a fence that nothing in it can end; what would stay, and why. */
function suggestionBlock({ suggestion }: ValidateDataResult, config: string): string {
  if (suggestion === undefined) return '';
  // A rule that is broken in some rows and can't be told in others would stand there twice.
  const reasons = [...new Map(suggestion.left.map((each) => [JSON.stringify([each.check, each.rule ?? each.column, each.reason]), each])).values()];
  const more = reasons.length - MAX_LEFT;
  const left = [...reasons.slice(0, MAX_LEFT).map(wouldStay), ...(more > 0 ? [`- ${formatCount(more)} more, in \`result.json\``] : [])];
  if (suggestion.diff === null) return [`**No change of ${codeSpan(config)} can be suggested honestly:**`, left.join('\n')].join('\n\n');
  if (suggestion.diff.length > MAX_DIFF) return `**A change of ${codeSpan(config)} was found**, too long to stand here: \`suggestion\` in \`result.json\` has it.`;
  const longest = Math.max(2, ...(suggestion.diff.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const lead = left.length === 0 ? `**With this change of ${codeSpan(config)} the data passes.**` : `**This change of ${codeSpan(config)} would let a part of it pass.**`;
  const rest = left.length === 0 ? [] : [`What would stay:\n\n${left.join('\n')}`];
  return [`${lead} Take it where it says what the data is meant to be, not to be rid of a finding.`, `${fence}diff\n${suggestion.diff}${fence}`, ...rest].join('\n\n');
}

function wouldStay({ check, column, rule, reason }: Suggestion['left'][number]): string {
  return `- ${check === null ? '' : `${codeSpan(cutText(checkName(check, rule ?? column), MAX_MESSAGE))}: `}${escapeText(cutText(reason, MAX_MESSAGE))}`;
}

function examplesList(findings: readonly Finding[]): string {
  const listed = byLevel(findings).filter(({ examples }) => examples.length > EXAMPLES_SHOWN || examples.some(({ value }) => value !== null));
  const parts = listed
    .slice(0, MAX_LISTED)
    .map((finding) => [`**${finding.check}**: ${message(finding)}`, '', ...finding.examples.map((example) => `- ${place(example)} ${example.value === null ? '' : codeSpan(example.value)}`.trimEnd())].join('\n'));
  if (parts.length === 0) return '';
  if (listed.length > MAX_LISTED) parts.push(`Those of ${formatCount(listed.length - MAX_LISTED)} more findings are in \`result.json\`.`);
  return `<details><summary>The first examples of each finding</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}

function columnsTable(columns: ValidateDataResult['columns'], profile: Profile): string {
  const entries = Object.entries(columns);
  const rows = entries.slice(0, MAX_COLUMNS).map(([name, column]) => [
    codeSpan(cutText(name, MAX_NAME)),
    column.type,
    formatCount(column.count),
    formatCount(column.missing),
    `${column.distinct.exact ? '' : '≈ '}${formatCount(column.distinct.value)}`,
    bound(column.min),
    bound(column.quantiles?.['0.5'] ?? null),
    bound(column.max),
    bound(column.mean),
    shape(profile, name),
    topValues(column),
  ]);
  const head = ['Column', 'Type', 'Present', 'Missing', 'Distinct', 'Min', 'Median', 'Max', 'Mean', 'Histogram', 'Most frequent'];
  const body = table(head, ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'left', 'left'], rows);
  const rest = entries.length - rows.length;
  const more = rest > 0 ? `\n\n${formatCount(rest)} more columns are in \`result.json\` and \`profile.json\`.` : '';
  return `<details><summary>What the columns hold</summary>\n\n${body}${more}\n\n</details>`;
}

/** Empty for texts, whose most frequent values say more. */
function shape({ columns }: Profile, name: string): string {
  const distribution = Object.hasOwn(columns, name) ? columns[name]?.distribution : undefined;
  if (distribution === undefined || distribution === null || distribution.kind === 'categories') return '';
  return sparkline(columnBins(distribution, null, MAX_BINS)?.now ?? []);
}

function bound(value: number | string | null): string {
  return typeof value === 'string' ? codeSpan(cutText(value, MAX_BOUND)) : shownBound(value);
}

/** A statistic to six digits. */
export function shownBound(value: number | null): string {
  return value === null ? '–' : formatDigits(value, 6);
}

function topValues({ top }: ColumnStatistics): string {
  // Where every value comes once, none is more frequent than another.
  return top
    .filter(({ count }) => count > 1)
    .slice(0, TOP_SHOWN)
    .map((each) => `${codeSpan(each.value)} ${shownFrequency(each)}`)
    .join(', ');
}

/** How often a value came, or between which counts. */
export function shownFrequency({ count, error = 0 }: ColumnStatistics['top'][number]): string {
  return error === 0 ? formatCount(count) : `${formatCount(count - error)}–${formatCount(count)}`;
}

/** So that nobody takes what was not looked for as not there. */
function trapsList({ traps }: ValidateDataResult): string {
  if (traps === undefined) return '';
  const all = traps.made.length + traps.not_made.length;
  if (all === 0) return '';
  const made = traps.made.length === 0 ? [] : [`Looked for: ${traps.made.map(codeSpan).join(', ')}.`];
  const notMade = traps.not_made.length === 0 ? [] : [`Not looked for: ${traps.not_made.map(({ trap, reason }) => `${codeSpan(trap)} (${escapeText(reason)})`).join(', ')}.`];
  return `<details><summary>${traps.made.length} of ${all} traps were looked for</summary>\n\n${[...made, ...notMade].join('\n\n')}\n\n</details>`;
}

function foot({ data }: ValidateDataResult, time: Date): string {
  const files = namedFiles(data.files).map(({ path, bytes, sha256 }) => `${escapeText(path)} ${formatBytes(bytes)} \`${shortDigest(sha256)}\``).join(' · ');
  return `<sub>${files}${moreFiles(data.files.length)} · data \`${shortDigest(data.digest)}\` · ${formatTime(time)}</sub>`;
}
