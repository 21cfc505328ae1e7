import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { edit, rainNode } from './support/projects.ts';
import { openTerminal } from './support/terminal.ts';

const SECRETS = {
  GITHUB_TOKEN: 'ghs_secret', GH_TOKEN: 'secret', ACTIONS_RUNTIME_TOKEN: 'secret', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret', INPUT_TOKEN: 'secret',
  AWS_SECRET_ACCESS_KEY: 'secret', NODE_OPTIONS: '--no-warnings', WANDB_API_KEY: 'of the training', PAGER_KEY: 'of the deployment',
};

it('a program sees no token of ours, and of the environment what it was promised or names itself', async () => {
  const folder = await rainNode();
  for (const name of ['train', 'deploy', 'check']) {
    const path = join(folder, `${name}.mjs`);
    await writeFile(path, `import { writeFileSync as writeNames } from 'node:fs';\nwriteNames('${name}-environment.json', JSON.stringify(process.env));\n${await readFile(path, 'utf8')}`);
  }
  await edit(join(folder, 'mlops.yml'), '  timeout-minutes: 5\n\nevaluate', '  env: [WANDB_API_KEY]\n\nevaluate');
  await edit(join(folder, 'mlops.yml'), '    timeout-minutes: 5', '    env: [PAGER_KEY]');
  const { mlops } = openTerminal(folder, { environment: { ...SECRETS, HTTPS_PROXY: 'http://proxy:3128', LANG: 'C.UTF-8' } });
  expect((await mlops('run')).exitCode).toBe(0);

  const seenBy = async (name: string): Promise<Record<string, string>> => JSON.parse(await readFile(join(folder, `${name}-environment.json`), 'utf8'));
  const [train, deploy, check] = [await seenBy('train'), await seenBy('deploy'), await seenBy('check')];
  const common = ['HOME', 'HTTPS_PROXY', 'LANG', 'PATH'];
  const deployment = ['MLOPS_DIGEST', 'MLOPS_MODEL', 'MLOPS_MODEL_DIR', 'MLOPS_PREVIOUS', 'MLOPS_VERSION'];
  expect(Object.keys(train).sort()).toEqual([...common, 'MLOPS_OUTPUT', 'MLOPS_SEED', 'MLOPS_TEST', 'MLOPS_TRAIN', 'MLOPS_VALIDATION', 'WANDB_API_KEY'].sort());
  expect(Object.keys(deploy).sort()).toEqual([...common, ...deployment, 'PAGER_KEY'].sort());
  expect(Object.keys(check).sort()).toEqual([...common, ...deployment, 'PAGER_KEY'].sort());
  expect(JSON.stringify([train, deploy, check])).not.toContain('secret');
});
