import { CONFIG_SCHEMA_URL } from '../../shared/config/config-json-schema.ts';
import { RESERVED_KEYS } from '../../shared/config/check-yaml.ts';
import { MODEL_NAME } from '../../shared/config/schema.ts';
import type { ColumnObservation } from '../../shared/tabular/inference/column-observer.ts';
import { countMissing, inferColumn, inferType } from '../../shared/tabular/inference/infer-column.ts';
import { inferGroup, inferId, inferTarget } from '../../shared/tabular/inference/infer-roles.ts';
import { inferTime } from '../../shared/tabular/inference/infer-time.ts';
import { inferSplit } from './infer-split.ts';
import { oddComment } from './odd-values.ts';
import { niceFloor } from '../../shared/tabular/inference/nice-bounds.ts';
import { modelSections } from './model-sections.ts';
import { ruleText } from '../../shared/tabular/inference/rule-text.ts';
import { yamlText } from '../../shared/config/yaml-text.ts';

const ENOUGH_ROWS = 100;
/** Longer names are not worth aligning the others for. */
const WIDEST = 28;

export interface Inferred {
  /** The text of mlops.yml. */
  readonly text: string;
  readonly id: string | null;
  readonly target: string | null;
}

/**
 * A first mlops.yml, from what a scan saw. What is not certain becomes a comment that tells a person what to decide.
 * @param source path of the data, relative to the folder of mlops.yml
 */
export function inferConfig(columns: readonly ColumnObservation[], { source, rows }: { readonly source: string; readonly rows: number }): Inferred {
  const missingValues = inferMissingValues(columns);
  const id = inferId(columns);
  const target = inferTarget(columns, missingValues);
  const time = inferTime(columns);
  const split = inferSplit(columns, { time, group: inferGroup(columns, id) });
  const lines = [
    `# yaml-language-server: $schema=${CONFIG_SCHEMA_URL}`,
    `# Written by mlops init from ${rows.toLocaleString('en-US')} rows, as a start: look through it, and make it say what you know.`,
    '# Bounds leave room beyond what was seen. What could only be guessed is a comment.',
    `model: ${modelName(source)}`,
    '',
    'data:',
    `  source: ${yamlText(source)}`,
    id === null ? noted('  # id: …', 'a column that names each row for good; without one a row is named by its place in the file') : `  id: ${yamlText(id)}`,
    target === null ? noted('  # target: …', 'the column that a model is to predict; then see train below') : `  target: ${yamlText(target.name)}`,
    ...split.lines,
    ...(time === null ? [] : [timeLine(time, split.given || target === null)]),
    ...(missingValues.length === 0 ? [] : [noted(`  missing-values: [${missingValues.map(yamlText).join(', ')}]`, 'these texts mean missing, as the empty cell does')]),
    ...(rows < ENOUGH_ROWS ? [] : [noted(`  rows: { min: ${niceFloor(rows / 2)} }`, 'far fewer suggest that something was cut off')]),
    noted('  extra-columns: warn', 'what a column does that is not declared here'),
    noted('  # drift: {}', 'hold later rows against those that the model in production learned from'),
    '  columns:',
    ...columnLines(columns, { missingValues, id }),
    '',
    ...modelSections(target),
  ];
  return { text: `${lines.join('\n')}\n`, id, target: target?.name ?? null };
}

/** Split by hash, rows that judge are older than rows that were learned from: to warn of that is for those who chose it. */
function timeLine(time: string, safe: boolean): string {
  return noted(`  ${safe ? '' : '# '}time: ${yamlText(time)}`, safe ? 'when a row came to be; drift is shown by it' : 'when a row came to be; drift is shown by it, and test rows older than training rows are found');
}

/** Texts such as NA, where they keep a column from being read as numbers, dates or booleans. */
function inferMissingValues(columns: readonly ColumnObservation[]): readonly string[] {
  const texts = columns.filter((column) => inferType(column) !== 'string').flatMap(({ missingTexts }) => [...missingTexts.keys()]);
  return [...new Set(texts)].sort();
}

/** A line with its comment; those of a section stand in one column. */
function noted(line: string, comment: string): string {
  return `${line.padEnd(WIDEST + 4)} # ${comment}`;
}

function columnLines(columns: readonly ColumnObservation[], { missingValues, id }: { readonly missingValues: readonly string[]; readonly id: string | null }): readonly string[] {
  const names = new Map(columns.map(({ name }) => [name, yamlText(name)]));
  const width = Math.max(0, ...[...names.values()].map((name) => name.length).filter((length) => length <= WIDEST));
  return columns.map((column) => {
    const key = `${names.get(column.name) ?? ''}:`.padEnd(width + 1);
    if (RESERVED_KEYS.has(column.name)) return `    # ${key} can't be declared: the name means something else to JavaScript`;
    const rule = inferColumn(column, { missingValues, isId: column.name === id });
    return `    ${key} ${ruleText(rule)}${missingNote(column, missingValues)}${oddComment(column)}`;
  });
}

function missingNote(column: ColumnObservation, missingValues: readonly string[]): string {
  const missing = countMissing(column, missingValues);
  if (missing === 0) return '';
  const [count, rows] = [missing.toLocaleString('en-US'), column.rows.toLocaleString('en-US')];
  return missing === column.rows ? '   # no row has a value' : `   # ${count} of ${rows} rows have no value`;
}

/** From the name of the data file. */
function modelName(source: string): string {
  const stem = (source.split('/').at(-1) ?? '').replace(/\.dvc$/, '').replace(/\.(?:csv|tsv|jsonl|ndjson|parquet)(?:\.gz|\.zst)?$/i, '');
  const name = stem.replaceAll(/[^a-zA-Z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').toLowerCase();
  return MODEL_NAME.test(name) ? yamlText(name) : 'my-model';
}
