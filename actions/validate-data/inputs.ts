import { z } from 'zod';

/** The inputs of action.yml, which are the options of `mlops validate-data`. */
export const validateDataInputsSchema = z.strictObject({
  config: z.string().default('mlops.yml').describe('The config file'),
  data: z.string().min(1).optional().describe('Data file, instead of data.source'),
});
