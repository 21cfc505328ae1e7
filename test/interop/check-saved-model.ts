import { copyFile, cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { projectWithTfjsNode } from './build-tfjs-node.ts';
import { check } from './check.ts';
import { mlops, pythonWithTensorflow, runPython } from './programs.ts';

const SCRIPTS = join(import.meta.dirname, 'saved-model');
const FLIGHTS = join(import.meta.dirname, '../../examples/flight-delay/flights.csv');
/** As make_models.py calls them, each with the mlops.yml that judges it. */
const MODELS = { module: 'mlops.yml', keras: 'by-name.yml' };

/** SavedModels of Keras and of plain TensorFlow are made, and TensorFlow in Python answers the judged flights as tfjs-node did. */
export async function checkSavedModel(): Promise<void> {
  // Within the project, since the package is looked for beside mlops.yml and above it.
  const work = async (): Promise<string> => join(await projectWithTfjsNode(), 'saved-model');
  await check('SavedModel, models of Keras and of TensorFlow are made', async () => {
    const folder = await work();
    await mkdir(folder, { recursive: true });
    await cp(SCRIPTS, folder, { recursive: true });
    await copyFile(join(import.meta.dirname, 'onnx/flights.py'), join(folder, 'flights.py'));
    await copyFile(FLIGHTS, join(folder, 'flights.csv'));
    await runPython(await pythonWithTensorflow(), [join(folder, 'make_models.py'), FLIGHTS, join(folder, 'made')]);
    return Object.keys(MODELS).join(', ');
  });
  for (const [name, config] of Object.entries(MODELS)) {
    await check(`SavedModel, ${name} answers in tfjs-node as in Python`, async () => {
      const folder = await work();
      const model = join(folder, 'made', name);
      const workDirectory = join(folder, '.mlops', name);
      await mlops(['evaluate-and-gate', '--config', join(folder, config), '--work-dir', workDirectory, '--model', model]);
      return runPython(await pythonWithTensorflow(), [join(folder, 'compare_answers.py'), model, FLIGHTS, join(workDirectory, 'evaluate-and-gate/predictions.csv')]);
    });
    await check(`SavedModel, ${name} leans on the same columns in Python, and takes no longer`, async () => {
      const folder = await work();
      return runPython(await pythonWithTensorflow(), [join(folder, 'compare_importance.py'), join(folder, 'made', name), FLIGHTS, join(folder, '.mlops', name, 'evaluate-and-gate')]);
    });
  }
}
