import { ruleParts } from '../../../shared/config/rule-parts.ts';
import { columnTypes } from '../../../shared/config/rules/column-types.ts';
import { compileRule, type CompiledRule, type RuleValue } from '../../../shared/config/rules/compile-rule.ts';
import type { ColumnType, DataConfig } from '../../../shared/config/schema.ts';
import { typedTextValue, typedValue } from '../../../shared/tabular/cells/typed-value.ts';
import { addToTally, createTally, type Tally } from '../../../shared/tabular/columns/breaches.ts';
import type { ColumnRules } from '../../../shared/tabular/columns/column-scan.ts';
import { codeOfValue, createValueTable, type ValueTable } from '../../../shared/tabular/columns/value-table.ts';
import { type Batch, CELL, cellAt, cellText, placeInBatch } from '../../../shared/tabular/rows/batch.ts';
import { isMissing } from '../unique/key-scan.ts';

/** Values of a rule's only column whose answer is remembered. */
const REMEMBERED = { maxValues: 32_768, maxBytes: 2 ** 21 };
/** A rule is not asked about longer texts: what it does with a text may take more than its length. */
const MAX_TEXT = 10_000;

/** What a rule found in some rows. */
export interface RuleTallies {
  /** What reports call the rule. */
  readonly name: string;
  readonly broken: Tally;
  /** Of these rows nobody can tell: a value is missing, not of its type, or nothing the rule's operations are defined of. */
  readonly unclear: Tally;
}

export interface RuleScan {
  readonly tallies: readonly RuleTallies[];
  take(batch: Batch, view: DataView): void;
}

const ANSWER = { new: 0, holds: 1, broken: 2, unclear: 3 } as const;

interface AskedRule extends RuleTallies {
  readonly compiled: CompiledRule;
  readonly cells: readonly RuleCell[];
  /** Of a rule about one column, by value. */
  readonly answers: ValueTable | null;
}

interface RuleCell {
  readonly column: string;
  readonly place: number;
  readonly type: ColumnType;
  readonly rules: ColumnRules;
}

/** The rules that can be asked: those whose columns are all there; one that isn't is a finding of its own. */
export function createRuleScan(header: readonly string[], { data, rules, examples }: { readonly data: DataConfig; /** Of each column. */ readonly rules: readonly ColumnRules[]; /** How many rows are named. */ readonly examples: number }): RuleScan {
  const types = columnTypes(data.columns ?? {});
  const asked = (data.rules ?? []).flatMap((config): AskedRule[] => {
    const { rule, name } = ruleParts(config);
    const reading = compileRule(rule, types);
    if (reading.state === 'wrong') throw new RangeError(`${name}: ${reading.reason}`);
    const cells = reading.rule.columns.flatMap((column): RuleCell[] => {
      const place = header.indexOf(column);
      const type = types.get(column);
      const cellRules = rules[place];
      return type === undefined || cellRules === undefined ? [] : [{ column, place, type, rules: cellRules }];
    });
    if (cells.length < reading.rule.columns.length) return [];
    return [{ name, compiled: reading.rule, cells, answers: cells.length === 1 ? createValueTable(REMEMBERED) : null, broken: createTally(examples), unclear: createTally(examples) }];
  });
  return {
    tallies: asked.map(({ name, broken, unclear }) => ({ name, broken, unclear })),
    take(batch, view) {
      for (const rule of asked) askRows(rule, batch, view);
    },
  };
}

function askRows(rule: AskedRule, batch: Batch, view: DataView): void {
  const { answers, cells, broken, unclear } = rule;
  const place = cells[0]?.place ?? 0;
  for (let row = 0; row < batch.rows; row++) {
    const answer = answers === null ? ask(rule, batch, row) : remembered(rule, answers, { batch, view, row, place });
    if (answer === ANSWER.holds) continue;
    addToTally(answer === ANSWER.broken ? broken : unclear, placeInBatch(batch, row), () => shown(cells, batch, row));
  }
}

function remembered(rule: AskedRule, answers: ValueTable, { batch, view, row, place }: { readonly batch: Batch; readonly view: DataView; readonly row: number; readonly place: number }): number {
  const cell = cellAt(batch, row, place);
  const kind = batch.quoted[cell] as number;
  const start = batch.starts[cell] as number;
  const end = batch.ends[cell] as number;
  if (start === end || kind >= CELL.escaped) return ask(rule, batch, row);
  const code = codeOfValue(answers, view, start, end);
  if (code < 0) return ask(rule, batch, row);
  if (answers.marks[code] === ANSWER.new) answers.marks[code] = ask(rule, batch, row);
  return answers.marks[code] as number;
}

function ask({ compiled, cells }: AskedRule, batch: Batch, row: number): number {
  const values: RuleValue[] = [];
  for (const cell of cells) {
    const value = valueOf(cell, batch, row);
    if (value === undefined) return ANSWER.unclear;
    values.push(value);
  }
  const answer = compiled.holds(values);
  if (answer === null) return ANSWER.unclear;
  return answer ? ANSWER.holds : ANSWER.broken;
}

/** null where it is missing, undefined where it isn't of its type. */
function valueOf({ place, type, rules }: RuleCell, batch: Batch, row: number): RuleValue | undefined {
  const cell = cellAt(batch, row, place);
  const kind = batch.quoted[cell] as number;
  const start = batch.starts[cell] as number;
  const end = batch.ends[cell] as number;
  if (kind === CELL.undecodable) return undefined;
  if (isMissing(rules, { batch, row, place, start, end })) return null;
  if (type === 'string') return end - start > MAX_TEXT ? undefined : cellText(batch, row, place);
  const value = kind === CELL.escaped ? typedTextValue(type, cellText(batch, row, place)) : typedValue(type, batch.bytes, { start, end });
  if (Number.isNaN(value)) return undefined;
  switch (type) {
    case 'integer':
      return Number.isSafeInteger(value) ? BigInt(value) : BigInt(cellText(batch, row, place).trim());
    case 'number':
      return value;
    case 'boolean':
      return value === 1;
    case 'date':
    case 'timestamp':
      return new Date(value);
  }
}

function shown(cells: readonly RuleCell[], batch: Batch, row: number): string {
  return cells.map(({ column, place }) => `${column} = ${cellText(batch, row, place)}`).join(', ');
}
