import { z } from 'zod';

import { configSchema } from './schema.ts';

/** Where editors find it: the line `# yaml-language-server: $schema=…` in mlops.yml. */
export const CONFIG_SCHEMA_URL = 'https://raw.githubusercontent.com/OWNER/mlops-actions/v1/schema/mlops.json';

/** mlops.yml as JSON Schema (draft 2020-12), as a person writes it: what has a default may be left out. */
export function configJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-2020-12' });
  return { $schema, $id: CONFIG_SCHEMA_URL, title: 'mlops.yml', description: 'What a model is: its data, training, judgement, registry and deployment.', ...rest };
}
