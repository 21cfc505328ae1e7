import { z } from 'zod';

import { MODEL_NAME } from '../../shared/config/schema.ts';

const text = z.string().min(1).optional();

const common = {
  config: z.string().default('mlops.yml').describe('The config file'),
  model: text.describe("What train handed on, or a bundle's folder; default: what train left"),
  evaluation: text.describe("What evaluate-and-gate handed on, or an evaluation's folder; default: what it left"),
  data: text.describe("What validate-data handed on, or a folder of its results; default: what it left"),
  policy: text.describe('The policy that the model was judged under, as evaluate-and-gate was given it; without the same one nothing is registered'),
  bump: z.enum(['major', 'minor', 'patch']).optional().describe('major, minor or patch; default: minor when features or layers changed, else patch'),
  stage: z.string().regex(MODEL_NAME, 'letters, digits and dashes').optional().describe('A stage that names the version from now on; default: only a deployment moves a stage'),
};

/** The inputs of action.yml. */
export const registerInputsSchema = z.strictObject({
  ...common,
  release: z.enum(['draft', 'publish']).default('draft').describe('draft: a person publishes the release, which starts the deployment; publish: at once'),
  'github-token': z.string().optional().describe('For tags and the release: contents: write'),
});

/** The options of `mlops register-model`. */
export const registerOptionsSchema = z.strictObject({
  ...common,
  'dry-run': z.stringbool().default(false).describe('Say which version it would be and write nothing'),
});
