import type { KeyPath } from './key-path.ts';
import type { LoadedConfig } from './loaded-config.ts';

/** `mlops.yml:12`, for the begin of a message; without a line where the key is a default. */
export function configPlace({ name, lineOf }: Pick<LoadedConfig, 'name' | 'lineOf'>, keys: KeyPath): string {
  const line = lineOf(keys);
  return `${name}${line === null ? '' : `:${line}`}`;
}
