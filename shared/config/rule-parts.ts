import type { Level, RuleConfig } from './schema.ts';

export interface RuleParts {
  /** In CEL. */
  readonly rule: string;
  /** What reports call it: its id, or itself. */
  readonly name: string;
  readonly message: string | null;
  readonly level: Level;
}

/** A rule in either of its forms. */
export function ruleParts(config: RuleConfig): RuleParts {
  if (typeof config === 'string') return { rule: config, name: config, message: null, level: 'fail' };
  return { rule: config.rule, name: config.id ?? config.rule, message: config.message ?? null, level: config.level ?? 'fail' };
}
