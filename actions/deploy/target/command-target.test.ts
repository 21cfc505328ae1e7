import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { openCommandWorld, registerVersion, runDeploy, stageLog, type World } from '../../../test/crash/deploy-world.ts';
import { testPorts } from '../../../test/support/local-ports.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';

/** Writes what it was told into calls.txt, and fails for the versions that fail.txt names. */
const PROGRAM = `
const fs = require('node:fs');
const { MLOPS_VERSION: version, MLOPS_PREVIOUS: previous } = process.env;
fs.appendFileSync('calls.txt', process.argv[2] + ' ' + version + ' after ' + (previous || 'nothing') + ' ' + fs.existsSync(process.env.MLOPS_MODEL_DIR + '/manifest.json') + '\\n');
process.exit(fs.readFileSync('fail.txt', 'utf8').includes(process.argv[2] + ' ' + version) ? 7 : 0);
`;

async function world(): Promise<World & { readonly calls: () => Promise<string[]>; readonly fail: (text: string) => Promise<void> }> {
  const root = await temporaryFolder();
  await writeFile(join(root, 'deploy.cjs'), PROGRAM);
  await writeFile(join(root, 'fail.txt'), '');
  await writeFile(join(root, 'calls.txt'), '');
  const opened = openCommandWorld(root, [process.execPath, 'deploy.cjs', 'deploy'], { check: [process.execPath, 'deploy.cjs', 'check'] });
  return {
    ...opened,
    async calls() {
      const text = await readFile(join(root, 'calls.txt'), 'utf8');
      await writeFile(join(root, 'calls.txt'), '');
      return text.split('\n').filter((line) => line !== '');
    },
    fail: (text) => writeFile(join(root, 'fail.txt'), text),
  };
}

test("a team's own program deploys, its check decides, and both find the bytes and the version before", async () => {
  const production = await world();
  await registerVersion(production, { version: '1.0.0' });
  expect((await runDeploy(production)).result).toMatchObject({ state: 'deployed', location: null, answers_compared: 0, reason: 'no answers were compared: only the program of the team reaches what serves; the check passed' });
  await registerVersion(production, { version: '1.1.0' });
  await runDeploy(production);
  expect(await production.calls()).toEqual(['deploy 1.0.0 after nothing true', 'check 1.0.0 after nothing true', 'deploy 1.1.0 after 1.0.0 true', 'check 1.1.0 after 1.0.0 true']);
  expect((await runDeploy(production)).result.state).toBe('unchanged');
  expect(await production.calls()).toEqual(['check 1.1.0 after 1.1.0 true']);
  expect(await stageLog(production)).toEqual(['deploy 1.0.0', 'deploy 1.1.0']);
});

test('a check that fails brings the version before back by the same program', async () => {
  const production = await world();
  await registerVersion(production, { version: '1.0.0' });
  await runDeploy(production);
  await registerVersion(production, { version: '1.1.0' });
  await production.calls();
  await production.fail('check 1.1.0');
  expect((await runDeploy(production)).result).toMatchObject({ state: 'rolled-back', verdict: 'fail', version: '1.1.0', previous_version: '1.0.0', reason: `the check ${process.execPath} ended with exit code 7` });
  expect(await production.calls()).toEqual(['deploy 1.1.0 after 1.0.0 true', 'check 1.1.0 after 1.0.0 true', 'deploy 1.0.0 after 1.1.0 true', 'check 1.0.0 after 1.1.0 true']);
  expect(await stageLog(production)).toEqual(['deploy 1.0.0']);
});

test('a first version that fails can go nowhere: it needs a person', async () => {
  const production = await world();
  await registerVersion(production, { version: '1.0.0' });
  await production.fail('deploy 1.0.0');
  expect((await runDeploy(production)).result).toMatchObject({ state: 'broken', verdict: 'fail', previous_version: null });
  await production.fail('');
  expect((await runDeploy(production)).result).toMatchObject({ state: 'deployed', version: '1.0.0' });
});

test('a program that is not there changed nothing', async () => {
  const production = openCommandWorld(await temporaryFolder(), ['no-such-program']);
  await registerVersion(production, { version: '1.0.0' });
  expect((await runDeploy(production)).result).toMatchObject({ state: 'unchanged', verdict: 'fail', reason: 'the deploy program no-such-program could not be started: not found' });
});

test('a rollback by command', async () => {
  const production = await world();
  for (const version of ['1.0.0', '1.1.0']) {
    await registerVersion(production, { version });
    await runDeploy(production);
  }
  await production.calls();
  expect((await runDeploy(production, { rollback: true, reason: 'drift' })).result).toMatchObject({ state: 'deployed', version: '1.0.0', previous_version: '1.1.0' });
  expect(await production.calls()).toEqual(['deploy 1.0.0 after 1.1.0 true', 'check 1.0.0 after 1.1.0 true']);
  expect(await stageLog(production)).toEqual(['deploy 1.0.0', 'deploy 1.1.0', 'hold', 'rollback 1.0.0']);
});

test('a version before whose package is damaged can not come back: it needs a person', async () => {
  const production = await world();
  const digest = await registerVersion(production, { version: '1.0.0' });
  await runDeploy(production);
  await registerVersion(production, { version: '1.1.0' });
  await production.fail('check 1.1.0');
  await appendFile(join(testPorts(production.root).versions.location('rain', digest), 'bundle/predictions.csv'), 'x');
  const { result } = await runDeploy(production);
  expect(result.state).toBe('broken');
  expect(result.reason).toContain('v1.0.0 did not come back: rain@v1.0.0 is damaged');
});
