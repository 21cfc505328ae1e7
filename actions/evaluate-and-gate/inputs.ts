import { z } from 'zod';

/** The inputs of action.yml, which are the options of `mlops evaluate-and-gate`. */
export const evaluateInputsSchema = z.strictObject({
  config: z.string().default('mlops.yml').describe('The config file'),
  model: z.string().optional().describe("What to judge: a bundle's folder, a predictions file, model@v1.2.3; default: what train left"),
  data: z.string().optional().describe("A folder of validate-data's results; default: what it left here"),
  baseline: z.string().optional().describe('What to compare with, instead of evaluate.baseline: production, model@v1.2.3, a path'),
  inconclusive: z.enum(['fail', 'warn']).default('fail').describe('warn: exit 0 where the verdict is inconclusive; the verdict itself stays'),
});
