import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { UserError } from '../verdict/errors.ts';
import { loadConfig } from './load-config.ts';
import { refuseFarWaivers } from './refuse-far-waivers.ts';

test('a waiver may end a year from now, and not a day later', async () => {
  const path = join(await temporaryFolder(), 'mlops.yml');
  await writeFile(path, 'model: a\ngates:\n  - { id: floor, metric: roc_auc, min: 0.8 }\nwaivers:\n  - { gate: floor, reason: late labels, by: alice, expires: 2027-11-22 }\n');
  const loaded = await loadConfig(path);
  expect(() => refuseFarWaivers(loaded, new Date('2026-11-21T00:00:00Z'))).not.toThrow();
  expect(() => refuseFarWaivers(loaded, new Date('2026-11-20T23:59:59Z'))).toThrow(
    new UserError('mlops.yml:5:61: waivers[0].expires: 2027-11-22 is more than a year away; name a day until 2027-11-21, or change the gate itself (its limit, or mode: warn)'),
  );
});
