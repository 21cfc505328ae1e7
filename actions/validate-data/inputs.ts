import { z } from 'zod';

const common = {
  config: z.string().default('mlops.yml').describe('The config file'),
  data: z.string().min(1).optional().describe('Data file, folder or pattern, instead of data.source'),
};

/** The inputs of action.yml. */
export const validateDataInputsSchema = z.strictObject({
  ...common,
  'upload-data': z.stringbool().default(false).describe('true: the rows travel with the result, for jobs that do not have the file'),
  comment: z.enum(['auto', 'always', 'never']).default('never').describe('On a pull request: auto comments where there are findings, always each time'),
  'github-token': z.string().optional().describe('For the comment: pull-requests: write'),
});

/** The options of `mlops validate-data`. */
export const validateDataOptionsSchema = z.strictObject(common);
