import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { listServed, openWorld, pointedVersion, registerVersion, runDeploy, stageLog } from '../../test/crash/deploy-world.ts';
import { testPorts } from '../../test/support/local-ports.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { appendEntry } from '../../shared/registry/append-entry.ts';
import { PlatformError } from '../../shared/verdict/errors.ts';
import { deploy } from './deploy.ts';

/** A check of the team's: fails where the folder that it is given says one of these versions. */
function checkThatRefuses(...versions: readonly string[]): string[] {
  return [process.execPath, '-e', `process.exit(${JSON.stringify(versions)}.includes(process.env.MLOPS_VERSION) ? 3 : 0)`];
}

test('a first version is copied, tried, switched to, read back and recorded', async () => {
  const world = openWorld(await temporaryFolder());
  const digest = await registerVersion(world, { version: '1.0.0', weight: 2 });
  const { result, log, directory } = await runDeploy(world);
  expect(result).toEqual({
    schema: 'mlops/deploy/v1',
    verdict: 'pass',
    state: 'deployed',
    environment: 'production',
    version: '1.0.0',
    previous_version: null,
    digest,
    location: `${world.served}/versions/v1.0.0`,
    answers_compared: 4,
    reason: '4 golden answers are those that were judged',
    pending: null,
    dry_run: false,
  });
  expect(log).toEqual([
    `Verified rain@v1.0.0: its bytes are ${digest}, and it passed`,
    'Copied v1.0.0 beside what serves and read it back',
    'Tried it before the switch: 4 golden answers are those that were judged',
    `Switched ${world.served}/current.json to v1.0.0`,
    'Read back what serves: 4 golden answers are those that were judged',
  ]);
  expect(await listServed(world)).toEqual([
    '.mlops/registry.json',
    '.mlops/versions/v1.0.0/golden.json',
    '.mlops/versions/v1.0.0/manifest.json',
    '.mlops/versions/v1.0.0/statement.json',
    'current.json',
    'versions/v1.0.0/manifest.json',
    'versions/v1.0.0/model.json',
    'versions/v1.0.0/preprocessing.json',
    'versions/v1.0.0/weights.bin',
  ]);
  expect(JSON.parse(await readFile(join(world.served, 'current.json'), 'utf8'))).toEqual({ schema: 'mlops/current/v1', model: 'rain', version: '1.0.0', digest, path: 'versions/v1.0.0' });
  expect(await stageLog(world)).toEqual(['deploy 1.0.0']);
  const statement = JSON.parse(await readFile(join(directory, 'statement.json'), 'utf8'));
  expect(statement).toMatchObject({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'rain@v1.0.0', digest: { sha256: digest.slice(7) } }],
    predicateType: 'urn:mlops-actions:deployment:v1',
    predicate: { state: 'deployed', environment: 'production', previous_version: null, answers_compared: 4, cause: 'deploy' },
  });
  expect(JSON.parse(await readFile(join(directory, 'result.json'), 'utf8'))).toEqual(result);
});

test('a version that serves already is read back and left alone', async () => {
  const world = openWorld(await temporaryFolder());
  await registerVersion(world, { version: '1.0.0', weight: 2 });
  await runDeploy(world);
  const { result } = await runDeploy(world);
  expect(result).toMatchObject({ state: 'unchanged', verdict: 'pass', version: '1.0.0', answers_compared: 4, reason: '4 golden answers are those that were judged' });
  expect(await stageLog(world)).toEqual(['deploy 1.0.0']);
});

test('what was altered in the folder that serves is noticed and put right from the registry', async () => {
  const world = openWorld(await temporaryFolder());
  await registerVersion(world, { version: '1.0.0', weight: 2 });
  await runDeploy(world);
  await appendFile(join(world.served, 'versions/v1.0.0/weights.bin'), 'x');
  const { result, log } = await runDeploy(world);
  expect(result).toMatchObject({ state: 'deployed', verdict: 'pass', previous_version: '1.0.0', answers_compared: 4 });
  expect(log).toContain(`Warning: production should serve v1.0.0, but: ${world.served}/versions/v1.0.0/weights.bin: its bytes are not those of the manifest`);
  expect(await stageLog(world)).toEqual(['deploy 1.0.0']);
  expect((await listServed(world)).filter((path) => path.includes('discarded') || path.includes('staging'))).toEqual([]);
  expect((await runDeploy(world)).result.state).toBe('unchanged');
});

