import { z } from 'zod';

/** The inputs of the action, and the options of `mlops train`. */
export const trainInputsSchema = z.strictObject({
  config: z.string().default('mlops.yml').describe('The config file'),
  data: z.string().min(1).optional().describe("What validate-data handed on, or a folder of its results; default: what it left"),
});
