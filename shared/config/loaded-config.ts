import type { AppliedPolicy } from './policy/applied-policy.ts';
import type { Config } from './schema.ts';

/** mlops.yml as parsed, with what an error or a report needs to point at a line of it. */
export interface LoadedConfig {
  readonly config: Config;
  /** Absolute path of the file. */
  readonly path: string;
  /** What messages and reports call it: `mlops.yml`, or the name that `--config` gave. */
  readonly name: string;
  /** Its folder: the base of every path in it, and the working directory of programs. */
  readonly directory: string;
  /** Line of a key or item, from 1; null where it is a default. `['gates', 0]`, `['data', 'columns', 'distance', 'min']`. */
  lineOf(keys: readonly (string | number)[]): number | null;
  /** Where a value starts: `12:5`; null where it is a default. */
  placeOf(keys: readonly (string | number)[]): string | null;
  /** The policy that made it stricter, where there is one. */
  readonly policy?: AppliedPolicy | undefined;
}
