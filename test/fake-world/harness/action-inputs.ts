import { existsSync, readFileSync } from 'node:fs';

import { parse } from 'yaml';
import { z } from 'zod';

const actionSchema = z.object({ inputs: z.record(z.string(), z.object({ default: z.union([z.string(), z.boolean(), z.number()]).optional() }).nullable()).default({}) });

export interface ActionInputs {
  readonly environment: Readonly<Record<string, string>>;
  /** Given and not declared: the runner only warns, and a test should not. */
  readonly undeclared: readonly string[];
}

/** INPUT_* as the runner sets them: every declared input, defaults filled in, names in capitals with their dashes kept. */
export function actionInputs(metadata: string, given: Readonly<Record<string, string>>, token: string): ActionInputs {
  const declared = existsSync(metadata) ? actionSchema.parse(parse(readFileSync(metadata, 'utf8'))).inputs : null;
  const defaults = Object.entries(declared ?? {}).map(([name, input]): [string, string] => [name, resolveDefault(String(input?.default ?? ''), token)]);
  const values = new Map([...defaults, ...Object.entries(given)]);
  return {
    environment: Object.fromEntries([...values].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])),
    undeclared: declared === null ? [] : Object.keys(given).filter((name) => !Object.hasOwn(declared, name)),
  };
}

function resolveDefault(text: string, token: string): string {
  const resolved = text.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, token);
  if (resolved.includes('${{')) throw new Error(`the harness doesn't know the expression in the default ${text}`);
  return resolved;
}
