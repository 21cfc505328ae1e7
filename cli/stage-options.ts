import type { z } from 'zod';

import { formatList } from '../shared/report/format.ts';
import { UserError } from '../shared/verdict/errors.ts';
import type { OptionHelp, Options } from './command.ts';

/** The options of a stage are the inputs of its action: same names, same meaning. `config` is common to all commands. */
export function stageOptions(inputs: z.ZodObject): Record<string, OptionHelp> {
  const entries = Object.entries(inputs.shape).filter(([name]) => name !== 'config');
  return Object.fromEntries(
    entries.map(([name, schema]) => {
      const type = schema as z.ZodType;
      return [name, { description: type.description ?? '', flag: type.safeParse('true').data === true }];
    }),
  );
}

/** @throws UserError naming the first option with a value that is not allowed */
export function parseStageOptions<T extends z.ZodObject>(inputs: T, options: Options): z.output<T> {
  const known = Object.entries(options).filter(([name]) => Object.hasOwn(inputs.shape, name));
  const result = inputs.safeParse(Object.fromEntries(known));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = issue?.path.join('.') ?? '';
  const allowed = issue?.code === 'invalid_value' ? `allowed are ${formatList(issue.values.map(String))}` : issue?.message;
  throw new UserError(`--${name} ${JSON.stringify(options[name])}: ${allowed}`);
}
