import { copyFile, cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { check } from './check.ts';
import { mlops, pythonWithPackages, runPython } from './programs.ts';

const SCRIPTS = join(import.meta.dirname, 'onnx');
const EXAMPLE = join(import.meta.dirname, '../../examples/flight-delay');
const FIXTURES = join(import.meta.dirname, '../fixtures/onnx');

/** The committed models are made again, and onnxruntime itself answers the judged flights as we judged them. */
export async function checkOnnx(folder: string): Promise<void> {
  const flights = join(EXAMPLE, 'flights.csv');
  await mkdir(join(folder, 'made'), { recursive: true });
  await cp(SCRIPTS, folder, { recursive: true });
  await copyFile(flights, join(folder, 'flights.csv'));
  await check('ONNX, models of scikit-learn and LightGBM are made', async () => runPython(await pythonWithPackages(), [join(folder, 'make-models.py'), flights, join(folder, 'made')]));
  for (const name of ['flights-scikit-learn.onnx', 'flights-lightgbm.onnx']) {
    await check(`ONNX, ${name} answers as onnxruntime does`, async () => {
      const committed = join(FIXTURES, name);
      await mlops(['evaluate-and-gate', '--config', join(folder, 'mlops.yml'), '--model', committed]);
      return runPython(await pythonWithPackages(), [join(folder, 'compare-answers.py'), committed, flights, join(folder, '.mlops/evaluate-and-gate/predictions.csv'), join(folder, 'made', name)]);
    });
  }
}
