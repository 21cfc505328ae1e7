import { z } from 'zod';

import { evaluateSchema, gateSchema } from '../schema.ts';

/** A gate of a policy holds: one that only warns would ask for nothing. */
const policyGateSchema = gateSchema
  .refine((gate) => gate.mode !== 'warn', 'a gate that enforces (mode: warn would tighten nothing)')
  .refine((gate) => gate['when-inconclusive'] !== 'warn', 'a gate without when-inconclusive: warn (it would tighten nothing)');

const { confidence, 'min-joined': minJoined } = evaluateSchema.shape;

/** What is asked of a model above its own mlops.yml. Every key can only tighten, whatever its value. */
export const policySchema = z
  .strictObject({
    gates: z.array(policyGateSchema).min(1).optional().describe('Further gates, as in mlops.yml. No waiver lets them be.'),
    baseline: z.string().min(1).optional().describe('What gates against the baseline compare with; mlops.yml and the inputs may name no other.'),
    confidence: confidence.unwrap().optional().describe('The least confidence of a bound.'),
    'min-rows': z.int().min(1).optional().describe('The least number of rows that a gate over all rows is judged on.'),
    'min-joined': minJoined.unwrap().optional().describe('The least share of rows that both models must have answered.'),
    'require-baseline': z.literal(true).optional().describe('true: a first version is inconclusive.'),
    mode: z.literal('enforce').optional().describe('enforce: gates that would only warn enforce.'),
    'when-inconclusive': z.literal('inconclusive').optional().describe('inconclusive: what the rows can\'t decide is never a warning, in slices neither.'),
    waivers: z.literal('none').optional().describe('none: no waiver counts.'),
  })
  .refine((policy) => Object.keys(policy).length > 0, 'at least one key');

export type Policy = z.output<typeof policySchema>;
