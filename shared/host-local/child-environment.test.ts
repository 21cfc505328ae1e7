import { expect, it } from 'vitest';

import { childEnvironment } from './child-environment.ts';

const RUNNER = {
  PATH: '/usr/bin',
  HOME: '/home/runner',
  TMPDIR: '/tmp',
  LANG: 'C.UTF-8',
  https_proxy: 'http://proxy:3128',
  NO_PROXY: 'localhost',
  GITHUB_TOKEN: 'ghs_secret',
  GITHUB_ACTIONS: 'true',
  ACTIONS_RUNTIME_TOKEN: 'secret',
  INPUT_TOKEN: 'secret',
  INPUT_MODEL: './model',
  AWS_SECRET_ACCESS_KEY: 'secret',
  WANDB_API_KEY: 'key',
  NODE_OPTIONS: '--require ./evil.js',
  LD_PRELOAD: './evil.so',
  MLOPS_SEED: 'from outside',
  UNSET: undefined,
};

it('gives a program the common variables, those it names and ours, and nothing else', () => {
  expect(childEnvironment(RUNNER, { variables: { MLOPS_SEED: '7', MLOPS_OUTPUT: '/tmp/out' }, pass: ['WANDB_API_KEY', 'UNSET', 'ABSENT'] })).toEqual({
    PATH: '/usr/bin',
    HOME: '/home/runner',
    TMPDIR: '/tmp',
    LANG: 'C.UTF-8',
    https_proxy: 'http://proxy:3128',
    NO_PROXY: 'localhost',
    WANDB_API_KEY: 'key',
    MLOPS_SEED: '7',
    MLOPS_OUTPUT: '/tmp/out',
  });
});

it('gives no token of the job, even to a program that names it', () => {
  const pass = ['GITHUB_TOKEN', 'github_token', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_TOKEN', 'input_model'];
  expect(childEnvironment({ ...RUNNER, github_token: 'ghs_secret', input_model: 'x' }, { variables: {}, pass })).toEqual(childEnvironment(RUNNER, { variables: {}, pass: [] }));
});

it('is not fooled by names that every object has', () => {
  expect(childEnvironment({ PATH: '/usr/bin' }, { variables: {}, pass: ['__proto__', 'constructor', 'toString'] })).toEqual({ PATH: '/usr/bin' });
});
