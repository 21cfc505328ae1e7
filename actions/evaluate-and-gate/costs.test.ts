import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { loadConfig } from '../../shared/config/load-config.ts';
import { csv, judgedProject } from '../../test/support/judged-project.ts';
import { logisticFile, wide } from '../../test/support/onnx-file.ts';

const CONFIG = `model: churn
data: { source: customers.csv, id: id, target: churned }
evaluate:
  metrics: [accuracy, latency_p50_ms, latency_p95_ms, throughput_rows_s, model_bytes]
  onnx: { input: float_input, features: [a, b] }
gates:
  - { metric: accuracy, min: 0.5 }
  - { metric: latency_p95_ms, max: 1000, mode: enforce }
  - { metric: model_bytes, against: baseline, margin: '1%' }
`;

const ROWS = Array.from({ length: 400 }, (_, row) => ({ id: `c${row}`, a: (row % 20) / 5 - 2, b: (row % 7) / 7, churned: row % 20 > 9 ? 1 : 0 }));

async function project(config = CONFIG) {
  const made = await judgedProject(config, { 'customers.csv': csv(['id', 'a', 'b', 'churned'], ROWS.map(({ id, a, b, churned }) => [id, a, b, churned])) });
  await writeFile(join(made.folder, 'small.onnx'), logisticFile({ inputs: [wide(2)], zipMap: false, label: false }));
  await writeFile(join(made.folder, 'large.onnx'), logisticFile({ inputs: [wide(2)], bias: 1.1 }));
  return made;
}

describe('what a model costs', () => {
  it('is measured beside the baseline on this machine, shown with intervals and gated', async () => {
    const { evaluate } = await project();
    const { result, report } = await evaluate({ model: './small.onnx', baseline: './large.onnx' });
    const { latency_p50_ms: p50, throughput_rows_s: throughput, model_bytes: bytes } = result.metrics;
    expect(Object.keys(result.metrics)).toEqual(['accuracy', 'latency_p50_ms', 'latency_p95_ms', 'throughput_rows_s', 'model_bytes']);
    expect(p50?.value).toBeGreaterThan(0);
    expect((p50?.low ?? 0) <= (p50?.value ?? -1) && (p50?.value ?? 0) <= (p50?.high ?? -1)).toBe(true);
    expect(throughput?.value).toBeGreaterThan(100);
    expect(bytes).toMatchObject({ value: logisticFile({ inputs: [wide(2)], zipMap: false, label: false }).length });
    expect(result.costs?.baseline?.rounds?.latency_p95_ms).toHaveLength(20);
    expect(result.comparisons).toMatchObject([{ metric: 'model_bytes', method: 'exact', verdict: 'pass' }]);
    expect(result.gates).toMatchObject([{ verdict: 'pass' }, { metric: 'latency_p95_ms', verdict: 'pass', mode: 'enforce' }, { metric: 'model_bytes', verdict: 'pass', mode: 'warn' }]);
    expect(report).toMatch(/\| latency_p50_ms +\|/);
  });

  it('only warns unless its gate says otherwise', async () => {
    const { evaluate } = await project();
    const { result } = await evaluate({ model: './large.onnx', baseline: './small.onnx' });
    expect(result).toMatchObject({ verdict: 'warn', gates: [{}, {}, { verdict: 'warn', reason: expect.stringMatching(/^model_bytes rose by at least 112\.0; .* is allowed \(fail; this gate only warns\)$/) }] });
    const enforced = await project(CONFIG.replace("margin: '1%'", "margin: '1%', mode: enforce"));
    expect((await enforced.evaluate({ model: './large.onnx', baseline: './small.onnx' })).result.verdict).toBe('fail');
  });

  it('of predictions is no pass', async () => {
    const made = await project(CONFIG.replace('mode: enforce', 'id: slow, mode: enforce'));
    await made.evaluate({ model: './small.onnx' });
    await writeFile(join(made.folder, 'answers.csv'), await readFile(join(made.workDirectory, 'evaluate-and-gate/predictions.csv'), 'utf8'));
    const { result } = await made.evaluate({ model: './answers.csv', baseline: './small.onnx' });
    expect(result).toMatchObject({
      verdict: 'inconclusive',
      metrics: { latency_p50_ms: { value: null, reason: 'only models that mlops runs itself are timed; this one left its answers' }, model_bytes: { value: null } },
      gates: [{ verdict: 'pass' }, { gate: 'slow', verdict: 'inconclusive' }, { verdict: 'warn', reason: expect.stringContaining('model_bytes of the candidate is undefined: only predictions are known of it, and not its files') }],
    });
  });

  it('of a bundle is judged again by the bytes on record', async () => {
    const made = await project(CONFIG.replace('latency_p50_ms, latency_p95_ms, throughput_rows_s, ', '').replace('  - { metric: latency_p95_ms, max: 1000, mode: enforce }\n', '').replace(', against: baseline, margin: \'1%\'', ', max: 100, mode: enforce'));
    await made.evaluate({ model: './small.onnx' });
    const predictions = await readFile(join(made.workDirectory, 'evaluate-and-gate/predictions.csv'), 'utf8');
    await made.leave(predictions, 'x'.repeat(90));
    expect((await made.evaluate()).result).toMatchObject({ verdict: 'pass', metrics: { model_bytes: { value: 90, low: 90, high: 90 } }, costs: { candidate: { model_bytes: 90, rounds: null }, baseline: null } });
    expect((await made.register()).result).toMatchObject({ judged_again: true });
    await made.leave(predictions, 'x'.repeat(101));
    expect((await made.evaluate()).result).toMatchObject({ verdict: 'fail', gates: [{}, { reason: 'model_bytes is 101.0, above the maximum of 100.0' }] });
  });

  it('is judged again by the times on record, which nobody can measure twice', async () => {
    const made = await project(CONFIG.replace('onnx: {', 'onnx: { file: model.onnx,'));
    await made.evaluate({ model: './large.onnx' });
    await made.leaveFiles({ 'payload/model.onnx': await readFile(join(made.folder, 'large.onnx')), 'predictions.csv': await readFile(join(made.workDirectory, 'evaluate-and-gate/predictions.csv'), 'utf8') });
    expect((await made.evaluate()).result.costs?.candidate.rounds?.latency_p50_ms).toHaveLength(20);
    expect((await made.register()).result).toMatchObject({ version: '1.0.0', judged_again: true });
  });

  it('has no slices, and warns by default only where the gate is on a cost', async () => {
    await expect(project(`${CONFIG.replace('evaluate:', 'evaluate:\n  slices: [a]')}  - { metric: model_bytes, slice: a, max: 5 }\n`).then(({ folder }) => loadConfig(join(folder, 'mlops.yml')))).rejects.toThrow('gates[3].slice: model_bytes is measured of the whole model, so it has no slices; leave slice out');
    const { folder } = await project();
    expect((await loadConfig(join(folder, 'mlops.yml'))).config.gates?.map(({ mode }) => mode)).toEqual(['enforce', 'enforce', 'warn']);
  });
});
