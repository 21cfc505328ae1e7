import { Environment, EvaluationError, ParseError, TypeError as CelTypeError } from '@marcbachmann/cel-js';
import { RE2JS } from 're2js';

import { checkPattern } from '../check-pattern.ts';
import { describeValue } from '../describe-value.ts';
import { nearestName } from '../nearest-name.ts';
import type { ColumnType } from '../schema.ts';
import { RE2_MATCHES, readRule, RULE_LIMITS } from './read-rule.ts';
import { RuleFault } from './rule-fault.ts';

/** CEL's types of what the columns hold. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  integer: 'int',
  number: 'double',
  string: 'string',
  boolean: 'bool',
  date: 'google.protobuf.Timestamp',
  timestamp: 'google.protobuf.Timestamp',
};
/** Patterns that come from cells are remembered as long as they are few. */
const MAX_PATTERNS = 100;

/** A value as CEL has it; null is a missing one. */
export type RuleValue = bigint | number | string | boolean | Date | null;

export interface CompiledRule {
  /** The columns that it is about, in the order in which `holds` takes their values. */
  readonly columns: readonly string[];
  /** Whether it holds of a row; null where that can't be told: an operation that is undefined of these values, such as a comparison with a missing one. */
  holds(values: readonly RuleValue[]): boolean | null;
}

export type RuleReading = { readonly state: 'compiled'; readonly rule: CompiledRule } | { readonly state: 'wrong'; /** With the place in the rule. */ readonly reason: string };

/**
 * Reads a rule in CEL (https://cel.dev) about the columns of a row.
 * @param types of the columns that a rule may name
 */
export function compileRule(text: string, types: ReadonlyMap<string, ColumnType>): RuleReading {
  try {
    return { state: 'compiled', rule: compile(text, types) };
  } catch (error) {
    if (error instanceof RuleFault) return { state: 'wrong', reason: `character ${error.at + 1}: ${error.message}` };
    if (!(error instanceof ParseError || error instanceof CelTypeError || error instanceof EvaluationError)) throw error;
    return { state: 'wrong', reason: `character ${(error.range?.start ?? 0) + 1}: ${error.summary.replaceAll(RE2_MATCHES, 'matches')}` };
  }
}

function compile(rule: string, types: ReadonlyMap<string, ColumnType>): CompiledRule {
  const { text, names, patterns } = readRule(rule, new Set(types.keys()));
  for (const { pattern, at } of patterns) {
    const fault = checkPattern(pattern);
    if (fault !== null) throw new RuleFault(`${describeValue(pattern)} is no RE2 pattern: ${fault}`, at);
  }
  const known = new Map([...names].filter(([name, column]) => name !== column || isName(name)));
  for (const [name, column] of known) {
    if (name === column || types.has(column)) continue;
    throw new RuleFault(unknownColumn(column, types), Math.max(0, rule.search(/\brow\b/)));
  }
  const columns = [...known].filter(([, column]) => types.has(column));
  const typed = environment();
  for (const [name, column] of columns) typed.registerVariable(name, TYPES[types.get(column) ?? 'string']);
  const checked = typed.parse(text);
  const { valid, error, type } = checked.check();
  if (!valid) throw explained(error, types);
  if (type !== 'bool' && type !== 'dyn') throw new RuleFault(`the answer is ${type}; a rule answers true or false`, 0);
  if (columns.length === 0) throw new RuleFault('no column is named in it', 0);
  const anyType = environment();
  for (const [name] of columns) anyType.registerVariable(name, 'dyn');
  return {
    columns: columns.map(([, column]) => column),
    holds: evaluator(columns.map(([name]) => name), { present: checked, missing: anyType.parse(text) }),
  };
}

type Parsed = ReturnType<Environment['parse']>;

/** A declared type has no room for null, so rows with a missing value are asked without types. */
function evaluator(names: readonly string[], { present, missing }: { readonly present: Parsed; readonly missing: Parsed }): CompiledRule['holds'] {
  // One object for all rows; nothing is inherited by it.
  const row: Record<string, unknown> = Object.create(null);
  return (values) => {
    let all = true;
    for (const [place, name] of names.entries()) {
      row[name] = values[place];
      if (values[place] === null) all = false;
    }
    try {
      const answer: unknown = all ? present(row) : missing(row);
      return typeof answer === 'boolean' ? answer : null;
    } catch {
      // Whatever an operation throws of these values (an overflow, a pattern from a cell that is none): it has no answer.
      return null;
    }
  };
}

function environment(): Environment {
  const patterns = new Map<string, RE2JS>();
  const found = new Environment({ limits: RULE_LIMITS });
  found.registerFunction(`string.${RE2_MATCHES}(string): bool`, (text: string, pattern: string) => {
    const compiled = patterns.get(pattern) ?? RE2JS.compile(pattern);
    if (patterns.size < MAX_PATTERNS) patterns.set(pattern, compiled);
    return compiled.test(text);
  });
  for (const type of new Set(Object.values(TYPES))) found.registerOperator(`${type} == null`, () => false);
  return found;
}

function explained(error: unknown, types: ReadonlyMap<string, ColumnType>): unknown {
  if (!(error instanceof EvaluationError || error instanceof CelTypeError)) return error;
  const unknown = /^Unknown variable: (?<name>\w+)$/.exec(error.summary)?.groups?.['name'];
  const at = error.range?.start ?? 0;
  if (unknown !== undefined) return new RuleFault(unknownColumn(unknown, types), at);
  if (!error.summary.startsWith('no such overload')) return error;
  const mixed = /\bint\b/.test(error.summary) && /\bdouble\b/.test(error.summary);
  return new RuleFault(`${error.summary.replaceAll(RE2_MATCHES, 'matches')}${mixed ? '; write 2.0 beside a number, or double(column)' : ''}`, at);
}

function unknownColumn(name: string, types: ReadonlyMap<string, ColumnType>): string {
  const nearest = nearestName(name, [...types.keys()]);
  return `${describeValue(name)} is no column with a type under data.columns${nearest === null ? '' : `; did you mean ${describeValue(nearest)}?`}`;
}

/** What CEL takes for the name of a variable, and not of a type of its own. */
function isName(name: string): boolean {
  try {
    new Environment().registerVariable(name, 'dyn');
    return /^[A-Za-z_]\w*$/.test(name);
  } catch {
    return false;
  }
}
