import { z } from 'zod';

/** The inputs of action.yml. */
export const reportInputsSchema = z.strictObject({
  config: z.string().default('mlops.yml').describe('Path of the mlops.yml of every model that the run judges, from the top of the repository; one per line'),
  'github-token': z.string().optional().describe('For the artifacts, mlops.yml and the comment: actions: read, contents: read, pull-requests: write'),
});
