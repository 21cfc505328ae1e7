import { formatCount, formatRows } from '../../../shared/report/format.ts';
import { code, type Phrase, phrase } from '../../../shared/report/phrase.ts';
import type { Finding, ValidateDataResult } from '../../../shared/results/validate-data.ts';
import { delimiterName } from '../../../shared/tabular/delimited/delimiters.ts';
import type { Verdict } from '../../../shared/verdict/verdict.ts';

/** Files that the report names; the result file has every one. */
const MAX_FILES = 5;

const SAID: Readonly<Record<Verdict, string>> = {
  pass: 'the data is as declared',
  warn: 'the data is usable, with warnings',
  fail: 'the data is not as declared',
  inconclusive: 'the data could not be checked',
};

const LEVELS: readonly Finding['level'][] = ['fail', 'warn', 'info'];

export function validationTitle({ verdict }: Pick<ValidateDataResult, 'verdict'>): string {
  return SAID[verdict];
}

export function validationSummary({ environment, rows, columns, data, findings }: ValidateDataResult): Phrase {
  const deciding = findings.filter(({ level }) => level !== 'info').length;
  const count = deciding === 0 ? 'No findings' : deciding === 1 ? '1 finding' : `${deciding} findings`;
  const width = Object.keys(columns).length;
  return phrase`${count} in ${formatRows(rows)} and ${formatCount(width)} ${width === 1 ? 'column' : 'columns'} of ${listFiles(data.files.map(({ path }) => path))}${environment === 'serving' ? ', rows for serving' : ''}.${delimiters(data.files)}`;
}

/** What was found in a header is said, unless it is what CSV means. */
function delimiters(files: ValidateDataResult['data']['files']): Phrase {
  const signs = [...new Set(files.flatMap(({ delimiter }) => delimiter ?? []))];
  return signs.flatMap((sign) => {
    const such = files.filter(({ delimiter }) => delimiter === sign);
    return phrase` Cells are separated by ${delimiterName(sign)}${such.length === files.length ? '' : phrase` in ${listFiles(such.map(({ path }) => path))}`}.`;
  });
}

function listFiles(paths: readonly string[]): Phrase {
  const shown = paths.slice(0, MAX_FILES).flatMap((path, place) => phrase`${place === 0 ? '' : ', '}${code(path)}`);
  return phrase`${shown}${moreFiles(paths.length)}`;
}

/** ` and 3 more files`, where there are more than a report names. */
export function moreFiles(count: number): string {
  return count > MAX_FILES ? ` and ${formatCount(count - MAX_FILES)} more files` : '';
}

export function namedFiles<T>(files: readonly T[]): readonly T[] {
  return files.slice(0, MAX_FILES);
}

/** What to do; empty where nothing is. */
export function validationNext({ verdict, findings }: ValidateDataResult, config: string): Phrase {
  if (verdict === 'fail' && findings.every(({ check, level }) => check === 'drift' || level !== 'fail')) {
    return phrase`look at what changed in where the data comes from. Where the change is meant, name this data in ${code('data.drift.against')}, or the column in ${code('data.drift.except')}; nothing is trained on data that did not pass.`;
  }
  if (verdict === 'inconclusive') return phrase`make the data that drift is measured against readable again, or name other data in ${code('data.drift.against')}.`;
  if (verdict === 'fail') return phrase`mend these rows, or change what ${code(config)} says of them; nothing is trained on data that did not pass.`;
  if (verdict === 'warn') return phrase`nothing has to be done; look at the warnings when you can.`;
  return phrase``;
}

/** What decides comes first. */
export function byLevel(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}
