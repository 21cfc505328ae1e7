import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { openJob } from '../fake-world/harness/job.ts';
import { runAction } from '../fake-world/harness/run-action.ts';
import { pushEvent } from '../fake-world/scenario/events.ts';
import { FAKE_SAVED_MODEL, installFakeTfjsNode, nameTfjsNode } from '../support/fake-tfjs-node.ts';
import { savedModelFile } from '../support/saved-model-file.ts';
import { tinyConfig, tinyWorld } from './support/tiny.ts';

it('the train step uses the TensorFlow that a step before has installed, and keeps every token from it', async () => {
  const world = await tinyWorld({ files: { 'mlops.yml': tinyConfig({ train: '{ trainer: tfjs, epochs: 2 }' }) } });
  const job = await openJob(world, { event: pushEvent(world) });
  await nameTfjsNode(job.workspace);
  const tfjsNode = await installFakeTfjsNode(job.workspace, { also: "console.log('::error::no command of ours');" });
  const { exitCode, outputs, leaks, log, printed } = await runAction(job, 'train', { env: { RUNNER_DEBUG: '1' } });
  expect([exitCode, outputs['verdict'], leaks]).toEqual([0, 'pass', []]);
  expect(printed).toContain('Back end: TensorFlow by @tensorflow/tfjs-node 4.22.0, because package.json names it');
  expect(printed).toContain('no command of ours');
  expect(log.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  expect(JSON.parse(await readFile(outputs['result'] ?? '', 'utf8'))).toMatchObject({ model: { backend: 'tensorflow' } });
  const seen = await readFile(join(tfjsNode, 'environment.json'), 'utf8');
  for (const secret of [job.token.value, job.runtimeToken?.value ?? 'no runtime token', 'ACTIONS_', 'INPUT_']) expect(seen).not.toContain(secret);
});

it('the evaluate step asks a SavedModel on the TensorFlow of the workspace, again for its columns, keeps every token from it, and ends it', async () => {
  const config = tinyConfig().replace('metrics: [accuracy]', 'metrics: [accuracy], importance: true, saved-model: { input: row, features: [x, id] }');
  const world = await tinyWorld({ files: { 'mlops.yml': config } });
  const job = await openJob(world, { event: pushEvent(world), permissions: { contents: 'read' } });
  const model = FAKE_SAVED_MODEL.replace('core.tensor2d([1, 2], [2, 1])', 'core.tensor2d([2, 0], [2, 1])');
  const tfjsNode = await installFakeTfjsNode(job.workspace, { also: `console.log('::error::no command of ours');\nfs.writeFileSync(__dirname + '/pid', String(process.pid));\n${model}` });
  await mkdir(join(job.workspace, 'export'));
  await writeFile(join(job.workspace, 'export/saved_model.pb'), savedModelFile());
  const { exitCode, outputs, leaks, log, summary } = await runAction(job, 'evaluate-and-gate', { inputs: { model: './export' } });
  expect([exitCode, outputs['verdict'], leaks, log.annotations.filter(({ level }) => level === 'error')]).toEqual([0, 'pass', [], []]);
  const result = JSON.parse(await readFile(outputs['result'] ?? '', 'utf8'));
  expect(result).toMatchObject({ metrics: { accuracy: { value: 1 } }, importance: { state: 'measured', metric: 'accuracy', features: [{ feature: 'x', value: expect.closeTo(0.44, 1) }, { feature: 'id', value: 0 }] } });
  expect(summary).toContain('**On which columns it leans.**');
  const seen = await readFile(join(tfjsNode, 'environment.json'), 'utf8');
  for (const secret of [job.token.value, job.runtimeToken?.value ?? 'no runtime token', 'ACTIONS_', 'INPUT_']) expect(seen).not.toContain(secret);
  const pid = Number(await readFile(join(tfjsNode, 'pid'), 'utf8'));
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});
