import { z } from 'zod';

import { evaluateSchema, gateSchema, MODEL_NAME } from '../schema.ts';

/** A gate of a policy holds: one that only warns would ask for nothing. */
const policyGateSchema = gateSchema
  .refine((gate) => gate.mode !== 'warn', 'a gate that enforces (mode: warn would tighten nothing)')
  .refine((gate) => gate['when-inconclusive'] !== 'warn', 'a gate without when-inconclusive: warn (it would tighten nothing)');

/** A stage, a version, or `base`. */
const NAME = MODEL_NAME.source.slice(1, -1);
const REGISTERED = new RegExp(`^(?:${NAME}|(?:${NAME})?#${NAME}(?:~\\d{1,6})?|${NAME}@v\\d+\\.\\d+\\.\\d+)$`);

const { confidence, 'min-joined': minJoined } = evaluateSchema.shape;

/** What is asked of a model above its own mlops.yml. Every key can only tighten, whatever its value. */
export const policySchema = z
  .strictObject({
    gates: z.array(policyGateSchema).min(1).optional().describe('Further gates, as in mlops.yml. No waiver lets them be.'),
    baseline: z
      .string()
      .regex(REGISTERED, 'a stage, a version or base, such as production (a path would be a file of the change that is judged)')
      .optional()
      .describe('What gates against the baseline compare with: a stage, a version or base. A policy with such gates needs it; mlops.yml and the inputs may name no other.'),
    confidence: confidence.unwrap().optional().describe('The least confidence of a bound.'),
    'min-rows': z.int().min(1).optional().describe('The least number of rows that a gate over all rows is judged on.'),
    'min-joined': minJoined.unwrap().optional().describe('The least share of rows that both models must have answered.'),
    'require-baseline': z.literal(true).optional().describe('true: a first version is inconclusive.'),
    mode: z.literal('enforce').optional().describe('enforce: gates that would only warn enforce.'),
    'when-inconclusive': z.literal('inconclusive').optional().describe('inconclusive: what the rows can\'t decide is never a warning, in slices neither.'),
    waivers: z.literal('none').optional().describe('none: no waiver counts.'),
  })
  .refine((policy) => Object.keys(policy).length > 0, 'at least one key')
  .refine(({ gates = [], baseline }) => baseline !== undefined || !gates.some((gate) => 'against' in gate), { path: ['baseline'], message: 'the baseline that its gates compare with' });

export type Policy = z.output<typeof policySchema>;
