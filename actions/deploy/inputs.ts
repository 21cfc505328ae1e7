import { z } from 'zod';

const text = z.string().min(1).optional();
const flag = z.stringbool().default(false);

const common = {
  config: z.string().default('mlops.yml').describe('The config file'),
  version: text.describe('Which version: 1.2.3, model@v1.2.3, model#stage. Default: what register-model left here, else the newest'),
  environment: text.describe('Which environment of mlops.yml. Default: the only one, else production'),
  rollback: flag.describe('Deploy an earlier version, and hold the stage'),
  reason: text.describe('Why; a rollback needs one'),
};

/** The inputs of action.yml. */
export const deployInputsSchema = z.strictObject({
  ...common,
  version: common.version.describe("Which version: 1.2.3, model@v1.2.3, model#stage. Default: that of the release that started the run, else what register-model left here, else the newest"),
  deployment: flag.describe("true: write a Deployment and its statuses. Not together with the job's environment, which makes one by itself"),
  'github-token': z.string().optional().describe('For the registry: contents: write; with deployment: deployments: write'),
});

/** The options of `mlops deploy`. */
export const deployOptionsSchema = z.strictObject({
  ...common,
  to: text.describe('With rollback: which version. Default: what served before the present one'),
  'dry-run': flag.describe('Say what would happen and change nothing'),
});
