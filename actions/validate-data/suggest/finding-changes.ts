import { nearestName } from '../../../shared/config/nearest-name.ts';
import type { ColumnConfig, DataConfig } from '../../../shared/config/schema.ts';
import type { YamlChange } from '../../../shared/config/edit-yaml.ts';
import { RESERVED_KEYS } from '../../../shared/config/check-yaml.ts';
import { yamlText } from '../../../shared/config/yaml-text.ts';
import { formatCount, formatList } from '../../../shared/report/format.ts';
import type { Finding } from '../../../shared/results/validate-data.ts';
import { parseTimeText } from '../../../shared/tabular/cells/parse-time.ts';
import type { ColumnObservation } from '../../../shared/tabular/inference/column-observer.ts';
import { inferColumn, inferType } from '../../../shared/tabular/inference/infer-column.ts';
import { niceBounds, niceFloor } from '../../../shared/tabular/inference/nice-bounds.ts';
import { ruleText, scalarText } from '../../../shared/tabular/inference/rule-text.ts';
import type { Advice } from './advice.ts';
import type { MeasuredColumn } from './measured-column.ts';
import { rangeAdvice } from './range-advice.ts';

export interface AdviceOptions {
  readonly data: DataConfig;
  /** Rows of the data. */
  readonly rows: number;
  readonly observations: ReadonlyMap<string, ColumnObservation>;
  readonly measured: ReadonlyMap<string, MeasuredColumn>;
  /** Columns that mlops.yml names nowhere. */
  readonly free: readonly string[];
}

/** Below this share of the rows something that breaks a rule looks like a mistake in the data, not in the rule. */
const MISTAKES = 0.01;
const MOST_VALUES = 12;
const TELL_VALUES: ReadonlySet<Finding['check']> = new Set(['min', 'max', 'min-length', 'max-length', 'values', 'pattern', 'type', 'mean', 'stddev', 'quantiles', 'shares'] as const);

const BY_HAND = 'nothing is suggested for it: mend the data, or change the rule by hand where it is wrong';
const MISTAKEN = 'that it looks like a mistake in the data';
/** Rows that are named; the finding has more of them. */
const NAMED = 3;

/** Goes by what `mlops init` would infer: never the least and the greatest value as law, and no rule given up for a few rows. */
export function adviceOn(finding: Finding, options: AdviceOptions): Advice {
  const { check, column, count } = finding;
  const { data, rows, observations } = options;
  if (check === 'rule') return { reason: 'whether the rule or the rows are wrong only a person can say, so no rule is loosened' };
  if (check === 'rows') return rowsAdvice(data, rows);
  const config = column !== null && Object.hasOwn(data.columns ?? {}, column) ? data.columns?.[column] : undefined;
  if (check === 'missing-column') return missingColumnAdvice(column ?? '', options);
  const seen = column === null ? undefined : observations.get(column);
  if (column === null || seen === undefined) return { reason: NEVER[check] ?? BY_HAND };
  if (check === 'extra-column') return extraColumnAdvice(seen, data);
  const keys = ['data', 'columns', column];
  const measured = options.measured.get(column);
  if (config === undefined || RESERVED_KEYS.has(column)) return { reason: NEVER[check] ?? BY_HAND };
  if (data['show-values'] === false && TELL_VALUES.has(check)) return { reason: 'what would let it pass tells values, and data.show-values is false' };
  const few = isMistake(count, rows) ? `${formatCount(count)} of ${formatCount(rows)} rows, so few ${MISTAKEN}; ${mendThem(finding)}` : null;
  switch (check) {
    case 'missing':
      // Where some may be missing, some more are no mistake.
      return few !== null && config.missing === 0 ? { reason: few } : one({ kind: 'set', keys: [...keys, 'missing'], text: String(niceBounds(0, count, { whole: true }).max ?? count) });
    case 'min':
    case 'max':
      return boundAdvice(check, config, { seen, keys, few });
    case 'values':
      return valuesAdvice(config, { seen, keys, rows, finding });
    case 'pattern':
      return few !== null || seen.shape === null ? { reason: few ?? 'its values have no form in common' } : one({ kind: 'set', keys: [...keys, 'pattern'], text: `'${seen.shape}'` });
    case 'type':
      return typeAdvice(config, { seen, keys, data, few });
    case 'min-length':
    case 'max-length':
      return few === null ? lengthAdvice(check, config, { lengths: measured?.lengths ?? null, keys }) : { reason: few };
    case 'mean':
    case 'stddev':
    case 'quantiles':
    case 'shares':
      return measured === undefined ? { reason: 'there are too few values to tell' } : rangeAdvice(check, config, { measured, keys });
    default:
      return { reason: NEVER[check] ?? BY_HAND };
  }
}

