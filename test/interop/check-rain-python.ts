import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { check } from './check.ts';
import { mlops, pythonVersion, pythonWithPackages, runPython } from './programs.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/rain-python');

/** examples/rain-python goes the whole way and back: a deployment, the same again, another version, a rollback. */
export async function checkRainPython(folder: string): Promise<void> {
  await cp(EXAMPLE, folder, { recursive: true, filter: (path) => !/[\\/](\.mlops|serving|__pycache__)$/.test(path) });
  const config = ['--config', join(folder, 'mlops.yml')];
  const run = async (): Promise<string> => {
    await pythonVersion();
    const { train, 'register-model': registered, deploy } = await mlops(['run', ...config]);
    const steps = [train?.['reused'] === true ? 'not trained' : 'trained', `${registered?.['version']}${registered?.['reused'] === true ? ' reused' : ''}`, `${deploy?.['state']}`];
    return [...steps, `serves ${await readFile(join(folder, 'serving/current'), 'utf8')}`].join(', ');
  };
  const expect = (name: string, act: () => Promise<string>, expected: string): Promise<void> =>
    check(`rain-python, ${name}`, async () => {
      assert.equal(await act(), expected);
      return expected;
    });

  await expect('run', run, 'trained, rain@v1.0.0, deployed, serves 1.0.0');
  await expect('run again', run, 'not trained, rain@v1.0.0 reused, unchanged, serves 1.0.0');
  await expect('run after a change', async () => {
    const program = join(folder, 'train.py');
    const source = await readFile(program, 'utf8');
    await writeFile(program, source.replace('EPOCHS = 60', 'EPOCHS = 40'));
    return run();
  }, 'trained, rain@v1.0.1, deployed, serves 1.0.1');
  await check('rain-python, metrics of both models are scikit-learn\'s', async () =>
    runPython(await pythonWithPackages(), [join(import.meta.dirname, 'compare-metrics.py'), join(folder, '.mlops/evaluate-and-gate'), join(folder, 'weather.csv'), 'date', 'rain_tomorrow']));
  await expect('rollback', async () => {
    await pythonVersion();
    await mlops(['rollback', '--reason', 'interop', ...config]);
    const [version, served, first] = await Promise.all([
      readFile(join(folder, 'serving/current'), 'utf8'),
      readFile(join(folder, 'serving/1.0.0.pkl')),
      readFile(join(await directoryOfFirst(folder), 'bundle/payload/model.pkl')),
    ]);
    assert.deepEqual(served, first);
    return `serves ${version}, the bytes that were registered`;
  }, 'serves 1.0.0, the bytes that were registered');
}

/** Where the registry keeps the first version. */
async function directoryOfFirst(folder: string): Promise<string> {
  const registry = join(folder, '.mlops/registry/rain');
  const { digest } = JSON.parse(await readFile(join(registry, 'log/000001.json'), 'utf8')) as { digest: string };
  return join(registry, 'versions', digest.replace('sha256:', ''));
}
