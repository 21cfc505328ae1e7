import assert from 'node:assert/strict';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { unpackZip } from '../../shared/host-github/unpack-zip.ts';
import { checkout } from '../fake-world/scenario/checkout.ts';
import { resolveCommit } from '../fake-world/git/repository.ts';
import type { World } from '../fake-world/start-world.ts';
import { mlops } from './programs.ts';

/**
 * Asks the model in a folder for all its answers, by the built command, and holds them against those in the released package.
 * @param tag `flight-delay@v1.0.0`
 * @returns how many answers are the same, to the last digit
 */
export async function compareDeployedAnswers(world: World, { tag, bundle, folder }: { readonly tag: string; readonly bundle: string; readonly folder: string }): Promise<number> {
  const root = await mkdtemp(join(folder, 'answers-'));
  const sha = resolveCommit(world.state, `refs/tags/${tag}`) ?? assert.fail(`there is no tag ${tag}`);
  await checkout(world, root, { sha, ref: `refs/tags/${tag}` });
  const asked = join(root, '.mlops/asked');
  await mlops(['evaluate-and-gate', '--config', join(root, 'mlops.yml'), '--model', bundle, '--work-dir', asked]);

  const release = [...world.state.releases.values()].find((release) => release.tag === tag);
  const asset = [...world.state.assets.values()].find((asset) => asset.release === release?.id && asset.name === 'package.zip') ?? assert.fail(`${tag} has no package.zip`);
  const [zip, released] = [join(root, '.mlops/package.zip'), join(root, '.mlops/package')];
  await writeFile(zip, asset.bytes);
  await unpackZip(zip, { directory: released, source: tag, signal: new AbortController().signal });
  const [answers, judged] = await Promise.all([join(asked, 'evaluate-and-gate'), join(released, 'evaluation')].map((path) => readFile(join(path, 'predictions.csv'), 'utf8')));
  assert.equal(answers, judged);
  return (judged ?? '').trim().split('\n').length - 1;
}