const NEVER: Readonly<Partial<Record<Finding['check'], string>>> = {
  ragged: 'rows that can not be read are to be mended in the data',
  encoding: 'save the file in the encoding that data.encoding says',
  unique: 'rows that repeat what must be unique are to be taken out of the data',
  drift: 'where the change is meant, name this data in data.drift.against, or the column in data.drift.except',
  positive: 'which of the two counts as positive only a person can say',
  split: 'every row needs a side: mend these rows, or the split',
  leakage: 'a leak is to be taken out of the data, the split or train.features',
};

/** One row, or fewer than one in a hundred: a contract is not loosened for these. */
function isMistake(count: number, rows: number): boolean {
  return count === 1 || count < MISTAKES * rows;
}

function mendThem({ examples, count }: Finding): string {
  const places = examples.slice(0, NAMED).map(({ file, line }) => `${file}:${line}`);
  const rest = count - places.length;
  return places.length === 0 ? 'mend it there' : `mend ${formatList([...places, ...(rest > 0 ? [`${formatCount(rest)} more`] : [])])}`;
}

function one(change: YamlChange): Advice {
  return { changes: [change] };
}

function rowsAdvice({ rows: { min, max } = {} }: DataConfig, rows: number): Advice {
  if (rows === 0) return { reason: 'there are no rows' };
  if (min !== undefined && rows < min) return one({ kind: 'set', keys: ['data', 'rows', 'min'], text: String(niceFloor(rows / 2)) });
  return max === undefined ? { reason: BY_HAND } : one({ kind: 'set', keys: ['data', 'rows', 'max'], text: String(niceBounds(0, rows, { whole: true }).max ?? rows) });
}

/** The column may have another name now. One that other parts of mlops.yml need is not given up. */
function missingColumnAdvice(column: string, { data, free }: AdviceOptions): Advice {
  if (!Object.hasOwn(data.columns ?? {}, column)) return { reason: 'the part of the config that names it needs it' };
  const keys = ['data', 'columns', column];
  const renamed = nearestName(column, free);
  if (renamed !== null && !RESERVED_KEYS.has(renamed)) return one({ kind: 'rename', keys, name: renamed, text: yamlText(renamed) });
  return one({ kind: 'remove', keys });
}

function extraColumnAdvice(seen: ColumnObservation, data: DataConfig): Advice {
  if (RESERVED_KEYS.has(seen.name)) return { reason: 'its name means something else to JavaScript, so it can not be declared' };
  const rule = inferColumn(seen, { missingValues: data['missing-values'] ?? [], isId: false });
  return one({ kind: 'add', keys: ['data', 'columns', seen.name], text: data['show-values'] === false ? ruleText({ type: rule.type }) : ruleText(rule) });
}

interface OfColumn {
  readonly seen: ColumnObservation;
  readonly keys: readonly string[];
}

/** A value that lies as far outside as the allowed range is wide is no larger value of the same kind: a stand-in for missing, another unit. */
function boundAdvice(check: 'min' | 'max', config: ColumnConfig, { seen, keys, few }: OfColumn & { readonly few: string | null }): Advice {
  const bound = config[check];
  if (typeof bound === 'string') return dateAdvice(check, bound, { seen, keys, few });
  const found = check === 'min' ? seen.min : seen.max;
  const suggested = niceBounds(seen.min, seen.max, { whole: config.type === 'integer' })[check];
  if (bound === undefined || !Number.isFinite(found) || suggested === null) return { reason: 'not all of its values are numbers' };
  const width = typeof config.min === 'number' && typeof config.max === 'number' ? config.max - config.min : Math.max(1, Math.abs(bound));
  if (Math.abs(found - bound) > width) return { reason: `its ${check === 'min' ? 'least' : 'greatest'} value is ${found}, so far outside that it looks like a mistake, or like a stand-in for missing` };
  if (few !== null) return { reason: few };
  return one({ kind: 'set', keys: [...keys, check], text: String(suggested) });
}

