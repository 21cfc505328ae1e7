import type { Finding, ValidateDataResult } from '../../../shared/results/validate-data.ts';
import { parseNumberText } from '../../../shared/tabular/cells/parse-number.ts';
import { csvRecord } from '../../../shared/tabular/rows/csv-record.ts';

export const FAILURES_NAME = 'failures.csv';

/** Rows that a finding keeps for the file; fewer in wide tables, so that all of them together stay within memory. */
const MOST_OF_A_FINDING = 1000;
const OF_ALL_COLUMNS = 65_536;
/** Rows of the file. */
const MOST_ROWS = 10_000;
const MOST_BYTES = 4 * 1024 * 1024;

const HEAD = ['file', 'line', 'column', 'check', 'rule', 'level', 'value'];

/** How many rows each finding keeps. */
export function failuresKept(columns: number, least: number): number {
  return Math.max(least, Math.min(MOST_OF_A_FINDING, Math.floor(OF_ALL_COLUMNS / Math.max(1, columns))));
}

export interface Failures {
  readonly csv: string;
  readonly listed: NonNullable<ValidateDataResult['failures']>;
}

/**
 * The rows that were found, one record each, in the order of the data; null where no finding names a row.
 * @param findings with all the places that were kept
 * @param files in the order in which they were read
 */
export function listFailures(findings: readonly Finding[], files: readonly string[]): Failures | null {
  const named = findings.filter(({ level, examples }) => level !== 'info' && examples.length > 0);
  if (named.length === 0) return null;
  const ranks = new Map(files.map((file, rank) => [file, rank]));
  const places = named.flatMap((finding) => finding.examples.map((example) => ({ finding, ...example })));
  places.sort((a, b) => (ranks.get(a.file) ?? 0) - (ranks.get(b.file) ?? 0) || a.line - b.line);
  const records = [csvRecord(HEAD)];
  let bytes = Buffer.byteLength(records[0] ?? '');
  for (const { finding, file, line, value } of places.slice(0, MOST_ROWS)) {
    const record = csvRecord([harmless(file), line, harmless(finding.column), finding.check, harmless(finding.rule ?? null), finding.level, harmless(value)]);
    bytes += Buffer.byteLength(record);
    if (bytes > MOST_BYTES) break;
    records.push(record);
  }
  return { csv: records.join(''), listed: { path: FAILURES_NAME, rows: records.length - 1, of: named.reduce((sum, { count }) => sum + count, 0) } };
}

/** A spreadsheet takes a text that begins so for a formula, and an apostrophe before it for the sign that it is none. Numbers stay numbers. */
function harmless(text: string | null): string | null {
  return text !== null && /^[=+\-@\t\r]/.test(text) && Number.isNaN(parseNumberText(text)) ? `'${text}` : text;
}
