import { basename, dirname, resolve } from 'node:path';

import { UserError } from '../verdict/errors.ts';
import { checkYaml } from './check-yaml.ts';
import { crossCheck } from './cross-check.ts';
import { describeValue } from './describe-value.ts';
import { explainIssues } from './explain-issues.ts';
import type { LoadedConfig } from './loaded-config.ts';
import type { Problem } from './problem.ts';
import { readConfigText } from './read-config-text.ts';
import { type Config, configSchema, evaluateSchema } from './schema.ts';
import { findPlace, parseYaml, type YamlDocument } from './yaml-document.ts';

/** More than these help nobody at once. */
const MAX_SHOWN = 10;
/** Finding the place of very many would take longer than reading them. */
const MAX_LOCATED = 1000;
/** Aliases may repeat a part of the file; more of them only serve to make it explode. */
const MAX_ALIASES = 100;

/**
 * Reads mlops.yml. Where gates or a train section stand without `evaluate`, its defaults hold.
 * @throws UserError with a line per mistake: `mlops.yml:12:5: what is wrong; what is allowed`
 */
export async function loadConfig(path: string): Promise<LoadedConfig> {
  const absolute = resolve(path);
  return readConfig(await readConfigText(absolute), absolute);
}

/** @param absolute path of the file that the text is, or would be, of */
export async function readConfig(text: string, absolute: string): Promise<LoadedConfig> {
  const name = basename(absolute);
  const yaml = parseYaml(text);
  const value = valueOf(name, yaml);
  const parsed = configSchema.safeParse(value);
  if (!parsed.success) throw refusal(name, yaml, located(yaml, explainIssues(configSchema, value, parsed.error.issues)));
  const problems = [...crossCheck(parsed.data), ...(await ruleProblems(parsed.data))];
  if (problems.length > 0) throw refusal(name, yaml, located(yaml, problems));
  return {
    config: withoutInheritedNames(withDefaults(parsed.data)),
    path: absolute,
    directory: dirname(absolute),
    lineOf: (keys) => {
      const place = findPlace(yaml.document, keys);
      return place === null ? null : yaml.position(place.key).line;
    },
    placeOf: (keys) => {
      const place = findPlace(yaml.document, keys);
      if (place === null) return null;
      const { line, col } = yaml.position(place.value);
      return `${line}:${col}`;
    },
  };
}

/** What reads rules is large, and most files have none. */
async function ruleProblems(config: Config): Promise<readonly Problem[]> {
  if (config.data?.rules === undefined) return [];
  const { checkRules } = await import('./rules/check-rules.ts');
  return checkRules(config);
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

function withDefaults(config: Config): Config {
  const judged = config.gates !== undefined || config.train !== undefined;
  return judged && config.evaluate === undefined ? { ...config, evaluate: evaluateSchema.parse({}) } : config;
}

/** A column may be called `toString`: looking it up must not find what every object has. */
function withoutInheritedNames(config: Config): Config {
  for (const names of [config.data?.columns, config.deploy]) if (names !== undefined) Object.setPrototypeOf(names, null);
  return config;
}
