import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { check } from './check.ts';
import { mlops, pythonWithPackages, runPython } from './programs.ts';

/** The network of examples/flight-delay, judged twice: by us and by scikit-learn. */
export async function checkFlightDelay(folder: string): Promise<void> {
  await cp(join(import.meta.dirname, '../../examples/flight-delay'), folder, { recursive: true, filter: (path) => !/[\\/]\.mlops$/.test(path) });
  await check('flight-delay, metrics and slices are scikit-learn\'s', async () => {
    const python = await pythonWithPackages();
    await mlops(['run', '--config', join(folder, 'mlops.yml')]);
    return runPython(python, [join(import.meta.dirname, 'compare-metrics.py'), join(folder, '.mlops/evaluate-and-gate'), join(folder, 'flights.csv'), 'flight_id', 'delayed']);
  });
}