test('opaque files are compared by their bytes, and the result says that no answers were', async () => {
  const world = openWorld(await temporaryFolder());
  await registerVersion(world, { version: '1.0.0' });
  expect((await runDeploy(world)).result).toMatchObject({ state: 'deployed', answers_compared: 0, reason: "the bytes are right; no answers were compared, because mlops can't run this model" });
});

test('`golden: false` compares no answers and says so', async () => {
  const world = openWorld(await temporaryFolder(), { golden: false });
  await registerVersion(world, { version: '1.0.0', weight: 2, golden: 'wrong' });
  expect((await runDeploy(world)).result).toMatchObject({ state: 'deployed', answers_compared: 0, reason: 'the bytes are right; no answers were compared, because `golden` is false' });
});

test('a model without golden rows must load all the same', async () => {
  const world = openWorld(await temporaryFolder());
  await registerVersion(world, { version: '1.0.0', weight: 2, golden: 'none' });
  expect((await runDeploy(world)).result).toMatchObject({ state: 'deployed', answers_compared: 0, reason: 'the bytes are right and the model loads; no answers were compared, because the version has no golden rows' });
  await registerVersion(world, { version: '1.1.0', weight: Number.NaN, golden: 'none' });
  const { result } = await runDeploy(world);
  expect(result).toMatchObject({ state: 'unchanged', verdict: 'fail', version: '1.1.0' });
  expect(result.reason).toContain('weight 1 of output/kernel is NaN');
  expect(await pointedVersion(world)).toBe('1.0.0');
});

test('answers other than those that were judged stop the deployment before the switch', async () => {
  const world = openWorld(await temporaryFolder());
  await registerVersion(world, { version: '1.0.0', weight: 2 });
  await runDeploy(world);
  await registerVersion(world, { version: '1.1.0', weight: 3, golden: 'wrong' });
  const { result, report } = await runDeploy(world);
  expect(result).toMatchObject({ state: 'unchanged', verdict: 'fail', version: '1.1.0', previous_version: '1.0.0', location: null, reason: 'the golden answers are not those that were judged: of 4, the worst is off by 0.100' });
  expect(report).toContain('### ❌ rain: v1.1.0 was not deployed to production');
  expect(await pointedVersion(world)).toBe('1.0.0');
  expect((await listServed(world)).filter((path) => path.startsWith('versions/') && !path.startsWith('versions/v1.0.0/'))).toEqual([]);
  expect(await stageLog(world)).toEqual(['deploy 1.0.0']);
});

test('a check that fails brings the version before back', async () => {
  const world = openWorld(await temporaryFolder(), { check: checkThatRefuses('1.1.0') });
  await registerVersion(world, { version: '1.0.0' });
  await runDeploy(world);
  await registerVersion(world, { version: '1.1.0' });
  const { result, report } = await runDeploy(world);
  expect(result).toMatchObject({ state: 'rolled-back', verdict: 'fail', version: '1.1.0', previous_version: '1.0.0', location: null, reason: `the check ${process.execPath} ended with exit code 3` });
  expect(report).toContain('### ❌ rain: v1.1.0 failed in production, v1.0.0 serves again');
  expect(await pointedVersion(world)).toBe('1.0.0');
  expect(await stageLog(world)).toEqual(['deploy 1.0.0']);
});

test('a check that hangs ends with its time', async () => {
  const world = openWorld(await temporaryFolder(), { check: [process.execPath, '-e', "if (process.env.MLOPS_VERSION === '1.1.0') setInterval(() => undefined, 1000)"], 'timeout-minutes': 0.02 });
  await registerVersion(world, { version: '1.0.0' });
  await runDeploy(world);
  await registerVersion(world, { version: '1.1.0' });
  const { result } = await runDeploy(world);
  expect(result).toMatchObject({ state: 'rolled-back', verdict: 'fail', reason: `the check ${process.execPath} did not end within 1.2 seconds` });
  expect(await pointedVersion(world)).toBe('1.0.0');
});

