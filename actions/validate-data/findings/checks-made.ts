import type { DataConfig } from '../../../shared/config/schema.ts';
import { CHECKS } from '../../../shared/results/validate-data.ts';
import { checkName } from '../write-validation.ts';

/** Every check that was held against this file, by the name it has in the statement. */
export function checksMade(data: DataConfig, { header, named, rules }: { readonly header: readonly string[]; readonly named: ReadonlyMap<string, string>; /** Names of those that were asked. */ readonly rules: readonly string[] }): string[] {
  const present = Object.entries(data.columns ?? {}).filter(([name]) => header.includes(name));
  const columns = present.flatMap(([name, config]) => [checkName('type', name), ...CHECKS.filter((check) => check !== 'type' && isSet(config, check)).map((check) => checkName(check, name))]);
  const unique = data.rows?.unique ?? [];
  const rows = unique.length === 0 ? ['rows'] : ['rows', checkName('unique', unique.length === 1 ? (unique[0] ?? null) : null)];
  return [...new Set(['ragged', 'encoding', ...[...named.keys()].map((name) => checkName('missing-column', name)), ...columns, ...rows, ...rules.map((name) => checkName('rule', name))])];
}

function isSet(config: object, check: string): boolean {
  const value = Object.entries(config).find(([key]) => key === check)?.[1];
  return value !== undefined && value !== false;
}
