import { describe, expect, it } from 'vitest';

import type { EvaluateResult } from '../../shared/results/evaluate-and-gate.ts';
import type { ValidateDataResult } from '../../shared/results/validate-data.ts';
import { digestOfBytes } from '../../shared/statement/digest.ts';
import { makeManifest } from '../../shared/statement/manifest.ts';
import { modelCard, type ModelCardFacts } from './model-card.ts';

const data = digestOfBytes('data');
const value = { value: 0.8412, low: 0.8301, high: 0.8523, rows: 5120 };

const evaluation: EvaluateResult = {
  schema: 'mlops/evaluate-and-gate/v1', verdict: 'warn', task: 'binary', rows: 5120, confidence: 0.95,
  model: { digest: digestOfBytes('model') },
  data: { digest: data, test: digestOfBytes('test rows') },
  metrics: { roc_auc: value, accuracy: { value: 0.79, low: 0.78, high: 0.8, rows: 5120 } },
  slices: [
    { slice: { plan: 'enterprise' }, rows: 1204, metrics: { roc_auc: { ...value, value: 0.809, low: 0.785, high: 0.833 }, accuracy: { value: null, low: null, high: null, rows: 0, reason: 'no rows' } } },
    { slice: { plan: '|<script>alert(1)</script>`@everyone' }, rows: 7, metrics: {} },
  ],
  baseline: { state: 'compared', reference: 'production', digest: digestOfBytes('baseline'), version: '1.3.0', identical: false, joined: 1, rows: 5120, metrics: {} },
  comparisons: [], answers: null,
  gates: [
    { gate: 'roc_auc min 0.8', metric: 'roc_auc', kind: 'bound', allowed: 'min 0.8', line: 21, verdict: 'pass', mode: 'enforce', reason: '0.841 is at least 0.8', value, comparisons: [], slices: [] },
    { gate: 'roc_auc against baseline', metric: 'roc_auc', kind: 'baseline', allowed: 'margin 0.01', line: 22, verdict: 'warn', mode: 'warn', reason: 'see https://example.org/ #12', value: null, comparisons: [], slices: [] },
  ],
};

const validated: ValidateDataResult = {
  schema: 'mlops/validate-data/v1', verdict: 'pass', rows: 25_600,
  data: { digest: data, files: [{ path: 'data/customers.csv', bytes: 812_345, sha256: data.slice(7), rows: 25_600 }] },
  columns: {
    tenure: { type: 'integer', count: 25_590, missing: 10, distinct: { value: 72, exact: true }, min: 0, max: 72, mean: 30, stddev: 20, quantiles: null, top: [] },
    'a | b\n': { type: 'string', count: 25_600, missing: 0, distinct: { value: 3, exact: true }, min: null, max: null, mean: null, stddev: null, quantiles: null, top: [] },
  },
  findings: [],
};

const facts: ModelCardFacts = {
  model: 'churn',
  digest: digestOfBytes('model'),
  manifest: makeManifest('files', [
    { path: 'payload/model.txt', sha256: data.slice(7), size: 412_000 },
    { path: 'predictions.csv', sha256: data.slice(7), size: 88_000 },
  ]),
  parameters: { command: ['python', 'train.py'], seed: 7, note: '`rm -rf` | <b>' },
  evaluation,
  data: validated,
};

describe('modelCard', () => {
  it('says what is known of a model, with every outside text harmless', async () => {
    await expect(modelCard(facts)).toMatchFileSnapshot('../../test/golden/model-card.md');
  });

  it('leaves out what is not known', () => {
    const card = modelCard({
      ...facts,
      manifest: makeManifest('tfjs', [{ path: 'model.json', sha256: data.slice(7), size: 900 }]),
      parameters: null,
      data: null,
      evaluation: { ...evaluation, data: null, slices: [], gates: evaluation.gates.slice(0, 1), baseline: { state: 'first-version', reason: 'the registry is empty' } },
    });
    expect(card.match(/^## .*$/gm)).toEqual(['## Data', '## Evaluation', '## Gates']);
    expect(card).toContain('TensorFlow.js (1 file, 900 B)');
    expect(card).toContain('Judged by labels that came with the predictions; no data was read.');
    expect(card).toContain('The first version: nothing to compare with.');
  });

  it('stays short where there are very many columns and slices', () => {
    const columns = Object.fromEntries(Array.from({ length: 1234 }, (_, index) => [`column ${index}`, validated.columns['tenure']])) as ValidateDataResult['columns'];
    const slices = Array.from({ length: 250 }, (_, index) => ({ slice: { origin: `A${index}` }, rows: 1, metrics: {} }));
    const card = modelCard({ ...facts, data: { ...validated, columns }, evaluation: { ...evaluation, slices } });
    expect(card).toContain('And 1,134 further columns.');
    expect(card).toContain('And 150 further slices.');
    expect(card.length).toBeLessThan(30_000);
  });
});