test('a first version that fails leaves nothing serving, as before', async () => {
  const world = openWorld(await temporaryFolder(), { check: checkThatRefuses('1.0.0') });
  await registerVersion(world, { version: '1.0.0' });
  const { result, report } = await runDeploy(world);
  expect(result).toMatchObject({ state: 'rolled-back', verdict: 'fail', previous_version: null });
  expect(report).toContain('### ❌ rain: v1.0.0 failed in production, nothing serves, as before');
  expect(await pointedVersion(world)).toBeNull();
  expect(await stageLog(world)).toEqual([]);
});

test('a check that fails for both versions needs a person, and a later run goes on from there', async () => {
  const root = await temporaryFolder();
  const world = openWorld(root);
  await registerVersion(world, { version: '1.0.0' });
  await runDeploy(world);
  await registerVersion(world, { version: '1.1.0' });
  const strict = openWorld(root, { check: checkThatRefuses('1.0.0', '1.1.0') });
  const { result, report } = await runDeploy(strict);
  const reason = `the check ${process.execPath} ended with exit code 3`;
  expect(result).toMatchObject({ state: 'broken', verdict: 'fail', version: '1.1.0', previous_version: '1.0.0', reason: `${reason}; v1.0.0 did not come back: ${reason}` });
  expect(report).toContain('### 🛑 rain: production needs a person');
  expect(await stageLog(world)).toEqual(['deploy 1.0.0']);
  expect((await runDeploy(world)).result).toMatchObject({ state: 'deployed', version: '1.1.0', previous_version: '1.0.0' });
  expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0']);
});

test('the check finds the model, the version and the one before', async () => {
  const root = await temporaryFolder();
  const seen = join(root, 'seen.txt');
  const names = ['MLOPS_MODEL', 'MLOPS_VERSION', 'MLOPS_PREVIOUS', 'MLOPS_DIGEST', 'MLOPS_MODEL_DIR'];
  const world = openWorld(root, { check: [process.execPath, '-e', `require('fs').appendFileSync('seen.txt', ${JSON.stringify(names)}.map((name) => process.env[name]).join(' ') + '\\n'); console.log('smoke test passed')`] });
  const first = await registerVersion(world, { version: '1.0.0' });
  await runDeploy(world);
  const second = await registerVersion(world, { version: '1.1.0' });
  const { log } = await runDeploy(world);
  expect((await readFile(seen, 'utf8')).split('\n')).toEqual([
    `rain 1.0.0  ${first} ${world.served}/versions/v1.0.0`,
    `rain 1.1.0 1.0.0 ${second} ${world.served}/versions/v1.1.0`,
    '',
  ]);
  expect(log).toContain('  smoke test passed');
});

test('an older version is no deployment', async () => {
  const world = openWorld(await temporaryFolder());
  await registerVersion(world, { version: '1.9.0' });
  await registerVersion(world, { version: '1.10.0' });
  await runDeploy(world);
  await expect(runDeploy(world, { version: 'rain@v1.9.0' })).rejects.toThrow(
    'v1.9.0 is older than v1.10.0, which production holds; to go back, ask for a rollback: mlops rollback --to 1.9.0 --reason …',
  );
  expect(await pointedVersion(world)).toBe('1.10.0');
});

test('a version whose evaluation did not pass is not deployed', async () => {
  const world = openWorld(await temporaryFolder());
  await registerVersion(world, { version: '1.0.0', verdict: 'inconclusive' });
  await expect(runDeploy(world)).rejects.toThrow('v1.0.0 did not pass its evaluation (inconclusive); nothing was deployed');
  await registerVersion(world, { version: '1.1.0', verdict: 'warn' });
  expect((await runDeploy(world)).result.state).toBe('deployed');
});

