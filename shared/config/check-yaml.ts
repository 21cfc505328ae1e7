import { type Alias, isAlias, isMap, isNode, isScalar, type Node, type Scalar, visit, type YAMLMap } from 'yaml';

import { describeValue } from './describe-value.ts';
import { explainYamlError } from './explain-yaml-error.ts';
import type { YamlDocument } from './yaml-document.ts';

const MAX_DEPTH = 40;
/** Names that mean something else to JavaScript; a config has no honest use for them. */
export const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

interface YamlProblem {
  readonly offset: number;
  readonly text: string;
}

/** What YAML allows and a config doesn't: every way for a file to mean something else than a reader sees. */
export function checkYaml(yaml: YamlDocument): readonly YamlProblem[] {
  const { document, text } = yaml;
  // The first error is the real one; those after it mostly follow from it.
  const [error] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (error !== undefined) return [explainYamlError(yaml, error)];
  const { yaml: version } = document.directives;
  if (version.explicit === true) return [{ offset: 0, text: `%YAML ${version.version}: leave this line out; the file is read as YAML 1.2` }];

  const problems: YamlProblem[] = [];
  const report: Report = (node, sentence) => {
    problems.push({ offset: node?.range?.[0] ?? 0, text: sentence });
  };
  visit(document, (place, node, path) => {
    if (!isNode(node)) return undefined;
    if (path.length > MAX_DEPTH) {
      report(node, 'nested too deeply');
      return visit.BREAK;
    }
    if (isAlias(node)) checkAlias(node, { yaml, path, report });
    else if (node.tag !== undefined) report(node, `the tag ${node.tag} is not allowed; quote what is a text`);
    if (isMap(node)) checkKeys(node, yaml, report);
    if (isScalar(node) && place !== 'key') checkScalar(node, text, report);
    return undefined;
  });
  return problems;
}

type Report = (node: Node | null, sentence: string) => void;

function checkKeys(map: YAMLMap, { position }: YamlDocument, report: Report): void {
  const lines = new Map<string, number>();
  for (const { key } of map.items) {
    if (!isScalar(key) || key.value === null || (typeof key.value !== 'string' && key.source !== String(key.value))) {
      report(key as Node | null, 'a key must be a plain text; quote it');
      continue;
    }
    const name = String(key.value);
    const { line } = position(key.range?.[0] ?? 0);
    const before = lines.get(name);
    if (RESERVED_KEYS.has(name)) report(key, `the key ${describeValue(name)} is not allowed`);
    else if (before !== undefined) report(key, `the key ${describeValue(name)} stands in line ${before} already; keep one`);
    lines.set(name, before ?? line);
  }
}

function checkScalar(scalar: Scalar, text: string, report: Report): void {
  const { value } = scalar;
  if (typeof value === 'string' && value.includes('\0')) report(scalar, 'a text must not hold NUL characters');
  if (typeof value !== 'number') return;
  const written = scalar.source ?? text.slice(scalar.range?.[0], scalar.range?.[1]);
  if (!Number.isFinite(value)) report(scalar, `${written} is no number that can be used here`);
  else if (Number.isInteger(value) && !Number.isSafeInteger(value)) report(scalar, `${written} is beyond 2^53 and would be rounded; quote it where a text is meant`);
}

function checkAlias(alias: Alias, { yaml, path, report }: { yaml: YamlDocument; path: readonly unknown[]; report: Report }): void {
  const target = alias.resolve(yaml.document);
  if (target === undefined) report(alias, `*${alias.source} names no anchor (&${alias.source}) above it`);
  else if (path.includes(target)) report(alias, `*${alias.source} stands inside of what it names`);
}
