import { levelOf } from '../../../shared/config/level-of.ts';
import type { ColumnConfig, ColumnType } from '../../../shared/config/schema.ts';
import { formatCount } from '../../../shared/report/format.ts';
import type { Check, Finding } from '../../../shared/results/validate-data.ts';
import { parseNumberText } from '../../../shared/tabular/cells/parse-number.ts';
import { createTally, type Example, kindOf, type Tally } from '../../../shared/tabular/columns/breaches.ts';
import type { ColumnScan } from '../../../shared/tabular/columns/column-scan.ts';
import { MISSING } from '../../../shared/tabular/columns/marks.ts';
import { ABOVE, BELOW, LONG, PATTERN, SHORT, TYPE, VALUES } from '../scan/column-rules.ts';
import { countOf, type FindingContext, makeFinding } from './make-finding.ts';

/** Words that tools write where a value is missing. */
const WORDS_FOR_MISSING = new Set(['na', 'n/a', '#n/a', 'nan', '-nan', 'null', 'none', 'nil', '<na>', '?', '-', '.', '\\n', 'missing', 'unknown']);
/** Of the allowed values this many are named. */
const MAX_NAMED = 10;

const TYPE_NAMES: Readonly<Record<ColumnType, string>> = {
  integer: 'a whole number',
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  date: 'a date such as 2001-03-10',
  timestamp: 'a time such as 2001-03-10T14:30:00Z',
};

/** What a declared column was found to be, check by check. `repeats`: the later rows of a value, where it must be unique. */
export function columnFindings(
  context: FindingContext,
  { name, config, scan, repeats }: { readonly name: string; readonly config: ColumnConfig; readonly scan: ColumnScan; readonly repeats: Tally | undefined },
): Finding[] {
  const findings: Finding[] = [];
  const add = (check: Check, { count, examples }: Tally, message: string): void => {
    if (count === 0) return;
    findings.push(makeFinding(context, { check, column: name, level: levelOf(config.level, check), count, examples, message: `${name}: ${message}` }));
  };
  const tallyOf = (bit: number): Tally => scan.breaches[kindOf(bit)] ?? createTally();
  const type = tallyOf(TYPE);
  const missing = tallyOf(MISSING);
  const pattern = tallyOf(PATTERN);
  const values = tallyOf(VALUES);
  const below = tallyOf(BELOW);
  const above = tallyOf(ABOVE);

  add('type', type, `${countOf(type.count, 'value', ['is', 'are'])} not ${TYPE_NAMES[config.type ?? 'string']}${typeHint(config.type, { examples: type.examples, showValues: context.showValues })}`);
  if (config.missing !== undefined && missing.count > config.missing) {
    const allowed = config.missing === 0 ? 'none may be' : `at most ${formatCount(config.missing)} may be`;
    add('missing', missing, `${countOf(missing.count, 'value', ['is', 'are'])} missing, ${allowed}`);
  }
  add('min', below, `${countOf(below.count, 'value', ['is', 'are'])} below ${config.min}`);
  add('max', above, `${countOf(above.count, 'value', ['is', 'are'])} above ${config.max}`);
  const [short, long] = [tallyOf(SHORT), tallyOf(LONG)];
  add('min-length', short, `${countOf(short.count, 'value', ['is', 'are'])} shorter than ${charactersOf(config['min-length'])}`);
  add('max-length', long, `${countOf(long.count, 'value', ['is', 'are'])} longer than ${charactersOf(config['max-length'])}`);
  add('pattern', pattern, `${countOf(pattern.count, 'value', ['does', 'do'])} not match ${config.pattern}`);
  add('values', values, `${countOf(values.count, 'value', ['is', 'are'])} not among ${namedValues(config.values ?? [])}`);
  if (repeats !== undefined) add('unique', repeats, `${countOf(repeats.count, 'row', ['repeats', 'repeat'])} the value of an earlier row, each must be unique`);
  return findings;
}

function typeHint(type: ColumnType | undefined, { examples, showValues }: { readonly examples: readonly Example[]; readonly showValues: boolean }): string {
  if (!showValues) return '; what means missing stands in data.missing-values';
  const words = [...new Set(examples.map(({ value }) => (value ?? '').trim()))].filter((value) => WORDS_FOR_MISSING.has(value.toLowerCase()));
  if (words.length > 0) return `; if ${words.map((word) => JSON.stringify(word)).join(' or ')} means missing, add it to data.missing-values`;
  if (type !== 'integer' || !examples.some(({ value }) => !Number.isNaN(parseNumberText(value ?? '')))) return '';
  return '; numbers with a fraction or an exponent are of type number';
}

function charactersOf(bound = 0): string {
  return `${formatCount(bound)} ${bound === 1 ? 'character' : 'characters'}`;
}

function namedValues(values: readonly (string | number | boolean)[]): string {
  const named = values.slice(0, MAX_NAMED).join(', ');
  return values.length > MAX_NAMED ? `${named} and ${values.length - MAX_NAMED} more` : named;
}
