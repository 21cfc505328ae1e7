import { expect, it } from 'vitest';
import { z } from 'zod';

import { deployOptionsSchema } from '../actions/deploy/inputs.ts';
import { evaluateOptionsSchema } from '../actions/evaluate-and-gate/inputs.ts';
import { registerOptionsSchema } from '../actions/register-model/inputs.ts';
import { trainInputsSchema } from '../actions/train/inputs.ts';
import { validateDataOptionsSchema } from '../actions/validate-data/inputs.ts';
import { UserError } from '../shared/verdict/errors.ts';
import { parseStageOptions, stageOptions } from './stage-options.ts';

const inputs = z.strictObject({
  config: z.string().default('mlops.yml'),
  model: z.string().min(1).optional().describe('What to judge'),
  bump: z.enum(['major', 'minor', 'patch']).optional().describe('Which number'),
  stage: z.string().regex(/^[a-z]+$/, 'letters').optional(),
  'dry-run': z.stringbool().default(false).describe('Change nothing'),
});

it('makes an option of every input but the config, which all commands have', () => {
  expect(stageOptions(inputs)).toEqual({
    model: { description: 'What to judge', flag: false },
    bump: { description: 'Which number', flag: false },
    stage: { description: '', flag: false },
    'dry-run': { description: 'Change nothing', flag: true },
  });
});

it('gives what was typed, with the defaults of the inputs, and leaves the options of the command line out', () => {
  expect(parseStageOptions(inputs, { model: './bundle', 'dry-run': 'true', json: 'true', 'work-dir': 'x' })).toEqual({ config: 'mlops.yml', model: './bundle', 'dry-run': true });
  expect(parseStageOptions(inputs, {})).toEqual({ config: 'mlops.yml', 'dry-run': false });
});

it.each([
  [{ bump: 'mayor' }, '--bump "mayor": allowed are major, minor and patch'],
  [{ stage: 'a b' }, '--stage "a b": letters'],
])('refuses %j', (options, sentence) => {
  expect(() => parseStageOptions(inputs, options)).toThrow(new UserError(sentence));
});

it('tells what each option of the five stages is for', () => {
  const schemas = [validateDataOptionsSchema, trainInputsSchema, evaluateOptionsSchema, registerOptionsSchema, deployOptionsSchema];
  const silent = schemas.flatMap((schema) => Object.entries(stageOptions(schema))).filter(([, { description }]) => description === '');
  expect(silent).toEqual([]);
});
