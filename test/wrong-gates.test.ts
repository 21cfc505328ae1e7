import { globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { registerModel } from '../actions/register-model/register-model.ts';
import { train } from '../actions/train/train.ts';
import { validateData } from '../actions/validate-data/validate-data.ts';
import { loadConfig } from '../shared/config/load-config.ts';
import { readRegistry } from '../shared/registry/read-registry.ts';
import { versionsOf } from '../shared/registry/state.ts';
import { FailedError } from '../shared/verdict/errors.ts';
import { openWorld, pointedVersion, registerVersion, runDeploy, stageLog } from './crash/deploy-world.ts';
import { testPorts } from './support/local-ports.ts';
import { leaveEvaluatedModel, RAIN_CONFIG, rainProject } from './support/rain-project.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/*
 * Gates of real tools that are wrong or fail open between the stages, each with what ours does instead.
 * Those about judging itself stand in shared/judge/wrong-gates.test.ts.
 */

describe('gates between stages that others get wrong', () => {
  it('W10: tfx marks a model that was not blessed as "not pushed" and stays green; here register fails, and nothing is registered', async () => {
    const folder = await temporaryFolder();
    const loaded = await rainProject(folder);
    const [ports, workDirectory] = [testPorts(folder), join(folder, '.mlops')];
    await leaveEvaluatedModel(loaded, { workDirectory, ports, rule: ({ precipitation }) => (precipitation > 0 ? 0.2 : 0.8) });
    await expect(registerModel({ loaded, workDirectory }, ports)).rejects.toThrow(FailedError);
    expect(versionsOf(await readRegistry(ports.ledger, 'rain'))).toEqual([]);
  });

  it('W10: and what was not registered is not deployed', async () => {
    const world = openWorld(await temporaryFolder());
    await expect(runDeploy(world)).rejects.toThrow(/^rain has no registered version yet/);
    expect(await stageLog(world)).toEqual([]);
  });

  it('W12: nothing in tfx waits for what ExampleValidator finds; here training refuses data that did not pass', async () => {
    const folder = await temporaryFolder();
    const loaded = await rainProject(folder, `${RAIN_CONFIG.replace('evaluate:', '  columns: { wind: { type: number, max: 1 } }\nevaluate:')}train: { trainer: tfjs, epochs: 1 }\n`);
    const [ports, workDirectory] = [testPorts(folder), join(folder, '.mlops')];
    const { result } = await validateData({ loaded, workDirectory }, ports);
    expect(result.verdict).toBe('fail');
    await expect(train({ loaded, workDirectory }, ports)).rejects.toThrow(/did not pass/);
  });

  it('W14: databricks/mlops-stacks leaves its gate off until someone turns it on; here a first mlops.yml without gates lets nothing in', async () => {
    const folder = await temporaryFolder();
    await rainProject(folder);
    await writeFile(join(folder, 'mlops.yml'), RAIN_CONFIG.slice(0, RAIN_CONFIG.indexOf('gates:')));
    const loaded = await loadConfig(join(folder, 'mlops.yml'));
    const [ports, workDirectory] = [testPorts(folder), join(folder, '.mlops')];
    await leaveEvaluatedModel(loaded, { workDirectory, ports });
    await expect(registerModel({ loaded, workDirectory }, ports)).rejects.toThrow(/could not be judged/);
  });

  it('W16: the workflow that deepchecks documents is none that GitHub runs; here no step of an example has both `uses` and `run`, or neither', () => {
    const paths = globSync('examples/workflows/*.yml');
    expect(paths.length).toBeGreaterThan(2);
    for (const path of paths) {
      const { jobs } = parse(readFileSync(path, 'utf8')) as { jobs: Record<string, { steps?: object[] }> };
      const steps = Object.values(jobs).flatMap(({ steps: all = [] }) => all);
      expect(steps.filter((step) => 'uses' in step === 'run' in step), path).toEqual([]);
    }
  });

  it('W17: aml-deploy overwrites what serves and tests it then, so a broken model stays; here the check comes first and what served still serves', async () => {
    const world = openWorld(await temporaryFolder(), { check: [process.execPath, '-e', "process.exit(process.env.MLOPS_VERSION === '1.1.0' ? 3 : 0)"] });
    await registerVersion(world, { version: '1.0.0' });
    await runDeploy(world);
    await registerVersion(world, { version: '1.1.0' });
    expect((await runDeploy(world)).result).toMatchObject({ verdict: 'fail', version: '1.1.0', previous_version: '1.0.0' });
    expect(await pointedVersion(world)).toBe('1.0.0');
    expect(await stageLog(world)).toEqual(['deploy 1.0.0']);
  });
});
