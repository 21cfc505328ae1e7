import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { edit, flightDelay, readJson } from './support/projects.ts';
import { checkResults } from './support/result-schemas.ts';
import { openTerminal } from './support/terminal.ts';

const MODELS = join(import.meta.dirname, '../fixtures/onnx');

it('models of scikit-learn and LightGBM are judged against the tfjs model of the flights, on the same rows', async () => {
  const folder = await flightDelay();
  for (const name of ['flights-scikit-learn.onnx', 'flights-lightgbm.onnx']) await cp(join(MODELS, name), join(folder, name));
  await edit(join(folder, 'mlops.yml'), 'epochs: 20', 'epochs: 3');
  await edit(join(folder, 'mlops.yml'), 'evaluate:\n', 'evaluate:\n  onnx: { input: features, features: [date, distance] }\n');
  const { mlops, note, transcript } = openTerminal(folder);
  const evaluate = (...words: readonly string[]) => mlops('evaluate-and-gate', ...words);
  const work = join(folder, '.mlops');
  expect(await mlops('train')).toMatchObject({ exitCode: 0 });
  await cp(join(work, 'train/bundle'), join(folder, 'tfjs'), { recursive: true });

  const onnx = { name: 'onnxruntime-web (WebAssembly)', version: '1.30.0' };
  for (const [name, digits] of [['scikit-learn', 0.62], ['lightgbm', 0.631]] as const) {
    expect(await evaluate('--model', `flights-${name}.onnx`, '--baseline', './tfjs')).toMatchObject({ exitCode: 0, errors: '' });
    const result = await readJson(work, 'evaluate-and-gate/result.json');
    expect(result).toMatchObject({ verdict: 'pass', rows: 5004, baseline: { state: 'compared', joined: 1, rows: 5004, identical: false } });
    expect((result as { metrics: { roc_auc: { value: number } } }).metrics.roc_auc.value).toBeCloseTo(digits, 2);
    expect(await checkResults(work)).toMatchObject({ 'evaluate-and-gate': 'valid' });
    expect(JSON.parse(await readFile(join(work, 'evaluate-and-gate/statement.json'), 'utf8'))).toMatchObject({ predicate: { mlops_engines: { candidate: onnx, baseline: { name: 'TensorFlow.js (wasm)' } } } });
  }

  note('A pickle is recognised, and not opened.');
  await writeFile(join(folder, 'model.csv'), Uint8Array.of(0x80, 4, 0x95, 0, 0));
  expect(await evaluate('--model', 'model.csv')).toMatchObject({ exitCode: 2 });
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/onnx.txt');
});