const YEAR = 365.25 * 86_400_000;

/** Whole years, with half as much again as the range of the dates for room. New rows are few at first, so that only those beyond a year are mistakes. */
function dateAdvice(check: 'min' | 'max', bound: string, { seen, keys, few }: OfColumn & { readonly few: string | null }): Advice {
  const { earliest, latest } = seen;
  if (!(latest >= earliest) || !Number.isFinite(latest)) return { reason: 'not all of its values are dates' };
  if (few !== null && Math.abs((check === 'min' ? earliest : latest) - parseTimeText(bound)) > YEAR) return { reason: few };
  const room = Math.max(YEAR, (latest - earliest) / 2);
  const year = new Date(check === 'min' ? earliest - room : latest + room).getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return { reason: 'its dates are at the ends of the calendar' };
  return one({ kind: 'set', keys: [...keys, check], text: `${String(year).padStart(4, '0')}-${check === 'min' ? '01-01' : '12-31'}` });
}

/** A text of no characters is a missing value, and one that is longer than the allowed range is wide is something else than the others. */
function lengthAdvice(check: 'min-length' | 'max-length', config: ColumnConfig, { lengths, keys }: { readonly lengths: MeasuredColumn['lengths']; readonly keys: readonly string[] }): Advice {
  const bound = config[check];
  if (bound === undefined || lengths === null) return { reason: 'not all of its values are texts' };
  const { min, max } = lengths;
  if (check === 'min-length' && min === 0) return { reason: 'some of its texts are empty, which looks like missing' };
  if (check === 'max-length' && max - bound > Math.max(1, bound - (config['min-length'] ?? 0))) return { reason: `its longest text has ${formatCount(max)} characters, so far outside that it looks like a mistake` };
  return one({ kind: 'set', keys: [...keys, check], text: String(check === 'min-length' ? Math.ceil(niceFloor(min / 2)) : niceBounds(0, max, { whole: true }).max ?? max) });
}

function valuesAdvice(config: ColumnConfig, { seen, keys, rows, finding }: OfColumn & { readonly rows: number; readonly finding: Finding }): Advice {
  const type = config.type ?? 'string';
  if (seen.distinct === null) return { reason: 'it holds too many different values for a list' };
  if (type === 'date' || type === 'timestamp') return { reason: 'times are not listed' };
  const known = new Set((config.values ?? []).map(String));
  const added = [...seen.distinct].filter(([text]) => !known.has(type === 'string' ? text : text.trim()));
  const rare = added.find(([, count]) => isMistake(count, rows));
  if (rare !== undefined) return { reason: `${JSON.stringify(rare[0])} stands in ${formatCount(rare[1])} of ${formatCount(rows)} rows, so few ${MISTAKEN}${isMistake(finding.count, rows) ? `; ${mendThem(finding)}` : ''}` };
  if (known.size + added.length > MOST_VALUES) return { reason: 'it holds too many different values for a list' };
  return { changes: added.map(([text]) => ({ kind: 'append', keys: [...keys, 'values'], text: type === 'string' ? yamlText(text) : text.trim() })) };
}

function typeAdvice(config: ColumnConfig, { seen, keys, data, few }: OfColumn & { readonly data: DataConfig; readonly few: string | null }): Advice {
  const type = inferType(seen);
  const words = [...seen.missingTexts.keys()].filter((text) => !(data['missing-values'] ?? []).includes(text));
  if (words.length > 0 && type !== 'string') {
    const keys = ['data', 'missing-values'];
    if (data['missing-values'] === undefined) return one({ kind: 'set', keys, text: `[${words.map(yamlText).join(', ')}]` });
    return { changes: words.map((word) => ({ kind: 'append', keys, text: yamlText(word) })) };
  }
  const wider = few === null && ((config.type === 'integer' && type === 'number') || (config.type === 'date' && type === 'timestamp'));
  if (wider) return one({ kind: 'set', keys: [...keys, 'type'], text: scalarText(type) });
  if (few !== null) return { reason: few };
  return { reason: type === 'string' ? 'its values are of several kinds' : `all of its values are of type ${type}; what else is asked of it has to be thought over too` };
}
