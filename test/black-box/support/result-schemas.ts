import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';

const SCHEMAS = join(import.meta.dirname, '../../../schema');
export const STAGES = ['validate-data', 'train', 'evaluate-and-gate', 'register-model', 'deploy'] as const;

/**
 * Holds every result.json in a work directory against the schema that is committed for others to read it by.
 * @returns per stage `valid`, or what the schema refuses
 */
export async function checkResults(workDirectory: string): Promise<Record<string, string>> {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  const checked: Record<string, string> = {};
  const left = await readdir(workDirectory);
  for (const stage of STAGES.filter((name) => left.includes(name))) {
    const validate = ajv.compile(JSON.parse(await readFile(join(SCHEMAS, `result-${stage}.json`), 'utf8')));
    checked[stage] = validate(JSON.parse(await readFile(join(workDirectory, stage, 'result.json'), 'utf8'))) ? 'valid' : ajv.errorsText(validate.errors);
  }
  return checked;
}
