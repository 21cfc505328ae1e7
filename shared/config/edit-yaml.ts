import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml';

import type { KeyPath } from './key-path.ts';
import { parseYaml } from './yaml-document.ts';

/** A change of one place. `text` is YAML for a flow context: a scalar, `[a, b]` or `{ key: value }`. */
export type YamlChange =
  /** Sets a key, and adds it where it is not there; the map that holds it must be. */
  | { readonly kind: 'set'; readonly keys: KeyPath; readonly text: string }
  /** As `set`, for a key that must not be there yet. */
  | { readonly kind: 'add'; readonly keys: KeyPath; readonly text: string }
  | { readonly kind: 'remove'; readonly keys: KeyPath }
  /** Gives a key another name, which no other key may have. */
  | { readonly kind: 'rename'; readonly keys: KeyPath; readonly name: string; readonly text: string }
  /** Adds an item to a list. */
  | { readonly kind: 'append'; readonly keys: KeyPath; readonly text: string };

type Entry = Pair<ParsedNode, ParsedNode | null>;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with one place changed, and every other byte as it was: comments, quotes, blanks and line ends.
 * @returns null where the place can't be changed so: it is not there, stands behind an alias or an anchor, or would take its comments with it
 */
export function editYaml(text: string, change: YamlChange): string | null {
  const edit = editOf(text, change);
  return edit === null ? null : `${text.slice(0, edit.start)}${edit.text}${text.slice(edit.end)}`;
}

function editOf(text: string, change: YamlChange): Edit | null {
  const { document } = parseYaml(text);
  const [keys, key] = [change.keys.slice(0, -1), change.keys.at(-1)];
  const map = nodeAt(document.contents, keys);
  if (!isMap(map) || key === undefined) return null;
  const index = map.items.findIndex(({ key: found }) => isScalar(found) && String(found.value) === String(key));
  const entry = (map.items[index] as Entry | undefined) ?? null;
  if (change.kind === 'add' && entry !== null) return null;
  if (change.kind === 'set' || change.kind === 'add') return entry === null ? addition(text, map, `${plainKey(String(key))}: ${change.text}`) : replacement(entry, change.text);
  if (entry === null) return null;
  if (change.kind === 'rename') return map.items.some(({ key: found }) => isScalar(found) && String(found.value) === change.name) ? null : within(entry.key, change.text);
  return change.kind === 'remove' ? removal(text, map, index) : appending(text, entry, change.text);
}

function nodeAt(root: unknown, keys: KeyPath): unknown {
  let node = root;
  for (const key of keys) {
    if (!isMap(node)) return null;
    node = node.items.find(({ key: found }) => isScalar(found) && String(found.value) === String(key))?.value;
  }
  return node;
}

function isShared(node: unknown): boolean {
  return isAlias(node) || (typeof node === 'object' && node !== null && 'anchor' in node && node.anchor !== undefined);
}

function within(node: ParsedNode | null, text: string): Edit | null {
  return node === null || isShared(node) ? null : { start: node.range[0], end: node.range[1], text };
}

function replacement({ value }: Entry, text: string): Edit | null {
  const isBlock = (isMap(value) || isSeq(value)) && value.flow !== true;
  return isBlock ? null : within(value, text);
}

function addition(text: string, map: YAMLMap, line: string): Edit | null {
  if (isShared(map)) return null;
  const { range } = map;
  const last = map.items.at(-1) as Entry | undefined;
  if (range === undefined || range === null) return null;
  if (map.flow === true) {
    if (last === undefined) return { start: range[0], end: range[1], text: `{ ${line} }` };
    const end = last.value?.range[1];
    return end === undefined ? null : { start: end, end, text: `, ${line}` };
  }
  const [first, end] = [(map.items[0] as Entry | undefined)?.key.range[0], endOfEntry(text, last)];
  if (first === undefined || end === null) return null;
  const indent = text.slice(startOfLine(text, first), first);
  // The first key of a list's item stands behind its dash.
  return { start: end, end, text: `${lineEnd(text)}${indent.replaceAll(/[^ ]/g, ' ')}${line}` };
}

function removal(text: string, map: YAMLMap, index: number): Edit | null {
  const [before, entry, after] = [map.items[index - 1], map.items[index], map.items[index + 1]] as (Entry | undefined)[];
  const [start, end] = [entry?.key.range[0], entry?.value?.range[1]];
  if (start === undefined || end === undefined || map.items.length === 1 || isShared(entry?.value)) return null;
  if (map.flow === true) {
    const from = after === undefined ? (before?.value?.range[1] ?? start) : start;
    const to = after === undefined ? end : after.key.range[0];
    return text.slice(from, to).includes('#') ? null : { start: from, end: to, text: '' };
  }
  const from = startOfLine(text, start);
  const last = endOfEntry(text, entry);
  if (text.slice(from, start).trim() !== '' || last === null) return null;
  const lines = text.slice(from, last);
  return /(?:^|\s)#/.test(lines) ? null : { start: from, end: Math.min(text.length, last + lineEnd(text).length), text: '' };
}

function appending(text: string, { value }: Entry, item: string): Edit | null {
  if (!isSeq(value) || isShared(value)) return null;
  const end = (value.items.at(-1) as ParsedNode | undefined)?.range[1];
  if (end === undefined) return value.flow === true ? { start: value.range[0], end: value.range[1], text: `[${item}]` } : null;
  if (value.flow === true) return { start: end, end, text: `, ${item}` };
  const dash = /^\s*- /.exec(text.slice(startOfLine(text, end - 1), end));
  return dash === null ? null : { start: endOfLine(text, end), end: endOfLine(text, end), text: `${lineEnd(text)}${dash[0]}${item}` };
}

/** Behind its last line, with the comment that stands there. */
function endOfEntry(text: string, entry: Entry | undefined): number | null {
  const end = entry?.value?.range[1];
  if (end === undefined) return null;
  return endOfLine(text, text.slice(0, end).trimEnd().length);
}

function startOfLine(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Keys of ours are plain words; those of columns are written by who asks. */
function plainKey(key: string): string {
  return /^[A-Za-z_][\w-]*$/.test(key) ? key : JSON.stringify(key);
}
