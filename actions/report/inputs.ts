import { z } from 'zod';

/** The inputs of action.yml. */
export const reportInputsSchema = z.strictObject({
  config: z.string().default('mlops.yml').describe('Path of the mlops.yml of every model that the run judges, from the top of the repository; one per line'),
  check: z.stringbool().default(false).describe('true: a check run `mlops / <model>` on the head of the pull request too, which says fail, or that a person is needed: by the word of a fork none passes (needs checks: write)'),
  'github-token': z.string().optional().describe('For the artifacts, mlops.yml and the comment: actions: read, contents: read, pull-requests: write'),
});
