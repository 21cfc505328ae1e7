import { basename, dirname, resolve } from 'node:path';

import { crossCheck } from './cross-check.ts';
import type { LoadedConfig } from './loaded-config.ts';
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
  const name = basename(absolute);
  const { yaml, data, refuse } = parseConfigText(name, await readConfigText(absolute), configSchema);
  refuse(crossCheck(data));
  return {
    config: withoutInheritedNames(withDefaults(data)),
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

function withDefaults(config: Config): Config {
  const judged = config.gates !== undefined || config.train !== undefined;
  return judged && config.evaluate === undefined ? { ...config, evaluate: evaluateSchema.parse({}) } : config;
}

/** A column may be called `toString`: looking it up must not find what every object has. */
function withoutInheritedNames(config: Config): Config {
  for (const names of [config.data?.columns, config.deploy]) if (names !== undefined) Object.setPrototypeOf(names, null);
  return config;
}
