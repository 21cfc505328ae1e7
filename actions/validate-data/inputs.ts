import { z } from 'zod';

export const ENVIRONMENTS = ['training', 'serving'] as const;

const common = {
  config: z.string().default('mlops.yml').describe('The config file'),
  data: z.string().min(1).optional().describe('Data file, folder or pattern, instead of data.source'),
  environment: z.enum(ENVIRONMENTS).default('training').describe('serving: rows that wait for an answer, in which the target may be absent; nothing is trained or judged on them'),
  reference: z.string().min(1).optional().describe('What drift is measured against, instead of data.drift.against: production, previous, a version, a data file or a profile.json'),
  suggest: z.stringbool().default(false).describe('Where the data does not pass, show in the report the change to mlops.yml that would let it, as a diff to copy'),
};

/** The inputs of action.yml. */
export const validateDataInputsSchema = z.strictObject({
  ...common,
  'upload-data': z.stringbool().default(false).describe('true: the rows travel with the result, for jobs that do not have the file'),
  comment: z.enum(['auto', 'always', 'never']).default('never').describe('On a pull request: auto comments where there are findings, always each time'),
  'github-token': z.string().optional().describe('For the comment (pull-requests: write), and for drift against a version (contents: read)'),
});

/** The options of `mlops validate-data`. */
export const validateDataOptionsSchema = z.strictObject(common);
