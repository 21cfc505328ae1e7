import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

import { deployInputsSchema } from '../actions/deploy/inputs.ts';
import { evaluateInputsSchema } from '../actions/evaluate-and-gate/inputs.ts';
import { registerInputsSchema } from '../actions/register-model/inputs.ts';
import { reportInputsSchema } from '../actions/report/inputs.ts';
import { trainInputsSchema } from '../actions/train/inputs.ts';
import { validateDataInputsSchema } from '../actions/validate-data/inputs.ts';

const root = join(import.meta.dirname, '..');
const inputSchema = z.strictObject({ description: z.string(), default: z.string().optional() });
const metadataSchema = z.strictObject({
  name: z.string(),
  description: z.string().max(125),
  inputs: z.record(z.string(), inputSchema),
  outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
  runs: z.strictObject({ using: z.literal('node24'), main: z.string() }),
});

const ACTIONS: readonly [string, z.ZodObject, readonly string[]][] = [
  ['validate-data', validateDataInputsSchema, ['verdict', 'data', 'digest', 'rows', 'result', 'report', 'failures', 'report-html']],
  ['train', trainInputsSchema, ['verdict', 'model', 'digest', 'reused', 'result']],
  ['evaluate-and-gate', evaluateInputsSchema, ['verdict', 'evaluation', 'model', 'digest', 'result', 'report', 'report-html']],
  ['register-model', registerInputsSchema, ['verdict', 'version', 'tag', 'digest', 'reused', 'release-url', 'result']],
  ['deploy', deployInputsSchema, ['verdict', 'state', 'version', 'previous-version', 'digest', 'location', 'result']],
  ['report', reportInputsSchema, ['verdict', 'state', 'comments', 'checks']],
];

/** What action.yml must say of an input. The runner fills in the token; a schema has no expression. */
function described(name: string, schema: z.ZodType): z.output<typeof inputSchema> {
  const fallback = schema.safeParse(undefined);
  const value = name === 'github-token' ? '${{ github.token }}' : fallback.success && fallback.data !== undefined ? String(fallback.data) : undefined;
  return { description: schema.description ?? '', ...(value === undefined ? {} : { default: value }) };
}

describe.each(ACTIONS)('%s', (action, schema, outputs) => {
  const metadata = async () => metadataSchema.parse(parse(await readFile(join(root, 'actions', action, 'action.yml'), 'utf8')));

  it('reads exactly the inputs that action.yml names, with its defaults and descriptions', async () => {
    const inputs = Object.entries(schema.shape).map(([name, input]) => [name, described(name, input as z.ZodType)]);
    expect((await metadata()).inputs).toEqual(Object.fromEntries(inputs));
  });

  it('names its outputs and starts its own file of dist/', async () => {
    const { outputs: named, runs } = await metadata();
    expect(Object.keys(named)).toEqual(outputs);
    expect(runs.main).toBe(`../../dist/${action}.js`);
    expect(await readFile(join(root, 'scripts/stubs', `${action}.js`), 'utf8')).toContain("from './main.js'");
  });
});
