import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { WRONG_CONFIGS } from '../test/wrong-configs.ts';
import { jsonSchemaFiles } from './generate-json-schema.ts';

const directory = join(import.meta.dirname, '..', 'schema');

/** As an editor with the schema sees it. */
function accepts(yaml: string): boolean {
  const schema: unknown = JSON.parse(jsonSchemaFiles().get('mlops.json') ?? '');
  return validate(schema, parse(yaml));
}

function validate(schema: unknown, value: unknown): boolean {
  return new Ajv2020({ strict: true, allowUnionTypes: true }).validate(Object(schema), value);
}

test('the committed files are those that the schemas give (node scripts/generate-json-schema.ts)', async () => {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json')).sort();
  const committed = await Promise.all(names.map(async (name) => [name, await readFile(join(directory, name), 'utf8')]));
  expect(new Map(committed as [string, string][])).toEqual(new Map([...jsonSchemaFiles()].sort()));
});

test('every file is a JSON Schema that ajv compiles', () => {
  for (const text of jsonSchemaFiles().values()) expect(new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(text))).toBeTypeOf('function');
});

test('an editor accepts a config with what it needs and no more', () => {
  const config = `
model: churn
data:
  source: data/customers.csv
  id: customer_id
  target: churned
  columns: { plan: { values: [free, team, enterprise] }, tenure: { type: integer, min: 0 } }
train:
  command: [python, train.py]
  inputs: [train.py, params.yaml, requirements.txt]
evaluate:
  metrics: [roc_auc, log_loss, brier_score]
  slices: [plan, { tenure: [0, 12, 60] }]
gates:
  - { metric: roc_auc, min: 0.80 }
  - { metric: roc_auc, slice: plan, against: baseline, margin: 2% }
registry: {}
deploy:
  production: { target: directory, path: /srv/models/churn }
  staging: { target: { command: [./deploy.sh] }, check: [./check.sh] }
`;
  expect(accepts(config)).toBe(true);
  expect(accepts('model: churn')).toBe(true);
  expect(accepts('model: flight-delay\ntrain: { trainer: tfjs, layers: [ { dense: 64, activation: relu }, { dropout: 0.2 } ], early-stopping: { patience: 3 } }')).toBe(true);
});

test('an editor marks the mistakes that the command refuses', () => {
  const marked = ['a key with a typo', 'a key with a typo at the top', 'the words of another tool', 'a key that is planned, and does nothing yet', 'wrong kinds of values', 'a list where a map belongs', 'both trainer and command', 'layers that are none', 'gates without a condition', 'gates with half a condition, or two', 'deployments to nowhere'];
  expect(marked.filter((mistake) => accepts(WRONG_CONFIGS[mistake] ?? 'model: churn'))).toEqual([]);
});
