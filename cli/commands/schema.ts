import { configJsonSchema } from '../../shared/config/config-json-schema.ts';
import type { Command } from '../command.ts';

export const schemaCommand: Command = {
  usage: '[options]',
  description: 'Prints the JSON Schema of mlops.yml, for editors.',
  options: {},
  positionals: 0,
  standsAlone: true,
  run: async ({ print }) => {
    const schema = configJsonSchema();
    print(JSON.stringify(schema, null, 2));
    return { exitCode: 0, outputs: { schema } };
  },
};
