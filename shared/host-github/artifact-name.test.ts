import { expect, test } from 'vitest';

import { artifactName, digestInName, modelInName } from './artifact-name.ts';

const digest = `sha256:${'0123456789ab'.padEnd(64, '0')}` as const;

test.each(['churn', 'flight-delay', 'v2-0123456789ab', 'a'])('the name of an artifact of %s says stage, model and digest', (model) => {
  const name = artifactName('evaluate-and-gate', model, digest);
  for (const stored of [name, `${name}-2`]) {
    expect(modelInName(stored, 'evaluate-and-gate')).toBe(model);
    expect(digestInName(stored, { stage: 'evaluate-and-gate', model })).toBe('0123456789ab');
    expect(modelInName(stored, 'train')).toBeNull();
  }
});

test.each(['', 'coverage', 'mlops-evaluate-and-gate-0123456789ab', 'mlops-evaluate-and-gate--0123456789ab', 'mlops-evaluate-and-gate-@all-0123456789ab', 'mlops-evaluate-and-gate-a/b-0123456789ab', 'mlops-evaluate-and-gate-churn-0123456789', 'mlops-evaluate-and-gate-churn-0123456789ab-x', `mlops-evaluate-and-gate-${'a'.repeat(201)}-0123456789ab`])('%s names no model', (name) => {
  expect(modelInName(name, 'evaluate-and-gate')).toBeNull();
});
