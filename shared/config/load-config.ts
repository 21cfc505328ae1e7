import { basename, dirname, resolve } from 'node:path';

import { isCostMetric } from './cost-metrics.ts';
import { crossCheck } from './cross-check.ts';
import type { LoadedConfig } from './loaded-config.ts';
import type { Problem } from './problem.ts';
import { parseConfigText } from './parse-config-text.ts';
import { readConfigText } from './read-config-text.ts';
import { type Config, configSchema, evaluateSchema } from './schema.ts';
import { findPlace } from './yaml-document.ts';

/**
 * Reads mlops.yml. Where gates or a train section stand without `evaluate`, its defaults hold.
 * @throws UserError with a line per mistake: `mlops.yml:12:5: what is wrong; what is allowed`
 */
export async function loadConfig(path: string): Promise<LoadedConfig> {
  const absolute = resolve(path);
  return await readConfig(await readConfigText(absolute), absolute);
}

/** @param absolute path of the file that the text is, or would be, of */
export async function readConfig(text: string, absolute: string): Promise<LoadedConfig> {
  const name = basename(absolute);
  const { yaml, written, data, refuse } = parseConfigText(name, text, configSchema);
  refuse([...crossCheck(data), ...(await ruleProblems(data))]);
  return {
    config: withoutInheritedNames(withDefaults(data, written)),
    path: absolute,
    name,
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

function withDefaults(parsed: Config, written: object): Config {
  const config = withModes(parsed, written);
  const judged = config.gates !== undefined || config.train !== undefined;
  return judged && config.evaluate === undefined ? { ...config, evaluate: evaluateSchema.parse({}) } : config;
}

/** Costs vary with the machine: a gate on one only warns, unless it says otherwise. */
function withModes(config: Config, written: object): Config {
  const items: readonly unknown[] = 'gates' in written && Array.isArray(written.gates) ? written.gates : [];
  if (config.gates === undefined) return config;
  return { ...config, gates: config.gates.map((gate, place) => (isCostMetric(gate.metric) && !saysMode(items[place]) ? { ...gate, mode: 'warn' } : gate)) };
}

function saysMode(gate: unknown): boolean {
  return typeof gate === 'object' && gate !== null && 'mode' in gate;
}

/** A column may be called `toString`: looking it up must not find what every object has. */
function withoutInheritedNames(config: Config): Config {
  for (const names of [config.data?.columns, config.deploy]) if (names !== undefined) Object.setPrototypeOf(names, null);
  return config;
}
