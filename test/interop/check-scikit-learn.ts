import { copyFile, cp } from 'node:fs/promises';
import { join } from 'node:path';

import { check } from './check.ts';
import { mlops, pythonWithPackages, runPython } from './programs.ts';

const FLIGHTS = join(import.meta.dirname, '../../examples/flight-delay/flights.csv');

/** A pickled pipeline that none of our code opens goes from its training to the folder that serves, and answers there as it was judged. */
export async function checkScikitLearn(folder: string): Promise<void> {
  await cp(join(import.meta.dirname, 'scikit-learn'), folder, { recursive: true });
  await copyFile(FLIGHTS, join(folder, 'flights.csv'));
  const evaluation = join(folder, '.mlops/evaluate-and-gate');
  await check('scikit-learn pipeline, run', async () => {
    const { 'register-model': registered, deploy } = await mlops(['run', '--config', join(folder, 'mlops.yml')], { python: await pythonWithPackages() });
    return `${registered?.['version']}, ${deploy?.['state']}`;
  });
  await check('scikit-learn pipeline, metrics and slices are scikit-learn\'s', async () =>
    runPython(await pythonWithPackages(), [join(import.meta.dirname, 'compare-metrics.py'), evaluation, join(folder, 'flights.csv'), 'flight_id', 'delayed']));
  await check('scikit-learn pipeline, what serves answers as judged', async () =>
    runPython(await pythonWithPackages(), [join(folder, 'ask.py'), join(folder, 'serving/versions/v1.0.0'), join(evaluation, 'predictions.csv')], { folder }));
}
