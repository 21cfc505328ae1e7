import { type ASTNode, Environment } from '@marcbachmann/cel-js';

import { RuleFault } from './rule-fault.ts';

export const MAX_RULE_LENGTH = 2000;
/** A rule is asked for every row: what one of these lets through costs at most this much of a row's time. */
export const RULE_LIMITS = { maxAstNodes: 500, maxDepth: 40, maxListElements: 500, maxMapEntries: 100, maxCallArguments: 8 } as const;

/** They go over lists, or give a value a name; one within another would take time, or memory, without bound. */
const MACROS = new Set(['all', 'exists', 'exists_one', 'map', 'filter', 'bind']);
/** The name under which `matches` is asked of RE2, as long as its own, so that positions stay. */
export const RE2_MATCHES = 're2find';

export interface ReadRule {
  /** The rule with a plain name in place of each `row["…"]`, everything at the place where it stood. */
  readonly text: string;
  /** Columns by the names they have in `text`: those of `row["…"]`, and every other name in it. */
  readonly names: ReadonlyMap<string, string>;
  /** Patterns of `matches` that stand in the rule itself, with where they begin. */
  readonly patterns: readonly { readonly pattern: string; readonly at: number }[];
}

/**
 * What a rule is about, as far as its form tells.
 * @param taken names of columns, which no other name may be
 * @throws RuleFault; the parser's own errors
 */
export function readRule(rule: string, taken: ReadonlySet<string>): ReadRule {
  if (rule.length > MAX_RULE_LENGTH) throw new RuleFault(`${rule.length} characters long, at most ${MAX_RULE_LENGTH} are read`, 0);
  const plain = new Environment({ limits: RULE_LIMITS });
  const reading: Reading = { rule, text: rule, taken, names: new Map(), patterns: [] };
  visit(plain.parse(rule).ast, { reading, depth: 0 });
  visitMatches(plain.parse(reading.text).ast);
  return reading;
}

interface Reading extends ReadRule {
  readonly rule: string;
  readonly taken: ReadonlySet<string>;
  text: string;
  readonly names: Map<string, string>;
  readonly patterns: { pattern: string; at: number }[];
}

interface Visit {
  readonly reading: Reading;
  /** Macros around this node. */
  readonly depth: number;
}

function visit(node: ASTNode, { reading, depth }: Visit): void {
  const { op, args, start, end } = node;
  if (op === '.' || op === '[]') {
    const [holder, key] = args;
    if (holder.op === 'id' && holder.args === 'row') {
      const column = typeof key === 'string' ? key : key.op === 'value' ? key.args : null;
      if (typeof column !== 'string') throw new RuleFault('a column is named by a text: row["name"]', start);
      replace(reading, { start, end, by: nameFor(column, reading) });
      return;
    }
  }
  if (op === 'id') {
    if (args === 'row') throw new RuleFault('row stands before the name of a column: row["name"]', start);
    reading.names.set(args, args);
    return;
  }
  const name = op === 'rcall' || op === 'call' ? args[0] : '';
  if (MACROS.has(name) && depth > 0) throw new RuleFault(`${name} stands within another ${[...MACROS].join(', ')}; a rule has one`, start);
  if (op === 'rcall' && name === 'matches') readMatches(node, reading);
  for (const child of childrenOf(args)) visit(child, { reading, depth: MACROS.has(name) ? depth + 1 : depth });
}

/** `matches` of the library is JavaScript's, which a pattern can keep busy for years. */
function readMatches({ args }: Extract<ASTNode, { readonly op: 'rcall' }>, reading: Reading): void {
  const [, receiver, [pattern]] = args;
  if (pattern?.op === 'value' && typeof pattern.args === 'string') reading.patterns.push({ pattern: pattern.args, at: pattern.start });
  const start = reading.text.indexOf('matches', receiver.end);
  replace(reading, { start, end: start + 'matches'.length, by: RE2_MATCHES });
}

/** A comment may hide the call from the search for its name. */
function visitMatches(node: ASTNode): void {
  if (node.op === 'rcall' && node.args[0] === 'matches') throw new RuleFault('a comment stands before matches; leave it out', node.start);
  for (const child of childrenOf(node.args)) visitMatches(child);
}

function childrenOf(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(childrenOf);
  return isNode(args) ? [args] : [];
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

function nameFor(column: string, { names, taken, rule }: Reading): string {
  for (const [name, known] of names) if (known === column && name.startsWith('_')) return name;
  let number = 0;
  const isUsed = (name: string): boolean => taken.has(name) || names.has(name) || rule.includes(name);
  while (isUsed(`_${number}`)) number++;
  names.set(`_${number}`, column);
  return `_${number}`;
}

function replace(reading: Reading, { start, end, by }: { readonly start: number; readonly end: number; readonly by: string }): void {
  reading.text = `${reading.text.slice(0, start)}${by.padEnd(end - start)}${reading.text.slice(end)}`;
}
