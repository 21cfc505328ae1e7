import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { localFiles } from '../host-local/files.ts';
import { beginStage, stageDirectory } from './stage-directory.ts';

const files = localFiles();

it('shows nothing of a stage until it is finished, then all of it', async () => {
  const workDirectory = join(await temporaryFolder(), '.mlops');
  const writer = await beginStage(files, { workDirectory, stage: 'train' });
  await files.replace(join(writer.directory, 'bundle/weights.bin'), Buffer.from('weights'));
  await expect(readdir(stageDirectory(workDirectory, 'train'))).rejects.toThrow('ENOENT');
  expect(await writer.finish()).toBe(stageDirectory(workDirectory, 'train'));
  expect((await readdir(workDirectory, { recursive: true })).sort()).toEqual(['train', 'train/bundle', 'train/bundle/weights.bin']);
});

it('leaves no earlier result that a stage which ends early could pass for its own', async () => {
  const workDirectory = await temporaryFolder();
  const first = await beginStage(files, { workDirectory, stage: 'deploy' });
  await files.replace(join(first.directory, 'result.json'), Buffer.from('first'));
  await first.finish();
  const second = await beginStage(files, { workDirectory, stage: 'deploy' });
  expect(await readdir(workDirectory)).toEqual(['.deploy.unfinished']);
  await files.replace(join(second.directory, 'half.json'), Buffer.from('half'));
  const third = await beginStage(files, { workDirectory, stage: 'deploy' });
  await files.replace(join(third.directory, 'result.json'), Buffer.from('third'));
  const directory = await third.finish();
  expect(await readdir(directory)).toEqual(['result.json']);
  expect(await readFile(join(directory, 'result.json'), 'utf8')).toBe('third');
});

it('leaves the results of other stages alone', async () => {
  const workDirectory = await temporaryFolder();
  for (const stage of ['validate-data', 'train'] as const) {
    const writer = await beginStage(files, { workDirectory, stage });
    await files.replace(join(writer.directory, 'result.json'), Buffer.from(stage));
    await writer.finish();
  }
  await beginStage(files, { workDirectory, stage: 'train' });
  expect(await readFile(join(stageDirectory(workDirectory, 'validate-data'), 'result.json'), 'utf8')).toBe('validate-data');
});
