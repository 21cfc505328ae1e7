import type { z } from 'zod';

import { UserError } from '../verdict/errors.ts';
import { checkYaml } from './check-yaml.ts';
import { describeValue } from './describe-value.ts';
import { explainIssues } from './explain-issues.ts';
import type { Problem } from './problem.ts';
import { findPlace, parseYaml, type YamlDocument } from './yaml-document.ts';

/** More than these help nobody at once. */
const MAX_SHOWN = 10;
/** Finding the place of very many would take longer than reading them. */
const MAX_LOCATED = 1000;
/** Aliases may repeat a part of the file; more of them only serve to make it explode. */
const MAX_ALIASES = 100;

interface Parsed<T> {
  readonly yaml: YamlDocument;
  /** What the file says itself, without defaults. */
  readonly written: object;
  readonly data: T;
  /** @throws UserError with a line per problem, where there is one */
  refuse(problems: readonly Problem[]): void;
}

/**
 * Parses YAML by a schema.
 * @param name of the file
 * @throws UserError with a line per mistake: `mlops.yml:12:5: what is wrong; what is allowed`
 */
export function parseConfigText<T extends z.ZodType>(name: string, text: string, schema: T): Parsed<z.output<T>> {
  const yaml = parseYaml(text);
  const value = valueOf(name, yaml);
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw refusal(name, yaml, located(yaml, explainIssues(schema, value, parsed.error.issues)));
  return {
    yaml,
    written: value,
    data: parsed.data,
    refuse: (problems) => {
      if (problems.length > 0) throw refusal(name, yaml, located(yaml, problems));
    },
  };
}

/** What the file says, as plain data. */
function valueOf(name: string, yaml: YamlDocument): object {
  const problems = checkYaml(yaml);
  if (problems.length > 0) throw refusal(name, yaml, problems);
  const value = plainValue(name, yaml);
  if (value === null) throw new UserError(`${name}: nothing in it; run "mlops init <data file>" to write a first one`);
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw refusal(name, yaml, [{ offset: findPlace(yaml.document, [])?.value ?? 0, text: `${describeValue(value)} found, keys with values expected, such as "model: my-model"` }]);
  }
  return value;
}

function plainValue(name: string, { document }: YamlDocument): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    if (error instanceof ReferenceError) throw new UserError(`${name}: too many aliases (*name); write out what they stand for`, { cause: error });
    throw error;
  }
}

interface Located {
  readonly offset: number;
  readonly text: string;
}

function located({ document }: YamlDocument, problems: readonly Problem[]): readonly Located[] {
  return problems.slice(0, MAX_LOCATED).map(({ keys, at, text }) => ({ offset: findPlace(document, keys)?.[at] ?? 0, text }));
}

function refusal(name: string, { position }: YamlDocument, problems: readonly Located[]): UserError {
  const lines = [...problems]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, text }) => {
      const { line, col } = position(offset);
      return `${name}:${line}:${col}: ${text}`;
    });
  const distinct = [...new Set(lines)];
  const rest = distinct.length - MAX_SHOWN;
  return new UserError([...distinct.slice(0, MAX_SHOWN), ...(rest > 0 ? [`${name}: and ${rest} more ${rest === 1 ? 'problem' : 'problems'}`] : [])].join('\n'));
}