test('a package that is altered or gone is refused before anything changes', async () => {
  const world = openWorld(await temporaryFolder());
  const digest = await registerVersion(world, { version: '1.0.0' });
  const folder = testPorts(world.root).versions.location('rain', digest);
  await appendFile(join(folder, 'bundle/payload/model.bin'), 'x');
  await expect(runDeploy(world)).rejects.toThrow('rain@v1.0.0 is damaged');
  await rm(folder, { recursive: true });
  await expect(runDeploy(world)).rejects.toThrow(`rain@v1.0.0 is in the log, but its files are gone from ${folder}`);
  expect(await listServed(world)).toEqual([]);
});

test('only the newest versions stay, and never is what serves or served before deleted', async () => {
  const world = openWorld(await temporaryFolder(), { keep: 2 });
  for (const version of ['1.0.0', '1.1.0', '1.2.0', '1.3.0']) {
    await registerVersion(world, { version });
    await runDeploy(world);
  }
  expect((await listServed(world)).filter((path) => /^versions.*manifest\.json$/.test(path))).toEqual(['versions/v1.2.0/manifest.json', 'versions/v1.3.0/manifest.json']);
  await runDeploy(world, { rollback: true, to: '1.0.0', reason: 'drift' });
  expect((await listServed(world)).filter((path) => /^versions.*manifest\.json$/.test(path))).toEqual(['versions/v1.0.0/manifest.json', 'versions/v1.2.0/manifest.json', 'versions/v1.3.0/manifest.json']);
});

test('what others keep in the folder stays as it is', async () => {
  const world = openWorld(await temporaryFolder(), { keep: 2 });
  const foreign = ['README.md', 'versions/v9.9.9/model.bin', 'versions/notes.txt', '.mlops/other.txt', 'versions/.staging-mine/a'];
  for (const path of foreign) {
    await mkdir(join(world.served, path, '..'), { recursive: true });
    await writeFile(join(world.served, path), path);
  }
  for (const version of ['1.0.0', '1.1.0', '1.2.0', '1.3.0']) {
    await registerVersion(world, { version });
    await runDeploy(world);
  }
  for (const path of foreign) expect(await readFile(join(world.served, path), 'utf8')).toBe(path);
});

test.each([
  ['{"hello": 1}', 'names no schema, but this version of mlops reads mlops/current/v1'],
  [JSON.stringify({ schema: 'mlops/current/v1', model: 'snow', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}`, path: 'versions/v1.0.0' }), 'serves the model snow, not rain; give each model a folder of its own'],
  [JSON.stringify({ schema: 'mlops/current/v1', model: 'rain', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}`, path: '../../etc' }), 'path must be the folder of the version'],
])('a current.json that is not ours is refused and kept', async (text, sentence) => {
  const world = openWorld(await temporaryFolder());
  await registerVersion(world, { version: '1.0.0' });
  await mkdir(world.served);
  await writeFile(join(world.served, 'current.json'), text);
  await expect(runDeploy(world)).rejects.toThrow(sentence);
  expect(await listServed(world)).toEqual(['current.json']);
});

test('a folder that cannot be made is named', async () => {
  const world = openWorld(await temporaryFolder(), { path: 'file/served' });
  await registerVersion(world, { version: '1.0.0' });
  await writeFile(join(world.root, 'file'), 'x');
  await expect(runDeploy(world)).rejects.toThrow('a part of this path is a file, not a folder');
  expect(await stageLog(world)).toEqual([]);
});

test('a dry run says what would happen and changes nothing', async () => {
  const world = openWorld(await temporaryFolder());
  await registerVersion(world, { version: '1.0.0' });
  const { result, report } = await runDeploy(world, { dryRun: true });
  expect(result).toMatchObject({ state: 'unchanged', verdict: 'pass', dry_run: true, location: null, reason: 'dry run: v1.0.0 would replace nothing' });
  expect(report).toContain('### ✅ rain: dry run for production, nothing was changed');
  await expect(readFile(join(world.root, '.mlops/deploy/statement.json'))).rejects.toThrow('ENOENT');
  await expect(listServed(world)).rejects.toThrow('ENOENT');
  expect(await stageLog(world)).toEqual([]);
});

