import { expect, test } from 'vitest';

import { configSchema } from '../../../shared/config/schema.ts';
import { chooseEnvironment } from './choose-environment.ts';

function choose(names: readonly string[], asked?: string): string {
  const deploy = Object.fromEntries(names.map((name) => [name, { target: 'directory', path: name }]));
  return chooseEnvironment({ name: 'rain.yml', config: configSchema.parse({ model: 'rain', ...(names.length === 0 ? {} : { deploy }) }) }, asked).name;
}

test('the only environment, else production, unless one is named', () => {
  expect(choose(['canary'])).toBe('canary');
  expect(choose(['staging', 'production'])).toBe('production');
  expect(choose(['staging', 'production'], 'staging')).toBe('staging');
});

test('an environment that is not there is refused with those that are', () => {
  expect(() => choose(['staging', 'canary'])).toThrow('rain.yml has several environments and none is called production; name one: staging, canary');
  expect(() => choose(['staging', 'production'], 'stagign')).toThrow('no environment "stagign" under deploy in rain.yml: staging, production (did you mean staging?)');
  expect(() => choose(['production'], 'constructor')).toThrow('no environment "constructor" under deploy in rain.yml: production');
  expect(() => choose([])).toThrow('rain.yml has no environment to deploy to');
});
