import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { testPorts } from '../../test/support/local-ports.ts';
import { leaveEvaluatedModel, rainProject } from '../../test/support/rain-project.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { loadConfig } from '../../shared/config/load-config.ts';
import { readRegistry } from '../../shared/registry/read-registry.ts';
import { versionsOf } from '../../shared/registry/state.ts';
import { digestOfBytes } from '../../shared/statement/digest.ts';
import { evaluateAndGate } from '../evaluate-and-gate/evaluate-and-gate.ts';
import { train } from '../train/train.ts';
import { registerModel } from './register-model.ts';

const configOf = ({ features = '[precipitation, temp_min, weather]', layers = '[{ dense: 4 }]', seed = 1 } = {}): string => `model: rain
data:
  source: weather.csv
  id: date
  target: rain_tomorrow
  split: { by: time, column: date, test-from: 2015-01-01 }
train: { trainer: tfjs, features: ${features}, layers: ${layers}, epochs: 2, learning-rate: 0.02, seed: ${seed} }
evaluate: { metrics: [roc_auc] }
gates:
  - { metric: roc_auc, min: 0.5 }
`;

async function project() {
  const folder = await temporaryFolder();
  await rainProject(folder, configOf());
  const workDirectory = join(folder, '.mlops');
  const ports = testPorts(folder);
  const trainAndEvaluate = async (config = configOf()) => {
    await writeFile(join(folder, 'mlops.yml'), config);
    const loaded = await loadConfig(join(folder, 'mlops.yml'));
    await train({ loaded, workDirectory }, ports);
    await evaluateAndGate({ loaded, workDirectory }, ports);
    return loaded;
  };
  return { folder, workDirectory, ports, trainAndEvaluate };
}

describe('registerModel, given a network', () => {
  it('counts a patch for other parameters, a minor for other features or layers, or another kind of model', async () => {
    const { workDirectory, ports, trainAndEvaluate } = await project();
    for (const config of [configOf(), configOf({ seed: 2 }), configOf({ features: '[precipitation, temp_min]' }), configOf({ features: '[temp_min, precipitation]', layers: '[{ dense: 8 }]' })]) {
      const { result } = await registerModel({ loaded: await trainAndEvaluate(config), workDirectory }, ports);
      expect(result.judged_again).toBe(true);
    }
    const loaded = await trainAndEvaluate();
    await leaveEvaluatedModel(loaded, { workDirectory, ports });
    await registerModel({ loaded, workDirectory }, ports);
    expect(versionsOf(await readRegistry(ports.ledger, 'rain')).map(({ version, bump }) => `${version} ${bump}`)).toEqual(['1.0.0 first', '1.0.1 patch', '1.1.0 minor', '1.2.0 minor', '1.3.0 minor']);
  });

  it('keeps the golden rows beside the bundle', async () => {
    const { workDirectory, ports, trainAndEvaluate } = await project();
    const { result } = await registerModel({ loaded: await trainAndEvaluate(), workDirectory }, ports);
    expect((await readdir(result.location ?? '', { recursive: true })).sort()).toEqual([
      'bundle', 'bundle/manifest.json', 'bundle/model.json', 'bundle/preprocessing.json', 'bundle/weights.bin',
      'evaluation', 'evaluation/context.json', 'evaluation/evidence.json', 'evaluation/predictions.csv', 'evaluation/report.html', 'evaluation/report.md', 'evaluation/result.json', 'evaluation/statement.json',
      'golden.json', 'manifest.json', 'model-card.md', 'statements', 'statements/training.json',
    ]);
  });

  it('asks the network itself whether the predictions on record are its own', async () => {
    const { workDirectory, ports, trainAndEvaluate } = await project();
    const loaded = await trainAndEvaluate();
    const path = join(workDirectory, 'evaluate-and-gate/predictions.csv');
    const better = (await readFile(path, 'utf8')).replace(/^2015-01-01,.*$/m, '2015-01-01,0.999');
    await writeFile(path, better);
    const statement = join(workDirectory, 'evaluate-and-gate/statement.json');
    await writeFile(statement, (await readFile(statement, 'utf8')).replace(/"mlops_predictions": "[^"]+"/, `"mlops_predictions": "${digestOfBytes(better)}"`));
    await expect(registerModel({ loaded, workDirectory }, ports)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/predictions\.csv: says 0\.999 for "2015-01-01", but the model answers 0\.\d+; these are not the predictions of this model\. Run evaluate-and-gate again$/),
    });
  });
});
