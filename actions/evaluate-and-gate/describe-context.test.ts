import { expect, test } from 'vitest';

import type { EvaluateResult } from '../../shared/results/evaluate-and-gate.ts';
import { evaluationContextSchema } from '../../shared/results/evaluation-context.ts';
import type { TrainingEvidence } from './candidate/read-training.ts';
import { describeContext } from './describe-context.ts';

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;
const judged = (test: string, rows: number): Pick<EvaluateResult, 'data' | 'rows' | 'slices'> => ({ rows, slices: [], data: { digest: digest('d'), test } });
const training = (dependencies: Readonly<Record<string, string>>): TrainingEvidence => ({ path: 'statement.json', buildType: 'urn:mlops-actions:train-command:v1', parameters: { seed: 1 }, dependencies: new Map(Object.entries(dependencies)), engine: {} });

test('tells where the baseline comes from, what was changed for the candidate, and whether the same rows judged; names as long as a schema takes', () => {
  const long = `${'x'.repeat(2000)}.py`;
  const origin = { commit: 'a'.repeat(40), run: 'https://github.com/acme/churn/actions/runs/6', statement: digest('5'), data: digest('d'), insteadOf: 'b'.repeat(40), verdict: 'pass' } as const;
  const context = describeContext(
    judged(digest('1'), 400) as EvaluateResult,
    { model: 'churn', config: 'mlops.yml', baseline: 'main', candidate: 'this run', data: { rows: 2000, findings: 1 }, time: new Date(0) },
    { training: training({ data: 'd1', [long]: 't2', 'params.yaml': 'p2' }), baseline: { origin, judged: judged(digest('2'), 300), training: training({ data: 'd1', [long]: 't1', 'params.yaml': 'p1' }) } },
  );
  expect(evaluationContextSchema.parse(context)).toEqual({
    schema: 'mlops/evaluation-context/v1',
    model: 'churn',
    baseline: 'main',
    data: { rows: 2000, findings: 1 },
    baseline_origin: { commit: origin.commit, run: origin.run, statement: origin.statement, data: origin.data, instead_of: origin.insteadOf, verdict: 'pass' },
    changed_inputs: { files: ['params.yaml', `${'x'.repeat(999)}…`], parameters: [], data: 'same', environment: 'unknown' },
    test_rows: { state: 'changed', rows: 400, before: 300 },
  });
});
