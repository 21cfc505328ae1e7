import { expect, it } from 'vitest';

import type { DeployResult } from '../shared/results/deploy.ts';
import type { EvaluateResult, MetricValue } from '../shared/results/evaluate-and-gate.ts';
import type { RegisterResult } from '../shared/results/register-model.ts';
import type { TrainResult } from '../shared/results/train.ts';
import type { ValidateDataResult } from '../shared/results/validate-data.ts';
import { digestOfBytes } from '../shared/statement/digest.ts';
import { deployLines, evaluateLines, registerLines, trainLines, validateDataLines } from './run-transcript.ts';

const DIGEST = digestOfBytes('bundle');

it('tells the data with its findings, and where they are', () => {
  const column = { type: 'integer', count: 2, missing: 0, distinct: { value: 2, exact: true }, min: 1, max: 2, mean: 1.5, stddev: 0.7, quantiles: null, top: [] } as const;
  const result: ValidateDataResult = { schema: 'mlops/validate-data/v1', verdict: 'pass', rows: 1, data: { digest: DIGEST, files: [] }, columns: { id: { ...column, top: [] } }, findings: [] };
  expect(validateDataLines(result)).toBe('✅ validate-data      1 row, 1 column, no findings');
  const example = (line: number, value: string | null) => ({ file: 'rows.csv', line, value });
  const findings: ValidateDataResult['findings'] = [
    { check: 'min', column: 'id', level: 'fail', count: 1200, examples: [2, 3, 5, 8, 13, 21].map((line) => example(line, `-${line}`)), message: 'id: 1,200 values are below 0' },
    { check: 'ragged', column: null, level: 'warn', count: 1, examples: [example(9, null)], message: '1 row has 3 cells, the header 4' },
    { check: 'extra-column', column: 'x', level: 'info', count: 1, examples: [], message: 'not shown' },
    { check: 'rows', column: null, level: 'fail', count: 25_600, examples: [], message: '25,600 rows, at most 1,000 are allowed' },
  ];
  expect(validateDataLines({ ...result, verdict: 'fail', rows: 25_600, findings })).toBe(`❌ validate-data      25,600 rows, 1 column, 3 findings
    fail: id: 1,200 values are below 0
        rows.csv:2 "-2"
        rows.csv:3 "-3"
        rows.csv:5 "-5"
        rows.csv:8 "-8"
        rows.csv:13 "-13"
        and 1,195 more
    warn: 1 row has 3 cells, the header 4
        rows.csv:9
    fail: 25,600 rows, at most 1,000 are allowed`);
});

it('shows the first fifty findings, those that fail before the others, and says where all of them are', () => {
  const finding = (place: number): ValidateDataResult['findings'][number] => ({ check: 'min', column: `c${place}`, level: place < 9000 ? 'warn' : 'fail', count: 6, examples: [2, 3, 4, 5, 6, 7].map((line) => ({ file: 'wide.csv', line, value: 'x' })), message: `c${place}: 6 values are below 0` });
  const result: ValidateDataResult = { schema: 'mlops/validate-data/v1', verdict: 'fail', rows: 9, data: { digest: DIGEST, files: [] }, columns: {}, findings: Array.from({ length: 10_000 }, (_, place) => finding(place)), failures: { path: 'failures.csv', rows: 10_000, of: 60_000 } };
  const lines = validateDataLines(result).split('\n');
  expect(lines).toHaveLength(1 + 50 * 7 + 1);
  expect(lines[1]).toBe('    fail: c9000: 6 values are below 0');
  expect(lines.at(-1)).toBe('    and 9,950 more findings; result.json beside the report has all of them, failures.csv 10,000 of their rows');
  expect(validateDataLines({ ...result, findings: result.findings.slice(0, 50) }).split('\n')).toHaveLength(1 + 50 * 7);
});

it('tells how a model came to be', () => {
  const result: TrainResult = {
    schema: 'mlops/train/v1', verdict: 'pass', reused: false, model: { digest: DIGEST, kind: 'tfjs', bytes: 1, backend: 'wasm' }, seed: 7, epochs: 20, best_epoch: 17,
    rows: { train: 13_718, validation: 1524, test: 5004 }, seconds: 2.14,
  };
  const rest = `\n    rows: 13,718 to train, 1,524 to stop, 5,004 to judge\n    model ${DIGEST.slice(7, 19)}`;
  expect(trainLines(result)).toBe(`✅ train              20 epochs, the weights of epoch 17 kept, 2.1 s on wasm${rest}`);
  expect(trainLines({ ...result, epochs: 1, best_epoch: 1 })).toBe(`✅ train              1 epoch, the weights of epoch 1 kept, 2.1 s on wasm${rest}`);
  expect(trainLines({ ...result, epochs: null, best_epoch: null, seconds: 119.8 })).toBe(`✅ train              your program ran for 2 min 0 s${rest.replace('to stop', 'to validate')}`);
  expect(trainLines({ ...result, reused: true, seconds: 0 })).toBe(`✅ train              nothing changed, so nothing was trained${rest}`);
});