test('two deployments at once to one folder: each ends well or says who holds the folder', async () => {
  const root = await temporaryFolder();
  const world = openWorld(root);
  for (const version of ['1.0.0', '1.1.0']) await registerVersion(world, { version });
  const ends = await Promise.allSettled([
    runDeploy(world, { version: '1.1.0' }),
    // A work directory of its own, as another machine has; the registry and the folder are the same.
    deploy({ loaded: world.loaded, workDirectory: join(root, '.other'), version: '1.1.0', rollback: false, dryRun: false }, testPorts(root)),
  ]);
  for (const end of ends) {
    if (end.status === 'fulfilled') expect(end.value.result).toMatchObject({ verdict: 'pass', version: '1.1.0' });
    else expect(String(end.reason)).toContain(`the folder ${world.served} is in use by process`);
  }
  expect(ends.some(({ status }) => status === 'fulfilled')).toBe(true);
  expect(await pointedVersion(world)).toBe('1.1.0');
  expect(await stageLog(world)).toEqual(['deploy 1.1.0']);
});

test('another deployment that moved the stage meanwhile wins, and what it brought is put back', async () => {
  const world = openWorld(await temporaryFolder());
  await registerVersion(world, { version: '1.0.0' });
  await runDeploy(world);
  const middle = await registerVersion(world, { version: '1.1.0' });
  await registerVersion(world, { version: '1.2.0' });
  const ports = testPorts(world.root);
  const ledger: typeof ports.ledger = {
    read: ports.ledger.read,
    settle: ports.ledger.settle,
    async append(model, position, text) {
      const entry: { kind: string } = JSON.parse(text);
      // Just before ours is written, a deployment from elsewhere is.
      if (entry.kind === 'stage') await appendEntry({ ...ports }, 'rain', (state) => (state.last >= 5 ? null : { kind: 'stage', stage: 'production', version: '1.1.0', digest: middle, cause: 'deploy', reason: null }));
      return ports.ledger.append(model, position, text);
    },
  };
  const { result } = await runDeploy(world, {}, { ledger });
  expect(result).toMatchObject({ state: 'rolled-back', verdict: 'fail', version: '1.2.0', reason: 'another deployment moved production to v1.1.0 meanwhile' });
  expect(await pointedVersion(world)).toBe('1.1.0');
  expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0']);
});

test('bytes that change while the pointer moves are seen when it is read back, and the version before returns', async () => {
  const world = openWorld(await temporaryFolder());
  await registerVersion(world, { version: '1.0.0', weight: 2 });
  await runDeploy(world);
  await registerVersion(world, { version: '1.1.0', weight: 3 });
  const { files } = testPorts(world.root);
  const flaky: typeof files = {
    ...files,
    async replace(path, bytes) {
      await files.replace(path, bytes);
      if (path.endsWith('current.json')) await appendFile(join(world.served, 'versions/v1.1.0/weights.bin'), 'x');
    },
  };
  const { result } = await runDeploy(world, {}, { files: flaky });
  expect(result).toMatchObject({ state: 'rolled-back', verdict: 'fail', version: '1.1.0', reason: `${world.served}/versions/v1.1.0/weights.bin: its bytes are not those of the manifest` });
  expect(await pointedVersion(world)).toBe('1.0.0');
  expect((await runDeploy(world)).result).toMatchObject({ state: 'deployed', version: '1.1.0' });
});

test('where the results can not be written, the log still tells what was done', async () => {
  const world = openWorld(await temporaryFolder());
  await registerVersion(world, { version: '1.0.0' });
  const ports = testPorts(world.root);
  const files: typeof ports.files = {
    ...ports.files,
    replace: (path, bytes) => (path.endsWith('result.json') ? Promise.reject(new PlatformError('the disk is full')) : ports.files.replace(path, bytes)),
  };
  const failing = testPorts(world.root, { files });
  await expect(deploy({ loaded: world.loaded, workDirectory: join(world.root, '.mlops'), rollback: false, dryRun: false }, failing)).rejects.toThrow('the disk is full');
  expect(failing.log.lines.at(-1)).toBe("Warning: v1.0.0 serves in production: the bytes are right; no answers were compared, because mlops can't run this model");
  expect(await stageLog(world)).toEqual(['deploy 1.0.0']);
});
