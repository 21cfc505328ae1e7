import { z } from 'zod';

const common = {
  config: z.string().default('mlops.yml').describe('The config file'),
  model: z.string().min(1).optional().describe("What to judge: what train handed on, a bundle's folder, an ONNX file, a SavedModel, a predictions file, model@v1.2.3; default: what train left"),
  data: z.string().min(1).optional().describe("What validate-data handed on, or a folder of its results; default: what it left"),
  baseline: z.string().min(1).optional().describe('What to compare with, instead of evaluate.baseline: production, base, model@v1.2.3, a path'),
  policy: z.string().min(1).optional().describe('A file of gates and settings above mlops.yml, which can only tighten: a path, or base:path for the file as the base of a pull request has it'),
  inconclusive: z.enum(['fail', 'warn']).default('fail').describe('warn: exit 0, a green job, where the verdict is inconclusive; the verdict itself stays'),
};

/** The inputs of action.yml. */
export const evaluateInputsSchema = z.strictObject({
  ...common,
  comment: z.enum(['auto', 'always', 'never']).default('auto').describe('One comment per model on a pull request; always: say so where it is not possible'),
  'github-token': z.string().optional().describe('For the registry, the baseline and the comment: contents: read, actions: read, pull-requests: write'),
});

/** The options of `mlops evaluate-and-gate`. */
export const evaluateOptionsSchema = z.strictObject(common);