const value = (value: number | null, low: number | null, high: number | null, reason?: string): MetricValue => ({ value, low, high, rows: 2000, ...(reason === undefined ? {} : { reason }) });
const evaluation: EvaluateResult = {
  schema: 'mlops/evaluate-and-gate/v1', verdict: 'warn', task: 'binary', rows: 2000, confidence: 0.95, model: { digest: DIGEST }, data: null,
  metrics: { roc_auc: value(0.71, 0.69, 0.73), log_loss: value(0.5, null, null), f1: value(null, null, null, 'no row is predicted positive') },
  slices: [], baseline: { state: 'first-version', reason: 'no version of rain is registered yet' }, comparisons: [], answers: null,
  gates: [{ gate: 'roc_auc min 0.6', metric: 'roc_auc', kind: 'bound', allowed: 'min 0.6', line: 12, verdict: 'pass', mode: 'enforce', reason: '0.710 is at or above the minimum 0.600', value: null, comparisons: [], slices: [] }],
};

it('tells the metrics with their intervals, the comparison and the gates', () => {
  expect(evaluateLines(evaluation, 'mlops.yml')).toBe(`⚠️ evaluate-and-gate  2,000 rows judged, 90 % interval
    roc_auc              0.710 (0.690 … 0.730)
    log_loss             0.500
    f1                   undefined: no row is predicted positive
    first version: nothing to compare with
    ✅ roc_auc min 0.6: 0.710 is at or above the minimum 0.600`);
});

it.each<[EvaluateResult['baseline'], string]>([
  [{ state: 'compared', reference: 'production', digest: DIGEST, version: '1.2.0', identical: false, joined: 1, rows: 1990, metrics: {} }, 'compared with production (v1.2.0) on the same 1,990 rows'],
  [{ state: 'compared', reference: './baseline.csv', digest: DIGEST, version: null, identical: false, joined: 1, rows: 1, metrics: {} }, 'compared with ./baseline.csv on the same 1 row'],
  [{ state: 'unavailable', reference: 'production', reason: 'its files are gone' }, 'no comparison: its files are gone'],
  [{ state: 'not-asked' }, 'not compared with a baseline'],
])('tells what it was compared with: %j', (baseline, line) => {
  expect(evaluateLines({ ...evaluation, baseline }, 'mlops.yml').split('\n')[4]).toBe(`    ${line}`);
});

it('tells a gate that only warns, and that there is none', () => {
  const [gate] = evaluation.gates;
  if (gate === undefined) throw new Error('there is a gate');
  expect(evaluateLines({ ...evaluation, gates: [{ ...gate, mode: 'warn', verdict: 'fail', reason: '0.710 is below 0.8' }] }, 'mlops.yml').split('\n').at(-1)).toBe('    ❌ roc_auc min 0.6 (warns only): 0.710 is below 0.8');
  expect(evaluateLines({ ...evaluation, gates: [] }, 'mlops.yml').split('\n').at(-1)).toBe('    there is no gate in mlops.yml, and what met none has not passed: add one');
});

it('tells the version and how it came to be', () => {
  const result: RegisterResult = { schema: 'mlops/register-model/v1', verdict: 'pass', version: '1.0.0', tag: 'rain@v1.0.0', digest: DIGEST, reused: false, judged_again: true, release_url: null, location: '/registry', dry_run: false };
  expect(registerLines(result)).toBe('✅ register-model     rain@v1.0.0, registered\n    judged again, with the same verdict');
  expect(registerLines({ ...result, reused: true, judged_again: 'not judged again: rows.csv is not here' })).toBe('✅ register-model     rain@v1.0.0, the same bytes as before: reused\n    not judged again: rows.csv is not here');
  expect(registerLines({ ...result, dry_run: true })).toContain('rain@v1.0.0, would be registered\n');
});

it('tells what serves now', () => {
  const result: DeployResult = {
    schema: 'mlops/deploy/v1', verdict: 'pass', state: 'deployed', environment: 'production', version: '1.2.3', previous_version: '1.2.2', digest: DIGEST, location: '/srv/rain/v1.2.3', answers_compared: 20,
    reason: '20 served answers are those that were judged', pending: null, dry_run: false,
  };
  const told = (changes: Partial<DeployResult>): string => deployLines({ ...result, ...changes });
  expect(told({})).toBe('✅ deploy             production serves v1.2.3\n    20 served answers are those that were judged\n    /srv/rain/v1.2.3');
  expect(told({ pending: 'the registry could not be reached' })).toBe(`${told({})}\n    NOT RECORDED YET: the registry could not be reached`);
  expect(told({ state: 'unchanged' })).toMatch(/^✅ deploy {13}production serves v1\.2\.3 already\n/);
  expect(told({ state: 'unchanged', verdict: 'fail', reason: 'on hold', location: null })).toBe('❌ deploy             production was left as it is\n    on hold');
  expect(told({ state: 'unchanged', dry_run: true, reason: '', location: null })).toBe('✅ deploy             production was left as it is: a dry run');
  expect(told({ state: 'rolled-back', verdict: 'fail', reason: '', location: null })).toBe('❌ deploy             v1.2.3 failed; v1.2.2 serves again');
  expect(told({ state: 'rolled-back', verdict: 'fail', reason: '', location: null, previous_version: null })).toBe('❌ deploy             v1.2.3 failed; nothing serves, as before');
  expect(told({ state: 'broken', verdict: 'fail', reason: 'look at it', location: null })).toBe('❌ deploy             production needs a person\n    look at it');
});
