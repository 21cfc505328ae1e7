import { z } from 'zod';

const text = z.string().min(1).optional();
const flag = z.stringbool().default(false);

/** The inputs of the action, and the options of `mlops deploy`. */
export const deployInputsSchema = z.strictObject({
  config: z.string().default('mlops.yml').describe('The config file'),
  version: text.describe('Which version: 1.2.3, model@v1.2.3, model#stage. Default: what register-model left here, else the newest'),
  environment: text.describe('Which environment of mlops.yml. Default: the only one, else production'),
  rollback: flag.describe('Deploy an earlier version, and hold the stage'),
  to: text.describe('With rollback: which version. Default: what served before the present one'),
  reason: text.describe('Why; a rollback needs one'),
  'dry-run': flag.describe('Say what would happen and change nothing'),
});
