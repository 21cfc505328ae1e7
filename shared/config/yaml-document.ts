import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument, type Document } from 'yaml';

import type { KeyPath } from './key-path.ts';

/** YAML 1.2 with its lines. */
export interface YamlDocument {
  readonly text: string;
  readonly document: Document.Parsed<ParsedNode>;
  /** Line and column, from 1, of an offset. */
  position(offset: number): { readonly line: number; readonly col: number };
}

/** Parses without judging: errors and warnings stand in the document. */
export function parseYaml(text: string): YamlDocument {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, version: '1.2', schema: 'core', merge: false, prettyErrors: false, uniqueKeys: false });
  return { text, document, position: (offset) => lineCounter.linePos(offset) };
}

interface Place {
  /** Offset of the key, or of the item in a list. */
  readonly key: number;
  /** Offset of what it holds. */
  readonly value: number;
}

/** Where the keys lead; null where nothing stands there. */
export function findPlace(document: Document.Parsed<ParsedNode>, keys: KeyPath): Place | null {
  let node: unknown = document.contents;
  let place: Place = { key: 0, value: startOf(node) ?? 0 };
  for (const key of keys) {
    node = isAlias(node) ? node.resolve(document) : node;
    if (isMap(node)) {
      const pair = node.items.find(({ key: found }) => isScalar(found) && String(found.value) === key);
      if (pair === undefined) return null;
      const start = startOf(pair.key) ?? place.value;
      place = { key: start, value: startOf(pair.value) ?? start };
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      const item = node.items[key];
      const start = startOf(item);
      if (start === null) return null;
      place = { key: start, value: start };
      node = item;
    } else return null;
  }
  return place;
}

function startOf(node: unknown): number | null {
  return (node as Node | null | undefined)?.range?.[0] ?? null;
}
