import { formatKeyPath } from '../key-path.ts';
import type { Problem } from '../problem.ts';
import type { Config } from '../schema.ts';
import { ruleParts } from '../rule-parts.ts';
import { compileRule } from './compile-rule.ts';
import { columnTypes } from './column-types.ts';

/** Each of them is asked for every row. */
const MAX_RULES = 100;

/** Rules that are none, that name a column that is not declared, or that answer anything but true or false. */
export function checkRules({ data }: Config): readonly Problem[] {
  const rules = data?.rules ?? [];
  const keys = ['data', 'rules'];
  if (rules.length > MAX_RULES) return [{ keys, at: 'value', text: `data.rules: ${rules.length} rules, at most ${MAX_RULES} are asked` }];
  const types = columnTypes(data?.columns ?? {});
  const names = new Set<string>();
  return rules.flatMap((config, place): Problem[] => {
    const { rule, name } = ruleParts(config);
    const at = typeof config === 'string' ? [...keys, place] : [...keys, place, 'rule'];
    const reading = compileRule(rule, types);
    if (reading.state === 'wrong') return [{ keys: at, at: 'value', text: `${formatKeyPath(at)}: ${reading.reason}` }];
    if (names.size === names.add(name).size) return [{ keys: at, at: 'value', text: `${formatKeyPath(at)}: the rule ${JSON.stringify(name)} is there twice` }];
    return [];
  });
}
