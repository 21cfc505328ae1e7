import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { openJob } from '../fake-world/harness/job.ts';
import { runAction } from '../fake-world/harness/run-action.ts';
import { pushEvent } from '../fake-world/scenario/events.ts';
import { installFakeTfjsNode, nameTfjsNode } from '../support/fake-tfjs-node.ts';
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
