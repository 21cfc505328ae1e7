import { keepNurserySmall } from '../shared/host-local/keep-nursery-small.ts';
import type { Installation } from './main.ts';

/*
 * What the files in dist/ start. Each is loaded only when it is called, so that a command or a step loads its own code and no other.
 */

export { main } from './main.ts';

export async function validateData(installation: Installation): Promise<void> {
  keepNurserySmall();
  await (await import('../actions/validate-data/index.ts')).validateDataAction(installation);
}

/** A thread of `validateData`. */
export async function scanThread(): Promise<void> {
  (await import('../actions/validate-data/scan/scan-thread.ts')).scanThread();
}

export async function train(installation: Installation): Promise<void> {
  await (await import('../actions/train/index.ts')).trainAction(installation);
}

/** A child of `train`: its folder is the one argument. */
export async function trainOnTensorflow(): Promise<void> {
  await (await import('../actions/train/tensorflow-child.ts')).tensorflowChild(process.argv[2] ?? '', (line) => process.stdout.write(`${line}\n`));
}

/** A child of `evaluateAndGate`: its folder is the one argument. */
export async function answerOnTensorflow(): Promise<void> {
  await (await import('../actions/evaluate-and-gate/saved-model/saved-model-child.ts')).savedModelChild(process.argv[2] ?? '', { input: process.stdin, write: (text) => process.stdout.write(text) });
}

export async function evaluateAndGate(installation: Installation): Promise<void> {
  const { trainModel } = await import('./train-model.ts');
  await (await import('../actions/evaluate-and-gate/index.ts')).evaluateAndGateAction(installation, trainModel(installation));
}

export async function registerModel(installation: Installation): Promise<void> {
  await (await import('../actions/register-model/index.ts')).registerModelAction(installation);
}

export async function deploy(installation: Installation): Promise<void> {
  await (await import('../actions/deploy/index.ts')).deployAction(installation);
}

export async function report(installation: Installation): Promise<void> {
  await (await import('../actions/report/index.ts')).reportAction(installation);
}
