import type { SchemaTree } from 'hyparquet';

import { valueText } from './value-text.ts';

/** The JSON of a list, a map or a repeated value; numbers with all their digits. */
export function nestedText(value: unknown, tree: SchemaTree): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `[${value.map((item) => nestedText(item, itemOf(tree))).join(',')}]`;
  if (isPlainObject(value)) return `{${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${nestedText(inner, memberOf(tree, key))}`).join(',')}}`;
  const text = valueText(tree.element)(value);
  const isBare = typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
  return isBare && typeof text === 'string' && /^(?:true|false|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/.test(text) ? text : JSON.stringify(typeof text === 'string' ? text : Buffer.from(text).toString());
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array);
}

/** Lists have a repeated group around their items, and mostly one more name within it. */
function itemOf(tree: SchemaTree): SchemaTree {
  const [group] = tree.children;
  if (group === undefined || tree.element.repetition_type === 'REPEATED') return tree;
  return group.children.length === 1 ? (group.children[0] ?? group) : group;
}

function memberOf(tree: SchemaTree, key: string): SchemaTree {
  const members = tree.element.converted_type === 'MAP' ? (tree.children[0]?.children.slice(1) ?? []) : tree.children.filter(({ element }) => element.name === key);
  return members[0] ?? tree;
}
