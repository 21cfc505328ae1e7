import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { projectWithTfjsNode } from './build-tfjs-node.ts';
import { check } from './check.ts';
import { mlops } from './programs.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/flight-delay');
/** Two back ends add up in another order; more than this would be another model. */
const TOLERANCE = 0.01;

const readJson = async (...path: readonly string[]) => JSON.parse(await readFile(join(...path), 'utf8'));

/** The network of examples/flight-delay, trained on the TensorFlow that a project has installed, and on ours. */
export async function checkTfjsNode(): Promise<void> {
  await check('@tensorflow/tfjs-node, built against TensorFlow', projectWithTfjsNode);
  const work = (backend: string) => async (): Promise<string> => join(await projectWithTfjsNode(), '.mlops', backend);
  const [native, wasm] = [work('tensorflow'), work('wasm')];

  await check('flight-delay, trained on the TensorFlow of its project', async () => {
    await rm(await native(), { recursive: true, force: true });
    await trainAndJudge('auto', await native());
    const result = await readJson(await native(), 'train/result.json');
    const statement = await readJson(await native(), 'train/statement.json');
    const { version } = statement.predicate.runDetails.builder;
    assert.deepEqual([result.verdict, result.reused, result.model.kind, result.model.backend], ['pass', false, 'tfjs', 'tensorflow']);
    assert.equal(statement.subject[0].digest.sha256, result.model.digest.slice('sha256:'.length));
    assert.deepEqual({ ...version, tensorflow: '' }, { tensorflowjs: '4.22.0', 'tfjs-node': '4.22.0', tensorflow: '', backend: 'tensorflow' });
    assert.match(version.tensorflow, /^2\.\d+\.\d+/);
    return `TensorFlow ${version.tensorflow} by tfjs-node ${version['tfjs-node']} on Node ${process.versions.node}, ${result.epochs} epochs in ${result.seconds} s; result and statement say so`;
  });
  await check('flight-delay, trained on TensorFlow again', async () => {
    const first = await readJson(await native(), 'train/result.json');
    await trainAndJudge('tensorflow', await native());
    const reused = await readJson(await native(), 'train/result.json');
    assert.deepEqual([reused.reused, reused.model], [true, first.model]);
    await rm(join(await native(), 'cache'), { recursive: true });
    await trainAndJudge('tensorflow', await native());
    const again = await readJson(await native(), 'train/result.json');
    assert.deepEqual([again.reused, again.model], [false, first.model]);
    return 'reused; without the kept one, the same bytes again';
  });
  await check('flight-delay, what was trained on TensorFlow is as good as what was trained on WebAssembly', async () => {
    await rm(await wasm(), { recursive: true, force: true });
    await trainAndJudge('wasm', await wasm());
    assert.equal((await readJson(await wasm(), 'train/result.json')).model.backend, 'wasm');
    const [ours, theirs] = await Promise.all([wasm, native].map(async (folder) => (await readJson(await folder(), 'evaluate-and-gate/result.json')).metrics.roc_auc.value as number));
    assert.ok(ours !== undefined && theirs !== undefined && Math.abs(ours - theirs) < TOLERANCE, `AUC ${theirs} and ${ours}`);
    return `AUC ${theirs.toFixed(4)} and ${ours.toFixed(4)}`;
  });
  await check('flight-delay, TensorFlow answers as WebAssembly does', async () => {
    const words = [join(await projectWithTfjsNode(), 'node_modules/@tensorflow/tfjs-node'), join(await native(), 'train/bundle'), join(await native(), 'evaluate-and-gate/golden.json')];
    const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'ask-tensorflow.ts'), ...words]);
    const { compared, worst, equal } = JSON.parse(stdout) as { compared: number; worst: number; equal: boolean };
    assert.deepEqual([compared, equal], [20, true], stdout);
    return `its own loader reads the bundle; ${compared} golden rows, at most ${worst.toExponential(1)} apart`;
  });
}

async function trainAndJudge(backend: string, workDirectory: string): Promise<void> {
  const project = await projectWithTfjsNode();
  const config = join(project, 'mlops.yml');
  await copyFile(join(EXAMPLE, 'flights.csv'), join(project, 'flights.csv'));
  await writeFile(config, (await readFile(join(EXAMPLE, 'mlops.yml'), 'utf8')).replace('trainer: tfjs', `trainer: tfjs\n  backend: ${backend}`));
  for (const stage of ['train', 'evaluate-and-gate']) await mlops([stage, '--config', config, '--work-dir', workDirectory]);
}
