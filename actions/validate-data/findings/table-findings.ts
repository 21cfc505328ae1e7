import { levelOf } from '../../../shared/config/level-of.ts';
import { nearestName } from '../../../shared/config/nearest-name.ts';
import type { DataConfig, Level } from '../../../shared/config/schema.ts';
import { formatRows } from '../../../shared/report/format.ts';
import type { Finding } from '../../../shared/results/validate-data.ts';
import { createTally } from '../../../shared/tabular/columns/breaches.ts';
import type { SourceFile } from '../../../shared/tabular/tables/table.ts';
import type { ScannedData } from '../scan/scan-data.ts';
import { countOf, type FindingContext, makeFinding } from './make-finding.ts';

/** Columns that are named in mlops.yml and not in the header, or the other way round. */
export function headerFindings(
  context: FindingContext,
  { header, named, data, files, optional }: {
    readonly header: readonly string[];
    readonly named: ReadonlyMap<string, string>;
    readonly data: DataConfig;
    readonly files: readonly SourceFile[];
    /** A column that may be absent: the target of rows for serving. */
    readonly optional: string | undefined;
  },
): Finding[] {
  // The header is the first line of a file; all files have the same columns.
  const examples = files.slice(0, 1).map(({ path }) => ({ file: path, line: 1, value: null }));
  const missing = [...named].filter(([name]) => !header.includes(name));
  const free = header.filter((name) => !named.has(name));
  const findings = missing.map(([name, key]) => {
    if (name === optional) {
      const message = `${name}: the header has no such column (${key}), as rows for serving may; what is declared of it was not checked`;
      return makeFinding(context, { check: 'missing-column', column: name, level: 'info', count: 1, examples, message });
    }
    const nearest = nearestName(name, free);
    const serving = name === data.target ? '; rows that wait for an answer are checked with environment: serving' : '';
    const hint = nearest === null ? serving : `; did you mean ${nearest}?`;
    return makeFinding(context, { check: 'missing-column', column: name, level: 'fail', count: 1, examples, message: `${name}: the header has no such column (${key})${hint}` });
  });
  const level = data['extra-columns'];
  if (data.columns === undefined || level === 'allow') return findings;
  const extra = free.map((name) => makeFinding(context, { check: 'extra-column', column: name, level, count: 1, examples, message: `${name}: the column is not declared under data.columns` }));
  return [...findings, ...extra];
}

/** Rows that can't be read, and cells that are no text. */
export function faultFindings(context: FindingContext, { header, faults: { ragged, quote, json, encoding } }: Pick<ScannedData, 'header' | 'faults'>): Finding[] {
  const findings: Finding[] = [];
  if (ragged.count > 0) {
    const message = `${countOf(ragged.count, 'row', ['has', 'have'])} another number of cells than the header, which names ${header.length} ${header.length === 1 ? 'column' : 'columns'}`;
    findings.push(makeFinding(context, { check: 'ragged', column: null, level: 'fail', count: ragged.count, examples: ragged.examples, message }));
  }
  if (quote.count > 0) {
    const message = `${countOf(quote.count, 'row', ['has', 'have'])} text behind a closing quote; a quote inside a quoted cell is written twice`;
    findings.push(makeFinding(context, { check: 'ragged', column: null, level: 'fail', count: quote.count, examples: quote.examples, message }));
  }
  if (json.count > 0) {
    const message = `${countOf(json.count, 'line', ['is', 'are'])} no JSON object, or ${json.count === 1 ? 'has' : 'have'} a key twice`;
    findings.push(makeFinding(context, { check: 'ragged', column: null, level: 'fail', count: json.count, examples: json.examples, message }));
  }
  for (const [place, { count, examples }] of [...encoding].sort(([a], [b]) => a - b)) {
    const column = header[place] ?? null;
    const message = `${column === null ? '' : `${column}: `}${countOf(count, column === null ? 'row' : 'value', ['is', 'are'])} not valid UTF-8; save the file as UTF-8`;
    findings.push(makeFinding(context, { check: 'encoding', column, level: 'fail', count, examples, message }));
  }
  return findings;
}

/** The number of rows, and `rows.unique`. */
export function rowFindings(context: FindingContext, { data, scanned }: { readonly data: DataConfig; readonly scanned: Pick<ScannedData, 'rows' | 'files' | 'repeats'> }): Finding[] {
  const { rows, files } = scanned;
  const findings: Finding[] = [];
  const { min, max, unique, level } = data.rows ?? {};
  const addRows = (message: string, of: Level): void => {
    findings.push(makeFinding(context, { check: 'rows', column: null, level: of, count: rows, examples: [], message }));
  };
  if (rows === 0) addRows(files.length === 1 ? 'the file has a header and no rows' : 'the files have headers and no rows', 'fail');
  else if (min !== undefined && rows < min) addRows(`${formatRows(rows)}, at least ${min.toLocaleString('en-US')} expected`, levelOf(level, 'min'));
  if (max !== undefined && rows > max) addRows(`${formatRows(rows)}, at most ${max.toLocaleString('en-US')} expected`, levelOf(level, 'max'));
  const { count, examples } = scanned.repeats.get('rows') ?? createTally();
  if (unique !== undefined && count > 0) {
    const message = `${countOf(count, 'row', ['repeats', 'repeat'])} the ${unique.join(', ')} of an earlier row, which must be unique`;
    findings.push(makeFinding(context, { check: 'unique', column: unique.length === 1 ? (unique[0] ?? null) : null, level: levelOf(level, 'unique'), count, examples, message }));
  }
  return findings;
}
