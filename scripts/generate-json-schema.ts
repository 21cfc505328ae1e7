import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { z } from 'zod';

import { CONFIG_SCHEMA_URL, configJsonSchema } from '../shared/config/config-json-schema.ts';
import { policySchema } from '../shared/config/policy/policy-schema.ts';
import { deployResultSchema } from '../shared/results/deploy.ts';
import { evaluateResultSchema } from '../shared/results/evaluate-and-gate.ts';
import { evaluationContextSchema } from '../shared/results/evaluation-context.ts';
import { evaluationEvidenceSchema } from '../shared/results/evaluation-evidence.ts';
import { registerResultSchema } from '../shared/results/register-model.ts';
import { trainResultSchema } from '../shared/results/train.ts';
import { validateDataResultSchema } from '../shared/results/validate-data.ts';

const RESULTS = {
  'validate-data': validateDataResultSchema,
  train: trainResultSchema,
  'evaluate-and-gate': evaluateResultSchema,
  'register-model': registerResultSchema,
  deploy: deployResultSchema,
};

/** The files of `schema/`: mlops.yml's own, one for the result.json of each stage, and those for what an evaluation leaves beside it. */
export function jsonSchemaFiles(): ReadonlyMap<string, string> {
  const results = Object.entries(RESULTS).map(([stage, schema]) => schemaFile(schema, { name: `result-${stage}.json`, title: `result.json of ${stage}` }));
  const context = schemaFile(evaluationContextSchema, { name: 'context-evaluate-and-gate.json', title: 'context.json of evaluate-and-gate' });
  const evidence = schemaFile(evaluationEvidenceSchema, { name: 'evidence-evaluate-and-gate.json', title: 'evidence.json of evaluate-and-gate' });
  const files: readonly [string, object][] = [['mlops.json', configJsonSchema()], schemaFile(policySchema, { name: 'policy.json', title: 'A policy above mlops.yml' }, 'input'), ...results, context, evidence];
  return new Map(files.map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]));
}

function schemaFile(schema: z.ZodType, { name, title }: { readonly name: string; readonly title: string }, io: 'input' | 'output' = 'output'): [string, object] {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io });
  return [name, { $schema, $id: new URL(name, CONFIG_SCHEMA_URL).href, title, ...rest }];
}

if (import.meta.main) {
  const directory = join(dirname(import.meta.dirname), 'schema');
  await mkdir(directory, { recursive: true });
  for (const [name, text] of jsonSchemaFiles()) await writeFile(join(directory, name), text);
}
