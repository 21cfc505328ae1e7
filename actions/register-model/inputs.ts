import { z } from 'zod';

import { MODEL_NAME } from '../../shared/config/schema.ts';

const text = z.string().min(1).optional();

/** The inputs of the action, and the options of `mlops register-model`. */
export const registerInputsSchema = z.strictObject({
  config: z.string().default('mlops.yml').describe('The config file'),
  model: text.describe("A bundle's folder; default: what train left"),
  evaluation: text.describe("An evaluation's folder; default: what evaluate-and-gate left"),
  data: text.describe("A folder of validate-data's results; default: what it left"),
  bump: z.enum(['major', 'minor', 'patch']).optional().describe('major, minor or patch; default: minor when features or layers changed, else patch'),
  stage: z.string().regex(MODEL_NAME, 'letters, digits and dashes').optional().describe('A stage that names the version from now on; default: only a deployment moves a stage'),
  'dry-run': z.stringbool().default(false).describe('Say which version it would be and write nothing'),
});
