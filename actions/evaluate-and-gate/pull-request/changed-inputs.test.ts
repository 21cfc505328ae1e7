import { expect, test } from 'vitest';

import { changedInputsLine } from '../../../shared/report/evaluation/changed-inputs-line.ts';
import type { TrainingEvidence } from '../candidate/read-training.ts';
import { changedInputs } from './changed-inputs.ts';

const FILES = { data: 'd1', 'mlops.yml': 'm1', 'train.py': 't1', 'params.yaml': 'p1', 'requirements.txt': 'r1' };

function training(files: Readonly<Record<string, string>>, rest: Partial<TrainingEvidence> = {}): TrainingEvidence {
  return {
    path: 'statement.json',
    buildType: 'urn:mlops-actions:train-command:v1',
    parameters: { command: ['python', 'train.py'], seed: 1, target: 'churned', 'timeout-minutes': 60, 'data-validated': 'pass' },
    dependencies: new Map(Object.entries(files)),
    engine: {},
    ...rest,
  };
}

const line = (candidate: TrainingEvidence, baseline: TrainingEvidence, name = 'main'): string => changedInputsLine(changedInputs(candidate, baseline), { baseline: name, config: 'mlops.yml' });
const without = (name: string): Record<string, string> => Object.fromEntries(Object.entries(FILES).filter(([other]) => other !== name));
const tfjs = { buildType: 'urn:mlops-actions:train-tfjs:v1', engine: { '@tensorflow/tfjs': '4.22.0' } };

test.each<[string, TrainingEvidence, string]>([
  ['one file', training({ ...FILES, 'params.yaml': 'p2' }), "**Changed inputs:** `params.yaml`. Data and environment are the same as main's."],
  ['nothing; a gate in mlops.yml is no input of the training', training({ ...FILES, 'mlops.yml': 'm2' }), "**Changed inputs:** none. Data and environment are the same as main's."],
  ['a file that is gone, and one that is new', training({ ...without('params.yaml'), 'params.toml': 'p2' }), "**Changed inputs:** `params.toml`, `params.yaml`. Data and environment are the same as main's."],
  ['the data', training({ ...FILES, data: 'd2' }), "**Changed inputs:** none. Environment is the same as main's. **Data changed.**"],
  ['a package', training({ ...FILES, 'requirements.txt': 'r2' }), "**Changed inputs:** `requirements.txt`. Data is the same as main's. **Environment changed.**"],
  ['a setting of the training', training({ ...FILES, 'mlops.yml': 'm2' }, { parameters: { ...training(FILES).parameters, seed: 2, target: 'left', 'timeout-minutes': 5 } }), "**Changed inputs:** `mlops.yml` (`train.seed`, `data.target`). Data and environment are the same as main's."],
])('%s', (_, candidate, expected) => {
  expect(line(candidate, training(FILES))).toBe(expected);
});

test('an environment that nothing pins is not called the same', () => {
  const files = without('requirements.txt');
  expect(line(training({ ...files, 'train.py': 't2' }), training(files))).toBe("**Changed inputs:** `train.py`. Data is the same as main's. Environment is not recorded.");
});

test('a program whose files are not named is not called unchanged', () => {
  const files = { data: 'd1', 'mlops.yml': 'm1' };
  expect(line(training(files), training(files))).toBe("**Changed inputs:** none that is recorded; the files of the program are not named under `train.inputs`. Data is the same as main's. Environment is not recorded.");
});

test('of the bundled trainer the engine is the environment', () => {
  const files = { data: 'd1', 'mlops.yml': 'm1' };
  expect(line(training(files, tfjs), training(files, tfjs), 'production (v1.2.0)')).toBe('**Changed inputs:** none. Data and environment are those of production (v1.2.0).');
  expect(line(training(files, tfjs), training(files, { ...tfjs, engine: { '@tensorflow/tfjs': '4.21.0' } }))).toContain('**Environment changed.**');
});

test('many names, and hostile ones, stay one readable line', () => {
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, place) => [`@x${place}|\`.py`, 'new']));
  expect(line(training({ ...FILES, ...many }), training(FILES))).toMatch(/^\*\*Changed inputs:\*\* (?:``@x\d+│`.py``(?:, )?){8} and 12 more\. Data and environment are the same as main's\.$/);
});
