import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { temporaryFolder } from '../support/temporary-folder.ts';
import { EXAMPLES, readJson } from './support/projects.ts';
import { BUNDLE, openTerminal } from './support/terminal.ts';

it('runs from dist/ alone, without node_modules, started from another folder', async () => {
  const root = await temporaryFolder();
  const repository = join(root, 'repository');
  const elsewhere = await temporaryFolder();
  await cp(join(BUNDLE, '..'), join(repository, 'dist'), { recursive: true });
  await cp(join(BUNDLE, '../../package.json'), join(repository, 'package.json'));
  for (const name of ['flights.csv', 'mlops.yml']) await cp(join(EXAMPLES, 'flight-delay', name), join(repository, 'examples/flight-delay', name));
  const { mlops, transcript } = openTerminal(elsewhere, { bundle: join(repository, 'dist/mlops.js'), scrubbed: root });

  const config = join(repository, 'examples/flight-delay/mlops.yml');
  expect(await mlops('run', '--config', config)).toMatchObject({ exitCode: 0, errors: '' });
  expect(await readJson(repository, 'examples/flight-delay/.mlops/deploy/result.json')).toMatchObject({ state: 'deployed', version: '1.0.0' });
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/elsewhere.txt');
});
