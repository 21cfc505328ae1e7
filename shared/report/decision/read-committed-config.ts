import type { z } from 'zod';

import { checkYaml } from '../../config/check-yaml.ts';
import { formatKeyPath, type KeyPath } from '../../config/key-path.ts';
import { MAX_CONFIG_BYTES } from '../../config/read-config-text.ts';
import { type Config, configSchema, gateSchema } from '../../config/schema.ts';
import { findPlace, parseYaml } from '../../config/yaml-document.ts';

/** mlops.yml as a commit has it, as far as this version understands it. */
export type CommittedConfig =
  | {
      readonly state: 'read';
      readonly config: Config;
      /** Line of a key or item, from 1; null where nothing stands there. */
      readonly lineOf: (keys: KeyPath) => number | null;
      /** What the schema of this version doesn't know, and was left out: `gates[2]`. */
      readonly ignored: readonly string[];
    }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly reason: string };

/** Each round takes out what the schema refuses; what hides behind comes up in the next. */
const MAX_ROUNDS = 10;
const MAX_ALIASES = 100;

/**
 * Reads mlops.yml of a commit with the schema of this version. It may have been written for another one, so a key that is unknown here
 * is left out and named, instead of making the whole file unreadable.
 */
export function readCommittedConfig(text: string): CommittedConfig {
  if (Buffer.byteLength(text) > MAX_CONFIG_BYTES) return { state: 'unreadable', reason: `larger than ${MAX_CONFIG_BYTES / 1024} KiB` };
  const { document, position, ...yaml } = parseYaml(text);
  const [problem] = checkYaml({ document, position, ...yaml });
  if (problem !== undefined) return { state: 'unreadable', reason: `line ${position(problem.offset).line}: ${problem.text}` };
  const written = plainObject(() => document.toJS({ maxAliasCount: MAX_ALIASES }));
  if (written === null) return { state: 'unreadable', reason: 'no keys in it' };
  const gates = Array.isArray(written['gates']) ? written['gates'].map((gate, place) => ({ gate, place, known: gateSchema.safeParse(gate).success })) : null;
  const known = gates?.filter(({ known }) => known);
  const value = known === undefined ? written : { ...written, gates: known.map(({ gate }) => gate) };
  const read = readKnown(value);
  if (read === null) return { state: 'unreadable', reason: 'not a config that this version of mlops reads' };
  return {
    state: 'read',
    config: read.config,
    ignored: [...(gates ?? []).filter(({ known }) => !known).map(({ place }) => `gates[${place}]`), ...read.ignored],
    lineOf: (keys) => {
      const [first, second, ...rest] = keys;
      const original = first === 'gates' && typeof second === 'number' ? [first, known?.[second]?.place ?? second, ...rest] : keys;
      const found = findPlace(document, original);
      return found === null ? null : position(found.key).line;
    },
  };
}

function readKnown(value: Record<string, unknown>): { readonly config: Config; readonly ignored: readonly string[] } | null {
  const ignored: string[] = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const parsed = configSchema.safeParse(value);
    if (parsed.success) return { config: parsed.data, ignored };
    const taken = parsed.error.issues.flatMap(keysOf).filter((keys) => takeOut(value, keys));
    if (taken.length === 0) return null;
    ignored.push(...taken.map(formatKeyPath));
  }
  return null;
}

/** The keys that an issue is about; of a list, the whole list. */
function keysOf(issue: z.core.$ZodIssue): string[][] {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return keys.map((path) => {
    const item = path.findIndex((key) => typeof key !== 'string');
    return path.slice(0, item === -1 ? path.length : item).map(String);
  });
}

/** @returns false where nothing stands there, such as a required key that is absent */
function takeOut(value: Record<string, unknown>, keys: readonly string[]): boolean {
  const last = keys.at(-1);
  let parent: Record<string, unknown> | null = value;
  for (const key of keys.slice(0, -1)) {
    const inner: unknown = parent?.[key];
    parent = plainObject(() => inner);
  }
  if (last === undefined || parent === null || !Object.hasOwn(parent, last)) return false;
  delete parent[last];
  return true;
}

function plainObject(read: () => unknown): Record<string, unknown> | null {
  try {
    const value = read();
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
